import { describe, expect, it } from 'vitest';
import { codingOf, promised } from './coding.ts';
import type { Membership } from './members.ts';
import { backtestOf, type Executed } from './pacts.ts';
import { panelIn } from './panel.ts';

const member = (
  atop: number,
  state: number,
  from: number,
  until: number,
  over: Partial<Membership> = {},
): Membership => ({
  atop,
  state,
  from,
  until,
  defence: true,
  adversaries: undefined,
  underWay: false,
  line: 2,
  ...over,
});

const coding = codingOf([
  member(1, 10, 19_001_231, 19_050_101), // any part of a year counts
  member(1, 11, 19_001_231, 19_050_101, { adversaries: [30] }),
  member(2, 10, 19_040_101, 19_041_231),
  member(2, 12, 19_040_101, 19_041_231, { underWay: true }),
]);
const all = (): boolean => true;

describe('the coding', () => {
  it('counts a promise of a partner, against its adversary alone where it names one, never in a war under way', () => {
    expect(promised(coding, 30, 10, 1900, all)).toEqual({ any: true, applicable: true });
    expect(promised(coding, 31, 10, 1900, all)).toEqual({ any: true, applicable: false });
    expect(promised(coding, 31, 11, 1900, all)).toEqual({ any: true, applicable: true });
    expect(promised(coding, 31, 10, 1904, (atop) => atop === 2)).toEqual({ any: true, applicable: false });
    expect(promised(coding, 30, 10, 1906, all)).toEqual({ any: false, applicable: false });
  });

  it('does not count a pact against its own members', () => {
    expect(promised(coding, 11, 10, 1900, all)).toEqual({ any: false, applicable: false });
  });
});

describe('the back-test', () => {
  const COLUMNS =
    'A,B,year,init,tgt_def,tgt_def_rel,chal_off,chal_neu,cont,dist_km,cincA,cincB,polity2A,polity2B,S,peaceyrs';
  const row = (a: number, b: number, year: number, applicable: number): readonly string[] =>
    `${a},${b},${year},1,1,${applicable},0,0,1,9,0,0,0,0,0,0`.split(',');
  const read = panelIn({
    file: 'panel.csv',
    columns: COLUMNS.split(','),
    rows: [
      row(30, 10, 1901, 1),
      row(31, 10, 1901, 0),
      row(31, 11, 1901, 1),
      row(32, 11, 1901, 1),
      row(33, 12, 1904, 0),
    ],
  });
  if (!read.ok) throw new Error('the panel is not read');
  /** A text that obliges against 31 alone, and cannot say of 32. */
  const pact: Executed = {
    pact: 'MADE-UP-1900',
    atop: [1],
    owed: (challenger, target) =>
      challenger === 32
        ? undefined
        : challenger === 31 && target === 10
          ? [{ party: 'AAA', pact: 'MADE-UP-1900', article: '2' }]
          : [],
  };
  const found = backtestOf(read.value, coding, [pact]);

  it('lists the dyad-years in which text and code differ, with the article', () => {
    expect(found.differences).toEqual([
      {
        pact: 'MADE-UP-1900',
        challenger: 30,
        target: 10,
        year: 1901,
        applies: 'by the code alone',
        articles: [],
        begun: true,
      },
      {
        pact: 'MADE-UP-1900',
        challenger: 31,
        target: 10,
        year: 1901,
        applies: 'by the text alone',
        articles: ['2'],
        begun: true,
      },
      {
        pact: 'MADE-UP-1900',
        challenger: 31,
        target: 11,
        year: 1901,
        applies: 'by the code alone',
        articles: [],
        begun: true,
      },
    ]);
    expect(found).toMatchObject({ asked: 3, agreed: 0, unknown: 1 });
  });

  it('changes the column where they differ, and leaves as coded what cannot be run', () => {
    expect([...found.applicable]).toEqual([0, 1, 0, 1, 0]);
  });
});
