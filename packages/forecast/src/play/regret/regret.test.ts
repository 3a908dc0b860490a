import { expect, it } from 'vitest';
import { ground, handNumbers, handTerms, onForce } from '../../testing/games.ts';
import { compileGame } from '../game.ts';
import type { Numbers } from '../numbers.ts';
import { solveGame } from '../solve.ts';
import type { Solution } from '../solution.ts';
import { type Table, tableOf } from '../table.ts';
import { judged } from './judge.ts';

const compiled = compileGame(
  handTerms(
    ['A', 'B', 'C'].map((name) => ({
      name,
      answers: [
        ['none', 0],
        ['arms', 12],
        ['deployment', 0],
        ['force', 24],
        ['force', 72],
      ] as const,
    })),
    [
      {
        courses: [
          {
            grounds: (_, m) => [ground(m < 3 ? 'not performed' : 'performed')],
            alone: (_, m) => [ground(m < 3 ? 'not performed' : 'too little')],
          },
          { by: ['A'], grounds: (_, m) => (m > 2 ? [ground('forbidden')] : []) },
          { by: ['RUS'], grounds: () => [] },
        ],
      },
      { kind: 'blockade', courses: [{ grounds: () => [] }, { by: ['nature'] }, { by: ['UKR'] }] },
    ],
  ),
);
if (compiled.kind !== 'game') throw new Error(compiled.says);
const { game } = compiled;

const draw: Numbers = handNumbers({
  challenger: {
    capability: 0.05,
    stake: 1,
    costOfWar: 0.4,
    costOfBackingDown: 0.1,
    resolve: 0.2,
    doubtOfBackingDown: 0.1,
  },
  beneficiary: { capability: 0.01, stake: 1, costOfWar: 0.3, resolve: 0.2, aid: 0.005 },
  guarantors: [0, 1, 2].map((i) => ({
    noise: 0.08,
    capability: 0.02 + 0.01 * i,
    stake: 0.3,
    cost: onForce(0.2).with(7, 0.05).with(10, 0.1),
    harm: onForce(0.05),
    delay: onForce(48),
    costOfBreach: 0.15,
    costOfExcess: 0.1,
    expectation: 0.1,
    practice: 0.6,
    weightOfPractice: 0.5,
    escalation: 0.1,
    resolve: 0.15,
    authorisation: 0.8,
  })),
  contest: { decisiveness: 1.5, weight: onForce(1).with(7, 0.2).with(10, 0.6) },
  attacks: [{}, { prize: 0.3, effort: 0.3, doubt: 0.2 }],
});

const solved = (table: Table): Solution => {
  const found = solveGame(table, draw);
  if (found.kind !== 'solved') throw new Error(found.kind);
  return found.solution;
};

it('is 0 at a solution, by formulas and sums of its own; so are the chances of war and of a lost war the same', () => {
  const table = tableOf(game);
  const solution = solved(table);
  const regret = judged(table, draw, solution);
  if (regret.kind !== 'regret') throw new Error(regret.says);
  expect(regret.most).toBeLessThan(1e-12);
  expect(regret.of).toHaveLength(5);
  for (const [p, persist] of regret.persist.entries()) {
    expect(persist).toBeCloseTo(solution.persist[p] ?? Number.NaN, 9);
    expect(regret.lost[p]).toBeCloseTo(solution.lost[p] ?? Number.NaN, 9);
  }
});

it('is laid to whoever chooses otherwise', () => {
  const table = tableOf(game);
  const solution = solved(table);
  const size = solution.point.length;
  for (const [share, actor] of [
    // The first coordinates are the challenger's, the last those of the last guarantor.
    [0, 0],
    [(size - 1) / size, 4],
  ] as const) {
    const at = Math.floor(share * size);
    const point = solution.point.map((value, j) => (j === at ? value + 0.5 : value));
    const regret = judged(table, draw, { ...solution, point });
    if (regret.kind !== 'regret') throw new Error(regret.says);
    expect(regret.of.indexOf(Math.max(...regret.of))).toBe(actor);
    expect(regret.most).toBeGreaterThan(1e-6);
  }
});

it('tells how far cells of sums are from all sums', () => {
  const [coarse = 0, fine = 0] = [
    [4, 2],
    [24, 4],
  ].map(([strength = 1, harm = 1]) => {
    const table = tableOf(game, { cells: { strength, harm } });
    const regret = judged(table, draw, solved(table));
    return regret.kind === 'regret' ? regret.most : Number.NaN;
  });
  expect(fine).toBeGreaterThan(1e-10);
  expect(fine).toBeLessThan(coarse / 3);
});

it('says why it judges nothing: normal shocks, or types without shocks', () => {
  const bare: Numbers = handNumbers({ challenger: { noise: 0, resolve: 1, capability: 0.1 }, attacks: [{}] });
  const small = compileGame(handTerms([], [{}]));
  if (small.kind !== 'game') throw new Error(small.says);
  for (const [table, numbers] of [
    [tableOf(small.game), bare],
    [tableOf(small.game, { shock: 'probit' }), draw],
  ] as const) {
    const found = solveGame(table, { ...numbers, guarantors: [], attacks: numbers.attacks.slice(0, 1) });
    if (found.kind !== 'solved') throw new Error(found.kind);
    expect(judged(table, numbers, found.solution).kind).toBe('not judged');
  }
});
