// Integrity of the dated offsets, and the hours on which the vectors turn.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Zone {
  readonly name: string;
  readonly place: string;
  readonly periods: readonly { readonly from: string; readonly until: string; readonly offset: string }[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const zones = read('./zones.json') as readonly Zone[];
const regions = read('./regions.json') as readonly { readonly id: string }[];

describe('zones of time', () => {
  it('belong to places of the catalogue', () => {
    const known = new Set(regions.map((each) => each.id));
    expect(zones.filter((each) => !known.has(each.place))).toEqual([]);
  });
  const offset = (zone: string, instant: string): string | undefined =>
    zones
      .find((each) => each.name === zone)
      ?.periods.find((period) => period.from <= instant && instant < period.until)?.offset;
  it('cover 1900 to 2035 without gap or overlap', () => {
    for (const { name, periods } of zones) {
      expect([name, periods.at(0)?.from, periods.at(-1)?.until]).toEqual([
        name,
        '1900-01-01T00:00',
        '2036-01-01T00:00',
      ]);
      for (const [i, period] of periods.entries()) {
        if (i > 0) expect([name, period.from]).toEqual([name, periods[i - 1]?.until]);
        expect(period.offset).toMatch(/^[+-]\d\d:\d\d(:\d\d)?$/);
      }
    }
  });
  it.each([
    ['Paris time', '1914-08-01T15:40', '+00:00'],
    ['Paris time', '1910-06-01T00:00', '+00:09:21'],
    ['Brussels time', '1914-08-02T19:00', '+00:00'],
    ['Berlin time', '1914-08-04T22:00', '+01:00'],
    ['London time', '1939-09-03T10:15', '+01:00'],
    ['Warsaw time', '1939-09-01T03:45', '+01:00'],
    ['Buenos Aires time', '1982-04-02T12:00', '-03:00'],
    ['New York time', '2001-09-11T12:46', '-04:00'],
    ['Kyiv time', '2015-02-14T22:00', '+02:00'],
    ['Moscow time', '2014-02-27T00:00', '+04:00'],
    ['Moscow time', '2022-02-24T02:00', '+03:00'],
    ['Almaty time', '2022-01-05T12:00', '+06:00'],
    ['Yerevan time', '2022-09-12T20:05', '+04:00'],
    ['Kyiv time', '2027-03-01T01:10', '+02:00'],
  ])('%s at %s UTC is %s', (zone, instant, expected) => {
    expect(offset(zone, instant)).toBe(expected);
  });
});
