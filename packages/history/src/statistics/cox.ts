import { Matrix } from 'ml-matrix';
import { coefficientsOf, type Fit } from './estimate.ts';
import type { Design } from './logit.ts';
import { climb, type Curve } from './newton.ts';
import { clustered } from './sandwich.ts';

/** When a case was watched, and whether it failed at the end. It is at risk after `from`, up to and with `to`. */
export interface Spell {
  readonly from: number;
  readonly to: number;
  readonly failed: boolean;
}

/** Calls back with what each failure compares: the case that failed, and the weighted mean of all at risk then. */
function eachFailure(
  spells: readonly Spell[],
  { columns }: Design,
  at: Float64Array,
  seen: (found: {
    readonly sum: number;
    readonly mean: Float64Array;
    readonly square: Matrix;
    /** Those at risk with their weights, and those that fail at this time. */
    readonly risk: readonly (readonly [row: number, weight: number])[];
    readonly failing: readonly number[];
  }) => void,
): Float64Array {
  const width = columns.length;
  const sums = Float64Array.from(spells, (_, i) =>
    columns.reduce((total, column, j) => total + (at[j] ?? 0) * (column[i] ?? 0), 0),
  );
  const times = [...new Set(spells.filter(({ failed }) => failed).map(({ to }) => to))].sort((a, b) => a - b);
  for (const time of times) {
    const rows = spells.flatMap(({ from, to }, row) => (from < time && time <= to ? [row] : []));
    const failing = rows.filter((row) => spells[row]?.failed === true && spells[row]?.to === time);
    // Efron 1977: of several at one time, the l-th leaves l parts less of them at risk.
    failing.forEach((_, l) => {
      const risk = rows.map(
        (row) =>
          [row, Math.exp(sums[row] ?? 0) * (failing.includes(row) ? 1 - l / failing.length : 1)] as const,
      );
      const sum = risk.reduce((total, [, weight]) => total + weight, 0);
      const mean = new Float64Array(width);
      const square = Matrix.zeros(width, width);
      for (const [row, weight] of risk)
        for (let j = 0; j < width; j += 1) {
          const x = columns[j]?.[row] ?? 0;
          mean[j] = (mean[j] ?? 0) + (weight * x) / sum;
          for (let k = 0; k < width; k += 1)
            square.set(j, k, square.get(j, k) + (weight * x * (columns[k]?.[row] ?? 0)) / sum);
        }
      seen({ sum, mean, square, risk, failing });
    });
  }
  return sums;
}

/**
 * Cox's proportional hazards with Efron's rule for failures at one time (Cox 1972; Efron 1977, JASA 72:557). Errors
 * allow for spells of one cluster going together. Nothing where the data do not determine the coefficients.
 */
export function cox(
  spells: readonly Spell[],
  design: Design,
  clusters?: readonly (string | number)[],
): Fit | undefined {
  const { names, columns } = design;
  const width = names.length;
  const x = (row: number, j: number): number => columns[j]?.[row] ?? 0;
  const curve = (at: Float64Array): Curve => {
    const slope = new Float64Array(width);
    const bend = Matrix.zeros(width, width);
    let value = 0;
    const sums = eachFailure(spells, design, at, ({ sum, mean, square }) => {
      value -= Math.log(sum);
      for (let j = 0; j < width; j += 1) {
        slope[j] = (slope[j] ?? 0) - (mean[j] ?? 0);
        for (let k = 0; k < width; k += 1)
          bend.set(j, k, bend.get(j, k) + square.get(j, k) - (mean[j] ?? 0) * (mean[k] ?? 0));
      }
    });
    spells.forEach(({ failed }, row) => {
      if (!failed) return;
      value += sums[row] ?? 0;
      for (let j = 0; j < width; j += 1) slope[j] = (slope[j] ?? 0) + x(row, j);
    });
    return { value, slope, bend };
  };
  const peak = climb(curve, new Float64Array(width));
  if (peak === undefined) return undefined;
  const scores = spells.map(() => new Float64Array(width));
  eachFailure(spells, design, peak.at, ({ sum, mean, risk, failing }) => {
    const add = (row: number, share: number): void => {
      const score = scores[row];
      if (score === undefined) return;
      for (let j = 0; j < width; j += 1) score[j] = (score[j] ?? 0) + share * (x(row, j) - (mean[j] ?? 0));
    };
    for (const [row, weight] of risk) add(row, -weight / sum);
    for (const row of failing) add(row, 1 / failing.length);
  });
  const covariance =
    clusters === undefined
      ? peak.covariance
      : clustered(peak.covariance, (row, j) => scores[row]?.[j] ?? 0, clusters);
  return {
    coefficients: coefficientsOf(names, peak.at, covariance),
    likelihood: peak.value,
    n: spells.length,
    events: spells.filter(({ failed }) => failed).length,
  };
}
