import { Matrix } from 'ml-matrix';
import { expect, it } from 'vitest';
import { clustered } from './sandwich.ts';

it('adds the scores of a cluster up before it squares them', () => {
  const scores = [1, 2, -4];
  const of = (clusters: readonly string[]): number =>
    clustered(new Matrix([[0.5]]), (row) => scores[row] ?? 0, clusters).get(0, 0);
  // 0.25 * (1 + 4 + 16) * 3/2, and 0.25 * ((1 + 2)^2 + 16) * 2/1.
  expect(of(['a', 'b', 'c'])).toBeCloseTo(7.875, 12);
  expect(of(['a', 'a', 'c'])).toBeCloseTo(12.5, 12);
});
