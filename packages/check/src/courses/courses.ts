import { casesOf, type Instance, NATURE, type PartyId, type State } from '@casus/engine';
import type { Question, Run } from '../model.ts';
import { isJoint } from '../search/cone.ts';
import { toolsOf, type Tools } from '../search/search.ts';
import type { Departure } from './departure.ts';
import { type Walked, walk } from './walk.ts';

/** A course of words, votes and grants between an incident and the help that it calls for. */
export interface Course {
  /** Whose act or silence makes it this course: nobody's where everybody who is asked co-operates. */
  readonly who: PartyId | undefined;
  readonly how: Departure['kind'];
  /** It breaks no norm that binds `who`. */
  readonly lawful: boolean;
  /** The incident and what is said after it, without any measure. Replayed by its events alone it comes to the same. */
  readonly run: Run;
  /** At the horizon, nobody having given any help. */
  readonly state: State;
}

/**
 * The courses that differ in what anybody owes: first the one on which everybody co-operates, then, for each of those
 * who might depart from it alone, what its silence, its vote, its word or its delay makes of it. `asked` says of
 * whom that is looked at; whoever is left out co-operates.
 */
export const coursesOf = (question: Question, asked: readonly PartyId[]): readonly Course[] => {
  const tools = toolsOf(question);
  const first = walk(tools, { kind: 'none' });
  const out: Course[] = [{ who: undefined, how: 'none', lawful: true, run: first.run, state: first.state }];
  const seen = new Set([digest(first.state)]);
  const take = (walked: Walked, { kind }: Departure, who: PartyId): void => {
    const key = digest(walked.state);
    if (seen.has(`${who} ${key}`) || key === digest(first.state)) return;
    seen.add(`${who} ${key}`);
    const lawful = !walked.broke && !omits(first.state, walked.state, who);
    out.push({ who, how: kind, lawful, run: walked.run, state: walked.state });
  };
  for (const who of asked)
    for (const departure of departuresOf(tools, first, who)) take(walk(tools, departure), departure, who);
  for (const who of question.incident.on)
    if (asked.includes(who))
      take(walk(toolsOf({ ...question, careless: true }), { kind: 'none' }), { kind: 'silent', who }, who);
  return out;
};

/** A party whose deeds are read by a norm that binds one of those asked about. */
export interface Heeded {
  readonly party: PartyId;
  /** The only duties ("PACT/norm") of it that anything follows from; absent where anything that it does may matter. */
  readonly duties?: ReadonlySet<string>;
}

/** Everybody whose deeds are read by a norm that binds one of those asked about: what they do or leave may change what is owed. */
export const heedful = (question: Question): readonly Heeded[] => {
  const { heeded, relied, system } = toolsOf(question).frame;
  // What is owed jointly one may perform for all, though nobody breaches it by waiting.
  const joint = system.norms.flatMap(({ norm, pact }) =>
    isJoint(norm) ? [`${system.pacts[pact]?.pact.id}/${norm.id}`] : [],
  );
  const duties = new Map<PartyId, Set<string>>();
  for (const { party, duty } of relied) duties.set(party, (duties.get(party) ?? new Set(joint)).add(duty));
  return [
    ...[...heeded].map((party): Heeded => ({ party })),
    ...[...duties].map(([party, only]): Heeded => ({ party, duties: only })),
  ];
};

/** What one of those who are asked might do instead: only what it has a part in, or a word for. */
const departuresOf = (tools: Tools, first: Walked, who: PartyId): readonly Departure[] => {
  if (tools.frame.victims.includes(who)) return [];
  const { about } = tools.frame.question;
  const words = tools.words.filter(
    ({ by, act }) => by === who && (act.kind !== 'authorisation' || about?.includes(act.of) !== false),
  );
  const spoke = words.filter(({ good }) => good);
  const voted = first.run.some((event) => event.kind === 'vote' && event.by === who);
  const hurts = words.filter(({ good }) => !good).map((word): Departure => ({ kind: 'says', who, word }));
  if (who === NATURE)
    return [...spoke.map(({ name }): Departure => ({ kind: 'silent', who, only: name })), ...hurts];
  return [
    ...(spoke.length > 0 || voted ? [{ kind: 'silent', who } as const] : []),
    ...(voted ? [{ kind: 'against', who } as const] : []),
    ...hurts,
    ...(spoke.length > 0 || voted ? [{ kind: 'last moment', who } as const] : []),
  ];
};

/**
 * What anybody (or any of those heeded, as far as it matters) owes and may do at the end of a course, and since when:
 * alike for two courses that no answer of theirs tells apart.
 */
export const digest = (state: State, heeded?: readonly Heeded[]): string => {
  const named = heeded && new Map(heeded.map(({ party, duties }) => [party, duties]));
  const matters = ({ norm, bearers }: Instance): boolean =>
    named === undefined ||
    bearers.some((party) => {
      if (!named.has(party)) return false;
      const duties = named.get(party);
      return duties === undefined || duties.has(dutyOf(state, norm));
    });
  return JSON.stringify([
    casesOf(state).map(({ instances, deemed }) => [instances.filter(matters).map(lineOf), deemed]),
    Object.entries(state.facts).map(([fact, { holds }]) => [fact, holds]),
    state.authorisations
      .filter(({ of }) => named === undefined || named.has(of))
      .map(({ organ, of, granted }) => [organ, of, granted]),
    state.pacts.map(({ force, forfeited, suspended, left }) => [
      force,
      forfeited.map(({ party }) => party),
      suspended.map(({ by, toward }) => [by, toward]),
      left.map(({ party }) => party),
    ]),
  ]);
};

/** A duty as it is named everywhere, "PACT/norm"; of a pledge, nothing. */
const dutyOf = ({ system }: State, norm: number): string => {
  const rule = system.norms[norm];
  return rule ? `${system.pacts[rule.pact]?.pact.id}/${rule.norm.id}` : '';
};

const lineOf = ({ norm, bearers, status, since, due, changed }: Instance): readonly unknown[] => [
  norm,
  bearers,
  status,
  since,
  due,
  changed,
];

/** Whether a party leaves undone by its silence what it owed and did on the first course. */
const omits = (first: State, state: State, who: PartyId): boolean => {
  const broken = (of: State): ReadonlySet<string> =>
    new Set(
      casesOf(of).flatMap(({ id, instances }) =>
        instances
          .filter(({ status, bearers }) => status === 'breached' && bearers.includes(who))
          .map(({ norm }) => `${id} ${norm}`),
      ),
    );
  const held = new Set(
    casesOf(first).flatMap(({ id, instances }) => instances.map(({ norm }) => `${id} ${norm}`)),
  );
  const before = broken(first);
  return [...broken(state)].some((norm) => held.has(norm) && !before.has(norm));
};
