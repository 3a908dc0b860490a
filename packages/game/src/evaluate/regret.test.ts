import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHANCE, type ExtensiveGame } from '../extensive/model.ts';
import { readEfg } from '../files/read-efg.ts';
import { doubles, fractions } from '../number/arithmetic.ts';
import { type Exact, exactOf, fraction } from '../number/exact.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import type { Behaviour } from './behaviour.ts';
import { bestResponse, regretOf } from './regret.ts';
import { valuesOf } from './values.ts';

const read = (text: string): ExtensiveGame => {
  const { game, faults } = readEfg(text);
  if (!game) throw new Error(JSON.stringify(faults));
  return game;
};
const exact = (text: string): Exact => exactOf(text) ?? fraction(0n, 1n);
const rows = (...texts: readonly string[]): Behaviour<Exact> =>
  texts.map((text) => (text === '' ? [] : text.split(' ').map(exact)));

/** A poker of one card (Myerson 1991, section 2.1). */
const CARD = read(`EFG 2 R "One card" { "Fred" "Alice" }
c "" 1 "deal" { "red" 1/2 "black" 1/2 } 0
p "" 1 1 "red" { "raise" "fold" } 0
p "" 2 1 "raised" { "meet" "pass" } 0 t "" 1 "a" { 2 -2 } t "" 2 "b" { 1 -1 }
t "" 2
p "" 1 2 "black" { "raise" "fold" } 0
p "" 2 1 0 t "" 3 "c" { -2 2 } t "" 2
t "" 4 "d" { -1 1 }`);

it('finds no regret in the equilibrium of the card game, worth 1/3', () => {
  const behaviour = rows('', '1 0', '2/3 1/3', '1/3 2/3');
  const { agent, full, most } = regretOf(CARD, behaviour, fractions);
  expect([agent.text, most.text, full?.map(({ text }) => text)]).toEqual(['0', '0', ['0', '0']]);
  expect(valuesOf(CARD, behaviour, fractions).pays.map(({ text }) => text)).toEqual(['1/3', '-1/3']);
});

it('tells what an honest player of cards regrets', () => {
  // Raise with red alone: then Alice had better pass (1/2 better), and against a meeting Alice Fred could not gain.
  const { full } = regretOf(CARD, rows('', '1 0', '1 0', '0 1'), fractions);
  expect(full?.map(({ text }) => text)).toEqual(['0', '1/2']);
});

it('tells regret at one set from regret of a whole plan (Myerson 1991, figure 4.2)', () => {
  // One player, two moves in a row: left pays 1, right then right pays 3, right then left 0. From "left, left" no single change gains.
  const game = read(`EFG 2 R "plan" { "A" }
p "" 1 1 "" { "l" "r" } 0 t "" 1 "" { 1 } p "" 1 2 "" { "l" "r" } 0 t "" 2 "" { 0 } t "" 3 "" { 3 }`);
  const { agent, full } = regretOf(game, rows('1 0', '1 0'), fractions);
  expect([agent.text, full?.map(({ text }) => text)]).toEqual(['0', ['2']]);
});

it('has no full measure without perfect recall', () => {
  const game = read(`EFG 2 R "absent minded" { "A" }
p "" 1 1 "" { "exit" "on" } 0 t "" 1 "" { 0 } p "" 1 1 0 t "" 2 "" { 4 } t "" 3 "" { 1 }`);
  expect(regretOf(game, rows('1/2 1/2'), fractions).full).toBeUndefined();
});

/** Every pure plan of a player, tried one after another. */
function bestByTrying(game: ExtensiveGame, behaviour: Behaviour<number>, player: number): number {
  const sets = [...game.infosets.entries()].filter(([, { owner }]) => owner === player);
  const counts = sets.map(([, { actions }]) => actions.length);
  let best = -Infinity;
  for (let plan = 0; plan < counts.reduce((a, b) => a * b, 1); plan += 1) {
    let left = plan;
    const tried = [...behaviour];
    for (const [index, [set, { actions }]] of sets.entries()) {
      const chosen = left % (counts[index] ?? 1);
      left = Math.trunc(left / (counts[index] ?? 1));
      tried[set] = actions.map((_, branch) => (branch === chosen ? 1 : 0));
    }
    best = Math.max(best, valuesOf(game, tried, doubles()).pays[player] ?? 0);
  }
  return best;
}

const uneven = (game: ExtensiveGame): Behaviour<number> =>
  game.infosets.map(({ owner, actions }, set) => {
    const weights = actions.map((_, branch) => 1 + ((set * 7 + branch * 3) % 4));
    const sum = weights.reduce((a, b) => a + b, 0);
    return owner === CHANCE ? [] : weights.map((weight) => weight / sum);
  });

it('finds the best response that trying every plan finds', () => {
  let plans = 0;
  fc.assert(
    fc.property(treeArbitrary({ depth: 3 }), (game) => {
      for (const player of game.players.keys()) {
        const mine = game.infosets.filter(({ owner }) => owner === player);
        const count = mine.reduce((product, { actions }) => product * actions.length, 1);
        if (count > 2000) continue;
        plans += count;
        expect(bestResponse(game, uneven(game), player, doubles()).pays).toBeCloseTo(
          bestByTrying(game, uneven(game), player),
          9,
        );
      }
    }),
    { numRuns: 150 },
  );
  expect(plans).toBeGreaterThan(500);
});

it('says the same in doubles and in fractions', () => {
  fc.assert(
    fc.property(treeArbitrary({ players: 3 }), (game) => {
      const even = (one: (count: number) => Exact): Behaviour<Exact> =>
        game.infosets.map(({ actions }) => actions.map(() => one(actions.length)));
      const shares = even((count) => fraction(1n, BigInt(count)));
      const inDoubles = shares.map((row) => row.map(({ near }) => near));
      expect(regretOf(game, inDoubles, doubles()).most).toBeCloseTo(
        regretOf(game, shares, fractions).most.near,
        9,
      );
    }),
    { numRuns: 60 },
  );
});
