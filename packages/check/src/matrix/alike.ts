import type { Instant, PartyId, System } from '@casus/engine';

/**
 * Parties in groups whose members no sentence tells apart: they hold the same seats at an instant, and nothing in
 * the pacts names them but their seats. What is proved of one of a group holds of each. Where a text goes by
 * where a state lies, everybody stands alone.
 */
export const alikeIn = (
  system: System,
  parties: readonly PartyId[],
  at: Instant,
): readonly (readonly PartyId[])[] => {
  const texts = textsOf(system);
  const byPlace = texts.some((text) => /"kind":"(in|group|such|holds role)"/.test(text));
  const groups = new Map<string, PartyId[]>();
  for (const party of parties) {
    const alone = byPlace || isNamed(texts, party);
    const key = alone ? party : `seats ${seatsAt(system, party, at).join(', ')}`;
    const group = groups.get(key);
    if (group) group.push(party);
    else groups.set(key, [party]);
  }
  return [...groups.values()];
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
