/**
 * Numbers conditioned upon a record: each point is a set of values for the numbers that are to be calibrated, drawn
 * where they may lie, and weighs what it gives to what came (importance sampling with the prior as proposal; Kong, Liu and
 * Wong 1994 for the effective number). `chances[point][row]` is the chance that the game with these values gives to a
 * promise being kept.
 */
export interface Record {
  readonly chances: readonly ArrayLike<number>[];
  readonly kept: readonly boolean[];
}

/** Weights of points, which add up to 1, and how many points of equal weight they are worth. */
export interface Weights {
  readonly of: Float64Array;
  readonly effective: number;
}

/** Least chance that a point may give: one surprise must not silence a point for good (a judgement). */
const LEAST = 0.005;

/** Weights of the points by the rows of a record; each row may weigh less than one case. */
export function weightsBy(
  { chances, kept }: Record,
  rows: readonly number[],
  weigh: (row: number) => number = () => 1,
): Weights {
  const logs = chances.map((chance) => {
    let sum = 0;
    for (const row of rows) {
      const given = Math.min(1 - LEAST, Math.max(LEAST, chance[row] ?? 0.5));
      sum += weigh(row) * Math.log(kept[row] ? given : 1 - given);
    }
    return sum;
  });
  const most = logs.reduce((high, log) => Math.max(high, log), Number.NEGATIVE_INFINITY);
  const of = Float64Array.from(logs, (log) => Math.exp(log - most));
  const whole = of.reduce((sum, weight) => sum + weight, 0);
  let squares = 0;
  for (let point = 0; point < of.length; point += 1) {
    of[point] = (of[point] ?? 0) / whole;
    squares += (of[point] ?? 0) ** 2;
  }
  return { of, effective: 1 / squares };
}

/** The forecast of a row by weighted points: the mean of the chances that they give. */
export const forecastBy = ({ chances }: Record, { of }: Weights, row: number): number =>
  chances.reduce((sum, chance, point) => sum + (of[point] ?? 0) * (chance[row] ?? 0), 0);

/** The value below which a share of the weight lies. */
export function weightedQuantile(values: readonly number[], weights: Float64Array, share: number): number {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  let sum = 0;
  for (const point of order) {
    sum += weights[point] ?? 0;
    if (sum >= share) return values[point] ?? Number.NaN;
  }
  return values[order.at(-1) ?? 0] ?? Number.NaN;
}
