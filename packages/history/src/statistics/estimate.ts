import type { Matrix } from 'ml-matrix';
import type { Interval } from '@casus/check';
import { reach } from './normal.ts';
import { LEVEL } from './share.ts';

/** What a model says of one column: its coefficient, how uncertain it is, and by which reckoning. */
export interface Coefficient {
  readonly name: string;
  readonly value: number;
  readonly error: number;
}

/** A fitted model. */
export interface Fit {
  readonly coefficients: readonly Coefficient[];
  readonly likelihood: number;
  /** Cases. */
  readonly n: number;
  /** Events among them. */
  readonly events: number;
}

/** Coefficients with their standard errors, from where the likelihood is greatest. */
export const coefficientsOf = (
  names: readonly string[],
  at: Float64Array,
  covariance: Matrix,
): readonly Coefficient[] =>
  names.map((name, index) => ({
    name,
    value: at[index] ?? Number.NaN,
    error: Math.sqrt(covariance.get(index, index)),
  }));

/** The normal interval of a coefficient, through a function that only rises: exp for a ratio. */
export const intervalOf = (
  { value, error }: Coefficient,
  method: string,
  through: (value: number) => number = (same) => same,
): Interval => {
  const z = reach(LEVEL);
  return { low: through(value - z * error), high: through(value + z * error), level: LEVEL, method };
};
