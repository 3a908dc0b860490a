import { framed } from '../drawing/frame.ts';
import { BOLD, text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import type { CoverageResult } from '../matrix/model.ts';
import { coverageSentence, coverageTable } from '../matrix/table.ts';
import { counted, inSentence, type Names } from '../names.ts';
import { heatOf, type HeatCell, type HeatRow, type Height } from './layout.ts';

const GUTTER = 330;
const COLUMN = 132;
const SMALL = 11.5;
const LINE = 14;

/** Ground and letters of each level, from nothing to force; nothing is textured where it is a hole. */
const LEVELS = [
  { word: 'nothing', fill: '#ffffff', ink: INK.soft },
  { word: 'talk', fill: '#dbe8f3', ink: INK.text },
  { word: 'help', fill: '#9fc0dd', ink: INK.text },
  { word: 'force', fill: INK.met, ink: '#ffffff' },
] as const;

/** The coverage heat map: each cell shows what is assured at least, and the most that is allowed. */
export function heatMap(result: CoverageResult, names: Names, prefix = 'heat'): Picture {
  const heat = heatOf(result, names);
  const title = `Where ${inSentence(names, result.victim)} is covered, and where not`;
  const sentence = coverageSentence(result);
  const width = Math.max(640, GUTTER + heat.columns.length * COLUMN + 16);
  const parts: string[] = [holePattern(prefix), text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let y = 46;
  for (const line of wrapped(sentence, width - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  y += 6;
  const heads = heat.columns.map((column) => wrapped(column, COLUMN - 12, 12 * BOLD));
  const tall = Math.max(0, ...heads.map((lines) => lines.length)) * 15;
  for (const [index, lines] of heads.entries()) {
    const x = GUTTER + index * COLUMN;
    parts.push(
      ...lines.map((line, at) =>
        text(x, y + tall - (lines.length - 1 - at) * 15, line, { 'font-size': 12, 'font-weight': 700 }),
      ),
      text(x, y + tall + 16, 'at least', { 'font-size': 11, fill: INK.soft }),
      text(x + HALF, y + tall + 16, 'at most', { 'font-size': 11, fill: INK.soft }),
    );
  }
  y += tall + 24;
  for (const row of heat.rows) {
    const drawn = rowArt(row, y, prefix, width);
    parts.push(drawn.art);
    y += drawn.height;
  }
  if (heat.rows.length === 0 || heat.columns.length === 0)
    parts.push(text(8, y + 12, 'Nobody is bound: there is no guarantor.', { 'font-weight': 600 }));
  y += 28;
  const key = keyArt(heat.rows, y, width, prefix);
  parts.push(key.art);
  y = key.bottom;
  for (const line of wrapped(footOf(result), width - 16, SMALL)) {
    parts.push(text(8, y, line, { 'font-size': SMALL, fill: INK.soft }));
    y += 15;
  }
  return {
    svg: framed({ width, height: Math.ceil(y + 2), title, sentence, prefix }, parts),
    title,
    sentence,
    table: coverageTable(result, names),
  };
}

const HALF = (COLUMN - 12) / 2;

const footOf = ({ horizon, cells, points }: CoverageResult): string =>
  [
    `Proved within ${horizon / 86_400_000} days, one incident, of ${counted(points, 'incident')}; of the text, not forecast. Hours count from the attack.`,
    ...(cells.some(({ exhausted }) => !exhausted)
      ? ['† Not exhausted: the floor may be lower and the ceiling higher.']
      : []),
  ].join(' ');

const holePattern = (prefix: string): string =>
  element('defs', {}, [
    element('pattern', { id: `${prefix}-hole`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
      element('rect', { width: 8, height: 8, fill: '#ffffff' }),
      element('path', {
        d: 'M-1,9 L9,-1 M-1,1 L1,-1 M7,9 L9,7',
        stroke: INK.breached,
        'stroke-width': 0.9,
        fill: 'none',
      }),
    ]),
  ]);

function rowArt(
  row: HeatRow,
  y: number,
  prefix: string,
  width: number,
): { readonly art: string; readonly height: number } {
  const said =
    row.more === 0 ? row.words : `${row.words}; and ${counted(row.more, 'class', 'classes')} more alike`;
  const lines = wrapped(said, GUTTER - 24, SMALL);
  const height = Math.max(30, lines.length * LINE + 12);
  const cells = row.cells.map((cell, index) =>
    cellArt(cell, GUTTER + index * COLUMN, y + 3, height - 6, prefix, row.hole),
  );
  return {
    art: element('g', { role: 'group', 'aria-label': said }, [
      element('line', { x1: 8, x2: width - 8, y1: y, y2: y, stroke: INK.rule }),
      ...lines.map((line, index) => text(8, y + 17 + index * LINE, line, { 'font-size': SMALL })),
      ...cells,
    ]),
    height,
  };
}

/** "24 h", "7 d", "at once". */
const hours = (at: number): string => {
  const hour = at / 3_600_000;
  if (hour === 0) return 'at once';
  return hour > 72 && hour % 24 === 0 ? `${hour / 24} d` : `${Number(hour.toFixed(1))} h`;
};

function cellArt(
  cell: HeatCell | undefined,
  x: number,
  y: number,
  height: number,
  prefix: string,
  hole: boolean,
): string {
  if (!cell)
    return text(x, y + height / 2 + 4, 'attacks', {
      'font-size': 11,
      fill: INK.soft,
      'font-style': 'italic',
    });
  const sign = cell.exhausted ? '' : ' †';
  const part = (height_: Height, left: number, empty: boolean): string => {
    const { word, fill, ink } = LEVELS[height_.level];
    const lines = empty ? ['hole'] : [word, ...(height_.at === undefined ? [] : [hours(height_.at)])];
    const top = y + height / 2 - (lines.length - 1) * 6.5 + 4;
    const label = lines[0] ?? '';
    return [
      element('rect', {
        x: left,
        y,
        width: HALF - 2,
        height,
        fill: empty ? `url(#${prefix}-hole)` : fill,
        stroke: empty ? INK.breached : height_.level === 0 ? INK.grey : INK.met,
        'stroke-width': empty ? 1.4 : 0.8,
        'stroke-dasharray': height_.level === 0 ? '3 2' : undefined,
      }),
      empty
        ? element('rect', {
            x: left + HALF / 2 - 1 - widthOf(label, 11) * 0.72,
            y: top - 11,
            width: widthOf(label, 11) * 1.44,
            height: 14,
            fill: '#ffffff',
          })
        : '',
      ...lines.map((line, index) =>
        text(left + HALF / 2 - 1, top + index * 13, index === 0 ? `${line}${sign}` : line, {
          'font-size': 11,
          'text-anchor': 'middle',
          'font-weight': empty ? 700 : 400,
          fill: empty ? INK.breached : ink,
        }),
      ),
    ].join('');
  };
  return element('g', {}, [
    element(
      'title',
      {},
      escaped(`at least ${LEVELS[cell.floor.level].word}, at most ${LEVELS[cell.ceiling.level].word}`),
    ),
    part(cell.floor, x, hole),
    part(cell.ceiling, x + HALF, false),
  ]);
}

/** The key: the levels that the picture shows. */
function keyArt(
  rows: readonly HeatRow[],
  top: number,
  width: number,
  prefix: string,
): { readonly art: string; readonly bottom: number } {
  const all = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell ? [cell.floor.level, cell.ceiling.level] : [])),
  );
  const entries = [
    ...LEVELS.map(({ word, fill }, level) => ({
      used: all.some((one) => one === level),
      words: word,
      paint: {
        fill,
        stroke: level === 0 ? INK.grey : INK.met,
        ...(level === 0 ? { 'stroke-dasharray': '3 2' } : {}),
      },
    })),
    {
      used: rows.some(({ hole }) => hole),
      words: 'hole: nobody assures even talk',
      paint: { fill: `url(#${prefix}-hole)`, stroke: INK.breached, 'stroke-dasharray': '3 2' },
    },
  ].filter(({ used }) => used);
  let x = 8;
  let y = top;
  const art = entries.map(({ words, paint }) => {
    const room = 30 + widthOf(words, SMALL) + 16;
    if (x > 8 && x + room > width - 8) {
      x = 8;
      y += 20;
    }
    const at = x;
    x += room;
    return (
      element('rect', { x: at, y: y - 9, width: 24, height: 11, ...paint }) +
      text(at + 30, y, words, { 'font-size': SMALL })
    );
  });
  return { art: art.join(''), bottom: y + 22 };
}
