import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Behaviour } from '../evaluate/behaviour.ts';
import { valuesOf } from '../evaluate/values.ts';
import { CHANCE, type ExtensiveGame } from '../extensive/model.ts';
import { fractions } from '../number/arithmetic.ts';
import { type Exact, fraction } from '../number/exact.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { tree } from '../testing/trees.ts';
import { sequenceFormOf, sequenceSize } from './form.ts';
import { behaviourOf, paysOfPlans, planOf } from './plans.ts';

/** Shares with zeros among them, so that some sets are closed by their owner's own moves. */
const spotty = (game: ExtensiveGame): Behaviour<Exact> =>
  game.infosets.map(({ owner, actions }, set) => {
    if (owner === CHANCE) return [];
    const weights = actions.map((_, branch) => BigInt((set * 5 + branch * 7) % 3));
    const sum = weights.reduce((a, b) => a + b, 0n);
    return weights.map((weight, branch) =>
      sum > 0n ? fraction(weight, sum) : fraction(branch === 0 ? 1n : 0n, 1n),
    );
  });

it('has one row for each set and one cell for each pair of sequences that meet', () => {
  const game = tree(`EFG 2 R "" { "A" "B" }
p "" 1 1 "" { "in" "out" } 0
p "" 2 1 "" { "l" "r" } 0
p "" 1 2 "" { "u" "d" } 0 t "" 1 "" { 1 2 } t "" 2 "" { 3 4 }
t "" 3 "" { 5 6 }
t "" 4 "" { 7 8 }`);
  const form = sequenceFormOf(game);
  expect(form && sequenceSize(form)).toEqual({ sequences: [5, 3], sets: [2, 1], cells: 4 });
  expect(form?.own[0]).toEqual({ sets: [0, 2], before: [0, 1], first: [1, 3], count: 5 });
  expect(form?.cells.map(({ sequences }) => sequences)).toEqual([
    [3, 1],
    [4, 1],
    [1, 2],
    [2, 0],
  ]);
});

it('does not exist without perfect recall', () => {
  const game = tree(`EFG 2 R "absent minded" { "A" }
p "" 1 1 "" { "exit" "on" } 0 t "" 1 "" { 0 } p "" 1 1 0 t "" 2 "" { 4 } t "" 3 "" { 1 }`);
  expect(sequenceFormOf(game)).toBeUndefined();
});

it('pays plans what the tree pays the behaviour, and gives the behaviour back', () => {
  let closed = 0;
  fc.assert(
    fc.property(treeArbitrary({ players: 3, depth: 5 }), (game) => {
      const form = sequenceFormOf(game);
      if (!form) throw new Error('grown games have perfect recall');
      const behaviour = spotty(game);
      const plans = game.players.map((_, player) => planOf(form, player, behaviour, fractions));
      const values = valuesOf(game, behaviour, fractions).pays.map(({ text }) => text);
      expect(paysOfPlans(form, plans, fractions).map(({ text }) => text)).toEqual(values);
      const again = behaviourOf(form, plans, fractions);
      expect(valuesOf(game, again, fractions).pays.map(({ text }) => text)).toEqual(values);
      for (const [player, { sets, before }] of form.own.entries())
        for (const [place, set] of sets.entries()) {
          const shares = again[set]?.map(({ text }) => text);
          if (plans[player]?.[before[place] ?? 0]?.top !== 0n)
            expect(shares).toEqual(behaviour[set]?.map(({ text }) => text));
          else {
            closed += 1;
            expect(new Set(shares).size).toBe(1);
          }
        }
    }),
    { numRuns: 60 },
  );
  // Sets that their owner never lets itself reach were among them.
  expect(closed).toBeGreaterThan(50);
});
