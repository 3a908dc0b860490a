import { describe, expect, it } from 'vitest';
import type { BracketsResult, ResolvedText } from './model.ts';
import { bracketsSentence, resolutionsTable, swingsTable, wishedTable } from './table.ts';

const HOUR = 3_600_000;
const names = { UKR: { name: 'Ukraine', the: false }, USA: { name: 'United States', the: true } };

const text = (a: string, b: string, hours: number | undefined, exhausted = true): ResolvedText => ({
  selection: { 1: a, 2: b },
  text: 0,
  answers: [
    {
      guarantors: ['USA'],
      floor: hours === undefined ? {} : { talk: hours * HOUR },
      ceiling: { talk: 0 },
      exposed: { ms: 24 * HOUR, open: false },
      states: 1,
      exhausted,
    },
  ],
});

const swing = (
  id: string,
  matters: 'yes' | 'no' | 'unseen',
  compared: number,
): BracketsResult['swings'][number] => ({
  id,
  about: 'clock',
  labels: ['UKR', 'USA'],
  matters,
  compared,
  changed: matters === 'yes' ? 1 : 0,
  floor: { most: 1, average: 0.5 },
  exposed: { most: 12 * HOUR, average: 6 * HOUR },
  ...(matters === 'yes' ? { share: 1 } : {}),
});

const result: BracketsResult = {
  pacts: ['X'],
  incident: '',
  victim: 'UKR',
  horizon: 720 * HOUR,
  need: [],
  total: 4,
  texts: 3,
  complete: true,
  sharedOut: 'exposed',
  resolutions: [
    text('UKR', 'UKR', 24),
    text('UKR', 'USA', 48),
    text('USA', 'UKR', undefined),
    text('USA', 'USA', undefined),
  ],
  swings: [swing('1', 'yes', 2), swing('2', 'no', 2)],
  wished: [{ party: 'UKR', wishes: ['1', '2'], met: 2, best: [0] }],
};

describe('brackets in tables', () => {
  it('put resolutions that come to the same together, by the labels that tell them', () => {
    expect(resolutionsTable(result, names).rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['1=UKR, 2=UKR', 'United States', 'in 24 hours'],
      ['1=UKR, 2=USA', 'United States', 'in 48 hours'],
      ['1=USA', 'United States', 'never'],
    ]);
    const crossed = {
      ...result,
      resolutions: [
        text('UKR', 'UKR', 24),
        text('UKR', 'USA', undefined),
        text('USA', 'UKR', undefined),
        text('USA', 'USA', undefined, true),
      ],
    };
    expect(resolutionsTable(crossed, names).rows.map(({ cells }) => cells[0])).toEqual([
      '1=UKR, 2=UKR',
      'any other (3)',
    ]);
    expect(resolutionsTable(result, names, true).rows).toHaveLength(4);
  });

  it('mark what was not exhausted, and say what is not known', () => {
    const part = {
      ...result,
      complete: false,
      resolutions: [text('UKR', 'UKR', 24, false)],
      swings: [swing('1', 'unseen', 1), swing('2', 'unseen', 0)],
    };
    expect(resolutionsTable(part, names).rows[0]?.cells.slice(0, 3)).toEqual([
      'each of the 1 looked at',
      'United States',
      'in 24 hours †',
    ]);
    expect(swingsTable(part).rows.map(({ cells }) => cells[3])).toEqual(['not seen in 1', 'not compared']);
    expect(wishedTable(part, names).caption).toMatch(/, of the 1 looked at$/);
    expect(bracketsSentence(part)).toBe(
      '1 of 4 resolutions of 2 brackets were looked at: 3 texts that those asked about can tell apart. Brackets 1 and 2 made no difference where looked at; what was not looked at may differ.',
    );
  });

  it('say which brackets matter, how much, and what each party can get', () => {
    expect(swingsTable(result).rows.map(({ cells }) => cells.slice(3))).toEqual([
      ['in 1 of 2', '1 rung', '12 h', '6 h', '100.0 %'],
      ['no', '1 rung', '12 h', '6 h', ''],
    ]);
    expect(wishedTable(result, names).rows.map(({ cells }) => cells)).toEqual([
      ['Ukraine', '1, 2', '2 of 2', '1', '1=UKR, 2=UKR', '24 h'],
    ]);
    expect(bracketsSentence(result)).toBe(
      'All 4 resolutions of 2 brackets were looked at: 3 texts that those asked about can tell apart. Bracket 1 matters to what is assured or allowed. Bracket 2 does not, however the others are resolved.',
    );
  });
});
