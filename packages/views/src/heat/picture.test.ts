import { describe, expect, it } from 'vitest';
import type { CoverageResult } from '../matrix/model.ts';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import { names } from '../testing/renewed-attack.ts';
import { heatOf } from './layout.ts';
import { heatMap } from './picture.ts';

const HOUR = 3_600_000;
const axes = {
  kind: ['armed attack', 'cyber operation', 'threat of aggression'],
  scale: ['any scale'],
  attribution: ['attributed', 'attribution disputed'],
  place: ['own territory'],
  attacker: ['RUS', 'POL'],
};
const row = (kind: string, attacker: string, attribution = 'attributed', noticed = true) => ({
  ...axes,
  kind: [kind],
  attribution: [attribution],
  attacker: [attacker],
  noticed,
});
const cell = (
  at: number,
  guarantors: readonly string[],
  floor: object,
  ceiling: object,
  exhausted = true,
) => ({
  row: at,
  guarantors,
  floor,
  ceiling,
  states: 3,
  exhausted,
});

const result: CoverageResult = {
  pacts: ['X'],
  victim: 'UKR',
  horizon: 720 * HOUR,
  axes,
  points: 12,
  rows: [
    row('armed attack', 'RUS'),
    row('cyber operation', 'RUS'),
    row('threat of aggression', 'RUS'),
    row('armed attack', 'POL', 'attribution disputed'),
    { ...axes, noticed: false },
  ],
  cells: [
    cell(0, ['FRA', 'DEU'], { talk: 0, help: 24 * HOUR, force: 72 * HOUR }, { talk: 0, help: 0, force: 0 }),
    cell(0, ['POL'], { talk: 0, help: 168 * HOUR }, { talk: 0, help: 0 }, false),
    cell(1, ['FRA', 'DEU'], { talk: 24 * HOUR }, { talk: 0, help: 0 }),
    cell(1, ['POL'], {}, { talk: 0 }),
    cell(2, ['FRA', 'DEU', 'POL'], {}, { talk: 0 }),
    cell(3, ['FRA', 'DEU'], {}, {}),
    cell(4, ['FRA', 'DEU', 'POL'], {}, {}),
  ],
};

describe('the coverage heat map', () => {
  it.each([
    ['two-columns', result],
    ['nobody', { ...result, rows: [], cells: [] }],
  ])('draws %s as it did, and no two labels run into each other', async (name, shown) => {
    const { svg } = heatMap(shown, names);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
    expect(labelsOf(svg)).toHaveLength(svg.split('<text').length - 1);
    expect(overlapsIn(svg)).toEqual([]);
    expect(outsideOf(svg)).toEqual([]);
  });

  it('gives a column to guarantors that do the same everywhere, and a hole where nobody assures even talk', () => {
    const heat = heatOf(result, names);
    expect(heat.columns).toEqual(['France and Germany', 'Poland']);
    expect(heat.rows.map(({ hole }) => hole)).toEqual([false, false, true, true, false]);
    expect(heat.rows[0]?.cells[0]).toEqual({
      floor: { level: 3, at: 72 * HOUR },
      ceiling: { level: 3, at: 0 },
      exhausted: true,
    });
  });

  it('leaves the attacker without a cell', () =>
    expect(heatOf(result, names).rows[3]?.cells[1]).toBeUndefined());

  it('says in words what it shows by fill: levels, hours, holes, and what was not exhausted', () => {
    const words = labelsOf(heatMap(result, names).svg).map((label) => label.words);
    for (const each of ['hole', 'force', '72 h', '7 d', 'at once', 'attacks', 'help †'])
      expect(words).toContain(each);
  });

  it('takes classes together where they are many and all do the same in them', () => {
    const rows = Array.from({ length: 9 }, (_, index) => row(`kind ${index}`, 'RUS'));
    const cells = rows.map((_, index) => cell(index, ['FRA'], {}, index === 4 ? { talk: 0 } : {}));
    const heat = heatOf({ ...result, rows, cells }, names);
    expect(heat.rows.map(({ more }) => more)).toEqual([7, 0]);
  });
});
