import { fractions } from '../number/arithmetic.ts';
import { type Exact, fraction, minus, over, plus, times, ZERO } from '../number/exact.ts';
import type { NormalGame } from '../normal/model.ts';
import { bimatrixFrom } from './bimatrices.ts';

/** Solves a square system by elimination; undefined where it has not one solution. Rows hold the right-hand side last. */
export function solved(rows: readonly (readonly Exact[])[]): readonly Exact[] | undefined {
  const left = rows.map((row) => [...row]);
  for (const at of left.keys()) {
    const pivot = left.findIndex((row, index) => index >= at && row[at]?.top !== 0n);
    const chosen = left[pivot];
    if (!chosen) return undefined;
    left[pivot] = left[at] as Exact[];
    const own = chosen.map((value) => over(value, chosen[at] as Exact));
    left[at] = own;
    for (const [index, row] of left.entries())
      if (index !== at)
        left[index] = row.map((value, column) => minus(value, times(row[at] as Exact, own[column] as Exact)));
  }
  return left.map((row) => row.at(-1) as Exact);
}

/**
 * The dual of a cyclic polytope, moved so that the corner where the facets of `corner` meet is 0 and those facets are
 * the axes: gives, for each other facet, the numbers a with a x <= 1. Facet k is the point (t, t^2, ...) at t = k + 1.
 */
function facetsFrom(corner: readonly number[], others: readonly number[]): readonly (readonly Exact[])[] {
  const size = corner.length;
  const count = size + others.length;
  const points = Array.from({ length: count }, (_, facet) =>
    Array.from({ length: size }, (_, power) => fraction(BigInt(facet + 1) ** BigInt(power + 1), 1n)),
  );
  // 0 must lie inside: the middle of all points is moved there.
  const middle = points.reduce((sum, point) => sum.map((value, axis) => plus(value, point[axis] as Exact)));
  const moved = points.map((point) =>
    point.map((value, axis) => minus(value, over(middle[axis] as Exact, fraction(BigInt(count), 1n)))),
  );
  // z = sum over the corner of w times 1 - x, where w are the columns of the inverse of its facets.
  const one = fraction(1n, 1n);
  const columns = corner.map((_, unit) =>
    solved(corner.map((facet, row) => [...(moved[facet] ?? []), row === unit ? one : ZERO])),
  );
  return others.map((facet) => {
    const along = columns.map((column) =>
      (moved[facet] ?? []).reduce(
        (sum, value, axis) => plus(sum, times(value, column?.[axis] ?? ZERO)),
        ZERO,
      ),
    );
    const room = minus(one, along.reduce(fractions.plus, ZERO));
    return along.map((value) => over(minus(ZERO, value), room));
  });
}

/** Where the facets of the second polytope are, by the label that they bear: found by trying permutations. */
const SECOND = [7, 4, 5, 2, 3, 0, 1, 10, 11, 8, 9, 6];

/**
 * A game of 6 by 6 strategies with 75 equilibria, after von Stengel 1999 ("New maximal numbers of equilibria in
 * bimatrix games"): both polytopes are duals of cyclic ones, and the second's labels are permuted so that 76 pairs of corners
 * have all labels, one of them that of no weights at all.
 */
export function seventyFive(): NormalGame {
  const labels = SECOND.map((_, label) => label);
  const place = (label: number): number => SECOND.indexOf(label);
  const [mine, yours] = [labels.slice(0, 6), labels.slice(6)];
  const second = facetsFrom(mine, yours);
  const first = facetsFrom(yours.map(place), mine.map(place));
  const pays = yours.flatMap((_, j) =>
    mine.flatMap((__, i) => [first[i]?.[j] ?? ZERO, second[j]?.[i] ?? ZERO]),
  );
  return bimatrixFrom(6, 6, pays);
}
