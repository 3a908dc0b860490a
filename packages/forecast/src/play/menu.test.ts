import { expect, it } from 'vitest';
import { ground, handNumbers, handTerms, onForce } from '../testing/games.ts';
import { compileGame } from './game.ts';
import type { Shock } from './shares.ts';
import type { Solution } from './solution.ts';
import { solveGame } from './solve.ts';
import { tableOf } from './table.ts';

type Answers = readonly (readonly ['none' | 'arms' | 'force', number])[];

function solve(answers: Answers, attacks: number, shock: Shock): Solution {
  const compiled = compileGame(
    handTerms(
      [{ name: 'USA', answers }],
      Array.from({ length: attacks }, () => ({
        courses: [
          {
            grounds: (_: number, m: number) => [
              ground(answers[m]?.[0] === 'force' ? 'performed' : 'too little'),
            ],
          },
        ],
      })),
    ),
  );
  if (compiled.kind !== 'game') throw new Error(compiled.says);
  const solved = solveGame(
    tableOf(compiled.game, { shock }),
    handNumbers({
      challenger: { capability: 0.05, stake: 1, costOfWar: 0.4, resolve: 0.2 },
      beneficiary: { capability: 0.01, stake: 1, costOfWar: 0.3 },
      guarantors: [
        { capability: 0.1, stake: 0.4, cost: onForce(0.2).with(7, 0.05), costOfBreach: 0.2, resolve: 0.2 },
      ],
      contest: { weight: onForce(1).with(7, 0.3) },
      attacks: Array.from({ length: attacks }, () => ({})),
    }),
  );
  if (solved.kind !== 'solved') throw new Error(solved.kind);
  return solved.solution;
}

it.each(['logit', 'probit'] as const)('splitting one item of a menu in two changes nothing (%s)', (shock) => {
  const [one, two] = [
    solve(
      [
        ['none', 0],
        ['arms', 0],
        ['force', 24],
      ],
      1,
      shock,
    ),
    solve(
      [
        ['none', 0],
        ['arms', 0],
        ['force', 24],
        ['force', 24],
      ],
      1,
      shock,
    ),
  ];
  const [before, after] = [one.answer[0]?.[0] ?? [], two.answer[0]?.[0] ?? []];
  expect(after[0]).toBeCloseTo(before[0] ?? Number.NaN, 5);
  expect(after[1]).toBeCloseTo(before[1] ?? Number.NaN, 5);
  expect((after[2] ?? 0) + (after[3] ?? 0)).toBeCloseTo(before[2] ?? Number.NaN, 5);
  expect(two.war).toBeCloseTo(one.war, 5);
});

it('splitting one way to attack in two changes nothing', () => {
  const answers: Answers = [
    ['none', 0],
    ['force', 24],
  ];
  const [one, two] = [solve(answers, 1, 'logit'), solve(answers, 2, 'logit')];
  expect(two.peace).toBeCloseTo(one.peace, 5);
  expect(two.attack[0]).toBeCloseTo((one.attack[0] ?? Number.NaN) / 2, 5);
});

it('more ways to come with force are still one rung', () => {
  const [one, two] = [
    solve(
      [
        ['none', 0],
        ['arms', 0],
        ['force', 24],
      ],
      1,
      'logit',
    ),
    solve(
      [
        ['none', 0],
        ['arms', 0],
        ['force', 24],
        ['force', 25],
      ],
      1,
      'logit',
    ),
  ];
  expect(Math.abs(two.war - one.war)).toBeLessThan(5e-3);
});
