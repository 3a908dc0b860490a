import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standingOf } from '../evaluate/normal.ts';
import { inDoubles, inFractions } from '../linear/numbers.ts';
import { fractions } from '../number/arithmetic.ts';
import { bimatrix, scattered } from '../testing/bimatrices.ts';
import { tableArbitrary } from '../testing/tables.ts';
import { advance, lemkeHowson, raceOf, raceSize } from './lemke-howson.ts';

it('finds the mixture of matching pennies with uneven stakes', () => {
  // The column player makes the row player indifferent: 3q = 1 - q; the row player the other: p = 1/2.
  const found = lemkeHowson(bimatrix('3,0 0,1', '0,1 1,0'), inFractions, 100);
  expect(found.kind === 'equilibrium' && found.profile.map((row) => row.map(({ text }) => text))).toEqual([
    ['1/2', '1/2'],
    ['1/4', '3/4'],
  ]);
  expect(
    found.kind === 'equilibrium' && [found.exact, found.regret.text, found.pays.map(({ text }) => text)],
  ).toEqual([true, '0', ['3/4', '1/2']]);
});

it('is exact where payoffs are far beyond doubles', () => {
  // Matching pennies about 1e19: doubles could not tell 10000000000000000001 from 10000000000000000000.
  const low = '10000000000000000000';
  const high = '10000000000000000001';
  const game = bimatrix(`${high},${low} ${low},${high}`, `${low},${high} ${high},${low}`);
  const found = lemkeHowson(game, inFractions, 100);
  expect(found.kind === 'equilibrium' && found.profile.flat().map(({ text }) => text)).toEqual([
    '1/2',
    '1/2',
    '1/2',
    '1/2',
  ]);
});

it('ends at an equilibrium on tables full of ties, exactly and in doubles', () => {
  fc.assert(
    fc.property(tableArbitrary(2, 5, 2), (game) => {
      const exact = lemkeHowson(game, inFractions, 10_000);
      expect(exact.kind).toBe('equilibrium');
      if (exact.kind === 'equilibrium') expect(standingOf(game, exact.profile, fractions).most.top).toBe(0n);
      expect(lemkeHowson(game, inDoubles, 10_000).kind).toBe('equilibrium');
    }),
    { numRuns: 300 },
  );
});

it('walks alone in fractions, without the help of doubles', () => {
  fc.assert(
    fc.property(tableArbitrary(2, 4, 2), (game) => {
      const race = advance(raceOf(game, inFractions), 10_000);
      expect(race.kind === 'over' && race.found.kind).toBe('equilibrium');
    }),
    { numRuns: 100 },
  );
});

it('proves an equilibrium of a table of forty strategies', () => {
  const found = lemkeHowson(scattered(40, 40, 3), inFractions, 100_000);
  expect(found.kind === 'equilibrium' && [found.exact, found.regret.text]).toEqual([true, '0']);
});

it('leaves the race that it advances as it was, and comes to the same end in steps', () => {
  const start = raceOf(scattered(12, 12, 5), inDoubles);
  const whole = advance(start, 10_000);
  let steps = start;
  const after: string[] = [];
  for (let count = 0; steps.kind === 'running'; count += 1) {
    const again = advance(steps, 1);
    // Twice from the same value: the same.
    expect(advance(steps, 1).pivots).toBe(again.pivots);
    steps = again;
    after.push(again.kind);
  }
  expect(after.length).toBeGreaterThan(3);
  const told = (race: typeof whole): unknown => race.kind === 'over' && [race.found, race.label, race.pivots];
  expect(told(steps)).toEqual(told(whole));
  expect(told(whole)).not.toBe(false);
  expect(start.pivots).toBe(0);
});

it('says that it gave up where the budget is too small, or the players are not two', () => {
  const found = lemkeHowson(scattered(12, 12, 5), inDoubles, 3);
  expect(found).toMatchObject({ kind: 'gave up', why: 'no path came to its end within 3 pivots' });
  const alone = { ...bimatrix('1,1'), players: ['R'], strategies: [['1', '2']] };
  expect(lemkeHowson(alone, inDoubles, 3).kind).toBe('gave up');
});

it('solves tables of a hundred strategies', () => {
  const game = scattered(100, 100, 1);
  const found = lemkeHowson(game, inDoubles, 1_000_000);
  expect(found.kind === 'equilibrium' && found.regret < 1e-3).toBe(true);
  expect(raceSize(game).numbers).toBe(3 * 2 * 100 * 101);
});
