import { expect, it } from 'vitest';
import { ground, handNumbers, handTerms, onEach, onForce } from '../testing/games.ts';
import { distance } from './distance.ts';
import { compileGame } from './game.ts';
import type { Numbers, Types } from './numbers.ts';
import { certify, solveGame, traced } from './solve.ts';
import { type Fineness, type Table, tableOf } from './table.ts';

const rungs = ['none', 'arms', 'deployment', 'force'] as const;

/** Guarantors with four answers each, against one attack, bound by a duty to use force. */
function table(guarantors: number, fineness: Fineness = {}): Table {
  const compiled = compileGame(
    handTerms(
      Array.from({ length: guarantors }, (_, i) => ({
        name: `G${i}`,
        answers: rungs.map((rung) => [rung, 0] as const),
      })),
      [{ courses: [{ grounds: (_, m) => [ground(m < 3 ? 'too little' : 'performed')] }] }],
    ),
  );
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  return tableOf(compiled.game, fineness);
}

const weight = onForce(1).with(7, 0.2).with(10, 0.6);
const numbers = (guarantors: number, noise: number, types: Types = { kind: 'normal' }): Numbers =>
  handNumbers({
    challenger: {
      noise,
      capability: 0.05,
      stake: 1,
      costOfWar: 0.4,
      costOfBackingDown: 0.1,
      resolve: 0.2,
      types,
    },
    beneficiary: { noise, capability: 0.01, stake: 1, costOfWar: 0.3, resolve: 0.2, types },
    guarantors: Array.from({ length: guarantors }, (_, i) => ({
      noise,
      capability: 0.02 + 0.01 * i,
      stake: 0.3,
      cost: onForce(0.2).with(7, 0.05).with(10, 0.1),
      costOfBreach: 0.1 + 0.02 * i,
      escalation: 0.1,
      harm: onEach(0).with(7, 0.01),
      resolve: 0.15,
      types,
    })),
    contest: { decisiveness: 1.5, weight },
    attacks: [{}],
  });

it('certifies what replies found from any start, by steps and by the full trace', () => {
  const at = table(3);
  const draw = numbers(3, 0.1);
  const solved = solveGame(at, draw);
  expect(solved.kind).toBe('solved');
  if (solved.kind !== 'solved') return;
  expect(solved.by).toBe('replies');
  expect(certify(at, draw, solved.solution, 1e-6)).toMatchObject({ same: true, by: 'steps' });
  const full = traced(at, draw).solved;
  expect(full.kind === 'solved' && distance(full.solution, solved.solution)).toBeLessThan(1e-6);
  const again = solveGame(
    at,
    draw,
    solved.solution.point.map((x) => -x),
  );
  expect(again.kind === 'solved' && distance(again.solution, solved.solution)).toBeLessThan(1e-5);
});

it('does not certify another point', () => {
  const at = table(2);
  const [draw, other] = [numbers(2, 0.1), numbers(2, 0.2)];
  const solved = solveGame(at, other);
  expect(solved.kind === 'solved' && certify(at, draw, solved.solution, 1e-6).same).toBe(false);
});

it('stands for a density of types by few points as well as by many', () => {
  const draw = numbers(3, 0.1);
  const [few, many] = [5, 24].map((grain) => solveGame(table(3, { grain }), draw));
  expect(
    few?.kind === 'solved' && many?.kind === 'solved' && distance(few.solution, many.solution),
  ).toBeLessThan(2e-3);
});

it('comes near to all sums by cells of sums', () => {
  const draw = numbers(4, 0.1);
  const exact = solveGame(table(4), draw);
  const distances = [
    [4, 1],
    [12, 4],
    [48, 8],
  ].map(([strength = 1, harm = 1]) => {
    const near = solveGame(table(4, { cells: { strength, harm } }), draw);
    return exact.kind === 'solved' && near.kind === 'solved'
      ? distance(exact.solution, near.solution)
      : Infinity;
  });
  expect(distances[0]).toBeLessThan(0.05);
  expect(distances[1]).toBeLessThan(0.01);
  expect(distances[2]).toBeLessThan(2e-3);
});

it('gives the same by logit and probit where shocks are small beside types', () => {
  const types: Types = { kind: 'normal' };
  const draw = numbers(2, 0.02, types);
  const [logit, probit] = (['logit', 'probit'] as const).map((shock) =>
    solveGame(table(2, { shock, grain: 24 }), draw),
  );
  const far =
    logit?.kind === 'solved' && probit?.kind === 'solved' && distance(logit.solution, probit.solution);
  expect(far).toBeGreaterThan(1e-5);
  expect(far).toBeLessThan(0.03);
});
