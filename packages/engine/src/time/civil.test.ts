import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, Span } from '../model/time.ts';
import { addSpan, civil, DAY, daysFromCivil, daysInMonth, HOUR, instant, isDate } from './civil.ts';

// Clocks against dates worked out by hand on a calendar, and against JavaScript's own UTC calendar.

const months = (n: number, days = 0): Span => ({ kind: 'calendar', months: n, days });
const working = (days: number): Span => ({ kind: 'working', days });
const utc = (text: string): Instant => Date.parse(`${text}Z`) as Instant;

describe('calendar months end on the same day of the month, else on its last', () => {
  it.each([
    ['2024-01-31T10:00', months(1), '2024-02-29T10:00', 'leap year'],
    ['2023-01-31T10:00', months(1), '2023-02-28T10:00', 'common year'],
    ['2024-02-29T00:00', months(12), '2025-02-28T00:00', 'a year from a leap day'],
    ['2024-02-29T00:00', months(48), '2028-02-29T00:00', 'four years from a leap day'],
    ['1896-02-29T00:00', months(48), '1900-02-28T00:00', '1900 is no leap year'],
    ['1996-02-29T00:00', months(48), '2000-02-29T00:00', '2000 is one'],
    ['2024-03-31T23:59', months(1), '2024-04-30T23:59', 'thirty days'],
    ['2024-04-30T00:00', months(1), '2024-05-30T00:00', 'the day stays, not the end'],
    ['2024-12-15T12:00', months(1), '2025-01-15T12:00', 'over the year'],
    ['2024-11-30T12:00', months(3), '2025-02-28T12:00', 'three over the year'],
    ['1949-08-24T00:00', months(240), '1969-08-24T00:00', 'twenty years (NAT-1949, Article 13)'],
    ['2024-01-31T00:00', months(1, 1), '2024-03-01T00:00', 'a month, then a day'],
    ['2024-01-30T00:00', months(0, 31), '2024-03-01T00:00', 'days alone'],
    ['1914-07-23T18:00', months(0, 2), '1914-07-25T18:00', 'the ultimatum to Serbia, 48 hours'],
  ])('%s plus %j is %s: %s', (from, span, to) => {
    expect(addSpan(utc(from), span)).toBe(utc(to));
  });
});

describe('working days leave out Saturday and Sunday', () => {
  it.each([
    ['2026-11-23T09:00', 1, '2026-11-24T09:00', 'Monday to Tuesday'],
    ['2026-11-27T09:00', 1, '2026-11-30T09:00', 'Friday to Monday'],
    ['2026-11-28T09:00', 1, '2026-11-30T09:00', 'Saturday to Monday'],
    ['2026-11-29T09:00', 1, '2026-11-30T09:00', 'Sunday to Monday'],
    ['2026-11-23T09:00', 5, '2026-11-30T09:00', 'a week'],
    ['2026-11-28T09:00', 5, '2026-12-04T09:00', 'five from a Saturday end on Friday'],
    ['2026-11-26T09:00', 3, '2026-12-01T09:00', 'over the weekend'],
    ['2026-11-27T09:00', 10, '2026-12-11T09:00', 'two weeks'],
    ['2026-11-29T09:00', 0, '2026-11-29T09:00', 'none'],
  ])('%s plus %i is %s: %s', (from, days, to) => {
    expect(addSpan(utc(from), working(days))).toBe(utc(to));
  });

  it('as counting day by day would have it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), fc.nat(400), (start, days) => {
        let day = start;
        for (let left = days; left > 0; ) {
          day += 1;
          const weekday = new Date(day * DAY).getUTCDay();
          if (weekday !== 0 && weekday !== 6) left -= 1;
        }
        expect(addSpan((start * DAY) as Instant, working(days))).toBe(day * DAY);
      }),
    );
  });

  it('a billion of them is no loop', () => {
    expect(addSpan(utc('2026-11-23T00:00'), working(1_000_000_000))).toBe(
      utc('2026-11-23T00:00') + 200_000_000 * 7 * DAY,
    );
  });
});

describe('a clock keeps the local time of day', () => {
  it.each([
    // 23:30 in Kyiv (UTC+2) on 31 January is 21:30 UTC; a month later it is 29 February there.
    ['2024-01-31T21:30', months(1), 120, '2024-02-29T21:30'],
    // 00:30 in Kyiv on 1 February is 22:30 UTC on 31 January: the month is February, not January.
    ['2024-01-31T22:30', months(1), 120, '2024-02-29T22:30'],
    // Friday 23:00 UTC is Saturday in Kyiv: one working day later is Monday 01:00 there.
    ['2026-11-27T23:00', working(1), 120, '2026-11-29T23:00'],
    // The same in Washington (UTC-5) is still Friday: Monday 18:00 there.
    ['2026-11-27T23:00', working(1), -300, '2026-11-30T23:00'],
  ])('%s plus %j at offset %i is %s', (from, span, offset, to) => {
    expect(addSpan(utc(from), span, offset)).toBe(utc(to));
  });
});

describe('the calendar agrees with JavaScript in UTC', () => {
  it('from the Congress of Vienna to 3000', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1815, 0), max: Date.UTC(3000, 0) }), (ms) => {
        const date = new Date(ms);
        expect(civil(ms as Instant)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          ms: date.getUTCMilliseconds(),
        });
        expect(daysFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(
          Math.floor(ms / DAY),
        );
      }),
    );
  });

  it.each([
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 2, 28],
    [2024, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
    expect(isDate(year, month, days)).toBe(true);
    expect(isDate(year, month, days + 1)).toBe(false);
  });

  it('an instant at an offset lies earlier by it', () => {
    expect(instant(2026, 2, 1, 6, 0, 120)).toBe(instant(2026, 2, 1, 4));
    expect(instant(1982, 4, 2) + 9 * HOUR).toBe(utc('1982-04-02T09:00'));
  });
});
