import { describe, expect, it } from 'vitest';
import { tableCsv } from '../table.ts';
import { TEXTS } from '../testing/provisions.ts';
import { provisionsCsv, provisionsTable } from './table.ts';

describe('provisions side by side', () => {
  it('mark what is built otherwise than in the first text, and what only says it in other words', () => {
    const { rows, columns } = provisionsTable(TEXTS);
    expect(columns.map(({ title }) => title)).toEqual(['Function', 'OLD-1949', 'NEW-2027']);
    expect(rows.map(({ cells }) => cells[2])).toEqual([
      'armed attack (Article 1)',
      '≈ immediately (Article 4)',
      '≠ any member of the Council <unanimity> (Article 3; turns on brackets 1 and 2)',
    ]);
  });

  it('of many texts give a row to each way, that of most first', () => {
    const many = [1, 2, 3].flatMap((n) => TEXTS.map((text) => ({ ...text, pact: `${text.pact}-${n}` })));
    const { rows } = provisionsTable([...many, { ...(TEXTS[0] as (typeof TEXTS)[0]), pact: 'OLD-4' }]);
    expect(rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['Trigger', '7', 'armed attack'],
      ['Clock', '4', 'forthwith'],
      ['', '3', 'immediately'],
      ['Veto', '4', 'nobody, by its words'],
      ['', '3', 'any member of the Council <unanimity>'],
    ]);
  });

  it('for a machine give a row to each text and function', () => {
    const lines = tableCsv(provisionsCsv(TEXTS)).trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines[5]).toBe('NEW-2027,clock,immediately,other words,1,4,,open');
  });
});
