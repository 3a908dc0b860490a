import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NormalGame } from '../normal/model.ts';
import { compare, type Exact, fraction, ONE, plus, times, ZERO } from '../number/exact.ts';
import { bimatrix, scattered } from '../testing/bimatrices.ts';
import { seventyFive, solved } from '../testing/polytopes.ts';
import { tableArbitrary } from '../testing/tables.ts';
import { extremeEquilibria, type Extremes, extremeSize } from './extreme.ts';

const texts = (found: Extremes): readonly string[] =>
  found.equilibria
    .map(({ profile }) => profile.map((row) => row.map(({ text }) => text).join(' ')).join(' | '))
    .sort();

/** What a strategy of the other pays it against a mixture of the player. */
type Pays = (own: number, other: number) => Exact;

/**
 * The extreme strategies of a player by their definition: mixtures, with the most that the other gets against them, at
 * which as many conditions hold with equality as there are unknowns. Every choice of conditions is tried.
 */
function extremesByTrying(own: number, others: number, pays: Pays): ReadonlyMap<string, readonly Exact[]> {
  const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
  const sum = [...range(own).map(() => ONE), ZERO, ONE];
  const conditions = [
    ...range(own).map((i) => [...range(own).map((j) => (i === j ? ONE : ZERO)), ZERO, ZERO]),
    ...range(others).map((j) => [...range(own).map((i) => pays(i, j)), fraction(-1n, 1n), ZERO]),
  ];
  const found = new Map<string, readonly Exact[]>();
  for (let chosen = 0; chosen < 2 ** conditions.length; chosen += 1) {
    const tight = conditions.filter((_, index) => (chosen >> index) & 1);
    if (tight.length !== own) continue;
    const point = solved([...tight, sum]);
    if (!point) continue;
    const weights = point.slice(0, own);
    const most = point[own] as Exact;
    const against = range(others).map((j) =>
      weights.reduce((total, weight, i) => plus(total, times(weight, pays(i, j))), ZERO),
    );
    if (weights.every(({ top }) => top >= 0n) && against.every((pay) => compare(pay, most) <= 0))
      found.set(weights.map(({ text }) => text).join(' '), weights);
  }
  return found;
}

/** All extreme equilibria by trying every pair of extreme strategies. */
function allByTrying({ strategies, pays }: NormalGame): readonly string[] {
  const [rows = 0, columns = 0] = strategies.map(({ length }) => length);
  const pay = (i: number, j: number, player: number): Exact => pays[2 * (i + rows * j) + player] ?? ZERO;
  const first = extremesByTrying(rows, columns, (i, j) => pay(i, j, 1));
  const second = extremesByTrying(columns, rows, (j, i) => pay(i, j, 0));
  const isBest = (weights: readonly Exact[], values: readonly Exact[]): boolean => {
    const most = values.reduce((a, b) => (compare(a, b) < 0 ? b : a));
    return weights.every(({ top }, at) => top === 0n || compare(values[at] ?? ZERO, most) === 0);
  };
  const found: string[] = [];
  for (const [mine, x] of first)
    for (const [yours, y] of second) {
      const forFirst = x.map((_, i) =>
        y.reduce((sum, weight, j) => plus(sum, times(weight, pay(i, j, 0))), ZERO),
      );
      const forSecond = y.map((_, j) =>
        x.reduce((sum, weight, i) => plus(sum, times(weight, pay(i, j, 1))), ZERO),
      );
      if (isBest(x, forFirst) && isBest(y, forSecond)) found.push(`${mine} | ${yours}`);
    }
  return found.sort();
}

it('finds all three equilibria of the battle of the sexes, each a component of its own', () => {
  const found = extremeEquilibria(bimatrix('2,1 0,0', '0,0 1,2'), 1000);
  expect(texts(found)).toEqual(['0 1 | 0 1', '1 0 | 1 0', '2/3 1/3 | 1/3 2/3']);
  expect(found.kind === 'all' && found.components.map(({ subsets }) => subsets?.length)).toEqual([1, 1, 1]);
});

it('tells the components of a game with ties', () => {
  // Against "left" the rows are alike. Up with left up to half and half of right; down with left alone; they meet.
  const found = extremeEquilibria(bimatrix('1,1 1,1', '1,1 0,0'), 1000);
  expect(texts(found)).toEqual(['0 1 | 1 0', '1 0 | 0 1', '1 0 | 1 0']);
  expect(found.kind === 'all' && found.components).toHaveLength(1);
  // All of the first with left, and up with all of the second: two edges that share a corner.
  const subsets = found.kind === 'all' ? found.components[0]?.subsets : [];
  expect(subsets?.map(({ first, second }) => [first.length, second.length]).sort()).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

it('finds what trying everything finds, on tables full of ties', () => {
  let most = 0;
  fc.assert(
    fc.property(tableArbitrary(2, 3, 2), (game) => {
      const found = extremeEquilibria(game, 10_000);
      expect(found.kind).toBe('all');
      expect(texts(found)).toEqual(allByTrying(game));
      most = Math.max(most, found.equilibria.length);
    }),
    { numRuns: 150 },
  );
  expect(most).toBeGreaterThan(4);
});

it('finds maximal subsets whose middles are equilibria', () => {
  fc.assert(
    fc.property(tableArbitrary(2, 4, 1), (game) => {
      const found = extremeEquilibria(game, 10_000);
      if (found.kind !== 'all') throw new Error(found.why);
      const pairs = new Set(found.equilibria.map(({ pair }) => pair.join(' ')));
      for (const { subsets } of found.components) {
        for (const { first, second } of subsets ?? []) {
          expect(first.flatMap((a) => second.map((b) => pairs.has(`${a} ${b}`)))).not.toContain(false);
          const couldJoin = found.equilibria.some(
            ({ pair: [a] }) => !first.includes(a) && second.every((b) => pairs.has(`${a} ${b}`)),
          );
          expect(couldJoin).toBe(false);
        }
      }
      const covered = found.components.flatMap(({ subsets }) =>
        (subsets ?? []).flatMap(({ first, second }) => first.flatMap((a) => second.map((b) => `${a} ${b}`))),
      );
      expect(new Set(covered)).toEqual(pairs);
    }),
    { numRuns: 60 },
  );
});

it('finds the 75 equilibria of the game that has so many', () => {
  const found = extremeEquilibria(seventyFive(), 10_000);
  expect([found.kind, found.equilibria.length]).toEqual(['all', 75]);
  expect(found.equilibria.every(({ regret }) => regret.top === 0n)).toBe(true);
  // No polytope of their size has more corners than both of these.
  expect(extremeSize([6, 6])).toEqual({ bases: 2 * 112 });
});

it('finds an odd number in a table without ties', () => {
  for (const seed of [1, 2, 3])
    expect(extremeEquilibria(scattered(6, 7, seed), 10_000).equilibria.length % 2).toBe(1);
});

it('is exact with payoffs of 1e19', () => {
  const [low, high] = ['10000000000000000000', '10000000000000000001'];
  const found = extremeEquilibria(
    bimatrix(`${high},${high} ${low},${low}`, `${low},${low} ${high},${high}`),
    100,
  );
  expect(texts(found)).toEqual(['0 1 | 0 1', '1 0 | 1 0', '1/2 1/2 | 1/2 1/2']);
});

it('gives up in words, with what it has', () => {
  const found = extremeEquilibria(seventyFive(), 100);
  expect(found.kind === 'gave up' && found.why).toBe('the polytopes have more than 100 bases');
  const three = { ...bimatrix('1,1'), players: ['A', 'B', 'C'], strategies: [['1'], ['1'], ['1']] };
  expect(extremeEquilibria(three, 100).kind).toBe('gave up');
});
