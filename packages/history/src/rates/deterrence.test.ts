import { describe, expect, it } from 'vitest';
import { designOf, rawRatio } from './deterrence.ts';
import { panelIn } from './panel.ts';

const COLUMNS =
  'A,B,year,init,tgt_def,tgt_def_rel,chal_off,chal_neu,cont,dist_km,cincA,cincB,polity2A,polity2B,S,peaceyrs';
const rows = [
  '1,2,1913,0,0,0,0,0,1,100,0.2,0.1,8,7,0.5,3',
  '1,2,1914,1,1,0,0,0,1,100,0.3,0.1,8,,0.5,4',
  '1,2,1920,0,1,1,0,0,5,100,0,0,8,7,0.5,0',
  '2,1,1914,0,0,0,1,0,1,100,0.1,0.3,-8,8,0.5,4',
];
const read = panelIn({
  file: 'panel.csv',
  columns: COLUMNS.split(','),
  rows: rows.map((row) => row.split(',')),
});
if (!read.ok) throw new Error('the panel is not read');
const panel = read.value;
const base = {
  from: 1816,
  to: 1944,
  pact: 'any',
  lagged: false,
  worldWars: true,
  peaceYears: false,
} as const;
const column = (over: object, name: string): readonly number[] => {
  const { design } = designOf(panel, { ...base, ...over });
  return [...(design.columns[design.names.indexOf(name)] ?? [])];
};

describe('the panel of deterrence', () => {
  it('takes pacts of the same year, or of the year before where that is known', () => {
    expect(column({}, 'target pact')).toEqual([0, 1, 1, 0]);
    expect(column({ pact: 'applicable' }, 'target pact')).toEqual([0, 0, 1, 0]);
    expect(column({ lagged: true }, 'target pact')).toEqual([0]);
    expect([...designOf(panel, { ...base, lagged: true }).events]).toEqual([1]);
  });

  it('leaves the world wars out where asked, and years outside the span', () => {
    expect(column({ worldWars: false }, 'constant')).toHaveLength(2);
    expect(column({ to: 1913 }, 'constant')).toHaveLength(1);
  });

  it('holds shares and democracy constant, unknown democracy counting as none', () => {
    expect(column({}, 'capability share').map((share) => share.toFixed(3))).toEqual([
      '0.667',
      '0.750',
      '0.000',
      '0.250',
    ]);
    expect(column({}, 'joint democracy')).toEqual([1, 0, 1, 0]);
    expect(column({}, 'land border')).toEqual([1, 1, 0, 1]);
    expect(column({ peaceYears: true }, 'peace^2')[0]).toBeCloseTo(0.01, 12);
  });

  it('has the raw ratio of its fourfold table', () => {
    const { value, n } = rawRatio(panel, 'any');
    expect(n).toBe(4);
    expect(value).toBe(Number.POSITIVE_INFINITY); // 1 of 2 with, 0 of 2 without
  });
});
