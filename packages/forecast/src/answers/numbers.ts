import type { Drawing } from '../draws/draw.ts';
import type { Numbers } from '../play/numbers.ts';
import type { Terms } from '../terms/model.ts';
import { together } from './blocs.ts';

/** Those who are cast as guarantors of terms: the members of every bloc, one bloc after the other. */
export const castOf = ({ challenger, beneficiary, guarantors, attacks }: Terms): Drawing['cast'] => ({
  challenger,
  beneficiary,
  guarantors: guarantors.flatMap(({ members }) => members),
  attacks: attacks.map(({ kind }) => kind),
});

/** Numbers of the game of the terms at a point of a drawing that was made for their cast (`castOf`): one actor for each bloc. */
export const numbersOf =
  ({ guarantors }: Terms, { draw }: Drawing) =>
  (point: ArrayLike<number>): Numbers => {
    const numbers = draw(point);
    let next = 0;
    return {
      ...numbers,
      guarantors: guarantors.map(({ members }) => {
        const from = next;
        next += members.length;
        return together(numbers.guarantors.slice(from, next));
      }),
    };
  };
