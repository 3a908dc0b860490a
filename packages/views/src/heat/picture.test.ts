import { describe, expect, it } from 'vitest';
import { labelsOf, outsideOf, overlapsIn } from '../testing/boxes.ts';
import { cell, coverage as result, row } from '../testing/matrix.ts';
import { names } from '../testing/renewed-attack.ts';
import { heatOf } from './layout.ts';
import { heatMap } from './picture.ts';

const HOUR = 3_600_000;

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
