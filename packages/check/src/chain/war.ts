import {
  get,
  INCIDENTS,
  type Incident,
  type IncidentKind,
  type PartyId,
  type State,
  values,
} from '@casus/engine';

/** Who is at war with whom, as the record has it: force by one on another, whoever began. */

const FORCEFUL: ReadonlySet<IncidentKind> = (() => {
  const found = new Set<IncidentKind>(['use of force']);
  // The catalogue lists the wider kinds first, so that one pass finds all that is force.
  for (const { kind, is } of INCIDENTS) if (is.some((wider) => found.has(wider))) found.add(kind);
  return found;
})();

/** Whether an incident of this kind is a use of force, whatever else it is. */
export const isForce = (kind: IncidentKind): boolean => FORCEFUL.has(kind);

/** Incidents of force on record from an index on, in order. */
export const forceIn = (state: State, from = 0): readonly Incident[] =>
  values(state.record)
    .slice(from)
    .filter((event): event is Incident => event.kind === 'incident' && isForce(event.incident));

/** Whom a party has used force on. */
export const foughtBy = (state: State, party: PartyId): ReadonlySet<PartyId> =>
  new Set(forceIn(state).flatMap(({ by, on }) => (by === party ? on : [])));

/** Everybody at war since an index of the record, in the order of being drawn in. */
export const belligerentsIn = (state: State, from: number): readonly PartyId[] => [
  ...new Set(forceIn(state, from).flatMap(({ by, on }) => (by === 'unknown' ? on : [by, ...on]))),
];

/** With whom each belligerent is at war. */
export const enemiesIn = (state: State, from: number): ReadonlyMap<PartyId, ReadonlySet<PartyId>> => {
  const out = new Map<PartyId, Set<PartyId>>();
  const add = (a: PartyId, b: PartyId): void => void out.set(a, (out.get(a) ?? new Set()).add(b));
  for (const { by, on } of forceIn(state, from))
    for (const victim of on)
      if (by !== 'unknown') {
        add(by, victim);
        add(victim, by);
      }
  return out;
};

/** The event with this number, and its index. */
export const numbered = (state: State, no: number): number => get(state.numbered, no) ?? -1;
