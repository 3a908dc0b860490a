import type { Pact, System } from '@casus/engine';

/** A pact that prevails over every other is the background of all: the Charter, by its Article 103. */
const isBackground = (pact: Pact): boolean =>
  pact.relations.some((relation) => relation.kind === 'prevails' && relation.over === 'all');

/** The pacts asked about; a background pact only where nothing else is asked (SEMANTICS section 11). */
export const withoutBackground = (system: System): readonly Pact[] => {
  const all = system.pacts.map(({ pact }) => pact);
  const rest = all.filter((pact) => !isBackground(pact));
  return rest.length === 0 ? all : rest;
};
