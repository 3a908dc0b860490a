import { compile, type Norm, type PartyId, rungOf, type System, type VerbClass, VERBS } from '@casus/engine';
import { type Compelled, compelled } from '../blockers/compelled.ts';
import { cooperation } from '../blockers/cooperation.ts';
import { ALL_FREE, bound } from '../blockers/freedom.ts';
import { outermost } from '../envelope/outermost.ts';
import { reached, type Scale } from '../envelope/scale.ts';
import type { Question, Run } from '../model.ts';
import { mayMean } from '../search/atoms.ts';
import { at, type Frame } from '../search/frame.ts';
import { tried } from '../search/lawful.ts';
import { after, type Node, type Path, runOf, withDone } from '../search/node.ts';
import { withoutBackground } from './background.ts';
import { begin, carryOn, isFinished, type Tools } from '../search/search.ts';

/**
 * The floor of a text as it stands (14.1): everybody but the victim does or leaves undone what they may. Only the
 * least is asked for, so that runs which are no lower than those already seen are not looked at.
 */
export const floorOf = (
  question: Question,
  guarantors: readonly PartyId[],
  scale: Scale,
  states: number,
): Compelled => compelled({ ...question, about: guarantors }, guarantors, ALL_FREE, scale, { states });

/** The rung of talk. */
export const TALK = rungOf('consultation');

/** What the most is that a guarantor can come to do: nothing at all, talk, or more; with a run that shows it. */
export interface Most {
  readonly level: 'nothing' | 'talk' | 'more';
  readonly witness: Run;
  readonly states: number;
  /** All was looked at, or what was found settles it. */
  readonly settled: boolean;
}

/** States looked at between two looks whether the answer is there. */
const SPELL = 200;

/** What the most is that can come of a text: its words first, then a run in which all help, then every run. */
export const mostOf = (question: Question, guarantors: readonly PartyId[], states: number): Most => {
  let search = begin({
    ...question,
    system: bare(question.system),
    about: guarantors,
    heights: true,
  });
  const { tools } = search;
  const { frame } = tools;
  const willing = bestEffort(tools, guarantors);
  const shown = { witness: runOf(willing.path), states: 1 };
  if (namesNoMore(frame, guarantors)) return { ...shown, level: 'talk', settled: true };
  if (reached(willing.done, guarantors, { kind: 'ladder' }) > TALK)
    return { ...shown, level: 'more', settled: true };
  for (;;) {
    const best = outermost(search, guarantors, { kind: 'ladder' }).reduce<Seen>(
      (a, { span, value }) => (value > a.value ? { path: span.path, value } : a),
      { path: undefined, value: 0 },
    );
    const level = best.value > TALK ? 'more' : best.value > 0 ? 'talk' : 'nothing';
    const settled = level === 'more' || isFinished(search);
    if (settled || search.states >= states)
      return { level, witness: runOf(best.path), states: search.states, settled };
    search = carryOn(search, SPELL);
  }
};

/** The same without the background of all, which adds nothing to what a pact promises (SEMANTICS section 11). */
const bare = (system: System): System => {
  const rest = withoutBackground(system);
  return rest.length === system.pacts.length
    ? system
    : compile(
        rest,
        {
          version: system.world.version,
          actors: [...system.world.actors.values()],
          regions: [...system.world.regions.values()],
        },
        system.options,
      );
};

/** So many acts of a guarantor are tried in a row. */
const ROUNDS = 4;

/** A run in which all help at once, and each guarantor does the highest it lawfully can: no proof of the most, but mostly it. */
const bestEffort = (tools: Tools, guarantors: readonly PartyId[]): Node => {
  const help = cooperation(tools, bound(guarantors));
  let node = help({ state: tools.frame.opening, done: [], said: [], path: undefined });
  for (let round = 0; round < ROUNDS; round += 1) {
    const { state } = node;
    const [best] = guarantors
      .flatMap((by) => tools.performing(state, by))
      .toSorted((a, b) => rungOf(b.done.measure) - rungOf(a.done.measure))
      .flatMap((deed) => {
        const outcome = tried(state, deed.act, deed.by);
        return outcome?.breaks.length === 0 ? [{ deed, outcome }] : [];
      });
    if (!best) return node;
    const { deed, outcome } = best;
    node = help(
      after(node, outcome.after, at(deed.act, state), {
        done: withDone(node.done, deed.done, tools.frame),
        said: [...node.said, tools.keys.actName(deed.act)],
      }),
    );
    if (rungOf(deed.done.measure) > TALK) return node;
  }
  return node;
};

interface Seen {
  readonly path: Path | undefined;
  readonly value: number;
}

/** Classes of verbs by which somebody may have to do more than talk. */
const ABOVE: ReadonlySet<VerbClass> = new Set([
  'seek',
  'report',
  'warn',
  'regard',
  'help',
  'act',
  'force',
  'threat or force',
  'nuclear',
  'sanction',
  'deploy',
  'mobilise',
  'coerce',
  'comply',
]);

const CLASSES: ReadonlyMap<string, VerbClass> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/** Whether no sentence that could bind or free a guarantor names anything above talk, or leaves its content open. */
const namesNoMore = (frame: Frame, guarantors: readonly PartyId[]): boolean =>
  frame.system.pacts.every(({ pact }) =>
    pact.norms.every(
      (norm) =>
        norm.position === 'prohibition' ||
        norm.manner === 'maintain' ||
        !guarantors.some((party) => mayMean(norm.subject.who, party, frame, pact.id)) ||
        isTalk(norm),
    ),
  );

/** Whether a norm can be performed, and used, by talk alone. */
const isTalk = ({ act: { verb, menu } }: Norm): boolean => {
  const items = [...(menu?.items ?? []), ...(menu?.mayInclude ?? []), ...(menu?.mustInclude ?? [])];
  if (!ABOVE.has(CLASSES.get(verb) ?? 'conduct')) return true;
  return items.length > 0 && menu?.decided !== true && items.every(({ measure }) => rungOf(measure) <= TALK);
};
