import type { PartyId } from '@casus/engine';
import { broughtIn, castOf, decidingAsOne, eachAlone, type Drawing, type Terms } from '@casus/forecast';
import { inSentence, listedShort, type Names } from '@casus/views';
import type { Ready } from './asked.ts';

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
  const middle = drawing.draw(new Float64Array(drawing.dimensions).fill(0.5));
  const { asOne, taken } = decidingAsOne(guarantors, broughtIn(middle), cast.together);
  return { terms: eachAlone(terms, (members) => calledAs(members, names), asOne), taken };
}

/** What guarantors that decide as one are called, and one alone. */
export const calledAs = (members: readonly PartyId[], names: Names): string =>
  listedShort(
    members.map((party) => inSentence(names, party)),
    NAMED,
  );
