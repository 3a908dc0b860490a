import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type NormalGame, profilesOf, strategiesAt } from '../normal/model.ts';
import { fractions } from '../number/arithmetic.ts';
import { type Exact, fraction, plus, times, ZERO } from '../number/exact.ts';
import { type Mixed, standingOf } from './normal.ts';

/** Tables of three players with small payoffs, and profiles in which some strategies are not played. */
const judgedArbitrary = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
    fc.infiniteStream(fc.nat(6)),
  )
  .map(([counts, stream]): readonly [NormalGame, Mixed<Exact>] => {
    const next = (): bigint => BigInt(stream.next().value as number);
    const pays = Array.from({ length: 3 * profilesOf(counts) }, () => fraction(next(), 1n));
    const strategies = counts.map((count) => Array.from({ length: count }, (_, index) => `${index}`));
    const mixed = counts.map((count) => {
      const weights = Array.from({ length: count }, (_, index) => (index === 0 ? 1n : 0n) + (next() % 3n));
      const sum = weights.reduce((a, b) => a + b, 0n);
      return weights.map((weight) => fraction(weight, sum));
    });
    return [{ kind: 'normal', title: '', comment: '', players: ['A', 'B', 'C'], strategies, pays }, mixed];
  });

/** What a player gets, by adding up over every profile. */
function payOf({ strategies, pays }: NormalGame, mixed: Mixed<Exact>, player: number): Exact {
  const counts = strategies.map(({ length }) => length);
  let sum = ZERO;
  for (let profile = 0; profile < profilesOf(counts); profile += 1) {
    const share = strategiesAt(counts, profile).reduce(
      (product, strategy, who) => times(product, mixed[who]?.[strategy] ?? ZERO),
      fraction(1n, 1n),
    );
    sum = plus(sum, times(share, pays[profile * counts.length + player] ?? ZERO));
  }
  return sum;
}

it('finds what adding up over all profiles finds, for the profile and for every deviation', () => {
  fc.assert(
    fc.property(judgedArbitrary, ([game, mixed]) => {
      const { pays, against, regret, most } = standingOf(game, mixed, fractions);
      for (const player of game.players.keys()) {
        expect(pays[player]?.text).toBe(payOf(game, mixed, player).text);
        const own = game.strategies[player] ?? [];
        for (const strategy of own.keys()) {
          const pure = own.map((_, other) => fraction(other === strategy ? 1n : 0n, 1n));
          const alone = payOf(game, mixed.with(player, pure), player);
          expect(against[player]?.[strategy]?.text).toBe(alone.text);
        }
        const best = Math.max(...(against[player] ?? []).map(({ near }) => near));
        expect(regret[player]?.near).toBeCloseTo(best - (pays[player]?.near ?? 0), 12);
      }
      expect(most.near).toBe(Math.max(...regret.map(({ near }) => near)));
    }),
    { numRuns: 100 },
  );
});
