import { instant } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { disputesIn } from './disputes.ts';
import { fateOf, type FateKin, groupOf, kinOf, stoodIn } from './fates.ts';
import { membersIn } from './members.ts';
import type { Tested } from './reliability.ts';

const tested = (atop: number, kept: Tested['kept'], over: Partial<Tested> = {}): Tested => ({
  atop,
  cow: undefined,
  war: 'a war',
  era: 'since 1945',
  size: 'multilateral',
  promises: ['defence'],
  kept,
  otherwise: kept,
  ...over,
});

const rows = [
  tested(1, 'honoured'),
  tested(1, 'violated'),
  tested(1, 'not decided'),
  tested(2, 'violated'),
  tested(3, 'honoured', { era: 'before 1945' }),
  tested(4, 'honoured', { promises: ['consultation'] }),
];

const kin = (pact: string, ...atop: readonly number[]): FateKin => ({
  pact,
  atop,
  era: 'since 1945',
  promise: 'defence',
  size: 'multilateral',
});

describe('what became of a pact', () => {
  it('is counted of its own wars, and beside it of all of its era, promise and size', () => {
    const fate = fateOf(rows, kin('A', 1));
    expect(fate.own).toMatchObject({ k: 1, n: 2, share: 0.5 });
    expect(fate.undecided).toBe(1);
    expect(fate.sort).toMatchObject({ k: 1, n: 3 });
    // Wilson's interval of 1 in 3, worked by hand: 6 to 79 %.
    expect(fate.sort.spread.low).toBeCloseTo(0.0615, 3);
    expect(fate.sort.spread.high).toBeCloseTo(0.7923, 3);
  });

  it('of a pact that nobody numbered has no wars of its own, and no share', () => {
    const { own, undecided } = fateOf(rows, kin('DRAFT'));
    expect([own.n, own.share, undecided]).toEqual([0, undefined, 0]);
  });

  it('is pooled over relatives, each war once', () => {
    expect(groupOf(rows, [kin('A', 1), kin('B', 2), kin('A again', 1)])).toMatchObject({ k: 1, n: 3 });
  });
});

describe('the sort of a pact', () => {
  const coded = (year: number, members: number, ...ones: readonly string[]) =>
    kinOf('X', [], {
      from: instant(year, 1, 1),
      codes: ones.map((variable) => ({ variable, value: 1, because: [] }) as never),
      members: Array.from({ length: members }, () => ({}) as never),
    });

  it('is that of the heaviest promise, of the year, and of how many made it', () => {
    expect(coded(1935, 2, 'consul', 'nonagg')).toMatchObject({
      era: 'before 1945',
      promise: 'non-aggression',
      size: 'bilateral',
    });
    expect(coded(1949, 12, 'consul', 'defense')).toMatchObject({
      era: 'since 1945',
      promise: 'defence',
      size: 'multilateral',
    });
    expect(coded(1994, 4)).not.toHaveProperty('promise');
  });
});

const table = (file: string, columns: string, ...lines: readonly string[]) => ({
  file,
  columns: columns.split(','),
  rows: lines.map((row) => row.split(',')),
});

const value = <T>(read: { readonly ok: boolean; readonly value?: T }): T => {
  if (read.value === undefined) throw new Error(JSON.stringify(read));
  return read.value;
};

describe('how members stood in disputes', () => {
  const members = value(
    membersIn(
      table(
        'members.csv',
        'atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,defense,defcoadv,defcocon,statthr1,statthr2',
        '1,2,1900,1,1,1920,1,1,1', // attacked
        '1,3,1900,1,1,1920,1,1,1', // owes it, and joins in 1914
        '1,4,1900,1,1,1920,1,1,1', // owes it, and stays out
        '1,5,1900,1,1,1920,1,1,0', // owes nothing
      ),
    ),
  );
  const disputes = value(
    disputesIn(
      table(
        'a.csv',
        'dispnum,styear,stmon,stday,endyear,endmon,endday,hostlev',
        '1,1914,8,1,1914,9,1,5',
        '2,1910,1,1,1910,2,1,4',
        '3,1925,1,1,1925,2,1,5', // after the pact
        '4,1911,1,1,1911,2,1,5', // between members
      ),
      table(
        'b.csv',
        'dispnum,ccode,sidea,orig',
        '1,9,1,1',
        '1,2,0,1',
        '1,3,0,0',
        '1,5,0,0',
        '2,9,1,1',
        '2,3,0,1',
        '3,9,1,1',
        '3,2,0,1',
        '4,3,1,1',
        '4,2,0,1',
      ),
    ),
  );

  it('counts those who owed defence, in disputes of their time and not between themselves', () => {
    expect(stoodIn(disputes, members, [1])).toMatchObject({
      disputes: 2,
      wars: 1,
      // 1914: 3 joins, 4 does not. 1910: 2 and 4 do not.
      joined: { k: 1, n: 4 },
    });
    expect(stoodIn(disputes, members, [2])).toMatchObject({ disputes: 0, joined: { n: 0 } });
  });
});
