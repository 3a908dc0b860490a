// Brackets by brute force: every resolution searched by itself, and every comparison made by hand.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budget } from '../../../engine/src/testing/budget.ts';
import { differs, sharesOf } from './attribution.ts';
import type { Answer, Bracket, Resolution } from './model.ts';
import type { Brackets } from './brackets.ts';
import { attributionOf } from './attribution.ts';
import { lineOf, numberOf, ownText, picksOf, productOf } from './product.ts';
import { metBy, servesBetter, wishedBy } from './wishes.ts';

const bracket = (id: string, ...labels: readonly string[]): Bracket => ({
  pact: 'X',
  id,
  about: id,
  alternatives: labels.map((label) => ({ label, heldBy: label.split('+') })),
});
const BRACKETS = [
  bracket('1', 'UKR', 'USA'),
  bracket('2', 'UKR', 'Drafters', 'RUS'),
  bracket('3', 'RUS+USA', 'UKR'),
];

const answer = (heights: readonly number[], ms: number): Answer => ({
  group: ['POL'],
  question: 0,
  floor: heights.map((value, index) => ({ from: index * 10, value, witness: [] })),
  ceiling: [],
  exposed: { ms, open: false },
  states: 1,
  exhausted: true,
});

const looked = (brackets: readonly Bracket[], value: (picks: readonly number[]) => Answer): Brackets => {
  const all = Array.from({ length: productOf(brackets) }, (_, number): Resolution => {
    const picks = picksOf(brackets, number);
    return { number, picks, text: number, answers: [value(picks)] };
  });
  return {
    question: { incident: { on: ['UKR'] }, horizon: 100 },
    brackets,
    total: all.length,
    looked: all,
  } as unknown as Brackets;
};

describe('resolutions', () => {
  it('are numbered one to one, and stand in line once each, with the texts of parties in front', () => {
    const total = productOf(BRACKETS);
    expect(total).toBe(12);
    for (let number = 0; number < total; number += 1)
      expect(numberOf(BRACKETS, picksOf(BRACKETS, number))).toBe(number);
    const line = lineOf(BRACKETS);
    expect(line.toSorted((a, b) => a - b)).toEqual(Array.from({ length: total }, (_, number) => number));
    expect(line.slice(0, 4).map((number) => picksOf(BRACKETS, number))).toEqual([
      [0, 0, 0],
      ownText(BRACKETS, 'UKR'),
      ownText(BRACKETS, 'USA'),
      ownText(BRACKETS, 'RUS'),
    ]);
    expect(ownText(BRACKETS, 'RUS')).toEqual([0, 2, 0]);
  });
});

describe('attribution', () => {
  it('of a sum gives each bracket the variance of its own part, and nothing to one that changes nothing', () => {
    // Exposed time 100 x first + 20 x second: variances 2500, and 400 x 2/3; the third is idle.
    const { swings, complete, of } = attributionOf(
      looked(BRACKETS, ([a = 0, b = 0]) => answer([0], 100 * a + 20 * b)),
    );
    expect([complete, of]).toEqual([true, 'exposed']);
    const whole = 2500 + 800 / 3;
    expect(swings.map(({ share }) => share)).toEqual([
      expect.closeTo(2500 / whole, 9),
      expect.closeTo(800 / 3 / whole, 9),
      expect.closeTo(0, 9),
    ]);
    expect(
      swings.map(({ exposed, example }) => [exposed.most, exposed.average, example !== undefined]),
    ).toEqual([
      [100, 100, true],
      [40, 40, true],
      [0, 0, false],
    ]);
  });

  it('shares what only two brackets together change between them', () => {
    const { swings } = attributionOf(
      looked([bracket('1', 'A', 'B'), bracket('2', 'A', 'B')], ([a = 0, b = 0]) => answer([a * b], 0)),
    );
    expect(swings.map(({ share }) => share)).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
    // Under half of the resolutions of the other each changes the floor, by one rung.
    expect(swings.map(({ compared, changed, floor }) => [compared, changed, floor])).toEqual([
      [2, 1, { most: 1, average: 0.5 }],
      [2, 1, { most: 1, average: 0.5 }],
    ]);
  });

  it('agrees with the average over all orders', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }), (values) => {
        const shares = sharesOf(BRACKETS, values);
        if (!shares) return;
        const orders = [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ];
        const worth = (places: readonly number[]): number => {
          const key = (number: number) => places.map((place) => picksOf(BRACKETS, number)[place]).join();
          const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
          const conditional = values.map((_, number) =>
            mean(values.filter((_value, other) => key(other) === key(number))),
          );
          return mean(conditional.map((value) => (value - mean(values)) ** 2));
        };
        for (const place of [0, 1, 2]) {
          const gains = orders.map((order) => {
            const before = order.slice(0, order.indexOf(place));
            return worth([...before, place]) - worth(before);
          });
          const average = gains.reduce((sum, gain) => sum + gain, 0) / orders.length;
          expect(shares[place]).toBeCloseTo(average / worth([0, 1, 2]), 8);
        }
      }),
      budget(60),
    );
  });

  it('says nothing of shares, and not that a bracket is idle, where not all was looked at', () => {
    const whole = looked(BRACKETS, ([a = 0]) => answer([a], 0));
    const { complete, swings } = attributionOf({ ...whole, looked: whole.looked.slice(0, 3) });
    expect(complete).toBe(false);
    expect(swings.map(({ share, compared }) => [share, compared > 0])).toEqual([
      [undefined, true],
      [undefined, true],
      [undefined, false],
    ]);
  });
});

describe('a bracket that no search can read', () => {
  it('changes nothing, though not every search came to its end', () => {
    const whole = looked(BRACKETS, ([a = 0]) => ({ ...answer([a], 0), exhausted: false }));
    // The second and the third bracket make no difference to the text, as far as a search reads it.
    const told = { ...whole, looked: whole.looked.map((one) => ({ ...one, text: one.picks[0] ?? 0 })) };
    const idle = (of: Brackets) => attributionOf(of).swings.map((swing) => swing.idle);
    expect(attributionOf(told).complete).toBe(false);
    expect(idle(told)).toEqual([false, true, true]);
    expect(idle({ ...told, looked: told.looked.slice(1) })).toEqual([false, false, false]);
  });
});

describe('what parties can get', () => {
  it('is what no resolution beats, by the definition, tried on every pair', () => {
    const heights = fc.tuple(fc.nat(2), fc.nat(2));
    const anAnswer = fc.tuple(heights, fc.nat(3)).map(([[low, more], ms]) => answer([low, low + more], ms));
    fc.assert(
      fc.property(fc.array(anAnswer, { minLength: 12, maxLength: 12 }), (answers) => {
        const all = looked(BRACKETS, (picks) => answers[numberOf(BRACKETS, picks)] as Answer);
        for (const { party, best } of wishedBy(all)) {
          const beats = (one: Resolution, other: Resolution): boolean => {
            const [mine, yours] = [one, other].map(({ picks }) => metBy(BRACKETS, picks, party));
            const covers = yours?.every((place) => mine?.includes(place)) === true;
            if (covers && (mine?.length ?? 0) > (yours?.length ?? 0)) return true;
            return (
              covers &&
              mine?.length === yours?.length &&
              party === 'UKR' &&
              servesBetter(one.answers, other.answers)
            );
          };
          const brute = all.looked.filter((one) => !all.looked.some((other) => beats(other, one)));
          expect(best.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
            brute.map(({ number }) => number),
          );
        }
      }),
      budget(60),
    );
  });

  it('compares answers at every instant', () => {
    const [low, high, late] = [answer([0, 1], 5), answer([1, 1], 5), answer([0, 2], 5)];
    expect(servesBetter([high], [low])).toBe(true);
    expect(servesBetter([low], [low])).toBe(false);
    expect([servesBetter([high], [late]), servesBetter([late], [high])]).toEqual([false, false]);
    expect(differs([high], [late])).toBe(true);
  });
});
