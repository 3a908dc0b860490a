import type { Dictionary } from './dictionary.ts';
import { leavingRow, UNBOUNDED } from './ratio.ts';

/** How a search for the best ended. */
export type Optimum = 'best' | 'unbounded' | 'out of pivots';

/**
 * The simplex method from a dictionary that is feasible: the last row is the objective, which is made as large as it
 * goes, all unknowns being 0 or more. Changes the dictionary; tells how it ended, and after how many pivots.
 */
export function maximise<N>(
  dictionary: Dictionary<N>,
  budget: number,
): { readonly ended: Optimum; readonly pivots: number } {
  const { rows, pivot } = dictionary;
  const objective = rows - 1;
  const start = dictionary.basic.slice(0, objective);
  for (let pivots = 0; ; pivots += 1) {
    const column = steepest(dictionary, objective);
    if (column === NO_COLUMN) return { ended: 'best', pivots };
    if (pivots >= budget) return { ended: 'out of pivots', pivots };
    const row = leavingRow(dictionary, column, start, (candidate) => candidate !== objective);
    if (row === UNBOUNDED) return { ended: 'unbounded', pivots };
    pivot(row, column);
  }
}

const NO_COLUMN = -1;

/** The column along which the objective grows fastest. */
function steepest<N>({ columns, sign, compareColumns }: Dictionary<N>, objective: number): number {
  let best = NO_COLUMN;
  for (let column = 0; column < columns; column += 1)
    if (sign(objective, column) < 0 && (best === NO_COLUMN || compareColumns(objective, column, best) < 0))
      best = column;
  return best;
}
