import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExtensiveGame } from '../extensive/model.ts';
import { inDoubles, inFractions } from '../linear/numbers.ts';
import { type Exact, fraction, minus, times, ZERO } from '../number/exact.ts';
import { sequenceFormOf, sequenceSize } from '../sequence/form.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { kuhnPoker, leducPoker } from '../testing/poker.ts';
import { tree } from '../testing/trees.ts';
import { solveZeroSum, zeroSumSize } from './zero-sum.ts';

/** The same tree, the second player getting what the first loses, of few different payoffs. */
const zeroSum = (game: ExtensiveGame): ExtensiveGame => ({
  ...game,
  outcomes: game.outcomes.map(({ label, pays: [first] }) => {
    const pay = fraction((first?.top ?? 0n) % 2n, 1n);
    return { label, pays: [pay, minus(ZERO, pay)] };
  }),
});

it('finds that Kuhn poker costs the first player 1/18, exactly', () => {
  const found = solveZeroSum(kuhnPoker(), inFractions, 1000);
  expect(found.kind === 'equilibrium' && found.pays.map(({ text }) => text)).toEqual(['-1/18', '1/18']);
  expect(found.kind === 'equilibrium' && [found.exact, found.regret.text]).toEqual([true, '0']);
});

it("finds the value of Leduc hold'em to nine digits", () => {
  const game = leducPoker();
  // As many sets and sequences as OpenSpiel's leduc_poker.efg has.
  expect(game.infosets.filter(({ owner }) => owner >= 0)).toHaveLength(288);
  const found = solveZeroSum(game, inDoubles, 10_000);
  expect(found.kind).toBe('equilibrium');
  if (found.kind !== 'equilibrium') return;
  // games.md, section 1, after OpenSpiel and Gambit.
  expect(Math.abs((found.pays[0] ?? 0) + 0.085606424078)).toBeLessThan(1e-9);
  expect(found.regret).toBeLessThan(1e-9);
  const form = sequenceFormOf(game);
  expect(form && sequenceSize(form).sequences).toEqual([337, 337]);
  expect(form && zeroSumSize(sequenceSize(form))).toEqual({ rows: 337, columns: 336 });
}, 120_000);

it("proves the value of Leduc hold'em as a fraction", () => {
  const found = solveZeroSum(leducPoker(), inFractions, 10_000);
  // No regret by the evaluator's own exact count; a value, unlike a strategy, is unique.
  expect(found.kind === 'equilibrium' && [found.exact, found.regret.text, found.pays[0]?.text]).toEqual([
    true,
    '0',
    '-1454920850547486749701863871533/16995463438839962469905132501930',
  ]);
}, 120_000);

it('solves trees full of ties, the same for both sides of the table and in either arithmetic', () => {
  fc.assert(
    fc.property(treeArbitrary({ depth: 5 }).map(zeroSum), (game) => {
      const exact = solveZeroSum(game, inFractions, 10_000);
      expect(exact.kind).toBe('equilibrium');
      const near = solveZeroSum(game, inDoubles, 10_000);
      const value = exact.kind === 'equilibrium' ? (exact.pays[0] as Exact) : ZERO;
      expect(near.kind === 'equilibrium' && near.pays[0]).toBeCloseTo(value.near, 9);
      const turned = solveZeroSum(swapped(game), inFractions, 10_000);
      expect(turned.kind === 'equilibrium' && turned.pays[1]?.text).toBe(value.text);
    }),
    { numRuns: 60 },
  );
});

/** The same game with the players' names exchanged. */
const swapped = (game: ExtensiveGame): ExtensiveGame => ({
  ...game,
  infosets: game.infosets.map((set) => (set.owner < 0 ? set : { ...set, owner: 1 - set.owner })),
  outcomes: game.outcomes.map(({ label, pays }) => ({ label, pays: pays.toReversed() })),
});

it('is exact with payoffs of 1e19, and with a constant sum that is not 0', () => {
  const big = fraction(10n ** 19n, 1n);
  const kuhn = kuhnPoker();
  const outcomes = kuhn.outcomes.map(({ label, pays: [first = ZERO] }) => {
    const mine = times(big, first);
    return { label, pays: [mine, minus(big, mine)] };
  });
  const found = solveZeroSum({ ...kuhn, outcomes }, inFractions, 1000);
  expect(found.kind === 'equilibrium' && found.pays.map(({ text }) => text)).toEqual([
    '-5000000000000000000/9',
    '95000000000000000000/9',
  ]);
});

it('gives up in words', () => {
  const why = (game: ExtensiveGame, budget = 1000): string => {
    const found = solveZeroSum(game, inFractions, budget);
    return found.kind === 'gave up' ? found.why : found.kind;
  };
  expect(why(kuhnPoker(), 2)).toBe('the linear program was not solved within 2 pivots');
  expect(why(tree('EFG 2 R "" { "A" } t "" 1 "" { 1 }'))).toMatch('needs two players, and there are 1');
  expect(
    why(tree('EFG 2 R "" { "A" "B" } p "" 1 1 "" { "l" "r" } 0 t "" 1 "" { 1 1 } t "" 2 "" { 1 0 }')),
  ).toBe('the payoffs do not add up to the same at every end');
  expect(
    why(tree('EFG 2 R "" { "A" "B" } p "" 1 1 "" { "l" "r" } 0 t "" 1 "" { 1 0 } p "" 1 1 0 t "" 1 t "" 1')),
  ).toBe('a player forgets what it knew or did');
});
