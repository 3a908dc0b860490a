/** The value below which a share of the draws lies; between two quantiles on the line between them. */
const below = (quantiles: readonly number[], share: number): number => {
  // Quantile k of n is the middle of the k-th part of n.
  const place = Math.min(Math.max(share * quantiles.length - 0.5, 0), quantiles.length - 1);
  const low = quantiles[Math.floor(place)] ?? 0;
  const high = quantiles[Math.ceil(place)] ?? 0;
  return low + (place - Math.floor(place)) * (high - low);
};

/** Half of the draws lie below. */
export const medianOf = (quantiles: readonly number[]): number => below(quantiles, 0.5);

/** The ends of the nine tenths of the draws in the middle. */
export const rangeOf = (quantiles: readonly number[]): readonly [low: number, high: number] => [
  below(quantiles, 0.05),
  below(quantiles, 0.95),
];
