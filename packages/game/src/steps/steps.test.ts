import { expect, it } from 'vitest';
import type { Behaviour } from '../evaluate/behaviour.ts';
import { obedienceOf } from '../evaluate/correlated.ts';
import { standingOf } from '../evaluate/normal.ts';
import { regretOf } from '../evaluate/regret.ts';
import { simultaneous } from '../extensive/simultaneous.ts';
import { readEfg } from '../files/read-efg.ts';
import { inDoubles, inFractions, type Numbers } from '../linear/numbers.ts';
import { fractions } from '../number/arithmetic.ts';
import { ONE, ZERO } from '../number/exact.ts';
import { cfrSteps } from '../solve/cfr/search.ts';
import { correlatedSteps } from '../solve/correlated.ts';
import { eliminate, eliminateSteps } from '../solve/dominance.ts';
import { extremeSteps } from '../solve/extreme.ts';
import type { Found } from '../solve/found.ts';
import { lemkeHowsonSteps } from '../solve/lemke-howson.ts';
import { lemkeSteps } from '../solve/lemke.ts';
import { logitSteps } from '../solve/qre/verdict.ts';
import { checkSequentialSteps } from '../solve/sequential/check.ts';
import { subgamePerfectSteps } from '../solve/subgame-perfect.ts';
import { zeroSumSteps } from '../solve/zero-sum.ts';
import { scattered } from '../testing/bimatrices.ts';
import { kuhnPoker, leducPoker } from '../testing/poker.ts';
import type { Steps } from './steps.ts';

// What is stopped hands over the best that it has, with the regret that the evaluator finds.

/** Lets it take so many steps, then asks it to stop. */
function stopped<T>(steps: Steps<T>, after: number): T {
  for (let step = 0; step < after; step += 1) if (steps.next().done === true) throw new Error('too short');
  for (;;) {
    const { done, value } = steps.next(true);
    if (done === true) return value;
  }
}

const LEDUC = leducPoker();

function judged<N>(found: Found<Behaviour<N>, N>, { arithmetic }: Numbers<N>): void {
  if (found.kind !== 'gave up' || !found.best) throw new Error(found.kind);
  expect(found.why).toBe('it was stopped');
  const { near } = arithmetic;
  expect(near(found.best.regret)).toBe(near(regretOf(LEDUC, found.best.profile, arithmetic).most));
  expect(near(found.best.regret)).toBeLessThan(13);
}

it('plans of a linear program and of a path', () => {
  judged(stopped(lemkeSteps(LEDUC, inDoubles, 1e5), 12), inDoubles);
  judged(stopped(lemkeSteps(LEDUC, inFractions, 1e5), 2), inFractions);
  judged(stopped(zeroSumSteps(LEDUC, inDoubles, 1e5), 5), inDoubles);
});

it('nearly exact plans, where doubles have ended and fractions have not', () => {
  const steps = zeroSumSteps(LEDUC, inFractions, 1e5);
  for (let progress = steps.next(); progress.value && 'unit' in progress.value; progress = steps.next())
    if (progress.value.unit === 'exact pivots') break;
  const found = stopped(steps, 0);
  judged(found, inFractions);
  expect(found.kind === 'gave up' && found.best?.regret.near).toBeLessThan(1e-12);
});

it('even play, where a race of paths is stopped', () => {
  const game = scattered(60, 60, 4);
  const found = stopped(lemkeHowsonSteps(game, inFractions, 1e5), 1);
  if (found.kind !== 'gave up' || !found.best) throw new Error(found.kind);
  expect(found.best.regret.text).toBe(standingOf(game, found.best.profile, fractions).most.text);
});

it('the equilibria listed so far', () => {
  const found = stopped(extremeSteps(scattered(9, 9, 1), 1e6), 2);
  expect(found).toMatchObject({
    kind: 'gave up',
    why: expect.stringMatching(/^it was stopped after \d+ bases/),
  });
  for (const { regret } of found.equilibria) expect(regret.text).toBe('0');
});

it('a correlated equilibrium, or that there is none yet', () => {
  const game = scattered(6, 6, 2);
  const ways = [0, 1].map((after) => stopped(correlatedSteps(game, inFractions, { budget: 1e5 }), after));
  for (const found of ways) {
    if (found.kind !== 'gave up') throw new Error(found.kind);
    expect(found.why).toMatch(/^when it was stopped (no lottery|the lottery was an equilibrium)/u);
    if (found.best) expect(obedienceOf(game, found.best.profile, fractions).most.text).toBe('0');
  }
});

it('the average play, the point of the logit path, and no part of a subgame-perfect equilibrium', () => {
  const played = stopped(cfrSteps(LEDUC, { kind: 'plus', tolerance: 1e-9 }, 1000), 2);
  expect(played).toMatchObject({ kind: 'gave up', why: 'it was stopped', rounds: 32 });
  const search = { stops: [], limit: true, tolerance: 1e-12 };
  const followed = stopped(logitSteps(simultaneous(scattered(5, 5, 3)), search, 1000), 4);
  expect(followed).toMatchObject({ kind: 'gave up', why: 'it was stopped' });
  expect(followed.candidate.regret.most).toBeGreaterThan(0);
  expect(stopped(subgamePerfectSteps(kuhnPoker()), 1)).toMatchObject({
    equilibria: [],
    why: 'it was stopped',
  });
});

it('the strategies that have fallen so far, and a behaviour of which nothing is shown', () => {
  const game = scattered(8, 8, 1);
  const whole = eliminate(game, 'strict');
  const fallen = stopped(eliminateSteps(game, 'strict'), 17);
  expect(fallen.why).toBe('it was stopped');
  expect(fallen.fallen.length).toBeLessThanOrEqual(whole.fallen.length);
  for (const one of fallen.fallen) expect(whole.fallen).toContainEqual(one);

  // Selten's horse (1975, figure 1): beliefs must be looked for where nobody comes.
  const { game: horse } = readEfg(`EFG 2 R "horse" { "1" "2" "3" }
p "" 1 1 "" { "down" "across" } 0
p "" 3 1 "" { "left" "right" } 0 t "" 1 "" { 3 3 2 } t "" 2 "" { 0 0 0 }
p "" 2 1 "" { "down" "across" } 0
p "" 3 1 0 t "" 3 "" { 4 4 0 } t "" 4 "" { 0 0 1 }
t "" 5 "" { 1 1 1 }`);
  if (!horse) throw new Error('unreadable');
  const across = [
    [ZERO, ONE],
    [ZERO, ONE],
    [ZERO, ONE],
  ];
  const steps = checkSequentialSteps(horse, across, inFractions, { tries: 2000 });
  expect(stopped(steps, 1)).toMatchObject({ kind: 'not shown', why: 'it was stopped' });
});
