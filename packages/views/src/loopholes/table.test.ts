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
  example: { kind: 'its own', until: 24 * HOUR, height: 'consult', file: 'runs/no-clock-usa.crisis' },
  runs: { showing: 11, of: 26, exhausted: true },
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
      'Lawful under the text as it stands. Until hour 24 the United States has gone as far as consult and no further, and has broken nothing.',
      'Replay it: casus run runs/no-clock-usa.crisis',
      '11 of 26 distinct runs show it.',
      'Looked at: 1 distinct state.',
      'Repair: add "within"; tried as an edit of the text: no-clock is gone; assured: force in 24 hours instead of nothing by any hour.',
    ]);
    expect(loopholeLines(loophole('no-clock', { repair: { words: 'strike it' } }), names).at(-1)).toBe(
      'Repair: strike it; not tried: only the parties can say how.',
    );
  });

  it('says what the run is, and where there is none', () => {
    const said = (parts: Partial<Loophole>): string =>
      loopholeLines(loophole('no-clock', parts), names).slice(3).join(' ');
    const example = { until: 720 * HOUR, height: 'none' } as const;
    expect(said({ example: { ...example, kind: 'least' } })).toContain(
      'This is the least of the text as it stands: other loopholes have a part in it. Until hour 720 the United States has given nothing, and has broken nothing.',
    );
    expect(said({ example: { ...example, kind: 'alone' } })).toContain('Another run than the one');
    const off = said({ example: { kind: 'read off' }, chronicle: [], states: 0 });
    expect(off).toContain('Read off the text: there is no run to show.');
    expect(off).not.toContain('A run that shows it');
    expect(said({ runs: { showing: 1, of: 1, exhausted: true } })).toContain('The only run shows it.');
    expect(said({ runs: { showing: 3, of: 3, exhausted: true } })).toContain('All 3 distinct runs show it.');
    expect(said({ runs: { showing: 1, of: 9, exhausted: false } })).toContain(
      '1 of 9 distinct runs shows it, of those that were counted within the bound.',
    );
    const [row] = loopholesTable(
      { ...result, loopholes: [loophole('no-clock', { runs: { showing: 1, of: 9, exhausted: false } })] },
      names,
      true,
    ).rows;
    expect(row?.cells).toEqual(expect.arrayContaining(['>=1', '>=9']));
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
