import type { Guarantee } from '../guarantee/model.ts';

const HOUR = 3_600_000;
const steps = (...all: readonly (readonly [hour: number, rung: number])[]) =>
  all.map(([hour, rung]) => ({ from: hour * HOUR, rung }));
const need = steps([0, 0], [24, 7], [72, 11]);

const promise = (title: string, parts: Partial<Guarantee>): Guarantee => ({
  guarantors: ['POL'],
  title,
  under: 'after “Russia: armed attack on Ukraine”',
  horizon: 720 * HOUR,
  ways: [{ readings: [], floor: steps([0, 0]), ceiling: steps([0, 0]), states: 3, exhausted: true }],
  need,
  ...parts,
});

/** Five promises of the shapes that real texts have: nothing, a bare word, talk, anything from nothing to all, arms for certain. */
export const PROMISES: readonly Guarantee[] = [
  promise('Memorandum of 1994', {}),
  promise('Ladder of 24 and 72 hours', { promised: steps([0, 11]) }),
  promise('Draft of 2022', {
    ways: [
      { readings: [], floor: steps([0, 0], [72, 1]), ceiling: steps([0, 11]), states: 28, exhausted: true },
      {
        readings: ['"whole regions" of "Excluded Areas"'],
        floor: steps([0, 0]),
        ceiling: steps([0, 1]),
        states: 4,
        exhausted: true,
      },
    ],
  }),
  promise('Treaty of 1949', {
    ways: [
      { readings: [], floor: steps([0, 0]), ceiling: steps([0, 11]), states: 84, exhausted: true },
      {
        readings: ['"at least one" of "such measures as it deems necessary"', '"a day" of "forthwith"'],
        floor: steps([0, 0], [24, 2]),
        ceiling: steps([0, 11]),
        states: 1168,
        exhausted: true,
      },
    ],
  }),
  promise('Guarantee of 2025', {
    ways: [
      {
        readings: [],
        floor: steps([0, 0], [24, 1], [48, 7]),
        ceiling: steps([0, 7]),
        states: 20_000,
        exhausted: false,
      },
    ],
    marks: [
      { at: 48 * HOUR, rung: 7, kind: 'owed', words: 'Poland owes arms by hour 48' },
      { at: 60 * HOUR, rung: 7, kind: 'delivered', words: 'Poland sends arms at hour 60' },
    ],
  }),
];
