import { expect, it } from 'vitest';
import type { DataFile } from './data.ts';
import { rivalsIn } from './rivals.ts';

const file = (columns: string, ...rows: readonly string[]): DataFile => ({
  file: 'made-up.csv',
  columns: columns.split(','),
  rows: rows.map((row) => row.split(',')),
});

it('counts years of rivals from either side, and the most that the challenger did itself', () => {
  const found = rivalsIn(
    file('ccode1,ccode2,start,end', '1,2,1950,1954', '1,3,1700,1820', '4,5,2006,'),
    file(
      'ccode1,ccode2,year,disponset,sidea1,sidea2,orig1,orig2,hostlev1',
      '1,2,1950,1,1,0,1,1,4',
      '1,2,1950,1,1,0,1,1,2',
      '2,1,1950,1,0,1,1,1,5',
      '2,1,1951,1,1,0,1,1,5',
      // Not begun in that year; joined; no rivals.
      '1,2,1952,0,1,0,1,1,5',
      '1,2,1953,1,1,0,0,1,5',
      '7,8,1953,1,1,0,1,1,5',
    ),
  );
  if (!found.ok) throw new Error('not read');
  // 1950-54 and 2006-10, each twice; from 1816 on five years more, each twice.
  expect(found.value.value.map(({ of, k, n }) => [of, k, n])).toEqual([
    ['begins a dispute, 1816-2010', 2, 30],
    ['uses force, 1816-2010', 2, 30],
    ['makes war, 1816-2010', 1, 30],
    ['begins a dispute, 1946-2010', 2, 20],
    ['uses force, 1946-2010', 2, 20],
    ['makes war, 1946-2010', 1, 20],
  ]);
});
