/** A figure over all draws: its mean, and twenty quantiles, the middle of each twentieth of the draws. */
export interface Summary {
  readonly mean: number;
  readonly quantiles: readonly number[];
}

const PARTS = 20;

/** Summary of figures, in any order; of none, zeros. */
export function summaryOf(figures: readonly number[]): Summary {
  const sorted = Float64Array.from(figures).sort();
  const { length } = sorted;
  return {
    // From the least on, so that the order in which draws came in changes no digit.
    mean: length === 0 ? 0 : sorted.reduce((sum, figure) => sum + figure, 0) / length,
    quantiles: Array.from(
      { length: PARTS },
      (_, part) => sorted[Math.min(length - 1, Math.floor(((part + 0.5) / PARTS) * length))] ?? 0,
    ),
  };
}
