import { describe, expect, it } from 'vitest';
import { streamOf } from './philox.ts';
import { directionsOf, MOST_DIMENSIONS, pointsOf } from './sobol.ts';

/** A point by the definition, without scrambling: the oracle of the fast way. */
const plain = (place: number, dimension: number): number => {
  const gray = place ^ (place >>> 1);
  return (
    directionsOf(dimension).reduce(
      (word, column, k) => (((gray >>> k) & 1) === 1 ? word ^ column : word),
      0,
    ) >>> 0
  );
};

describe('direction numbers', () => {
  it('are those of SciPy 1.17.1 at points 7 and 1000', () => {
    const dimensions = [0, 1, 2, 9, 99, 255];
    expect(dimensions.map((d) => plain(7, d))).toEqual([
      536870912, 2684354560, 1610612736, 3758096384, 2684354560, 536870912,
    ]);
    expect(dimensions.map((d) => plain(1000, d))).toEqual([
      943718400, 415236096, 2227175424, 297795584, 801112064, 1069547520,
    ]);
  });
});

const drawn = (dimensions: number, seed: number, shard: number, n: number): readonly Float64Array[] => {
  const points = pointsOf(dimensions, seed, shard);
  return Array.from({ length: n }, (_, place) => {
    const into = new Float64Array(dimensions);
    points.at(place, into);
    return into;
  });
};

describe('scrambled Sobol points', () => {
  it('have one point in each of 256 steps of every dimension', () => {
    const all = drawn(MOST_DIMENSIONS, 3, 1, 256);
    for (let d = 0; d < MOST_DIMENSIONS; d += 1)
      expect(new Set(all.map((point) => Math.floor((point[d] ?? 0) * 256))).size, `dimension ${d}`).toBe(256);
  });

  it('fill each box of 16 by 16 once in the first two dimensions', () => {
    const all = drawn(2, 11, 4, 256);
    expect(new Set(all.map(([x = 0, y = 0]) => `${Math.floor(x * 16)} ${Math.floor(y * 16)}`)).size).toBe(
      256,
    );
  });

  it('are the same in whatever order they are asked for, and others for another seed or shard', () => {
    const points = pointsOf(300, 5, 2);
    const at = (place: number): readonly number[] => {
      const into = new Float64Array(300);
      points.at(place, into);
      return [...into];
    };
    const backwards = [9, 4, 0].map(at);
    expect([9, 4, 0].map((place) => [...(drawn(300, 5, 2, 10)[place] ?? [])])).toEqual(backwards);
    expect(drawn(300, 5, 3, 1)[0]?.[0]).not.toBe(backwards[2]?.[0]);
    expect(drawn(300, 6, 2, 1)[0]?.[0]).not.toBe(backwards[2]?.[0]);
    expect(backwards.flat().every((one) => one > 0 && one < 1)).toBe(true);
  });

  it('err less than random numbers by far: a product of six factors whose mean is 1', () => {
    const product = (point: ArrayLike<number>): number =>
      Array.from(point).reduce((so, x) => so * (1 + (x - 0.5)), 1);
    const n = 16_384;
    const mean = (points: readonly ArrayLike<number>[]): number =>
      points.reduce((sum, point) => sum + product(point), 0) / points.length;
    const errors = [0, 1, 2, 3].map((shard) => {
      const stream = streamOf(1, shard, 77);
      const random = Array.from({ length: n }, (_, i) =>
        Array.from({ length: 6 }, (__, d) => stream.at(i * 6 + d)),
      );
      return [mean(drawn(6, 1, shard, n)) - 1, mean(random) - 1] as const;
    });
    const rms = (which: 0 | 1): number =>
      Math.sqrt(errors.reduce((sum, both) => sum + both[which] ** 2, 0) / 4);
    expect(rms(0)).toBeLessThan(2e-4);
    expect(rms(1) / rms(0)).toBeGreaterThan(20);
  });
});
