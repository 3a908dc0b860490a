import type { Event, PartyId } from '@casus/engine';
import type { Run, Step } from '../../model.ts';
import type { Machine } from './machine.ts';
import type { Witness } from './quint.ts';

/** Witnesses of the checker in the words of a machine: which of its acts each event is. */

const bare = (words: string): string => words.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');

/** The act that an event is; undefined where the machine has none of the kind. */
const actOf = ({ acts }: Machine, event: Event): number | undefined => {
  const named = (words: string): number => acts.findIndex(({ name }) => name === words.trim());
  const ending = (start: string, end: string): number =>
    acts.findIndex(({ name }) => name.startsWith(start) && name.endsWith(bare(end)));
  const index = ((): number => {
    switch (event.kind) {
      case 'measure':
      case 'delivery':
        return acts.findIndex(
          ({ name, measures }) =>
            name.startsWith(`${event.by} `) && measures?.includes(event.measure) === true,
        );
      case 'invocation':
        return named(`${event.by} invokes ${event.pact} ${event.article}`);
      case 'opinion':
        return named(`${event.by} thinks so`);
      case 'request':
        return named(`${event.by} requests ${event.what} ${event.body ?? ''}`);
      case 'finding': {
        const found = `finds ${event.pact} ${event.term}`;
        const no = event.holds ? '' : ' not';
        const own = named(`${event.by} ${found}${no}`);
        return own >= 0 ? own : named(`nature ${found} as ${event.by}${no}`);
      }
      case 'consultation':
        return acts.findIndex(({ name }) => name.startsWith(`${event.by[0]} consults`));
      case 'reporting':
        return acts.findIndex(({ name }) => name.startsWith(`${event.by} report`));
      case 'authorisation':
        return named(`nature grants for ${event.organ} of ${event.of}`);
      case 'fact':
        return named(`nature fact ${event.fact}`);
      case 'decision':
        return named(`nature decides ${event.pact} ${event.motion.title}`);
      case 'proposal':
        return ending(`${event.by} proposes `, event.motion.title);
      case 'vote':
        return ending(`${event.by} votes ${event.vote} on `, event.title);
      case 'conduct':
        return named(`${event.by} ${event.verb} ${event.object ?? ''}`);
      default:
        return -1;
    }
  })();
  return index < 0 ? undefined : index;
};

const speakerOf = (event: Event): readonly PartyId[] =>
  event.kind === 'consultation' ? event.by : 'by' in event && event.by !== undefined ? [event.by] : [];

/** Acts that change nothing under the text: the machine does not have them, and a run without them is the same. */
const IDLE: ReadonlySet<Event['kind']> = new Set<Event['kind']>(['authorisation', 'finding']);

/** The witness of a step: with it the height is as the step says, at the last tick before the next one. */
export const witnessOf = (
  machine: Machine,
  start: number,
  victims: readonly PartyId[],
  step: Step,
  until: number,
): Witness | undefined => {
  const run: Run = step.witness;
  const acts: { readonly at: number; readonly act: number }[] = [];
  for (const event of run) {
    const at = (event.at - start) / machine.unit;
    // The victim is diligent by itself in the machine as well.
    if (speakerOf(event).some((party) => victims.includes(party)) || at > until) continue;
    const act = actOf(machine, event);
    if (act !== undefined) acts.push({ at, act });
    else if (!IDLE.has(event.kind)) return undefined;
  }
  return { acts, until, height: step.value };
};
