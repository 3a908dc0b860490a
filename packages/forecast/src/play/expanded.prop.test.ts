import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceLogit, type Behaviour, beginLogit, doubles, regretOf } from '@casus/game';
import { expand } from '../testing/expand.ts';
import { ground, handNumbers, handTerms, onEach, onForce } from '../testing/games.ts';
import { compileGame, type GuaranteeGame } from './game.ts';
import type { ActorNumbers, Numbers, Types } from './numbers.ts';
import { solveGame } from './solve.ts';
import { type Table, tableOf } from './table.ts';

// The fast solver against packages/game on the same game written out as a tree.

const game = (guarantors: number): GuaranteeGame => {
  const terms = handTerms(
    Array.from({ length: guarantors }, (_, i) => ({
      name: `G${i}`,
      answers: [
        ['none', 0],
        ['force', 24],
      ] as const,
    })),
    [
      {
        courses: [
          {
            grounds: (_, m) => [ground(m === 0 ? 'not performed' : 'performed')],
            alone: (_, m) => [ground(m === 0 ? 'not performed' : 'too little')],
          },
          { by: ['G0'], grounds: (_, m) => (m === 1 ? [ground('forbidden')] : []) },
        ],
      },
      { kind: 'blockade', courses: [{ grounds: () => [] }, { by: ['nature'] }] },
    ],
  );
  const compiled = compileGame(terms);
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  return compiled.game;
};

const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const types = share.map((u): Types => {
  const chance = Math.round(u * 100) / 100;
  return { kind: 'few', values: [1, -1], chances: [chance, Number((1 - chance).toFixed(2))] };
});
const numbersFor = (guarantors: number, noise: number): fc.Arbitrary<Numbers> =>
  fc
    .record({
      u: fc.array(share, { minLength: 24, maxLength: 24 }),
      types: fc.array(types, { minLength: 4, maxLength: 4 }),
    })
    .map(({ u, types: kinds }) => {
      const of = (k: number): number => u[k % u.length] ?? 0.5;
      const guarantor = (i: number): Partial<ActorNumbers> => ({
        noise,
        capability: of(1 + i),
        stake: of(2 + i),
        cost: onForce(of(3 + i) / 2),
        harm: onForce(of(4 + i) / 4),
        escalation: of(5 + i) / 2,
        costOfBreach: of(6 + i),
        costOfExcess: of(7 + i),
        expectation: of(8 + i) / 2,
        practice: of(9),
        weightOfPractice: of(10),
        resolve: of(11) / 2,
        types: kinds[2 + i] ?? { kind: 'normal' },
      });
      return handNumbers({
        challenger: {
          noise,
          capability: of(12),
          stake: of(13),
          costOfWar: of(14),
          costOfBackingDown: of(15) / 2,
          resolve: of(16) / 2,
          types: kinds[0] ?? { kind: 'normal' },
        },
        beneficiary: {
          noise,
          capability: of(17),
          stake: of(18),
          costOfWar: of(19),
          resolve: of(20) / 2,
          types: kinds[1] ?? { kind: 'normal' },
        },
        guarantors: Array.from({ length: guarantors }, (_, i) => guarantor(i)),
        contest: { decisiveness: 1 + of(21), weight: onEach(0).with(11, 1) },
        attacks: [{ pace: 50 }, { prize: of(22), effort: of(23), doubt: 0.25, cost: of(21) / 4 }],
      });
    });

/** The behaviour of the solver as rows of the tree. */
function behaviourAt(table: Table, sets: ReadonlyMap<string, number>): Behaviour<number> {
  const { desk, prepared } = table.held!;
  const s = desk.scratch;
  const rows: number[][] = [];
  for (const [name, set] of sets) {
    const [what, ...at] = name.split(' ');
    const n = at.map(Number);
    rows[set] = rowOf(what ?? '', n);
  }
  return rows;
  function rowOf(what: string, n: readonly number[]): number[] {
    const [a = 0, b = 0, c = 0] = n;
    if (what === 'attack') return [...s.attackShare[a]!];
    if (what === 'vote') return [...(s.voteShare[a]![b]![c] ?? [])];
    if (what === 'resist') return [1 - s.resistShare[a]![b]!, s.resistShare[a]![b]!];
    if (what === 'answer') return [...s.answerShare[a]![b]![c]!];
    if (what !== 'last') return [];
    const attack = prepared.attacks[prepared.game.courses[a]!.attack]!;
    const state = n
      .slice(2)
      .reduce((sum, m, i) => attack.sums.trellis.next[i]![sum * 2 + attack.levelOf[i]![m]!]!, 0);
    const persist = attack.persist[b]![state]!;
    return [1 - persist, persist];
  }
}

describe('the expanded game', () => {
  it.each([1, 2])(
    'has the same logit equilibrium, with %i guarantors',
    (guarantors) => {
      const compiled = game(guarantors);
      fc.assert(
        fc.property(numbersFor(guarantors, 0.25), (numbers) => {
          const table = tableOf(compiled);
          expect(solveGame(table, numbers).kind).toBe('solved');
          const { tree, sets } = expand(compiled, numbers);
          const search = advanceLogit(beginLogit(tree, { stops: [4], limit: false, tolerance: 1e-9 }), 2000);
          const theirs = search.stops[0]!.behaviour;
          for (const [set, row] of behaviourAt(table, sets).entries())
            if (tree.infosets[set]!.owner >= 0)
              for (const [action, chance] of row.entries())
                expect(Math.abs(chance - theirs[set]![action]!), tree.infosets[set]!.label).toBeLessThan(
                  1e-6,
                );
        }),
        { numRuns: 8, seed: 5, endOnFailure: true },
      );
    },
    120_000,
  );

  it('is in equilibrium where there is hardly any noise', () => {
    const compiled = game(1);
    fc.assert(
      fc.property(numbersFor(1, 1e-6), (numbers) => {
        const table = tableOf(compiled);
        const solved = solveGame(table, numbers);
        // Now and then the branch is not followed to so little noise: an honest answer, and no equilibrium to judge.
        fc.pre(solved.kind === 'solved');
        const { tree, sets } = expand(compiled, numbers);
        expect(regretOf(tree, behaviourAt(table, sets), doubles()).most).toBeLessThan(1e-5);
      }),
      { numRuns: 5, seed: 5, endOnFailure: true },
    );
  }, 120_000);
});
