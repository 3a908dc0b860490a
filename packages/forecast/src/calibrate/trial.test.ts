import { describe, expect, it } from 'vitest';
import { wholeProfile } from '../profile/testing/whole.ts';
import { layered } from '../profile/layers.ts';
import type { Entry, Profile, Spread } from '../profile/model.ts';
import {
  advanceCalibration,
  beginCalibration,
  defaultChance,
  isCalibrationDone,
  recordOf,
} from './calibrate.ts';
import { FREED, freedIn, valuesAt } from './freed.ts';
import { promiseTerms } from './promise.ts';
import { reachOf } from './reach.ts';
import { type Court, courtOf, keptChance } from './trial.ts';

const exactly = (at: number): Spread => ({ kind: 'exactly', at });
const line = (quantity: Entry['quantity'], at: number, of?: Entry['of']): Entry => ({
  quantity,
  ...(of === undefined ? {} : { of }),
  spread: exactly(at),
  origin: { kind: 'judgement', words: 'for a test' },
});

/** Everybody is alike; to fight costs 0.4, and words weigh as much as they can. */
const base = wholeProfile({ kind: 'uniform', low: 0.1, high: 0.3 });
const plain: Profile = {
  name: 'plain',
  roles: [{ role: 'guarantor', entries: [line('cost', 0.4, 'force'), line('authorisation', 1)] }],
  actors: [],
  world: [line('weight of a verb', 1, 'shall'), line('weight of a form', 1, 'binding')],
  scenarios: [],
};
const profile = layered(plain, base) ?? base;

const court = (
  asked: 'help' | 'stay out',
  partners: readonly (readonly string[])[] = [['A']],
  year = 1950,
): Court => {
  const made = courtOf({
    terms: promiseTerms({ belligerent: 'B', enemy: 'E', partners, asked }),
    profile,
    year,
    asked,
    kept: true,
  });
  if (made.kind !== 'court') throw new Error(made.says);
  return made.court;
};
const chanceAt = (one: Court, costOfBreach: number): number =>
  keptChance(one, one.middle, (guarantor) => ({ ...guarantor, costOfBreach, noise: 0.1 })) ?? Number.NaN;

describe('a promise put to the test', () => {
  it('to fight is kept the likelier the more its breach costs', () => {
    const one = court('help');
    const chances = [0, 0.2, 0.4, 0.8, 1.6].map((cost) => chanceAt(one, cost));
    for (const [at, chance] of chances.entries())
      if (at > 0) expect(chance).toBeGreaterThan(chances[at - 1] ?? 1);
    expect(chances.at(-1)).toBeGreaterThan(0.95);
  });

  it('to stay out has the two at war change places, and is kept by whoever neither deploys nor fights', () => {
    const one = court('stay out');
    expect([one.trial.terms.challenger, one.trial.terms.beneficiary]).toEqual(['B', 'E']);
    expect(one.keeps[0]).toEqual([true, true, true, true, false, false]);
    // A breach of what is owed costs nothing where nothing is owed.
    expect(chanceAt(one, 0)).toBeCloseTo(chanceAt(one, 2), 8);
  });

  it('of several is kept by all or not at all', () => {
    expect(chanceAt(court('help', [['A'], ['C']]), 0.4)).toBeLessThan(chanceAt(court('help', [['A']]), 0.4));
  });

  it('says what the profile lacks', () => {
    const made = courtOf({
      terms: promiseTerms({ belligerent: 'B', enemy: 'E', partners: [['A']], asked: 'help' }),
      profile: { ...profile, world: [] },
      year: 1950,
      asked: 'help',
      kept: true,
    });
    expect(made.kind === 'none' && made.missing.length).toBeGreaterThan(3);
  });
});

describe('a calibration', () => {
  const courts = [court('help'), court('help', [['A']], 1900), court('stay out')];
  const whole = advanceCalibration(beginCalibration(courts, 12, 1), 12);

  it('is the same however the work is cut', () => {
    let search = beginCalibration(courts, 12, 1);
    while (!isCalibrationDone(search)) search = advanceCalibration(search, 5);
    expect(recordOf(search)).toEqual(recordOf(whole));
    expect(whole.unsolved).toBe(0);
  });

  it('frees the price of a breach by age, and leaves all else as it stands', () => {
    const values = valuesAt([0, 1, 0.5]);
    expect(values).toEqual([0.2, 0.8, expect.closeTo(Math.sqrt(0.05 * 0.4), 12)]);
    const [guarantor] = (courts[0] as Court).middle.guarantors;
    if (!guarantor) throw new Error('no guarantor');
    expect(freedIn(values, 1900)(guarantor)).toEqual({ ...guarantor, costOfBreach: 0.2, noise: values[2] });
    expect(freedIn(values, 1945)(guarantor).costOfBreach).toBe(0.8);
    expect(FREED).toHaveLength(3);
  });

  it('takes the default as a forecast shows it: the mean over draws of every line', () => {
    const chance = defaultChance(courts[0] as Court, 8, 1);
    expect(chance).toBeGreaterThan(0);
    expect(chance).toBe(defaultChance(courts[0] as Court, 8, 1));
  });
});

describe('strength far away', () => {
  it('is all of it next door, and less the farther and the longer ago', () => {
    expect(reachOf(0.05, 0, 1914)).toBe(1);
    // Eight days away: log10(8 + 10 - e) - 1 = 0.1842.
    expect(reachOf(0.05, 2000, 1914)).toBeCloseTo(0.05 ** 0.184_2, 3);
    expect(reachOf(0.05, 4000, 1914)).toBeLessThan(reachOf(0.05, 2000, 1914));
    expect(reachOf(0.05, 2000, 1939)).toBeGreaterThan(reachOf(0.05, 2000, 1914));
    expect(reachOf(0.3, 2000, 1914)).toBeGreaterThan(reachOf(0.05, 2000, 1914));
  });
});
