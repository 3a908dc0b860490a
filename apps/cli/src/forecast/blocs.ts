import type { PartyId } from '@casus/engine';
import { broughtIn, castOf, decidingAsOne, eachAlone, type Drawing, type Terms } from '@casus/forecast';
import { inSentence, listedShort, type Names } from '@casus/views';
import { good, type Outcome } from '../exit.ts';
import { drawnFor, type Ready } from './asked.ts';

const NAMED = 2;

/** A game as it is played, with the drawing of its own cast. */
export interface Play {
  readonly terms: Terms;
  readonly drawing: Drawing;
  /** Guarantors that decide as one because the game would be too large. */
  readonly taken: readonly PartyId[];
}

/**
 * What the text makes of a game, as it is played, and the drawing for it. The cast is drawn once more after guarantors were parted and
 * joined: a bloc stands last, and whose numbers are whose hangs on the order.
 */
export function playFor(ready: Ready, found: Terms): Outcome<Play> {
  const first = drawnFor(ready, found);
  if (!first.ok) return first;
  const { terms, taken } = playedBy(ready, found, first.value);
  const drawing = drawnFor(ready, terms);
  return drawing.ok ? good({ terms, taken, drawing: drawing.value }) : drawing;
}

/**
 * The terms as they are played: each guarantor decides alone. Those whom somebody wants together decide as one, and, of more than
 * twelve, those that bring least to the war.
 */
function playedBy(
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
