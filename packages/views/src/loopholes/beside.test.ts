import { describe, expect, it } from 'vitest';
import { holesOf } from '../testing/holes.ts';
import { besideHolesTable, holesAgainst, holesWords, unlookedLines } from './beside.ts';

const both = ['FRA', 'ITA'];
const first = holesOf('A', [
  ['weak-form', 'serious', 'Heading', both],
  ['no-clock', 'grave', '2', both],
  ['no-clock', 'grave', '4(1)', ['FRA']],
]);
const part = holesOf('B', [['self-veto', 'grave', '3', ['ITA']]], { open: ['armed attack (FRA)'] });

describe('holes side by side', () => {
  it('stand in rows, gravest first, with the articles at fault and for whom', () => {
    const { columns, rows, foot } = besideHolesTable([first, part]);
    expect(columns.map(({ title }) => title)).toEqual(['Hole', 'Severity', 'A', 'B', 'What it means']);
    expect(rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['no-clock', 'grave', '2, 4(1)', '?'],
      ['self-veto', 'grave', '', '3, for 1 of 2'],
      ['weak-form', 'serious', 'Heading', '?'],
    ]);
    expect(rows[1]?.cells[4]).toBe('A guarantor can block by its own vote the decision that would bind it.');
    expect(foot).toContain('?: not found, but not looked for to the end');
    expect(besideHolesTable([first]).foot).not.toContain('?');
  });

  it('are counted, with a word where more may be there', () => {
    expect(holesWords(first)).toBe('2 holes (1 grave)');
    expect(holesWords(part)).toBe('1 hole (1 grave), not looked for to the end');
    expect(unlookedLines([first, part])).toEqual([
      'B: 1 of 4 classes of incidents not looked at to the end: armed attack (FRA).',
    ]);
  });

  it('are set against those of the first text only where both were looked for to the end', () => {
    // A was looked for to the end, so what B has and A has not is proved; what B has not may still be there.
    expect(holesAgainst(part, first)).toBe('grave here and not in the first: self-veto');
    expect(holesAgainst(holesOf('C', []), first)).toBe('in the first and not here: no-clock');
  });
});
