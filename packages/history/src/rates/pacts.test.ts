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

const members = [
  member(1, 10, 19_001_231, 19_050_101), // any part of a year counts
  member(1, 11, 19_001_231, 19_050_101, { adversaries: [30] }),
  member(2, 10, 19_040_101, 19_041_231),
  member(2, 12, 19_040_101, 19_041_231, { underWay: true }),
];
const coding = codingOf(members);
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
  /** A text that obliges against 31 alone, never seats 12, and cannot be run against 32. */
  const pact: Executed = {
    pact: 'MADE-UP-1900',
    atop: [1],
    seat: (state) => (state === 10 || state === 11 ? 'party' : 'none'),
    years: () => ({ from: 1900, to: 1910 }),
    is: (state) => `S${state}`,
    moment: () => undefined,
    run: (challenger, target) =>
      challenger === 32
        ? undefined
        : {
            seat: 'party',
            owed:
              challenger === 31 && target === 10
                ? [{ party: 'S11', pact: 'MADE-UP-1900', article: '2' }]
                : [],
          },
  };
  const found = backtestOf(read.value, members, [pact]);

  it('lists the dyad-years in which text and code differ, with cause, reason and article', () => {
    const same = { pact: 'MADE-UP-1900', year: 1901, cause: 'condition', begun: true };
    const byCode = { ...same, applies: 'by the code alone', articles: [] };
    expect(found.differences).toEqual([
      { ...byCode, challenger: 30, target: 10 },
      {
        ...same,
        challenger: 31,
        target: 10,
        applies: 'by the text alone',
        articles: ['2'],
        reason: { term: 'coded against others', articles: ['2'] },
      },
      { ...byCode, challenger: 31, target: 11 },
    ]);
    expect(found).toMatchObject({ asked: 3, agreed: 0, unknown: 1 });
  });

  it('changes the columns where they differ, and leaves as coded what cannot be run', () => {
    expect([...found.columns.run]).toEqual([0, 1, 0, 1, 0]);
    expect([...found.columns.conditions]).toEqual([0, 1, 0, 1, 0]);
    expect([...found.columns.any]).toEqual([1, 1, 1, 1, 0]);
    expect([...found.columns.covered]).toEqual([1, 1, 1, 1, 0]);
    expect([...found.columns.coded]).toEqual([1, 0, 1, 1, 0]);
    expect([...found.columns.ran]).toEqual([0, 1, 0, 1, 0]);
  });

  it('takes a difference of days as coded where conditions alone are run', () => {
    const late = { ...pact, years: () => ({ from: 1902, to: 1910 }), seat: () => 'none' as const };
    const other = backtestOf(read.value, members, [
      { ...late, run: () => ({ seat: 'none' as const, owed: [] }) },
    ]);
    expect(other.differences.map(({ cause }) => cause)).toEqual(['day', 'day', 'day']);
    expect([...other.columns.run]).toEqual([0, 0, 0, 0, 0]);
    expect([...other.columns.conditions]).toEqual([1, 0, 1, 1, 0]);
    // Of the second, which neither applies, both hold the same.
    expect([...other.columns.covered]).toEqual([0, 1, 0, 0, 0]);
  });
});
