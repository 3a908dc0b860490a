import { RUNGS } from '@casus/engine';
import { describe, expect, it } from 'vitest';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import { PROMISES } from '../testing/promises.ts';
import { minute, names, print, renewedAttack } from '../testing/renewed-attack.ts';
import { besideTable } from './beside.ts';
import { type Guarantee, LADDER } from './model.ts';
import { guaranteeLine, guaranteesOf } from './picture.ts';

const HOUR = 3_600_000;
const at = (index: number) => PROMISES.slice(index, index + 1);
/** The last promise, with the run of the fixture under it. */
const UNDER_A_RUN: Guarantee = {
  ...(PROMISES[4] as Guarantee),
  guarantors: ['FRA', 'DEU', 'ITA', 'POL'],
  run: { report: renewedAttack, print, from: minute(0) },
};
const pictures = [
  ['five-promises', guaranteeLine(PROMISES, { title: 'Five promises after an armed attack' })],
  ['treaty-of-1949', guaranteeLine(at(3), { title: 'What Ukraine can count on: Treaty of 1949' })],
  ['guarantee-of-2025', guaranteeLine(at(4), { title: 'What Ukraine can count on: Guarantee of 2025' })],
  [
    'draft-of-2022-on-a-phone',
    guaranteeLine(at(2), { title: 'What Ukraine can count on: Draft of 2022', width: 390 }),
  ],
  ['with-a-run', guaranteeLine([UNDER_A_RUN], { title: 'What Ukraine can count on: Guarantee of 2025' })],
  ['nobody', guaranteeLine([], { title: 'What Ukraine can count on: nothing' })],
] as const;

describe('the guarantee line', () => {
  it.each(pictures)('draws %s as it did', async (name, { svg }) => {
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
  });

  it.each(pictures)('no two labels of %s run into each other, and none leaves the frame', (_, { svg }) => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(labelsOf(svg)).toHaveLength(svg.split('<text').length - 1);
    expect(overlapsIn(svg)).toEqual([]);
    expect(outsideOf(svg)).toEqual([]);
  });

  it('the check of labels sees two that do', () => {
    const label = (x: number): string => `<text x="${x}" y="20" font-size="12">arms and force</text>`;
    expect(overlapsIn(`<svg viewBox="0 0 300 40">${label(10)}${label(60)}</svg>`)).toHaveLength(1);
    expect(outsideOf(`<svg viewBox="0 0 90 40">${label(10)}</svg>`)).toHaveLength(1);
  });

  it('lays under the band only what its guarantors owed, and nothing where there is no room for words', () => {
    const lanes = (svg: string): readonly string[] =>
      [...svg.matchAll(/role="group" aria-label="([^"]*)"/g)].map(([, title]) => title ?? '');
    const wide = guaranteeLine([UNDER_A_RUN], { title: '' });
    expect(lanes(wide.svg).length).toBeGreaterThan(1);
    expect(lanes(wide.svg).join()).not.toContain('Ukraine');
    const italy = guaranteeLine([{ ...UNDER_A_RUN, guarantors: ['ITA'] }], { title: '' });
    expect(lanes(italy.svg)).toEqual(['Italy']);
    expect(lanes(guaranteeLine([UNDER_A_RUN], { title: '', width: 390 }).svg)).toEqual([]);
    expect(lanes(guaranteeLine([UNDER_A_RUN, UNDER_A_RUN], { title: '' }).svg)).toEqual([]);
  });

  it('says in words what it shows', () => {
    const [, , draft, treaty] = PROMISES.map((one) => guaranteeLine([one], { title: '' }).sentence);
    expect(draft).toBe(
      'Draft of 2022, after “Russia: armed attack on Ukraine”: talk is assured in 72 hours (never if read with "whole regions" of "Excluded Areas"); material help is assured never (allowed at once, not owed); force is assured never (allowed at once, not owed). Against a need of arms from 24 hours and force from 72 hours, 696 hours of 720 are exposed, to the horizon. Proved within 30 days, one incident; 2 ways to read the words; 32 states, all there are.',
    );
    expect(treaty).toContain('talk is assured never (in 24 hours if read with "at least one" of');
    expect(guaranteeLine(at(1), { title: '' }).sentence).toContain('promised at once, not binding');
    expect(guaranteeLine(at(4), { title: '' }).sentence).toContain('Not exhausted: the floor may be lower');
  });

  it('stands in a table hour by hour', () => {
    const { rows } = guaranteeLine(at(3), { title: '' }).table;
    expect(rows.map(({ cells }) => cells.slice(1))).toEqual([
      ['0', 'nothing', '', '', 'force', '', 'nothing'],
      ['24', 'nothing', 'statement', '', 'force', '', 'arms, not met'],
      ['72', 'nothing', 'statement', '', 'force', '', 'force, not met'],
    ]);
  });

  it('stands beside others in a table, a row each', () => {
    const { columns, rows, foot } = besideTable(PROMISES);
    expect(columns.map(({ title }) => title)).toEqual([
      'Text',
      'Who, and after what',
      'Talk',
      'Help',
      'Force',
      'At most',
      'Exposed',
      'States',
    ]);
    expect(rows.map(({ cells }) => [cells[0], ...cells.slice(2)])).toEqual([
      ['Memorandum of 1994', 'never', 'never', 'never', 'nothing', '696 of 720 h', '3'],
      ['Ladder of 24 and 72 hours', 'never', 'never', 'never', 'nothing', '696 of 720 h', '3'],
      ['Draft of 2022', 'in 72 hours', 'never', 'never', 'force at once', '696 of 720 h', '32'],
      [
        'Treaty of 1949',
        'never; at best in 24 hours',
        'never',
        'never',
        'force at once',
        '696 of 720 h',
        '1,252',
      ],
      [
        'Guarantee of 2025',
        'in 24 hours †',
        'in 48 hours †',
        'never †',
        'material help at once †',
        '672 of 720 h †',
        '20,000',
      ],
    ]);
    expect(foot).toContain('Not exhausted');
    expect(besideTable(PROMISES.slice(0, 1)).foot).toBeUndefined();
  });

  it('climbs the ladder of the engine', () => expect(LADDER).toEqual(RUNGS));

  it('takes guarantors together whose lines are all the same', () => {
    const steps = { floor: [{ from: 0, rung: 0 }], ceiling: [{ from: 0, rung: 11 }] };
    const line = { floor: {}, ceiling: {}, steps, states: 1, exhausted: true };
    const result = {
      pacts: ['X'],
      incident: 'Russia: armed attack on Ukraine',
      horizon: 720 * HOUR,
      lines: [
        { ...line, readings: [], guarantors: ['POL', 'FRA', 'USA'] },
        { ...line, readings: ['"a day" of "at once"'], guarantors: ['FRA', 'POL'] },
        {
          ...line,
          readings: ['"a day" of "at once"'],
          guarantors: ['USA'],
          steps: { ...steps, floor: steps.ceiling },
        },
      ],
    };
    expect(guaranteesOf(result, names).map(({ title, ways }) => [title, ways.length])).toEqual([
      ['Poland and France', 2],
      ['The United States', 2],
    ]);
  });
});
