import { describe, expect, it } from 'vitest';
import { forecastBy, weightedQuantile, weightsBy } from './condition.ts';
import { grouped, leftOut, rowsBy } from './resample.ts';

describe('numbers conditioned upon a record', () => {
  // Each point is a share p, evenly spread, and gives p to every case: then the answer is that of a beta distribution.
  const points = Array.from({ length: 4000 }, (_, at) => (at + 0.5) / 4000);
  const kept = Array.from({ length: 12 }, (_, at) => at < 9);
  const record = { chances: points.map((p) => kept.map(() => p)), kept };
  const everything = [...kept.keys()];

  it('have the mean and the quantiles of the beta distribution of k + 1 and n - k + 1', () => {
    const weights = weightsBy(record, everything);
    expect(forecastBy(record, weights, 0)).toBeCloseTo(10 / 14, 4);
    // Beta(10, 4): the median by a table is 0.7251.
    expect(weightedQuantile(points, weights.of, 0.5)).toBeCloseTo(0.7251, 3);
    expect(weights.effective).toBeLessThan(points.length);
  });

  it('are what they were beforehand where nothing is learnt', () => {
    const weights = weightsBy(record, []);
    expect(weights.effective).toBeCloseTo(points.length, 6);
    expect(forecastBy(record, weights, 0)).toBeCloseTo(0.5, 6);
  });

  it('know nothing of a group that is left out', () => {
    const groups = kept.map((_, at) => Math.floor(at / 3));
    const foretold = leftOut(groups, (rows) => {
      const weights = weightsBy(record, rows);
      return (row) => {
        for (const other of rows) expect(groups[other]).not.toBe(groups[row]);
        return forecastBy(record, weights, row);
      };
    });
    // Of nine cases left, nine or six were kept.
    expect(foretold[11]).toBeCloseTo(10 / 11, 3);
    expect(foretold[0]).toBeCloseTo(7 / 11, 3);
  });
});

describe('drawing groups anew', () => {
  it('keeps the cases of a group together', () => {
    expect([...rowsBy(['a', 'b', 'a']).values()]).toEqual([[0, 2], [1]]);
    grouped(
      ['a', 'b', 'a'],
      (rows) => {
        expect(rows.filter((row) => row === 0)).toHaveLength(rows.filter((row) => row === 2).length);
        return 0;
      },
      1,
      50,
    );
  });

  it('gives the interval of a mean, wider where cases of a group are alike', () => {
    const values = Array.from({ length: 200 }, (_, at) => (Math.floor(at / 10) * 0.618_033_988_7) % 1);
    const mean = (rows: readonly number[]): number =>
      rows.reduce((sum, row) => sum + (values[row] ?? 0), 0) / rows.length;
    const alone = grouped([...values.keys()], mean, 1);
    const together = grouped(
      values.map((_, at) => Math.floor(at / 10)),
      mean,
      1,
    );
    // A mean of 200, or of 20, from an even spread: 1.96 x 0.289 / sqrt(n) to either side.
    expect((alone.high - alone.low) / 2).toBeCloseTo((1.96 * 0.289) / Math.sqrt(200), 1.6);
    expect((together.high - together.low) / (alone.high - alone.low)).toBeGreaterThan(2.2);
    expect(grouped([1, 2, 3], mean, 1)).toEqual(grouped([1, 2, 3], mean, 1));
  });
});
