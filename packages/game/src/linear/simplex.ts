import type { Dictionary } from './dictionary.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { leavingRow, UNBOUNDED } from './ratio.ts';

/** How a search for the best ended. */
export type Optimum = 'best' | 'unbounded' | 'out of pivots' | 'stopped';

/** The end of a search, and after how many pivots it came. */
export interface Maximised {
  readonly ended: Optimum;
  readonly pivots: number;
}

/** Pivots between two looks at whether to go on. */
const STRIDE = 16;

/**
 * The simplex method from a dictionary that is feasible: the last row is the objective, which is made as large as it
 * goes, all unknowns being 0 or more. Changes the dictionary, which stays feasible wherever it stops.
 */
export function* maximising<N>(dictionary: Dictionary<N>, budget: number): Steps<Maximised> {
  const { rows, columns, pivot } = dictionary;
  const objective = rows - 1;
  const start = dictionary.basic.slice(0, objective);
  for (let pivots = 0; ; pivots += 1) {
    const column = steepest(dictionary, objective);
    if (column === NO_COLUMN) return { ended: 'best', pivots };
    if (pivots >= budget) return { ended: 'out of pivots', pivots };
    if (pivots % STRIDE === STRIDE - 1) {
      // Mostly as many pivots as half the sides, by experience; nobody knows beforehand.
      const stop = yield {
        done: pivots,
        of: Math.max((rows + columns) / 2, pivots + STRIDE),
        unit: 'pivots',
      };
      if (stop === true) return { ended: 'stopped', pivots };
    }
    const row = leavingRow(dictionary, column, start, (candidate) => candidate !== objective);
    if (row === UNBOUNDED) return { ended: 'unbounded', pivots };
    pivot(row, column);
  }
}

/** The same in one go. */
export const maximise = <N>(dictionary: Dictionary<N>, budget: number): Maximised =>
  finished(maximising(dictionary, budget));

const NO_COLUMN = -1;

/** The column along which the objective grows fastest. */
function steepest<N>({ columns, sign, compareColumns }: Dictionary<N>, objective: number): number {
  let best = NO_COLUMN;
  for (let column = 0; column < columns; column += 1)
    if (sign(objective, column) < 0 && (best === NO_COLUMN || compareColumns(objective, column, best) < 0))
      best = column;
  return best;
}
