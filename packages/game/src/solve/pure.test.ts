import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strategiesAt, stridesOf } from '../normal/model.ts';
import { compare, fraction, ZERO } from '../number/exact.ts';
import { tableArbitrary, tableOf } from '../testing/tables.ts';
import { eliminate } from './dominance.ts';
import { pureEquilibria } from './pure.ts';

// Rows: the first player's strategies run fastest.
const PRISONERS = tableOf([2, 2], [2, 2, 3, 0, 0, 3, 1, 1]);
const SEXES = tableOf([2, 2], [2, 1, 0, 0, 0, 0, 1, 2]);
const PENNIES = tableOf([2, 2], [1, -1, -1, 1, -1, 1, 1, -1]);

it.each([
  ["the prisoners' dilemma", PRISONERS, [[1, 1]]],
  [
    'the battle of the sexes',
    SEXES,
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ['matching pennies', PENNIES, []],
])('finds all of %s', (_, game, equilibria) => {
  expect(pureEquilibria(game)).toEqual(equilibria);
});

it('tells payoffs apart that are one double', () => {
  const big = 10n ** 19n;
  const game = { ...tableOf([2], [0, 0]), pays: [fraction(big, 1n), fraction(big + 1n, 1n)] };
  expect(pureEquilibria(game)).toEqual([[1]]);
});

it('finds what looking at every deviation finds', () => {
  let found = 0;
  fc.assert(
    fc.property(tableArbitrary(3, 3, 3), (game) => {
      const counts = game.strategies.map(({ length }) => length);
      const strides = stridesOf(counts);
      const pay = (profile: number, player: number) => game.pays[profile * 3 + player] ?? ZERO;
      const expected: (readonly number[])[] = [];
      for (let profile = 0; profile * 3 < game.pays.length; profile += 1) {
        const chosen = strategiesAt(counts, profile);
        const gains = counts.some((count, player) =>
          Array.from({ length: count }, (_, reply) => reply).some(
            (reply) =>
              compare(
                pay(profile + (reply - (chosen[player] ?? 0)) * (strides[player] ?? 1), player),
                pay(profile, player),
              ) > 0,
          ),
        );
        if (!gains) expected.push(chosen);
      }
      found += expected.length;
      expect(pureEquilibria(game)).toEqual(expected);
    }),
  );
  expect(found).toBeGreaterThan(50);
});

it('takes out the dominated, and keeps every equilibrium when that is strict', () => {
  expect(eliminate(PRISONERS, 'strict')).toEqual({
    left: [[1], [1]],
    fallen: [
      { player: 0, strategy: 0, by: 1, round: 1 },
      { player: 1, strategy: 0, by: 1, round: 1 },
    ],
  });
  fc.assert(
    fc.property(tableArbitrary(2, 4, 4), (game) => {
      const { left } = eliminate(game, 'strict');
      for (const equilibrium of pureEquilibria(game))
        for (const [player, strategy] of equilibrium.entries()) expect(left[player]).toContain(strategy);
      const weak = eliminate(game, 'weak').left;
      for (const [player, mine] of weak.entries()) {
        expect(mine.length).toBeGreaterThan(0);
        expect((left[player]?.length ?? 0) >= mine.length).toBe(true);
      }
    }),
  );
});
