import { describe, expect, it } from 'vitest';
import type { DataFile } from '../rates/data.ts';
import { logitBy, rateBy } from './baseline.ts';
import { casesOf, type HonourCase } from './cases.ts';
import { groundIn } from './ground.ts';
import { pledgesIn } from './pledges.ts';
import { berkemeierFuhrmannIn, leedsAnacIn } from './tests.ts';
import { warsIn } from './wars.ts';

const file = (columns: string, ...rows: readonly string[]): DataFile => ({
  file: 'made-up.csv',
  columns: columns.split(','),
  rows: rows.map((row) => row.split(',')),
});
const read = <T>(found: { readonly ok: true; readonly value: T } | { readonly ok: false }): T => {
  if (!found.ok) throw new Error('not read');
  return found.value;
};

// War 7: 10 attacks 20 in 1900; 30 joins 10 and 40 joins 20 in 1901.
const wars = read(
  warsIn(
    file(
      'WarNum,WarName,ccode,Side,StartYear1,StartMonth1,StartDay1,EndYear1,EndMonth1,EndDay1,Initiator',
      '7,Seventh,10,1,1900,3,1,1902,1,1,1',
      '7,Seventh,20,2,1900,3,1,1902,1,1,2',
      '7,Seventh,30,1,1901,1,1,1902,1,1,2',
      '7,Seventh,40,2,1901,1,1,1902,1,1,2',
      '7,Seventh,40,2,1901,9,1,1902,1,1,2',
    ),
  ),
);
const member = (atop: number, state: number, codes: string, from = '1890,1,1', until = '1910,1,1'): string =>
  `${atop},${state},${from},${until},${codes}`;
const pledges = read(
  pledgesIn(
    file(
      'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,offense,neutral',
      member(1, 20, '1,0,0'),
      member(1, 40, '1,0,0'),
      member(2, 10, '1,0,1'),
      member(2, 50, '1,0,1'),
      member(3, 10, '0,1,0'),
      member(3, 30, '0,1,0'),
      // Made while the war was under way.
      member(4, 20, '1,1,0', '1901,6,1'),
      member(4, 50, '1,1,0', '1901,6,1'),
      member(5, 10, '1,0,0'),
      member(5, 20, '1,0,0'),
      member(6, 10, '1,0,0', '1880,1,1', '1885,1,1'),
      member(6, 50, '1,0,0', '1880,1,1', '1885,1,1'),
    ),
  ),
);
const capability = (state: number): number => state / 1000;
const tests = (...atops: readonly number[]) =>
  atops.map((atop) => ({ atop, war: 7, honoured: true, by: 'Berkemeier and Fuhrmann' as const }));
const only = (atop: number): HonourCase => {
  const [one] = casesOf(tests(atop), wars, pledges, capability).cases;
  if (!one) throw new Error('no case');
  return one;
};

describe('a promise under test', () => {
  it('is cast by who was at war with whom when war and pact came together', () => {
    expect(only(1)).toMatchObject({
      belligerent: 20,
      enemy: 10,
      partners: [40],
      asked: 'fight beside it when attacked',
      year: 1900,
      beside: [],
      enemies: [],
    });
    // By then 40 fights beside 20, and 30 beside 10, the weaker of the two.
    expect(only(4)).toMatchObject({
      day: 19_010_601,
      enemy: 30,
      enemies: [10],
      beside: [40],
      partners: [50],
    });
  });

  it('asks for help in an attack only where offence is promised, else to stay out', () => {
    expect(only(2).asked).toBe('stay out');
    expect(only(3).asked).toBe('fight beside it when it attacks');
  });

  it('makes no case where partners fought each other, or the pact was not in force, and says so', () => {
    const { cases, uncast } = casesOf(
      [...tests(5, 6), { ...tests(1)[0]!, war: 8 }],
      wars,
      pledges,
      capability,
    );
    expect(cases).toEqual([]);
    expect(uncast.map(({ says }) => says)).toEqual([
      'its partners are its enemy, or no states of their own',
      'no member is among the belligerents while the pact is in force',
      'the war is in no list of the Correlates of War',
    ]);
  });

  it('is one case where both sets of coders have it, as the first says, and has the belligerent that they name', () => {
    const [first] = tests(1);
    const { cases } = casesOf(
      [{ ...first!, honoured: false, by: 'Leeds and Anac', belligerent: 40 }, first!],
      wars,
      pledges,
      capability,
    );
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({ honoured: false, belligerent: 40, partners: [20], enemy: 30 });
  });
});

describe('reading the tests', () => {
  it('numbers three wars of Leeds and Anac as version 4 does', () => {
    const found = read(
      leedsAnacIn(
        file(
          'war,atopid,ccode1,honor3,milinst,formal,chcap2d,dinstch2,origtar1',
          '157,1,651,0,2,2,0,0,1',
          '106,2,300,1,0,0,1,1,',
          '106,3,300,,0,0,1,1,0',
        ),
      ),
    );
    expect(found.map(({ war, honoured, covariates }) => [war, honoured, covariates?.length])).toEqual([
      [155, false, 5],
      [106, true, undefined],
    ]);
  });

  it('leaves out what promises peace or talk alone: it is only ever decided by its breach', () => {
    const found = berkemeierFuhrmannIn(
      file(
        'sample,atopid,cowid,multilateral,warname,cowwarid,honorLLM,violateLLM,honorBF,violateBF,defense,offense,neutral,nonagg,consul',
        '1,1,,0,A,7,,1,,,0,0,0,1,0',
        '1,2,,0,B,7,1,,,,1,0,0,0,0',
        '1,3,,0,C,,1,,,,1,0,0,0,0',
      ),
    );
    expect(read(found).map(({ atop }) => atop)).toEqual([2]);
    expect(found.flaws.map(({ line, says }) => [line, says])).toEqual([
      [4, 'C is no war of the Correlates of War; left out'],
    ]);
  });
});

describe('the ground', () => {
  const ground = read(
    groundIn({
      capabilities: file('ccode,year,cinc', '10,1900,0.1', '20,1900,NA'),
      democracy: file('ccode,year,polity2', '10,1900,-7'),
      capitals: file(
        'ccode,lat,lng,stdate,enddate',
        '10,0,0,1816-01-01,2024-12-31',
        '20,0,90,1816-01-01,2024-12-31',
        '30,0,180,1816-01-01,2024-12-31',
      ),
      contiguity: file('ccode1,ccode2,stdate,enddate', '10,30,1850-01-01,1910-01-01'),
    }),
  );

  it('has strength, regime, and miles between capitals: a quarter of the equator', () => {
    expect([ground.capability(10, 1900), ground.capability(20, 1900), ground.polity(10, 1900)]).toEqual([
      0.1,
      undefined,
      -7,
    ]);
    expect(ground.miles(10, 20, 1900)).toBeCloseTo((Math.PI / 2) * 3958.8, 6);
  });

  it('has no miles between neighbours, while they are neighbours', () => {
    expect(ground.miles(30, 10, 1900)).toBe(0);
    expect(ground.miles(30, 10, 1950)).toBeGreaterThan(12_000);
  });
});

describe('what a forecast must beat', () => {
  const cases = [true, true, false, true].map(
    (honoured, at): HonourCase => ({ ...only(1), honoured, year: at < 2 ? 1900 : 1950, covariates: [at] }),
  );

  it('is the share of the cases that are alike, never sure', () => {
    const rate = rateBy(cases, ({ year }) => String(year))([0, 1, 2]);
    expect([rate(0), rate(3)]).toEqual([2.5 / 3, 0.5 / 2]);
    expect(rateBy(cases)([])(0)).toBe(0.5);
  });

  it('is the share of all where the logit cannot be fitted', () => {
    expect(logitBy(cases, ['at'])([0, 1])(3)).toBeCloseTo(2.5 / 3, 12);
  });
});
