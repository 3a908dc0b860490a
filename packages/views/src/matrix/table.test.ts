import { describe, expect, it } from 'vitest';
import type { CoverageResult, EnvelopeResult } from './model.ts';
import { coverageSentence, coverageTable, envelopeTable, whenWords } from './table.ts';

const HOUR = 3_600_000;
const names = {
  GBR: { name: 'United Kingdom', the: true },
  FRA: { name: 'France', the: false },
  DEU: { name: 'Germany', the: false },
  POL: { name: 'Poland', the: false },
};

const axes = {
  kind: ['armed attack', 'raid', 'threat'],
  scale: ['any scale'],
  attribution: ['attributed', 'attribution disputed'],
  place: ['own territory'],
  attacker: ['DEU', 'AND'],
};

const result: CoverageResult = {
  pacts: ['X'],
  victim: 'POL',
  horizon: 720 * HOUR,
  stranger: 'AND',
  axes,
  points: 12,
  rows: [
    {
      ...axes,
      kind: ['armed attack', 'raid'],
      attribution: ['attributed'],
      attacker: ['DEU'],
      noticed: true,
    },
    { ...axes, kind: ['threat'], attacker: ['AND'], noticed: true },
    { ...axes, noticed: false },
  ],
  cells: [
    {
      row: 0,
      guarantors: ['GBR'],
      floor: { talk: 0, force: 24 * HOUR },
      ceiling: { force: 0 },
      states: 3,
      exhausted: true,
    },
    {
      row: 0,
      guarantors: ['FRA'],
      floor: { talk: 0, force: 24 * HOUR },
      ceiling: { force: 0 },
      states: 3,
      exhausted: true,
    },
    { row: 1, guarantors: ['GBR', 'FRA'], floor: {}, ceiling: { talk: HOUR }, states: 9, exhausted: false },
  ],
};

describe('the coverage matrix', () => {
  it('names each class by its plainest incident and by what tells it apart; guarantors that do the same share a row', () => {
    expect(coverageTable(result, names).rows.map(({ cells }) => cells)).toEqual([
      [
        'armed attack on Poland by Germany; or raid; attributed',
        'United Kingdom and France',
        'at once',
        'never',
        'in 24 hours',
        'force at once',
      ],
      [
        'threat on Poland by any other state',
        'United Kingdom and France',
        'never †',
        'never †',
        'never †',
        'talk in 1 hour †',
      ],
    ]);
  });

  it('never passes for exhausted where it is not', () => {
    expect(coverageTable(result, names).foot).toMatch(/^† Not exhausted/);
    expect(coverageTable({ ...result, cells: result.cells.slice(0, 2) }, names).foot).toBeUndefined();
  });

  it('counts holes among the classes that some sentence sees', () => {
    expect(coverageSentence(result)).toBe(
      '12 incidents fall into 3 classes that the sentences tell apart. Of the 2 that some sentence sees, 1 leaves nothing assured by anybody (a hole), and 1 assures force by somebody.',
    );
  });

  it('says so where nobody is bound', () => {
    expect(coverageTable({ ...result, rows: [], cells: [] }, names).empty).toBe(
      'Nobody is bound: there is no guarantor.',
    );
  });
});

describe('the envelope', () => {
  it('stands reading by reading', () => {
    const envelope: EnvelopeResult = {
      pacts: ['X'],
      incident: 'Germany: armed attack on Poland',
      horizon: 720 * HOUR,
      lines: [
        {
          readings: [],
          guarantors: ['GBR'],
          floor: {},
          ceiling: { help: 0 },
          steps: { floor: [], ceiling: [] },
          states: 1,
          exhausted: true,
        },
        {
          readings: ['"a day" of "at once"'],
          guarantors: ['GBR'],
          floor: { talk: 24 * HOUR },
          ceiling: {},
          steps: { floor: [], ceiling: [] },
          states: 1,
          exhausted: true,
        },
      ],
    };
    expect(envelopeTable(envelope, names).rows.map(({ cells }) => cells)).toEqual([
      ['as it stands', 'United Kingdom', 'never', 'never', 'never', 'material help at once'],
      ['"a day" of "at once"', 'United Kingdom', 'in 24 hours', 'never', 'never', 'nothing'],
    ]);
  });

  it('shows needs, amounts, and coalitions apart from those who act alone', () => {
    const step = (from: number, value: number) => ({ from: from * HOUR, value, witness: [] });
    const line = {
      readings: [],
      guarantors: ['GBR'],
      floor: {},
      ceiling: {},
      steps: { floor: [], ceiling: [] },
      runs: { floor: [step(0, 0), step(72, 2)], ceiling: [step(0, 3)] },
      exposed: { ms: 696 * HOUR, open: true },
      states: 1,
      exhausted: false,
    };
    const counted: EnvelopeResult = {
      pacts: ['X'],
      incident: '',
      horizon: 720 * HOUR,
      of: 'deployment',
      need: [{ from: 24 * HOUR, value: 2 }],
      lines: [
        line,
        { ...line, guarantors: ['GBR', 'USA'], coalition: true, exposed: { ms: HOUR, open: false } },
      ],
    };
    const { columns, rows } = envelopeTable(counted, names);
    expect(columns.map(({ title }) => title)).toEqual([
      'Reading',
      'Guarantors',
      'At least',
      'At most',
      'Exposed',
    ]);
    expect(rows.map(({ cells }) => cells.slice(1))).toEqual([
      ['United Kingdom', '2 in 72 hours †', '3 at once †', '696 h, and on †'],
      [expect.stringMatching(/^United Kingdom and .*, together$/), '2 in 72 hours †', '3 at once †', '1 h †'],
    ]);
  });

  it('says between what the floor of a coalition lies where it is not settled', () => {
    const { rows, foot } = envelopeTable(
      {
        pacts: ['X'],
        incident: '',
        horizon: 720 * HOUR,
        need: [{ from: 24 * HOUR, value: 7 }],
        lines: [
          {
            readings: [],
            guarantors: ['GBR', 'USA'],
            coalition: true,
            floor: { talk: 0, help: 24 * HOUR, force: 24 * HOUR },
            proved: { talk: 0 },
            ceiling: { talk: 0, help: 0, force: 0 },
            steps: { floor: [], ceiling: [] },
            exposed: { ms: 0, open: false },
            states: 1,
            exhausted: false,
          },
        ],
      },
      names,
    );
    expect(rows[0]?.cells.slice(2)).toEqual([
      'at once',
      'in 24 hours to never ‡',
      'in 24 hours to never ‡',
      'force at once',
      '0 h or more',
    ]);
    expect(foot).toContain('Not settled');
  });
});

it.each([
  [undefined, 'never'],
  [0, 'at once'],
  [HOUR, 'in 1 hour'],
  [72 * HOUR, 'in 72 hours'],
  [168 * HOUR, 'in 7 days'],
  [90 * 60_000, 'in 1.5 hours'],
])('%s ms is "%s"', (ms, words) => expect(whenWords(ms)).toBe(words));
