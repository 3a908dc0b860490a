import { Matrix } from 'ml-matrix';

/**
 * The covariance where cases of one cluster are not independent: the bend on both sides, the scores of each cluster
 * added up in between (Huber 1967; Lin and Wei 1989 for Cox), times G/(G-1) for so few clusters. `score` is what a
 * case adds to the slope of a coefficient.
 */
export function clustered(
  covariance: Matrix,
  score: (row: number, coefficient: number) => number,
  clusters: readonly (string | number)[],
): Matrix {
  const width = covariance.rows;
  const sums = new Map<string | number, Float64Array>();
  clusters.forEach((key, row) => {
    let sum = sums.get(key);
    if (sum === undefined) {
      sum = new Float64Array(width);
      sums.set(key, sum);
    }
    for (let index = 0; index < width; index += 1) sum[index] = (sum[index] ?? 0) + score(row, index);
  });
  const middle = Matrix.zeros(width, width);
  for (const sum of sums.values())
    for (let row = 0; row < width; row += 1)
      for (let column = 0; column < width; column += 1)
        middle.set(row, column, middle.get(row, column) + (sum[row] ?? 0) * (sum[column] ?? 0));
  const count = sums.size;
  return covariance
    .mmul(middle)
    .mmul(covariance)
    .mul(count / Math.max(1, count - 1));
}
