import { describe, expect, it } from 'vitest';
import { kinshipSentence, kinshipTable, testedTable } from './table.ts';
import type { Kinship } from './model.ts';

const kinship: Kinship = {
  pact: 'NEW-2027',
  among: 29,
  relatives: [
    {
      pact: 'OLD-1949',
      title: 'Old treaty',
      distance: 0.25,
      same: ['trigger', 'body'],
      differs: ['clock', 'veto'],
    },
  ],
  fates: [],
};

describe('a text among its relatives', () => {
  it('names the nearest with the reason', () => {
    expect(kinshipSentence(kinship)).toBe(
      'Of 29 pacts of the library, NEW-2027 is built most like Old treaty (OLD-1949): 2 of 4 functions alike; furthest apart in clock and veto.',
    );
    expect(kinshipTable(kinship).rows[0]?.cells).toEqual([
      'OLD-1949',
      '0.25',
      'trigger and body',
      'clock and veto',
    ]);
  });

  it('has a column for what became of them only where that is known', () => {
    const [first] = kinship.relatives;
    const known = { ...kinship, relatives: first ? [{ ...first, fate: '1 of 2 honoured' }] : [] };
    expect(kinshipTable(known).columns).toHaveLength(5);
    expect(kinshipTable(kinship).columns).toHaveLength(4);
  });

  it('has a table of those that were tested only where data were given', () => {
    expect(testedTable(kinship)).toBeUndefined();
    const tested = {
      ...kinship,
      tested: kinship.relatives.map((one) => ({ ...one, fate: '1 of 2 honoured' })),
    };
    expect(testedTable(tested)?.rows[0]?.cells).toEqual([
      'OLD-1949',
      '0.25',
      'trigger and body',
      'clock and veto',
      '1 of 2 honoured',
    ]);
    expect(testedTable({ ...kinship, tested: [] })?.empty).toContain('decided war');
  });

  it('says so where it stands alone', () => {
    const alone = { ...kinship, relatives: [] };
    expect(kinshipSentence(alone)).toContain('no other pact');
    expect(kinshipTable(alone).empty).toContain('no other pact');
  });
});
