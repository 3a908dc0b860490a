import { expect, it } from 'vitest';
import { handNumbers, handTerms, onForce } from '../testing/games.ts';
import { type Equilibria, equilibria } from './equilibria.ts';
import { compileGame } from './game.ts';
import { tableOf } from './table.ts';

/** Guarantors of whom one suffices, against attacks that have nothing to do with one another. */
function volunteers(guarantors: number, attacks: number, noise: number): Equilibria {
  const compiled = compileGame(
    handTerms(
      Array.from({ length: guarantors }, (_, i) => ({
        name: `G${i}`,
        answers: [
          ['none', 0],
          ['arms', 0],
          ['force', 0],
        ] as const,
      })),
      (['armed attack', 'blockade', 'incursion'] as const).slice(0, attacks).map((kind) => ({ kind })),
    ),
  );
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  return equilibria(
    tableOf(compiled.game),
    handNumbers({
      challenger: { capability: 1e-3, stake: 2, costOfBackingDown: 1, resolve: 0.1 },
      beneficiary: { stake: 2, resolve: 0.1 },
      guarantors: Array.from({ length: guarantors }, () => ({
        noise,
        stake: 1,
        capability: 1,
        cost: onForce(0.4),
        resolve: 0.01,
      })),
      contest: { decisiveness: 10 },
      attacks: Array.from({ length: attacks }, () => ({})),
    }),
    8,
  );
}

/** Who goes to war for certain, by course. */
const goes = ({ all }: Equilibria): readonly string[] =>
  all
    .filter(({ answer }) =>
      answer.every((row) => row.every(([, , force = 0]) => force < 0.01 || force > 0.99)),
    )
    .map(({ answer }) => answer.map((row) => row.findIndex(([, , force = 0]) => force > 0.99)).join(' '));

it('finds that any one of three may be the volunteer, on each of two courses by itself', () => {
  const found = volunteers(3, 2, 0.02);
  // The one shown is another: all mix alike.
  const pure = ['0 0', '0 1', '0 2', '1 0', '1 1', '1 2', '2 0', '2 1', '2 2'];
  expect(goes(found).toSorted()).toEqual(pure);
  expect(found.ways.every((count) => count >= 3)).toBe(true);
});

it('finds one equilibrium where choices are noisy, and shows it', () => {
  const found = volunteers(2, 1, 0.5);
  expect(found.ways).toEqual([1]);
  expect(found.all).toHaveLength(1);
  expect(found.shown).toMatchObject({ kind: 'solved', by: 'steps' });
});

it('gives the regret of each, reckoned without the solver', () => {
  for (const { regret } of volunteers(3, 2, 0.02).all) {
    expect(regret.kind).toBe('regret');
    expect(regret.kind === 'regret' && regret.most).toBeLessThan(1e-9);
  }
});
