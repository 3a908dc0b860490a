import { framed } from '../drawing/frame.ts';
import { BOLD, text, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element } from '../markup.ts';
import type { Table } from '../table.ts';
import type { SpreadRow, SpreadRows } from './model.ts';
import { medianOf, rangeOf } from './spread.ts';
import { likelihood, noteWords, percent } from './words.ts';

/**
 * Chances as dots: each dot is an equal share of the draws, so that a reader counts and does not measure (quantile
 * dot plots: Kay, Kola, Hullman and Munson 2016).
 */
export function quantileDots(given: SpreadRows, prefix = 'dots'): Picture {
  const { title, rows, note } = given;
  const sentence = dotsSentence(given);
  const parts: string[] = [text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let y = 46;
  for (const line of wrapped(sentence, WIDTH - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  y += 14;
  const top = y;
  for (const row of rows) {
    const drawn = rowArt(row, y);
    parts.push(drawn.art);
    y += drawn.height;
  }
  parts.splice(1, 0, gridArt(top - 6, y));
  for (const line of wrapped(noteWords(note), WIDTH - 16, 11)) {
    y += 16;
    parts.push(text(8, y + 14, line, { 'font-size': 11, fill: INK.soft }));
  }
  return {
    svg: framed({ width: WIDTH, height: y + 24, title, sentence, prefix }, parts),
    title,
    sentence,
    table: dotsTable(given),
  };
}

const WIDTH = 900;
const LEFT = 250;
const RIGHT = WIDTH - 230;
const RADIUS = 4.2;
/** A chance falls into one of so many columns; dots of one column stand on each other. */
const BINS = 40;

const xOf = (chance: number): number => LEFT + chance * (RIGHT - LEFT);

const gridArt = (top: number, bottom: number): string =>
  [0, 0.25, 0.5, 0.75, 1]
    .map((chance) =>
      [
        element('line', { x1: xOf(chance), x2: xOf(chance), y1: top, y2: bottom, stroke: INK.rule }),
        text(xOf(chance), bottom + 14, `${chance * 100} %`, {
          'font-size': 11,
          fill: INK.soft,
          'text-anchor': 'middle',
        }),
      ].join(''),
    )
    .join('');

const rowArt = (row: SpreadRow, y: number): { readonly art: string; readonly height: number } => {
  const columns = new Map<number, number>();
  const dots = row.quantiles.map((chance) => {
    const bin = Math.min(BINS - 1, Math.floor(Math.max(0, Math.min(1, chance)) * BINS));
    const level = columns.get(bin) ?? 0;
    columns.set(bin, level + 1);
    return { bin, level };
  });
  const tallest = Math.max(1, ...columns.values());
  // A column that would grow out of the row has its dots pushed together.
  const step = Math.min(RADIUS * 2, (MOST * RADIUS * 2) / tallest);
  const lines = wrapped(row.label, LEFT - 20, 13 * BOLD);
  const height = Math.max(Math.min(tallest, MOST) * RADIUS * 2, lines.length * 16) + 16;
  const foot = y + height - 8;
  const middle = medianOf(row.quantiles);
  const figure = row.mean ?? middle;
  const art = [
    ...lines.map((line, at) =>
      text(8, foot - (lines.length - 1 - at) * 16 - 2, line, { 'font-size': 13, 'font-weight': 700 }),
    ),
    ...dots.map(({ bin, level }) =>
      element('circle', {
        cx: xOf((bin + 0.5) / BINS),
        cy: foot - RADIUS - level * step,
        r: RADIUS - 0.3,
        fill: INK.met,
      }),
    ),
    element('line', {
      x1: xOf(middle),
      x2: xOf(middle),
      y1: foot,
      y2: foot + 6,
      stroke: INK.text,
      'stroke-width': 2,
    }),
    text(RIGHT + 14, foot - 2, `${percent(figure)}, ${row.remark ?? likelihood(figure)}`, {
      'font-size': 12,
    }),
  ].join('');
  return { art, height };
};

/** Dots that stand on each other at most, before they are pushed together. */
const MOST = 6;

const dotsSentence = ({ rows }: SpreadRows): string => {
  const [first] = rows;
  if (!first) return 'There is nothing to show.';
  const share = Math.round(100 / first.quantiles.length);
  return `Each dot is ${share} % of the draws; the tick is their median${rows.some(({ mean }) => mean !== undefined) ? ', the figure their mean' : ''}. Where the dots lie far apart, the numbers we do not know matter.`;
};

const dotsTable = ({ title, rows }: SpreadRows): Table => ({
  caption: `${title} (estimated)`,
  columns: [
    { title: '' },
    { title: rows.some(({ mean }) => mean !== undefined) ? 'Mean' : 'Median', figures: true },
    { title: '5 to 95 % of the draws', figures: true },
    { title: 'In words' },
  ],
  rows: rows.map(({ label, quantiles, mean, remark }) => {
    const [low, high] = rangeOf(quantiles);
    const middle = mean ?? medianOf(quantiles);
    return {
      cells: [label, percent(middle), `${percent(low)} to ${percent(high)}`, remark ?? likelihood(middle)],
    };
  }),
  empty: 'There is nothing to show.',
});
