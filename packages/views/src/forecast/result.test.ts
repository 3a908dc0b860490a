import { describe, expect, it } from 'vitest';
import { madeForecast, madeNames } from '../testing/forecasts.ts';
import { forecastSentences, partsOf, signatureSentences, signed } from './sentences.ts';
import { rangeOf } from './spread.ts';
import { attacksTable, guarantorsTable, levelChances, signatureTable } from './tables.ts';

describe('a forecast in words', () => {
  const said = forecastSentences(madeForecast, madeNames);

  it('says the chance of an attack with the text and without it, in words and figures, with the spread', () => {
    expect(said[0]).toEqual({
      head: 'Attack',
      says: 'That Russia attacks Ukraine within a year is unlikely: 30 % (12 % to 48 %). Without the text: 60 % (33 % to 87 %). The text lowers the chance by 30 points. War: 10 % (1 % to 19 %).',
    });
  });

  it('says of each guarantor what it does, what has come in time, and whether it keeps its word', () => {
    expect(said[2]?.says).toBe(
      'of 2 guarantors, upon an attack that is resisted, on average 1.3 give help, 0.8 of them with forces; after 72 hours the help of 0.2 is there. Likeliest to send forces: Denmark and 9 alike, 60 % (42 % to 78 %).',
    );
    expect(said[3]?.head).toBe('Denmark and 9 alike');
    expect(said[3]?.says).toContain('and forces 60 % (42 % to 78 %).');
    expect(said[3]?.says).toContain('That after 72 hours nothing but talk has come is highly likely: 90 %.');
    expect(said[3]?.says).toContain('leaves nothing undone that it owes is highly likely: 90 %');
    expect(said[4]?.says).toContain('It owes nothing.');
  });

  it('says who accepts and who refuses, and why, the weightiest reason first', () => {
    const [russia, ukraine] = signatureSentences(madeForecast, madeNames);
    expect(russia?.says).toMatch(
      /^accepts because of what it may win by attacking \(\+0\.20\) and the rest of the deal \(\+0\.15\), against the cost of war \(-0\.10\), giving up what it has without a deal \(-0\.10\) and sanctions \(-0\.04\)\./,
    );
    expect(ukraine?.says).toMatch(/^refuses because of /);
  });

  it('never tells a sign where there is nothing', () =>
    expect([0.004, -0.004, 0.006, -0.1].map(signed)).toEqual(['0.00', '0.00', '+0.01', '-0.10']));
});

describe('a forecast in tables', () => {
  it('has terms of signing that add up to the gain', () => {
    for (const one of madeForecast.value.actors)
      expect(partsOf(one, 'guarantor').reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(
        one.gain.mean,
        12,
      );
    const { rows, columns } = signatureTable(madeForecast, madeNames);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      'Russia',
      'Ukraine',
      'Denmark and 9 alike',
      'United States',
    ]);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns.length);
      const terms = cells.slice(1, -2).reduce((sum, cell) => sum + Number(cell), 0);
      expect(terms).toBeCloseTo(Number(cells.at(-2)), 1);
    }
  });

  it('adds answers of one level up', () => {
    const twice = madeForecast.value.guarantors.map((one) => ({
      ...one,
      answers: [...one.answers, { ...one.answers[1]! }],
      upon: one.upon.map((row) => [...row, 0.5]),
    }));
    const [plain, more] = [madeForecast.value.guarantors, twice].map(
      (guarantors) => levelChances({ ...madeForecast, value: { ...madeForecast.value, guarantors } })[0]?.[0],
    );
    expect(more?.talk).toBeCloseTo((plain?.talk ?? 0) + 0.5, 12);
    expect(more?.help).toBe(plain?.help);
    expect(levelChances(madeForecast)[0]).toMatchObject([{ forces: 0.6 }, { talk: 0.4 }]);
    expect(attacksTable(madeForecast).rows[1]?.cells.slice(0, 3)).toEqual([
      'breach of the ceasefire',
      'under 1 %',
      '',
    ]);
    expect(guarantorsTable(madeForecast).rows[1]?.cells).toEqual([
      'United States',
      '10 % (1-19)',
      '40 % (31-49)',
      '35 % (26-44)',
      '15 % (11-20)',
      '10 % (1-19)',
      'owes nothing',
    ]);
  });

  it('has a range that nine tenths of the draws lie in', () => {
    const even = Array.from({ length: 20 }, (_, at) => (at + 0.5) / 20);
    expect(rangeOf(even).map((end) => Number(end.toFixed(6)))).toEqual([0.05, 0.95]);
    expect(rangeOf([0.3])).toEqual([0.3, 0.3]);
  });
});
