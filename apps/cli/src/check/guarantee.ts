import {
  begin,
  carryOn,
  type Envelope,
  envelopeOf,
  type Question,
  type Step,
  strangerOf,
  WITH_PROMISES,
} from '@casus/check';
import type { Incident, Strength, System } from '@casus/engine';
import {
  type EnvelopeLine,
  type EnvelopeResult,
  guaranteeLine,
  guaranteesOf,
  inSentence,
  listed,
  type Names,
  type RungStep,
  standalone,
} from '@casus/views';
import type { bad } from '../exit.ts';
import { write } from '../write.ts';
import type { Asked } from './question.ts';

/** The guarantee line of the command line: what it needs of a search, and where the picture goes. */

const rungs = (steps: readonly Step[]): readonly RungStep[] =>
  steps.map(({ from, value }) => ({ from, rung: value }));

/**
 * Floor and ceiling without their witnesses, and what promises weaker than a duty would add where a text has any:
 * a search of its own, since the one for duties leaves promises out.
 */
export const stepsOf = (
  question: Question,
  { guarantors, floor, ceiling }: Envelope,
  most: number,
): EnvelopeLine['steps'] => {
  const steps = { floor: rungs(floor.value), ceiling: rungs(ceiling.value) };
  if (
    !question.system.norms.some(
      ({ norm: { position, strength } }) => position === 'duty' && WEAKER.has(strength),
    )
  )
    return steps;
  const search = carryOn(begin(question), most);
  const promised = rungs(envelopeOf(search, guarantors, WITH_PROMISES)?.ceiling.value ?? []);
  return JSON.stringify(promised) === JSON.stringify(steps.ceiling) ? steps : { ...steps, promised };
};

const WEAKER: ReadonlySet<Strength> = new Set(['endeavours', 'should', 'intends']);

/** "after an armed attack on Ukraine by Russia"; who stands for any state that no pact names is not named. */
export const afterWords = ({ incident, by, on }: Incident, system: System, names: Names): string =>
  `after ${/^[aeiou]/.test(incident) ? 'an' : 'a'} ${incident} on ${listed(on.map((party) => inSentence(names, party)))} by ${by === strangerOf(system) ? 'a state that no pact names' : inSentence(names, by)}`;

/** Writes the picture where `--svg` asks for one; the problem where the machine refuses. */
export const drawn = (
  file: string | undefined,
  result: EnvelopeResult,
  incident: Incident,
  { names, victim, loaded, system }: Asked,
  need: readonly RungStep[] | undefined,
): ReturnType<typeof bad> | undefined => {
  if (file === undefined) return undefined;
  const title = `What ${inSentence(names, victim)} can count on: ${loaded.map(({ draft }) => draft.title).join('; ')}`;
  return write(
    file,
    standalone(
      guaranteeLine(guaranteesOf(result, names, { after: afterWords(incident, system, names), need }), {
        title,
      }).svg,
    ),
    '--svg',
  );
};
