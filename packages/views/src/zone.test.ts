import type { Instant } from '@casus/engine';
import { expect, it } from 'vitest';
import { civilAt, iso, lengthOf, moment, moments, UTC, zoneAt } from './zone.ts';

const at = (iso8601: string): Instant => Date.parse(iso8601) as Instant;

it('reads the calendar as Date does, over six centuries and at leap days', () => {
  for (let year = 1648; year < 2260; year += 7)
    for (const day of ['01-01', '02-28', '03-01', '12-31', '07-15']) {
      const instant = at(`${year}-${day}T13:07:00Z`);
      const judge = new Date(instant);
      expect(civilAt(instant, UTC)).toEqual({
        year: judge.getUTCFullYear(),
        month: judge.getUTCMonth() + 1,
        day: judge.getUTCDate(),
        hour: 13,
        minute: 7,
      });
    }
  expect(civilAt(at('2000-02-29T23:59:00Z'), UTC).day).toBe(29);
  expect(civilAt(at('1900-02-28T23:59:00Z') + 60_000, UTC)).toMatchObject({ month: 3, day: 1 });
});

it('prints the zone of the page and UTC, with the day where it differs', () => {
  expect(moment(at('2027-03-02T03:30:00Z'), zoneAt(120))).toBe('2 March 2027, 05:30 UTC+2');
  expect(moments(at('2027-03-02T03:30:00Z'), zoneAt(120))).toBe('2 March 2027, 05:30 UTC+2 (03:30 UTC)');
  expect(moments(at('2027-03-01T22:30:00Z'), zoneAt(120))).toBe(
    '2 March 2027, 00:30 UTC+2 (1 Mar, 22:30 UTC)',
  );
  expect(moments(at('2027-03-01T22:30:00Z'), UTC)).toBe('1 March 2027, 22:30 UTC');
  expect(zoneAt(-210).name).toBe('UTC-3:30');
  expect(iso(at('1914-07-28T11:00:00Z'))).toBe('1914-07-28T11:00Z');
});

it('says lengths of time in two units at most', () => {
  expect(lengthOf(390 * 60_000)).toBe('6 hours 30 minutes');
  expect(lengthOf(86_400_000 * 17)).toBe('17 days');
  expect(lengthOf(86_400_000 + 3_600_000 + 60_000)).toBe('1 day 1 hour');
  expect(lengthOf(86_400_000 * 3653)).toBe('about 10 years');
  expect(lengthOf(0)).toBe('no time');
});
