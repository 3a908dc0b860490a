import type { Interval } from '@casus/check';
import type { Figure } from '../study.ts';
import { reach } from './normal.ts';

/** A share counted: `k` of `n`, with the interval that goes with so few. Nothing counted has no share. */
export interface Share {
  readonly k: number;
  readonly n: number;
  readonly share: number | undefined;
  readonly spread: Interval;
}

/** Every interval holds this share of what could have produced the data. */
export const LEVEL = 0.95;

/**
 * The share `k` of `n` with Wilson's interval (1927, JASA 22:209), which stays between 0 and 1 and holds for small
 * counts. Of nothing, everything between 0 and 1 is possible.
 */
export function shareOf(k: number, n: number): Share {
  const method = 'Wilson';
  if (n === 0) return { k, n, share: undefined, spread: { low: 0, high: 1, level: LEVEL, method } };
  const z = reach(LEVEL);
  const share = k / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  // Rounding can leave a bound a hair outside where k is 0 or n.
  return {
    k,
    n,
    share,
    spread: { low: Math.max(0, middle - half), high: Math.min(1, middle + half), level: LEVEL, method },
  };
}

/** A share as a line of a table. */
export const figureOf = (of: string, { k, n, share, spread }: Share, published?: string): Figure => ({
  of,
  unit: 'share',
  value: share,
  spread,
  k,
  n,
  ...(published === undefined ? {} : { published }),
});
