import type { PartyId } from '@casus/engine';
import { castOf, eachAlone, type Drawing, type Terms } from '@casus/forecast';
import { inSentence, listedShort } from '@casus/views';
import type { Ready } from './asked.ts';

/** So many guarantors can decide each alone in a game that is solved over and over. */
const MOST = 12;
const NAMED = 2;

/**
 * The terms as they are played: each guarantor decides alone. Those whom somebody wants together decide as one, and, of more than
 * twelve, those that bring least to the war.
 */
export function playedBy(
  { all: { names }, cast }: Ready,
  terms: Terms,
  drawing: Drawing,
): { readonly terms: Terms; readonly taken: readonly PartyId[] } {
  const { guarantors } = castOf(terms);
  const middle = drawing.draw(new Float64Array(drawing.dimensions).fill(0.5)).guarantors;
  const brought = new Map(
    guarantors.map((party, at) => {
      const { capability = 0, reach = 0, commitment = 0 } = middle[at] ?? {};
      return [party, capability * reach * commitment];
    }),
  );
  const free = guarantors.filter((party) => !cast.together.includes(party));
  const taken =
    free.length <= MOST
      ? []
      : free.toSorted((one, other) => (brought.get(other) ?? 0) - (brought.get(one) ?? 0)).slice(MOST - 1);
  const called = (members: readonly PartyId[]): string =>
    listedShort(
      members.map((party) => inSentence(names, party)),
      NAMED,
    );
  return { terms: eachAlone(terms, called, [...cast.together, ...taken]), taken };
}
