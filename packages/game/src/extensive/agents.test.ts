import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regretOf } from '../evaluate/regret.ts';
import { readEfg } from '../files/read-efg.ts';
import { writeEfg } from '../files/write.ts';
import { reducedFormOf } from '../normal/from-tree.ts';
import { fractions } from '../number/arithmetic.ts';
import { fraction } from '../number/exact.ts';
import { pureEquilibria } from '../solve/pure.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { tree } from '../testing/trees.ts';
import { agentFormOf } from './agents.ts';

/** One player, two moves in a row: left, left is an equilibrium of agents, though right, right pays more (Myerson 1991, figure 4.2). */
const PLAN = tree(`EFG 2 R "plan" { "A" "B" }
p "" 1 1 "first" { "l" "r" } 0 t "" 1 "" { 1 0 } p "" 1 2 "second" { "l" "r" } 0 t "" 2 "" { 0 0 } t "" 3 "" { 3 0 }`);

it('makes a player of each set, and leaves alone who has none', () => {
  const { game, principals } = agentFormOf(PLAN);
  expect([game.players, principals]).toEqual([
    ['A at first', 'A at second', 'B'],
    [0, 0, 1],
  ]);
  const pays = game.outcomes.map((outcome) => outcome.pays.map(({ text }) => text).join(' '));
  expect(pays).toEqual(['1 1 0', '0 0 0', '3 3 0']);
});

it('has the equilibria that agents have', () => {
  const equilibriaOf = (game: typeof PLAN): readonly (readonly number[])[] => {
    const form = reducedFormOf(game);
    return form.kind === 'table' ? pureEquilibria(form.game) : [];
  };
  expect(equilibriaOf(PLAN)).toEqual([[2, 0]]);
  expect(equilibriaOf(agentFormOf(PLAN).game)).toEqual([
    [0, 0, 0],
    [1, 1, 0],
  ]);
});

it('makes one measure of regret of the two, and can be written and read', () => {
  fc.assert(
    fc.property(treeArbitrary({ players: 3 }), (game) => {
      const agents = agentFormOf(game).game;
      const even = game.infosets.map(({ actions }) =>
        actions.map(() => fraction(1n, BigInt(actions.length))),
      );
      const { agent, full } = regretOf(agents, even, fractions);
      expect(agent.text).toBe(regretOf(game, even, fractions).agent.text);
      // No agent moves twice: what it gains at its one set is all that it can gain.
      expect(Math.max(0, ...(full ?? []).map(({ near }) => near))).toBe(agent.near);
      const { game: again, faults } = readEfg(writeEfg(agents));
      expect(faults).toEqual([]);
      expect(again?.players).toEqual(agents.players);
    }),
    { numRuns: 50 },
  );
});
