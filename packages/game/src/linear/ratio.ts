import type { Dictionary } from './dictionary.ts';

/** No row: nothing holds the entering unknown back. */
export const UNBOUNDED = -1;

/**
 * The row that the free unknown of a column drives out: that with the least ratio of right-hand side to entry. Ties are
 * broken as if the right-hand sides had been moved a little, each by far less than the one before (lexicographic rule,
 * Dantzig, Orden and Wolfe 1955), so that no dictionary comes twice. `unknowns` are those that were basic where the
 * path began, in order. Rows for which `counts` is false, such as those of unknowns that may be negative, are left out.
 */
export function leavingRow<N>(
  dictionary: Dictionary<N>,
  column: number,
  unknowns: Int32Array,
  counts: (row: number) => boolean = () => true,
): number {
  const { rows, columns, sign, compareRatios } = dictionary;
  let best = UNBOUNDED;
  for (let row = 0; row < rows; row += 1) {
    if (sign(row, column) <= 0 || !counts(row)) continue;
    if (best === UNBOUNDED) best = row;
    else {
      const order = compareRatios(row, best, columns, column);
      if (order < 0 || (order === 0 && comesFirst(dictionary, row, best, column, unknowns))) best = row;
    }
  }
  return best;
}

/** Whether row `a` is lexicographically below row `b`, their right-hand sides being in the same ratio. */
function comesFirst<N>(
  { where, compareRatios }: Dictionary<N>,
  a: number,
  b: number,
  column: number,
  unknowns: Int32Array,
): boolean {
  for (const unknown of unknowns) {
    const place = where[unknown] as number;
    // A basic unknown has a column of its own: 1 in its row, which then is the larger, and 0 elsewhere.
    if (place === a) return false;
    if (place === b) return true;
    if (place >= 0) continue;
    const order = compareRatios(a, b, -1 - place, column);
    if (order !== 0) return order < 0;
  }
  return false;
}
