import { CATALOGUE } from '../../../check/src/loopholes/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { meaningOf } from './meaning.ts';
import type { Loophole, LoopholesResult } from './model.ts';
import { loopholeLines, loopholesSentence, loopholesTable } from './table.ts';

const HOUR = 3_600_000;
const names = {
  POL: { name: 'Poland', the: false },
  USA: { name: 'United States', the: true },
  UKR: { name: 'Ukraine', the: false },
  RUS: { name: 'Russia', the: false },
};

const loophole = (slug: string, parts: Partial<Loophole> = {}): Loophole => ({
  slug,
  severity: 'grave',
  guarantors: ['USA', 'POL'],
  victim: 'UKR',
  attacker: 'RUS',
  class: 'armed attack',
  classes: 2,
  at: [{ pact: 'X', article: '5', text: 'Each shall assist, forthwith.', file: 'X.pact', line: 12 }],
  says: 'From hour 0: none, not force.',
  chronicle: [{ at: Date.UTC(2027, 0, 1), words: 'Russia: armed attack on Ukraine' }],
  states: 1,
  repair: {
    words: 'add "within"',
    tried: { on: 'text', gone: true, before: {}, after: { force: 24 * HOUR }, diff: '--- a' },
  },
  ...parts,
});

const result: LoopholesResult = {
  pacts: ['X'],
  horizon: 720 * HOUR,
  loopholes: [loophole('no-clock')],
  classes: 3,
  open: [],
  states: 1200,
};

describe('loopholes in words', () => {
  it('every kind of the catalogue has a sentence of its own for a reader', () => {
    for (const { slug } of CATALOGUE)
      expect(meaningOf(loophole(slug), names), slug).not.toBe(loophole(slug).says);
    expect(meaningOf(loophole('no-clock'), names)).toBe(
      'No hour is named, so nobody can ever say that the United States is late.',
    );
  });

  it('says what is at fault, what shows it, and what came of the repair', () => {
    expect(loopholeLines(loophole('no-clock'), names)).toEqual([
      'no-clock (grave): No hour is named, so nobody can ever say that the United States is late.',
      'Article 5, X.pact:12: "Each shall assist, forthwith."',
      'In armed attack, and 1 more of the classes looked at. From hour 0: none, not force.',
      'A run that shows it:',
      '  1 January 2027, 00:00 UTC: Russia: armed attack on Ukraine',
      '  and nothing more is done',
      'Looked at: 1 distinct state.',
      'Repair: add "within"; tried as an edit of the text: no-clock is gone; assured: force in 24 hours instead of nothing by any hour.',
    ]);
    expect(loopholeLines(loophole('no-clock', { repair: { words: 'strike it' } }), names).at(-1)).toBe(
      'Repair: strike it; not tried: only the parties can say how.',
    );
  });

  it('tables the findings, and counts them and what was looked at', () => {
    expect(loopholesTable(result, names).rows[0]?.cells).toEqual([
      'no-clock',
      'grave',
      'United States and Poland',
      '5',
      'No hour is named, so nobody can ever say that the United States is late.',
    ]);
    expect(loopholesSentence(result)).toBe(
      '1 loophole (1 grave). Looked at 3 classes of incidents, all of them to the end; 1200 distinct states.',
    );
    expect(loopholesSentence({ ...result, loopholes: [], open: ['x'] })).toContain(
      '1 of them not to the end',
    );
    expect(loopholesSentence({ ...result, loopholes: [], classes: 0 })).toContain('Nobody is bound');
  });
});
