import { describe, expect, it } from 'vitest';
import type { DataFile } from './data.ts';
import { baseRateOf, reliabilityOf, testedIn } from './reliability.ts';

const COLUMNS =
  'sample,atopid,cowid,multilateral,warname,honorLLM,violateLLM,honorBF,violateBF,defense,offense,neutral,nonagg,consul';

const file = (...rows: readonly string[]): DataFile => ({
  file: 'made-up.csv',
  columns: COLUMNS.split(','),
  rows: rows.map((row) => row.split(',')),
});

const made = file(
  '1,10,1,0,First,1,,1,,1,0,0,0,0',
  '1,10,1,0,Second,,1,1,,1,0,0,0,0',
  '0,20,,1,Third,,1,,1,1,1,0,0,1',
  '0,30,,1,Third,,,,,1,0,0,0,0',
);

const read = (data: DataFile) => {
  const found = testedIn(data);
  if (!found.ok) throw new Error(JSON.stringify(found.flaws));
  return found;
};

describe('reliability', () => {
  it('counts what was decided, by era, promise and size', () => {
    const lines = new Map(reliabilityOf(read(made).value).value.map(({ of, k, n }) => [of, [k, n]]));
    expect(lines.get('all')).toEqual([1, 3]);
    expect(lines.get('before 1945')).toEqual([1, 2]);
    expect(lines.get('since 1945')).toEqual([0, 1]);
    expect(lines.get('offence')).toEqual([0, 1]);
    expect(lines.get('neutrality')).toEqual([0, 0]);
    expect(lines.get('multilateral')).toEqual([0, 1]);
    expect(lines.get("all, the authors' own reading")).toEqual([2, 3]);
  });

  it('of relatives is asked by number, or by era, promise and size', () => {
    const { value } = read(made);
    expect(baseRateOf(value, { atop: [10] }).value).toMatchObject({ k: 1, n: 2, share: 0.5 });
    expect(baseRateOf(value, { atop: [99], cow: [1] }).value.n).toBe(2);
    expect(baseRateOf(value, { promise: 'defence', size: 'multilateral' }).value).toMatchObject({
      k: 0,
      n: 1,
    });
    expect(baseRateOf(value, { atop: [77] }).value).toMatchObject({ n: 0, share: undefined });
  });

  it('warns about selection, and about eras where none is asked', () => {
    const { value } = read(made);
    expect(baseRateOf(value, {}).warnings.join(' ')).toMatch(/lower bound.*give the era/s);
    expect(baseRateOf(value, { era: 'since 1945' }).warnings.join(' ')).not.toContain('give the era');
  });

  it('says where a row contradicts itself or holds no figure, and counts the rest', () => {
    const { value, flaws } = read(file('1,10,,0,First,1,1,1,,1,0,0,0,0', '1,ten,,0,Second,1,,1,,1,0,0,0,0'));
    expect(flaws).toEqual([
      { file: 'made-up.csv', line: 3, says: 'atopid "ten" is no figure; taken as not known' },
      { file: 'made-up.csv', line: 2, says: 'honorLLM and violateLLM are both 1; left out' },
    ]);
    expect(baseRateOf(value, {}).value).toMatchObject({ k: 1, n: 1 });
  });

  it('says which columns a file lacks', () => {
    const found = testedIn({ file: 'other.csv', columns: ['a', 'b'], rows: [] });
    expect(found).toMatchObject({
      ok: false,
      flaws: [{ file: 'other.csv', line: 1, says: expect.stringContaining('it has a, b') }],
    });
  });
});
