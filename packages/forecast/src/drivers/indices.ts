import type { Interval } from '@casus/check';
import { streamOf } from '../draws/philox.ts';
import type { Group } from './groups.ts';
import type { Row } from './rows.ts';

/** How much of the variance of the answer one group makes. */
export interface Driver<T> {
  readonly name: T;
  /** By itself: the share of the variance that would go if it were known. */
  readonly first: number;
  /** With all that it does together with others: the share that would stay if all else were known. */
  readonly total: number;
  readonly firstSpread: Interval;
  readonly totalSpread: Interval;
}

/** The drivers of one number of the answer. */
export interface Drivers<T> {
  /** The greatest total first. */
  readonly drivers: readonly Driver<T>[];
  readonly mean: number;
  readonly variance: number;
  /** Rows that counted, and rows in which an answer was missing. */
  readonly rows: number;
  readonly left: number;
}

const SAMPLES = 400;
const LEVEL = 0.9;
const PURPOSE = 4;
const METHOD = `percentiles of ${SAMPLES} bootstrap samples of the rows`;

/**
 * First-order indices by Saltelli's estimator, total ones by Jansen's (Saltelli et al. 2010, table 2, (b) and (f)), with the
 * spread that other rows could have given. An answer that never varies has no drivers: all are 0.
 */
export function driversOf<T>(
  groups: readonly Group<T>[],
  all: readonly (Row | undefined)[],
  seed: number,
): Drivers<T> {
  const rows = all.filter((row) => row !== undefined);
  const n = rows.length;
  const once = estimate(rows, (at) => at, n, groups.length);
  const stream = streamOf(seed, 0, PURPOSE);
  const samples = Array.from({ length: SAMPLES }, (_, sample) =>
    estimate(rows, (at) => Math.floor(stream.at(sample * n + at) * n), n, groups.length),
  );
  const spread = (pick: (one: Estimate) => number): Interval => {
    const sorted = samples.map(pick).sort((x, y) => x - y);
    const at = (share: number): number => sorted[Math.round(share * (SAMPLES - 1))] ?? 0;
    return { low: at((1 - LEVEL) / 2), high: at((1 + LEVEL) / 2), level: LEVEL, method: METHOD };
  };
  return {
    drivers: groups
      .map(({ name }, g) => ({
        name,
        first: once.first[g] ?? 0,
        total: once.total[g] ?? 0,
        firstSpread: spread(({ first }) => first[g] ?? 0),
        totalSpread: spread(({ total }) => total[g] ?? 0),
      }))
      .sort((x, y) => y.total - x.total),
    mean: once.mean,
    variance: once.variance,
    rows: n,
    left: all.length - n,
  };
}

interface Estimate {
  readonly mean: number;
  readonly variance: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

function estimate(rows: readonly Row[], pick: (at: number) => number, n: number, groups: number): Estimate {
  let sum = 0;
  let squares = 0;
  // Around some value of the answer: the estimator's error grows with the mean, the index does not.
  const centre = rows[0]?.a ?? 0;
  const first = new Float64Array(groups);
  const total = new Float64Array(groups);
  for (let at = 0; at < n; at += 1) {
    const row = rows[pick(at)];
    if (!row) continue;
    const [a, b] = [row.a - centre, row.b - centre];
    sum += a + b;
    squares += a * a + b * b;
  }
  const shift = n === 0 ? 0 : sum / (2 * n);
  const variance = n === 0 ? 0 : Math.max(0, squares / (2 * n) - shift * shift);
  if (variance > 0)
    for (let at = 0; at < n; at += 1) {
      const row = rows[pick(at)];
      if (!row) continue;
      const b = row.b - centre - shift;
      for (let g = 0; g < groups; g += 1) {
        const change = (row.mixed[g] ?? 0) - row.a;
        first[g] = (first[g] ?? 0) + (b * change) / (n * variance);
        total[g] = (total[g] ?? 0) + (change * change) / (2 * n * variance);
      }
    }
  return { mean: centre + shift, variance, first, total };
}
