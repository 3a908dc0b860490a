import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Behaviour } from '../../evaluate/behaviour.ts';
import { regretOf } from '../../evaluate/regret.ts';
import { valuesOf } from '../../evaluate/values.ts';
import { CHANCE, type ExtensiveGame, membersOf } from '../../extensive/model.ts';
import { simultaneous } from '../../extensive/simultaneous.ts';
import { readNfg } from '../../files/read-nfg.ts';
import { doubles } from '../../number/arithmetic.ts';
import { treeArbitrary } from '../../testing/arbitrary.ts';
import { rangeOf } from './system.ts';
import { advanceLogit, beginLogit, type LogitAims, type LogitSearch } from './trace.ts';
import { logitSize, logitVerdict } from './verdict.ts';
import { compiled } from '../../extensive/compile.ts';

const table = (text: string): ExtensiveGame => {
  const { game } = readNfg(text);
  if (!game) throw new Error(`not read: ${text}`);
  return simultaneous(game);
};
const LIMIT: LogitAims = { stops: [], limit: true, tolerance: 1e-6 };
const traced = (game: ExtensiveGame, aims: Partial<LogitAims> = {}, steps = 5000): LogitSearch =>
  advanceLogit(beginLogit(game, { ...LIMIT, ...aims }), steps);

/** Goeree and Holt (2001): the row player gets 320 where its opponent's match is 80. */
const PENNIES = table(`NFG 1 R "pennies" { "R" "C" } { 2 2 } 320 40  40 80  40 80  80 40`);

it('is exactly the logit equilibrium where it is asked to stop', () => {
  const stops = [0, 0.001, 0.02, 0.5, 10];
  const search = traced(PENNIES, { stops, limit: false });
  expect(search.state).toBe('stopped');
  expect(search.stops.map(({ lambda }) => lambda)).toEqual(stops);
  for (const { lambda, behaviour, meeting } of search.stops) {
    const [row, column] = [behaviour[0]?.[0] ?? 0, behaviour[1]?.[0] ?? 0];
    // Top less bottom: 320 q + 40 (1 - q) - 40 q - 80 (1 - q); left less right: 40 p + 80 (1 - p) - 80 p - 40 (1 - p).
    expect(row).toBeCloseTo(1 / (1 + Math.exp(-lambda * (320 * column - 40))), 9);
    expect(column).toBeCloseTo(1 / (1 + Math.exp(-lambda * (40 - 80 * row))), 9);
    expect(meeting).toBe(1);
  }
});

it('goes to the mixed equilibrium of matching pennies, and says with what regret', () => {
  const verdict = logitVerdict(traced(PENNIES, { tolerance: 1e-9 }));
  expect(verdict.kind).toBe('equilibrium');
  const { behaviour, regret } = verdict.candidate;
  expect(behaviour[0]?.[0]).toBeCloseTo(0.5, 6);
  expect(behaviour[1]?.[0]).toBeCloseTo(0.125, 6);
  expect(regret.most).toBe(regretOf(PENNIES, behaviour, doubles()).most);
  expect(regret.most).toBeLessThanOrEqual(280e-9);
});

it('selects what is safe, not what is best for all, in a stag hunt', () => {
  const hunt = table(`NFG 1 R "hunt" { "R" "C" } { 2 2 } 9 9  8 0  0 8  7 7`);
  const { kind, candidate, certificate } = logitVerdict(traced(hunt));
  expect(kind).toBe('equilibrium');
  for (const row of candidate.behaviour) expect(row[1]).toBeCloseTo(1, 7);
  expect(certificate.crossings).toEqual([]);
});

it('tells that branches cross where a game is too even to select, and goes straight on', () => {
  const even = table(`NFG 1 R "even" { "R" "C" } { 2 2 } 1 1  0 0  0 0  1 1`);
  const search = traced(even, { stops: [10], limit: false });
  // Each share answers the other's with the slope lambda/2; the even branch is left by two others where that is 1.
  const [[from, to] = [0, 0], ...more] = search.certificate.crossings;
  expect([from < 2, to > 2, to - from < 0.05, more]).toEqual([true, true, true, []]);
  for (const row of search.stops[0]?.behaviour ?? []) expect(row[0]).toBeCloseTo(0.5, 9);
});

it('meets one lambda three times where the path turns back and forth', () => {
  const game = table(`NFG 1 R "turns" { "R" "C" } { 3 3 } 2 9 3 1 1 9  6 8 4 1 3 9  4 2 8 3 3 6`);
  const { stops, certificate, state } = traced(game, { stops: [1.5] });
  expect([state, certificate.turns.length, stops.map(({ meeting }) => meeting)]).toEqual([
    'found',
    2,
    [1, 2, 3],
  ]);
  const shares = stops.map(({ behaviour }) => behaviour[0]?.[0] ?? 0);
  expect(new Set(shares.map((share) => share.toFixed(3))).size).toBe(3);
  // Each of the three is a logit response to itself.
  for (const { behaviour } of stops)
    for (const [set, row] of responses(game, behaviour, 1.5).entries())
      for (const [branch, share] of row.entries()) expect(behaviour[set]?.[branch]).toBeCloseTo(share, 8);
});

it('says that it gave up, and with what regret, when the budget is spent', () => {
  const verdict = logitVerdict(traced(PENNIES, {}, 3));
  expect(verdict.kind === 'gave up' && verdict.why).toBe('the budget of steps was spent');
  expect(verdict.candidate.regret.most).toBeGreaterThan(280e-6);
});

it('goes on from where it stood: two budgets make one', () => {
  const once = traced(PENNIES, { stops: [0.3] }, 12);
  const twice = advanceLogit(traced(PENNIES, { stops: [0.3] }, 5), 7);
  expect(twice.point).toEqual(once.point);
  expect(twice.certificate).toEqual(once.certificate);
});

it('has no fear of payoffs of 1e19', () => {
  const big = table(`NFG 1 R "big" { "R" "C" } { 2 2 } 3e19 1e19  0 2e19  1e19 4e19  2e19 1e19`);
  expect(logitVerdict(traced(big)).kind).toBe('equilibrium');
});

/** What agents do who answer a behaviour by their logit rule. */
function responses(game: ExtensiveGame, behaviour: Behaviour<number>, lambda: number): Behaviour<number> {
  const members = membersOf(game);
  const { reach, from } = valuesOf(game, behaviour, doubles());
  return game.infosets.map(({ owner, actions }, set) => {
    if (owner === CHANCE) return [];
    const weight = (members[set] ?? []).reduce((sum, node) => sum + (reach[node] ?? 0), 0);
    const powers = actions.map((_, branch) =>
      Math.exp(
        (members[set] ?? []).reduce((sum, node) => {
          const child = game.nodes[node]?.children[branch] ?? 0;
          return sum + ((lambda * (reach[node] ?? 0)) / weight) * (from[child]?.[owner] ?? 0);
        }, 0),
      ),
    );
    const total = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / total);
  });
}

/** Those responses repeated until nothing moves: what any textbook would do at a small lambda. */
function byRepeating(game: ExtensiveGame, lambda: number): Behaviour<number> {
  let now: Behaviour<number> = game.infosets.map(({ actions }) => actions.map(() => 1 / actions.length));
  for (let round = 0; round < 100; round += 1) {
    const next = responses(game, now, lambda);
    const before = now;
    now = next.map((row, set) => row.map((share, branch) => (share + (before[set]?.[branch] ?? 0)) / 2));
  }
  return now;
}

it('is the only fixed point at a small lambda', () => {
  let shares = 0;
  fc.assert(
    fc.property(treeArbitrary({ players: 3 }), (game) => {
      const lambda = 0.7 / rangeOf(compiled(game));
      const wanted = byRepeating(game, lambda);
      const { state, stops } = traced(game, { stops: [lambda], limit: false });
      expect(state).toBe('stopped');
      for (const [set, row] of (stops[0]?.behaviour ?? []).entries())
        for (const [branch, share] of row.entries()) {
          shares += 1;
          expect(share).toBeCloseTo(wanted[set]?.[branch] ?? -1, 8);
        }
    }),
    { numRuns: 60 },
  );
  expect(shares).toBeGreaterThan(300);
});

it('calls nothing an equilibrium that the evaluator does not', () => {
  let equilibria = 0;
  let given = 0;
  fc.assert(
    fc.property(treeArbitrary({ players: 3 }), (game) => {
      const verdict = logitVerdict(traced(game, {}, 400));
      const { most } = regretOf(game, verdict.candidate.behaviour, doubles());
      expect(verdict.candidate.regret.most).toBe(most);
      const within = most <= 1e-6 * rangeOf(compiled(game));
      expect(verdict.kind === 'equilibrium').toBe(within);
      if (within) equilibria += 1;
      else given += 1;
    }),
    { numRuns: 100 },
  );
  expect(equilibria).toBeGreaterThan(20 * given);
});

it('tells how large a trace would be', () => {
  expect(logitSize(PENNIES)).toEqual({ unknowns: 4, bytes: 200, work: 168 });
});
