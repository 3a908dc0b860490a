import { describe, expect, it } from 'vitest';
import { drawingOf } from '../draws/draw.ts';
import { wholeProfile } from '../profile/testing/whole.ts';
import { byChannel, byLine, type Group } from './groups.ts';
import { driversOf } from './indices.ts';
import { type Answer, rowsOf } from './rows.ts';
import { tornadoOf } from './tornado.ts';

const one = (n: number): readonly Group<number>[] =>
  Array.from({ length: n }, (_, at) => ({ name: at, members: [at] }));
const found = (groups: readonly Group<number>[], dimensions: number, answer: Answer, n: number) => {
  const { drivers, ...rest } = driversOf(groups, rowsOf({ dimensions, groups, seed: 2025 }, answer, 0, n), 7);
  return { ...rest, drivers: drivers.toSorted((a, b) => a.name - b.name) };
};

/** Ishigami and Homma 1990 with a = 7, b = 0.1; the closed forms are those of Saltelli et al. 2008, Global Sensitivity Analysis. */
const [A, B] = [7, 0.1];
const ishigami: Answer = (point) => {
  const [x = 0, y = 0, z = 0] = Array.from(point, (share) => (2 * share - 1) * Math.PI);
  return Math.sin(x) + A * Math.sin(y) ** 2 + B * z ** 4 * Math.sin(x);
};
const V1 = 0.5 * (1 + (B * Math.PI ** 4) / 5) ** 2;
const V2 = A ** 2 / 8;
const V13 = B ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
const V = V1 + V2 + V13;

describe('Sobol indices', () => {
  it("are those of Ishigami's function in closed form", () => {
    const { drivers, variance, mean, rows, left } = found(one(3), 3, ishigami, 4_096);
    expect(mean).toBeCloseTo(A / 2, 1);
    expect(Math.abs(variance - V)).toBeLessThan(0.02 * V);
    expect([rows, left]).toEqual([4_096, 0]);
    const wanted = [
      [V1 / V, (V1 + V13) / V],
      [V2 / V, V2 / V],
      [0, V13 / V],
    ];
    drivers.forEach(({ first, total, firstSpread, totalSpread }, at) => {
      const [toFirst = 0, toTotal = 0] = wanted[at] ?? [];
      expect(Math.abs(first - toFirst)).toBeLessThan(0.02);
      expect(Math.abs(total - toTotal)).toBeLessThan(0.02);
      expect(firstSpread.low).toBeLessThan(toFirst + 0.01);
      expect(firstSpread.high).toBeGreaterThan(toFirst - 0.01);
      expect(totalSpread.low).toBeLessThan(toTotal + 0.01);
      expect(totalSpread.high).toBeGreaterThan(toTotal - 0.01);
    });
  });

  it('of a group are those of its members and of what they do together', () => {
    const groups = [
      { name: 0, members: [0, 2] },
      { name: 1, members: [1] },
    ];
    const { drivers } = found(groups, 3, ishigami, 4_096);
    expect(Math.abs((drivers[0]?.first ?? 0) - (V1 + V13) / V)).toBeLessThan(0.02);
    expect(Math.abs((drivers[0]?.total ?? 0) - (V1 + V13) / V)).toBeLessThan(0.02);
    expect(Math.abs((drivers[1]?.total ?? 0) - V2 / V)).toBeLessThan(0.02);
  });

  it("are those of Sobol's g-function in closed form", () => {
    const a = [0, 1, 4.5, 9, 99, 99];
    const g: Answer = (point) =>
      a.reduce((so, each, at) => (so * (Math.abs(4 * (point[at] ?? 0) - 2) + each)) / (1 + each), 1);
    const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
    const whole = parts.reduce((so, each) => so * (1 + each), 1) - 1;
    const { drivers, variance } = found(one(6), 6, g, 4_096);
    expect(Math.abs(variance - whole)).toBeLessThan(0.02 * whole);
    drivers.forEach(({ first, total }, at) => {
      const part = parts[at] ?? 0;
      expect(Math.abs(first - part / whole)).toBeLessThan(0.02);
      expect(Math.abs(total - (part * (whole + 1)) / (1 + part) / whole)).toBeLessThan(0.02);
    });
  });

  it('can be made in pieces, leave out rows without an answer, and are 0 where nothing varies', () => {
    const design = { dimensions: 3, groups: one(3), seed: 5 };
    const gaps: Answer = (point) => ((point[0] ?? 0) > 0.9 ? undefined : ishigami(point));
    const whole = rowsOf(design, gaps, 0, 64);
    expect([...rowsOf(design, gaps, 0, 20), ...rowsOf(design, gaps, 20, 64)]).toEqual(whole);
    const { rows, left } = driversOf(design.groups, whole, 1);
    expect(left).toBeGreaterThan(0);
    expect(rows + left).toBe(64);
    const still = driversOf(
      design.groups,
      rowsOf(design, () => 3, 0, 16),
      1,
    );
    expect(still).toMatchObject({ mean: 3, variance: 0 });
    expect(still.drivers.every(({ first, total }) => first === 0 && total === 0)).toBe(true);
    expect(driversOf(design.groups, [], 1)).toMatchObject({ rows: 0, mean: 0, variance: 0 });
  });
});

describe('the tornado', () => {
  it('moves one line at a time, and tells the widest swing first', () => {
    const answer: Answer = ([x = 0, y = 0]) => x + 10 * y;
    const { middle, swings } = tornadoOf(2, one(2), answer);
    expect(middle).toBeCloseTo(5.5, 12);
    expect(swings.map(({ name }) => name)).toEqual([1, 0]);
    expect(swings[0]?.low).toBeCloseTo(1, 12);
    expect(swings[0]?.high).toBeCloseTo(10, 12);
  });
});

describe('groups of a profile', () => {
  it('are its spread lines, and its channels, each line in one', () => {
    const drawing = drawingOf(wholeProfile({ kind: 'uniform', low: 0, high: 1 }), {
      challenger: 'RUS',
      beneficiary: 'UKR',
      guarantors: ['POL'],
      attacks: ['invasion'],
    });
    if (drawing.kind === 'missing') throw new Error('missing');
    expect(byLine(drawing)).toHaveLength(drawing.dimensions);
    const channels = byChannel(drawing);
    expect(channels.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(
      byLine(drawing).map(({ name }) => name),
    );
    expect(channels.map(({ name }) => name)).toEqual(expect.arrayContaining(['words', 'power', 'time']));
  });
});
