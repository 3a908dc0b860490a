import {
  advance,
  type Area,
  type Instant,
  liesIn,
  type PartyId,
  startWith,
  type System,
} from '@casus/engine';

/**
 * Parties in groups whose members no sentence tells apart: they hold the same seats at an instant, nothing in
 * the pacts names them but their seats, and they lie in the same places of those by which a text goes. What is proved
 * of one of a group holds of each.
 */
export const alikeIn = (
  system: System,
  parties: readonly PartyId[],
  at: Instant,
): readonly (readonly PartyId[])[] => {
  const texts = textsOf(system);
  const state = advance(startWith(system), at);
  const areas = system.pacts.flatMap(({ pact }) => areasIn(pact));
  const groups = new Map<string, PartyId[]>();
  for (const party of parties) {
    const places = areas.map((area) => liesIn(state, party, area));
    const key = isNamed(texts, party)
      ? party
      : `seats ${seatsAt(system, party, at).join(', ')}; places ${places.join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(party);
    else groups.set(key, [party]);
  }
  return [...groups.values()];
};

/** Areas by whose inhabitants a text goes ("any state in Europe"). */
const areasIn = (value: unknown): readonly Area[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(areasIn);
  return 'kind' in value && value.kind === 'in' && 'area' in value ? [value.area as Area, ...inside] : inside;
};

/** The pacts without their lists of parties, as texts to look for names in. */
export const textsOf = (system: System): readonly string[] =>
  system.pacts.map(({ pact }) => JSON.stringify({ ...pact, roles: [] }));

/** Whether a sentence names a party, apart from seating it. */
export const isNamed = (texts: readonly string[], party: PartyId): boolean =>
  texts.some((text) => text.includes(`"${party}"`));

/** The seats of a party at an instant that bind it or benefit it, as "pact role": an outsider's gives it nothing to do. */
export const seatsAt = (system: System, party: PartyId, at: Instant): readonly string[] =>
  system.pacts.flatMap(({ pact }) =>
    pact.roles
      .filter(
        (role) =>
          role.nature !== 'outsiders' &&
          role.nature !== 'adversary' &&
          role.seats.some(
            (seat) =>
              seat.party === party &&
              (seat.from ?? at) <= at &&
              at < (seat.until ?? Number.POSITIVE_INFINITY),
          ),
      )
      .map((role) => `${pact.id} ${role.singular}`),
  );
