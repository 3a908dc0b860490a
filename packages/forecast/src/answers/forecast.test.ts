import { describe, expect, it } from 'vitest';
import { ground, handNumbers, handTerms, onForce } from '../testing/games.ts';
import type { Numbers } from '../play/numbers.ts';
import type { Terms } from '../terms/model.ts';
import { together } from './blocs.ts';
import {
  advanceForecast,
  beginForecast,
  type Forecast,
  forecastOf,
  type ForecastQuestion,
  isForecastDone,
} from './forecast.ts';
import { summaryOf } from './summary.ts';

// Two guarantors that may fight; under the promise each of them must.
const promise = handTerms(
  [
    {
      name: 'FRA',
      answers: [
        ['none', 0],
        ['force', 0],
      ],
      stationed: true,
    },
    {
      name: 'POL',
      answers: [
        ['none', 0],
        ['force', 0],
      ],
    },
  ],
  [
    { courses: [{ grounds: (_, answer) => [ground(answer === 0 ? 'not performed' : 'performed')] }] },
    { kind: 'cyber operation' },
  ],
);

const numbers = (draw: number): Numbers => {
  const wave = ((draw * 0.618_033_988_75) % 1) - 0.5;
  return handNumbers({
    challenger: { capability: 0.04, stake: 0.6 + 0.4 * wave, costOfWar: 0.2, noise: 0.1, alternative: -0.1 },
    beneficiary: { capability: 0.01, stake: 1, costOfWar: 0.3, alternative: -0.5 },
    attacks: [{}, { prize: 0.05, effort: 0.05 }],
    guarantors: [0, 1].map((index) => ({
      capability: 0.02,
      stake: 0.1 + 0.1 * wave * index,
      cost: onForce(0.15),
      costOfBreach: 0.2,
      resolve: 0.05,
      noise: 0.05,
      peacetimeCost: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.01, 0],
    })),
  });
};

const question = (terms: Terms, draws = 60): ForecastQuestion => ({
  terms,
  numbers,
  middle: numbers(0),
  draws,
  seed: 1,
  sources: [],
});

const run = (asked: ForecastQuestion, step = asked.draws): Forecast => {
  const begun = beginForecast(asked);
  if (begun.kind === 'no game') throw new Error(begun.says);
  let search = begun.search;
  while (!isForecastDone(search)) search = advanceForecast(search, step);
  return forecastOf(search).value;
};

describe('a forecast', () => {
  const found = run(question(promise));

  it('gives chances that add up', () => {
    const chances = found.attacks.map(({ chance }) => chance.mean).reduce((sum, chance) => sum + chance, 0);
    expect(chances).toBeCloseTo(found.attacked.mean, 10);
    for (const { answers } of found.guarantors)
      expect(answers.reduce((sum, { chance }) => sum + chance.mean, 0)).toBeCloseTo(1, 8);
    expect(found.draws).toBe(60);
    expect(found.failed).toEqual({});
    expect([found.certified, found.mismatches]).toEqual([1, 0]);
  });

  it('is the same however the work is cut', () => expect(run(question(promise), 7)).toEqual(found));

  it('says that a promise deters, and by how much against no promise', () => {
    expect(found.attacked.mean).toBeLessThan(found.attackedWithout.mean);
    const none = run(
      question(
        handTerms(
          [
            {
              name: 'FRA',
              answers: [
                ['none', 0],
                ['force', 0],
              ],
            },
            {
              name: 'POL',
              answers: [
                ['none', 0],
                ['force', 0],
              ],
            },
          ],
          [{}, { kind: 'cyber operation' }],
        ),
      ),
    );
    expect(none.attacked).toEqual(none.attackedWithout);
    expect(none.attacked.mean).toBeCloseTo(found.attackedWithout.mean, 6);
  });

  it('counts as honoured what breaches nothing, and nothing where nothing is owed', () => {
    const [france] = found.guarantors;
    // Nothing is owed upon the second attack, so only the first counts: to fight is to honour.
    expect(france?.honours?.mean).toBeGreaterThan(0.5);
    expect(
      run(
        question(
          handTerms(
            [
              {
                name: 'FRA',
                answers: [
                  ['none', 0],
                  ['force', 0],
                ],
              },
              { name: 'POL', answers: [['none', 0]] },
            ],
            [{}, { kind: 'cyber operation' }],
          ),
        ),
      ).guarantors[0],
    ).not.toHaveProperty('honours');
  });

  it('does not count as broken what has no hour, or one still to come', () => {
    const waits = handTerms(
      [
        {
          name: 'FRA',
          answers: [
            ['none', 0],
            ['force', 0],
          ],
        },
        { name: 'POL', answers: [['none', 0]] },
      ],
      [
        { courses: [{ grounds: (_, answer) => [ground(answer === 0 ? 'open' : 'performed')] }] },
        { kind: 'cyber operation' },
      ],
    );
    expect(run(question(waits)).guarantors.map(({ honours }) => honours?.mean)).toEqual([
      expect.closeTo(1, 10),
      expect.closeTo(1, 10),
    ]);
  });

  it('weighs signature part by part: the parts add up, and what is stationed costs each year', () => {
    for (const { worth, package: more, peacetime, gain, name } of found.actors) {
      const { total, ...parts } = worth;
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 8);
      const without = name === 'RUS' ? -0.1 : name === 'UKR' ? -0.5 : 0;
      expect(gain.mean).toBeCloseTo(total + more - peacetime - without, 8);
      expect(peacetime).toBeCloseTo(name === 'FRA' ? 0.01 : 0, 10);
    }
  });

  it('leaves out a draw that cannot be solved, and says so', () => {
    const bad = {
      ...question(promise, 10),
      numbers: (draw: number) => (draw === 3 ? { ...numbers(3), attacks: [] } : numbers(draw)),
    };
    const begun = beginForecast(bad);
    if (begun.kind === 'no game') throw new Error(begun.says);
    const { value, warnings } = forecastOf(advanceForecast(begun.search, 10));
    expect(value.draws).toBe(9);
    expect(value.failed).toEqual({ 'attacks: There are 0 and the game has 2.': 1 });
    expect(warnings).toContain('1 of 10 draws could not be solved and are left out.');
  });

  it('says why a text makes no game', () =>
    expect(beginForecast(question({ ...promise, attacks: [] }))).toEqual({
      kind: 'no game',
      says: 'There is no way to attack: nothing to deter.',
    }));
});

describe('a bloc', () => {
  const [one, two] = numbers(0).guarantors as [Numbers['challenger'], Numbers['challenger']];

  it('of one is that one; of several brings what all bring and wants what they want on average', () => {
    expect(together([one])).toBe(one);
    const both = together([
      { ...one, capability: 0.1, reach: 0.5, stake: 0.2 },
      { ...two, capability: 0.2, reach: 0.5, stake: 0.4 },
    ]);
    expect(both.capability * both.reach * both.commitment).toBeCloseTo(0.15, 12);
    expect(both.stake).toBeCloseTo(0.3, 12);
  });
});

describe('a summary', () => {
  it('has twenty quantiles and the mean, in whatever order the figures came', () => {
    const figures = Array.from({ length: 100 }, (_, at) => at);
    const { mean, quantiles } = summaryOf(figures);
    expect([mean, quantiles.length, quantiles[0], quantiles[19]]).toEqual([49.5, 20, 2, 97]);
    expect(summaryOf(figures.toReversed())).toEqual({ mean, quantiles });
    expect(summaryOf([])).toEqual({ mean: 0, quantiles: Array.from({ length: 20 }, () => 0) });
  });
});
