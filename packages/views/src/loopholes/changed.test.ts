import { describe, expect, it } from 'vitest';
import { holesOf } from '../testing/holes.ts';
import { holesChanged, holesChangedSentence, holesChangedTable } from './changed.ts';

const both = ['FRA', 'ITA'];
const none = new Map<string, string>();

describe('what a change does to the holes of a text', () => {
  it('opens what was not there, closes what is gone, and says what stays', () => {
    const before = holesOf('old', [
      ['no-clock', 'grave', '2', both],
      ['weak-form', 'serious', 'Heading', both],
    ]);
    const after = holesOf('new', [
      ['weak-form', 'serious', 'Heading', both],
      ['self-veto', 'grave', '3', both],
    ]);
    const found = holesChanged(before, after, none);
    expect(found.changes.map(({ how, slug, proved }) => [how, slug, proved])).toEqual([
      ['opened', 'self-veto', true],
      ['closed', 'no-clock', true],
    ]);
    expect(found.same).toEqual(['weak-form']);
    expect(holesChangedSentence(found)).toBe(
      'Opens self-veto (3); closes no-clock (2). As open as before: weak-form.',
    );
    const { rows } = holesChangedTable(found, before, after, { FRA: { name: 'France', the: false } });
    expect(rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ['opens', 'self-veto', 'grave', '3'],
      ['closes', 'no-clock', 'grave', 'was 2'],
    ]);
    expect(rows[0]?.cells[5]).toContain('France can block by its own vote');
  });

  it('proves nothing by what was not found where it was not looked at to the end', () => {
    const before = holesOf('old', [['no-clock', 'grave', '2', both]]);
    const after = holesOf('new', [], { open: ['armed attack (FRA)'] });
    const found = holesChanged(before, after, none);
    expect(found.changes).toMatchObject([{ how: 'closed', proved: false }]);
    expect(holesChangedSentence(found)).toBe(
      'Nothing is proved to open or close. Found in one version, the other not looked at to the end: no-clock.',
    );
    expect(holesChangedTable(found, before, after, {}).rows[0]?.cells[0]).toBe('gone, or not seen now ?');
  });

  it('tells for whom it opens, and takes no account of a guarantor of one version only', () => {
    const before = holesOf('old', [['no-clock', 'grave', '2', ['FRA']]]);
    const wider = holesOf('new', [['no-clock', 'grave', '2', both]]);
    expect(holesChanged(before, wider, none).changes).toMatchObject([{ how: 'wider', guarantors: ['ITA'] }]);
    expect(holesChanged(wider, before, none).changes).toMatchObject([
      { how: 'narrower', guarantors: ['ITA'] },
    ]);
    const more = holesOf('new', [['no-clock', 'grave', '2', ['FRA', 'CHN']]], { asked: [...both, 'CHN'] });
    expect(holesChanged(before, more, none).changes).toEqual([]);
  });

  it('knows an article by its former number', () => {
    const before = holesOf('old', [['no-clock', 'grave', '4(1)', both]]);
    const after = holesOf('new', [['no-clock', 'grave', '5(1)', both]]);
    expect(holesChanged(before, after, new Map([['5', '4']])).changes).toEqual([]);
    expect(holesChanged(before, after, none).changes).toMatchObject([{ how: 'elsewhere' }]);
  });
});
