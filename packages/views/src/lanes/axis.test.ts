import { describe, expect, it } from 'vitest';
import { zoneAt, UTC, DAY } from '../zone.ts';
import { axisOver, ticksOf, xOf } from './axis.ts';

const HOUR = 3_600_000;

describe('the axis', () => {
  it('keeps one scale in every stretch, and marks what it cuts out', () => {
    const axis = axisOver([0, HOUR, 5 * HOUR, 8 * HOUR, 60 * DAY, 60 * DAY + 2 * HOUR], 100, 900);
    expect(axis.breaks).toHaveLength(1);
    expect(axis.breaks[0]).toMatchObject({ from: 8 * HOUR, until: 60 * DAY });
    for (const { from, until, x0, x1 } of axis.segments)
      expect(x1 - x0).toBeCloseTo((until - from) * axis.scale);
    expect(xOf(axis, HOUR) - xOf(axis, 0)).toBeCloseTo(xOf(axis, 60 * DAY + HOUR) - xOf(axis, 60 * DAY));
  });

  it('does not cut where instants are even, nor where nothing would be left', () => {
    expect(
      axisOver(
        [0, 1, 2, 3, 4, 5].map((n) => n * HOUR),
        0,
        100,
      ).breaks,
    ).toEqual([]);
    expect(axisOver([0, 90 * DAY], 0, 100).breaks).toEqual([]);
    expect(axisOver([7], 0, 100).segments).toHaveLength(1);
    expect(xOf(axisOver([], 0, 100), 3)).toBeLessThanOrEqual(100);
  });

  it('takes a millisecond before a deadline for the deadline, instead of drawing it across the page', () => {
    const axis = axisOver([0, DAY - 1, DAY, 30 * DAY], 168, 990);
    expect(axis.breaks.map(({ from, until }) => [from, until])).toEqual([[DAY, 30 * DAY]]);
    expect(xOf(axis, DAY - 1)).toBeCloseTo(xOf(axis, DAY));
    // Next to a stretch is its edge, not the beginning of what is cut out.
    expect(xOf(axis, DAY + 1)).toBe(xOf(axis, DAY));
    expect(xOf(axis, DAY + HOUR)).toBeGreaterThan(xOf(axis, DAY) + 20);
  });

  it('keeps order: later is never further left', () => {
    const instants = [0, HOUR, 3 * DAY, 3 * DAY + HOUR, 400 * DAY, 401 * DAY];
    const axis = axisOver(instants, 0, 1000);
    const xs = [...instants, 2 * DAY, 100 * DAY].sort((a, b) => a - b).map((at) => xOf(axis, at));
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('labels round times of the zone beside UTC, far enough apart to be read', () => {
    const axis = axisOver([0, 6 * HOUR, 12 * HOUR, 30 * HOUR], 160, 990);
    const ticks = ticksOf(axis, zoneAt(120));
    expect(ticks[0]).toMatchObject({ zoned: '03:00', utc: '01:00', date: '1 Jan 1970' });
    for (const [index, tick] of ticks.entries())
      expect(tick.x - (ticks[index - 1]?.x ?? -100)).toBeGreaterThanOrEqual(55);
    expect(ticksOf(axis, UTC).every(({ zoned, utc }) => utc.endsWith(zoned))).toBe(true);
  });
});
