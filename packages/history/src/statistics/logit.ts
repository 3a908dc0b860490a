import { Matrix } from 'ml-matrix';
import { coefficientsOf, type Fit } from './estimate.ts';
import { climb, type Curve } from './newton.ts';
import { clustered } from './sandwich.ts';

/** Columns of a model by name, each as long as there are cases. */
export interface Design {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
}

/** A fitted logit, and the probability that it gives each case. */
export interface Logit extends Fit {
  readonly at: Float64Array;
  readonly covariance: Matrix;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The sums of coefficients times columns. */
const indexOf = (columns: readonly Float64Array[], at: Float64Array): Float64Array => {
  const sums = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, j) => {
    const weight = at[j] ?? 0;
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + weight * (column[i] ?? 0);
  });
  return sums;
};

/** log(1 + exp x), for large x too. */
const softplus = (x: number): number => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)));

/** The columns case by case, so that one pass over the cases is a walk through memory. */
const rowsOf = (columns: readonly Float64Array[]): Float64Array => {
  const width = columns.length;
  const rows = new Float64Array((columns[0]?.length ?? 0) * width);
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i += 1) rows[i * width + j] = column[i] ?? Number.NaN;
  });
  return rows;
};

const curveOf = ({ columns }: Design, events: Float64Array): ((at: Float64Array) => Curve) => {
  const width = columns.length;
  const rows = rowsOf(columns);
  return (at) => {
    const slope = new Float64Array(width);
    const lower = new Float64Array(width * width);
    let value = 0;
    for (let i = 0; i < events.length; i += 1) {
      const start = i * width;
      let sum = 0;
      for (let j = 0; j < width; j += 1) sum += (at[j] ?? 0) * (rows[start + j] ?? 0);
      const p = logistic(sum);
      const event = events[i] ?? 0;
      value += event * sum - softplus(sum);
      const weight = p * (1 - p);
      for (let j = 0; j < width; j += 1) {
        const one = rows[start + j] ?? 0;
        slope[j] = (slope[j] ?? 0) + one * (event - p);
        const weighed = one * weight;
        if (weighed === 0) continue;
        for (let k = 0; k <= j; k += 1)
          lower[j * width + k] = (lower[j * width + k] ?? 0) + weighed * (rows[start + k] ?? 0);
      }
    }
    const bend = Matrix.zeros(width, width);
    for (let j = 0; j < width; j += 1)
      for (let k = 0; k <= j; k += 1) {
        bend.set(j, k, lower[j * width + k] ?? 0);
        bend.set(k, j, lower[j * width + k] ?? 0);
      }
    return { value, slope, bend };
  };
};

/** Where the climb begins: with the share of events in the constant, where there is one. */
const startOf = ({ columns }: Design, events: Float64Array): Float64Array => {
  const at = new Float64Array(columns.length);
  const constant = columns.findIndex((column) => column.every((each) => each === 1));
  const share = events.reduce((sum, event) => sum + event, 0) / events.length;
  if (constant >= 0 && share > 0 && share < 1) at[constant] = Math.log(share / (1 - share));
  return at;
};

/**
 * Logistic regression by maximum likelihood. `events` is 1 or 0 for each case. With `clusters`, errors allow for
 * cases of one cluster going together; without, they are those of the likelihood. Nothing where the data do not
 * determine the coefficients.
 */
export function logit(
  design: Design,
  events: Float64Array,
  clusters?: readonly (string | number)[],
): Logit | undefined {
  const { names, columns } = design;
  const peak = climb(curveOf(design, events), startOf(design, events));
  if (peak === undefined) return undefined;
  const sums = indexOf(columns, peak.at);
  const left = events.map((event, i) => event - logistic(sums[i] ?? 0));
  const covariance =
    clusters === undefined
      ? peak.covariance
      : clustered(peak.covariance, (row, j) => (columns[j]?.[row] ?? 0) * (left[row] ?? 0), clusters);
  return {
    coefficients: coefficientsOf(names, peak.at, covariance),
    likelihood: peak.value,
    n: events.length,
    events: events.reduce((sum, event) => sum + event, 0),
    at: peak.at,
    covariance,
  };
}

/**
 * The average effect of a column of 0 and 1: by how much the mean probability changes, in relation, where it is 1 in
 * every case instead of 0. And the standard error of its logarithm, by the delta method.
 */
export function averageEffect(
  { columns, names }: Design,
  { at, covariance }: Logit,
  name: string,
): { readonly effect: number; readonly error: number } {
  const which = names.indexOf(name);
  const sums = indexOf(columns, at);
  const column = columns[which] ?? new Float64Array(0);
  const b = at[which] ?? 0;
  let one = 0;
  let none = 0;
  const slopeOne = new Float64Array(names.length);
  const slopeNone = new Float64Array(names.length);
  const weightOne = new Float64Array(sums.length);
  const weightNone = new Float64Array(sums.length);
  for (let i = 0; i < sums.length; i += 1) {
    const rest = (sums[i] ?? 0) - b * (column[i] ?? 0);
    const p1 = logistic(rest + b);
    const p0 = logistic(rest);
    one += p1;
    none += p0;
    weightOne[i] = p1 * (1 - p1);
    weightNone[i] = p0 * (1 - p0);
  }
  columns.forEach((other, j) => {
    for (let i = 0; i < sums.length; i += 1) {
      const x = other[i] ?? 0;
      slopeOne[j] = (slopeOne[j] ?? 0) + (weightOne[i] ?? 0) * (j === which ? 1 : x);
      slopeNone[j] = (slopeNone[j] ?? 0) + (j === which ? 0 : (weightNone[i] ?? 0) * x);
    }
  });
  const slope = Matrix.columnVector(slopeOne.map((sum, j) => sum / one - (slopeNone[j] ?? 0) / none));
  const variance = slope.transpose().mmul(covariance).mmul(slope).get(0, 0);
  return { effect: one / none - 1, error: Math.sqrt(variance) };
}
