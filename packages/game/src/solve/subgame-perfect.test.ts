import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regretOf } from '../evaluate/regret.ts';
import { CHANCE, type ExtensiveGame, NONE } from '../extensive/model.ts';
import { stageOf } from '../extensive/stage.ts';
import { subgameRoots } from '../extensive/subgames.ts';
import { readEfg } from '../files/read-efg.ts';
import { fractions } from '../number/arithmetic.ts';
import { compare, type Exact, plus, times, ZERO } from '../number/exact.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { simultaneous } from '../extensive/simultaneous.ts';
import { tableOf } from '../testing/tables.ts';
import { subgamePerfect } from './subgame-perfect.ts';

const read = (text: string): ExtensiveGame => {
  const { game, faults } = readEfg(text);
  if (!game) throw new Error(JSON.stringify(faults));
  return game;
};

/** The chain store (Selten 1978): to fight is an equilibrium, but none of the subgame after entry. */
const ENTRY = read(`EFG 2 R "entry" { "Entrant" "Store" }
p "" 1 1 "" { "out" "in" } 0 t "" 1 "" { 0 2 }
p "" 2 1 "" { "fight" "share" } 0 t "" 2 "" { -1 -1 } t "" 3 "" { 1 1 }`);

it('solves entry backwards', () => {
  const { equilibria, complete, subgames } = subgamePerfect(ENTRY);
  expect({ complete, subgames }).toEqual({ complete: true, subgames: 2 });
  expect(
    equilibria.map(({ behaviour }) => behaviour.map((row) => row.map(({ text }) => text).join(''))),
  ).toEqual([['01', '01']]);
  expect(equilibria.map(({ pays, regret }) => [...pays, regret.most].map(({ text }) => text))).toEqual([
    ['1', '1', '0'],
  ]);
});

it('follows every tie, and says when there are too many', () => {
  const tie = read(
    `EFG 2 R "ties" { "A" }
p "" 1 1 "" { "l" "r" } 0
p "" 1 2 "" { "l" "r" } 0 t "" 1 "" { 1 } t "" 2 "" { 1 }
p "" 1 3 "" { "l" "r" } 0 t "" 1 t "" 1`.replaceAll('t "" 1 t "" 1', 't "" 3 "" { 1 } t "" 4 "" { 1 }'),
  );
  expect(subgamePerfect(tie).equilibria).toHaveLength(8);
  expect(subgamePerfect(tie, 5)).toMatchObject({ complete: false, why: 'more than 5 equilibria' });
});

it('mixes in a stage of two that has none in pure strategies, and says so', () => {
  const pennies = read(`EFG 2 R "pennies" { "A" "B" }
p "" 1 1 "" { "h" "t" } 0
p "" 2 1 "" { "h" "t" } 0 t "" 1 "" { 1 -1 } t "" 2 "" { -1 1 }
p "" 2 1 0 t "" 3 "" { -1 1 } t "" 4 "" { 1 -1 }`);
  const { equilibria, ...rest } = subgamePerfect(pennies);
  expect(equilibria.map(({ behaviour }) => behaviour.flat().map(({ text }) => text))).toEqual([
    ['1/2', '1/2', '1/2', '1/2'],
  ]);
  expect(equilibria[0]?.regret.most.text).toBe('0');
  expect(rest).toEqual({
    complete: false,
    why: 'the subgame at node 1 has no pure equilibrium; one that mixes stands for all of them',
    subgames: 1,
  });
});

it('has no answer where three would have to mix', () => {
  // Everyone wants to match the next and the last wants to differ from the first.
  const ring = simultaneous(
    tableOf([2, 2, 2], [1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0]),
  );
  const { equilibria, why } = subgamePerfect(ring);
  expect([equilibria, why]).toEqual([
    [],
    "the subgame at node 1 has no pure equilibrium, and Lemke's path needs two players, and there are 3",
  ]);
});

/** What the play from a node on pays when everyone takes its first best move: plain recursion. */
function byRecursion(game: ExtensiveGame, node: number): readonly Exact[] {
  const { infoset, children, outcome } = game.nodes[node] ?? { infoset: NONE, children: [], outcome: NONE };
  const own = game.outcomes[outcome]?.pays ?? game.players.map(() => ZERO);
  const set = game.infosets[infoset];
  if (!set) return own;
  const worth = children.map((child) => byRecursion(game, child));
  const owner = set.owner;
  const next =
    owner === CHANCE
      ? game.players.map((_, player) =>
          worth.reduce(
            (sum, pays, branch) =>
              plus(sum, times(set.actions[branch]?.probability ?? ZERO, pays[player] ?? ZERO)),
            ZERO,
          ),
        )
      : worth.reduce((best, pays) => (compare(pays[owner] ?? ZERO, best[owner] ?? ZERO) > 0 ? pays : best));
  return own.map((pay, player) => plus(pay, next[player] ?? ZERO));
}

it('has among its equilibria the one of plain recursion, with perfect information', () => {
  fc.assert(
    fc.property(treeArbitrary({ players: 3, depth: 4, hidden: false }), (game) => {
      const { equilibria } = subgamePerfect(game);
      const pays = byRecursion(game, 0);
      expect(
        equilibria.some((found) =>
          found.pays.every((pay, player) => compare(pay, pays[player] ?? ZERO) === 0),
        ),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('is an equilibrium in every subgame', () => {
  let inner = 0;
  fc.assert(
    fc.property(treeArbitrary({ depth: 3 }), (game) => {
      for (const { behaviour, regret } of subgamePerfect(game, 20).equilibria) {
        expect(regret.most.text).toBe('0');
        for (const root of subgameRoots(game)) {
          if (root > 0) inner += 1;
          const { game: stage, sets } = stageOf(game, root, new Map());
          expect(
            regretOf(
              stage,
              sets.map((set) => behaviour[set] ?? []),
              fractions,
            ).most.text,
          ).toBe('0');
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(inner).toBeGreaterThan(20);
});
