import fc from 'fast-check';
import { expect, it } from 'vitest';
import { obedienceOf } from '../evaluate/correlated.ts';
import { inDoubles, inFractions } from '../linear/numbers.ts';
import type { NormalGame } from '../normal/model.ts';
import { fractions } from '../number/arithmetic.ts';
import { type Exact, ONE, plus, ZERO } from '../number/exact.ts';
import { tableArbitrary, tableOf } from '../testing/tables.ts';
import { bestCorrelated, correlatedSize } from './correlated.ts';
import { pureEquilibria } from './pure.ts';
import { factored, solved } from './qre/lu.ts';

const MANY = { budget: 10_000 };
const best = (game: NormalGame, weights?: readonly Exact[]) => {
  const found = bestCorrelated(game, inFractions, weights ? { ...MANY, weights } : MANY);
  if (found.kind !== 'equilibrium') throw new Error(found.why);
  return found;
};
const texts = (values: readonly Exact[]): readonly string[] => values.map(({ text }) => text);

/** Chicken, as Aumann (1974) plays it. */
const CHICKEN = tableOf([2, 2], [6, 6, 7, 2, 2, 7, 0, 0]);

it('finds the lottery by which two drivers do better than any equilibrium of their own', () => {
  const { profile, pays, regret } = best(CHICKEN);
  expect([texts(profile), texts(pays), regret.text]).toEqual([
    ['1/2', '1/4', '1/4', '0'],
    ['21/4', '21/4'],
    '0',
  ]);
});

it('finds what is best for one of them', () => {
  expect(texts(best(CHICKEN, [ONE, ZERO]).profile)).toEqual(['0', '1', '0', '0']);
});

it('tells what those gain who do not do as they are told', () => {
  // Always (swerve, swerve): each would gain 1 by driving on.
  const { most, regret, pays } = obedienceOf(CHICKEN, [ONE, ZERO, ZERO, ZERO], fractions);
  expect([most.text, texts(regret), texts(pays)]).toEqual(['1', ['1', '1'], ['6', '6']]);
});

/** The best corner of all lotteries that two players with two strategies each obey: every three conditions that could be tight. */
function byCorners({ pays }: NormalGame): number {
  const pay = (profile: number, player: number): number => pays[profile * 2 + player]?.near ?? 0;
  const conditions: number[][] = [0, 1, 2, 3].map((profile) =>
    [0, 1, 2, 3].map((at) => (at === profile ? -1 : 0)),
  );
  for (const [player, stride] of [1, 2].entries())
    for (const advice of [0, 1])
      conditions.push(
        [0, 1, 2, 3].map((profile) => {
          if (Math.trunc(profile / stride) % 2 !== advice) return 0;
          const other = profile + (1 - 2 * advice) * stride;
          return pay(other, player) - pay(profile, player);
        }),
      );
  let most = -Infinity;
  const sums = [0, 1, 2, 3].map((profile) => pay(profile, 0) + pay(profile, 1));
  for (let a = 0; a < 8; a += 1)
    for (let b = a + 1; b < 8; b += 1)
      for (let c = b + 1; c < 8; c += 1) {
        const tight = [a, b, c].map((at) => conditions[at] ?? []);
        const factors = factored(Float64Array.from([...tight, [1, 1, 1, 1]].flat()), 4);
        if (factors.sign === 0) continue;
        const lottery = solved(factors, Float64Array.of(0, 0, 0, 1));
        const isWithin = conditions.every(
          (condition) => condition.reduce((sum, cell, at) => sum + cell * (lottery[at] ?? 0), 0) < 1e-9,
        );
        if (isWithin)
          most = Math.max(
            most,
            sums.reduce((sum, each, at) => sum + each * (lottery[at] ?? 0), 0),
          );
      }
  return most;
}

it('is as good as the best corner, where corners can be tried', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 8, maxLength: 8 }), (pays) => {
      const game = tableOf([2, 2], pays);
      expect(best(game).pays.reduce(plus, ZERO).near).toBeCloseTo(byCorners(game), 8);
    }),
    { numRuns: 100 },
  );
});

it('is obeyed exactly, and at least as good as every pure equilibrium, for three players too', () => {
  let pure = 0;
  fc.assert(
    fc.property(tableArbitrary(3, 3, 4), (game) => {
      const { profile, pays, regret } = best(game);
      expect([regret.text, profile.reduce(plus, ZERO).text]).toEqual(['0', '1']);
      const sum = pays.reduce(plus, ZERO).near;
      for (const chosen of pureEquilibria(game)) {
        pure += 1;
        const counts = game.strategies.map((own) => own.length);
        const at = chosen.reduceRight(
          (index, strategy, player) => index * (counts[player] ?? 1) + strategy,
          0,
        );
        const each = game.pays.slice(at * 3, at * 3 + 3).reduce(plus, ZERO).near;
        expect(sum).toBeGreaterThanOrEqual(each - 1e-12);
      }
      const rounded = bestCorrelated(game, inDoubles, MANY);
      if (rounded.kind === 'equilibrium') expect(rounded.pays.reduce((a, b) => a + b, 0)).toBeCloseTo(sum, 7);
    }),
    { numRuns: 40 },
  );
  expect(pure).toBeGreaterThan(20);
});

it('gives up aloud when the budget is spent, and tells the size before', () => {
  expect(bestCorrelated(CHICKEN, inFractions, { budget: 0 })).toMatchObject({
    kind: 'gave up',
    why: 'after 0 pivots no lottery had been found',
  });
  expect(correlatedSize([2, 2])).toEqual({ profiles: 4, constraints: 4, cells: 30 });
});
