import { framed } from '../drawing/frame.ts';
import { BOLD, text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import { capital, counted } from '../names.ts';
import type { ProvisionCell, ProvisionList } from './model.ts';
import { cellWords, provisionsTable } from './table.ts';

const GUTTER = 112;
const ROW = 24;
const SMALL = 11;
const NARROW = 19;
const WIDE = 34;

/** Grades from nothing to most: in words, and as grounds; the figure in each cell says the same without colour. */
export const GRADES = [
  { words: 'nothing', fill: '#ffffff', ink: INK.soft },
  { words: 'little', fill: '#dbe8f3', ink: INK.text },
  { words: 'some', fill: '#9fc0dd', ink: INK.text },
  { words: 'much', fill: '#3f72a3', ink: '#ffffff' },
  { words: 'most', fill: INK.met, ink: '#ffffff' },
] as const;

/**
 * Provisions by pacts as a heat map: how much each provision gives whom the pact protects, from 0 to 4. Columns stand
 * in the order given; the words of a cell are its title.
 */
export function provisionsHeat(texts: readonly ProvisionList[], prefix = 'provisions'): Picture {
  const title = `${capital(counted(texts.length, 'pact'))} by their provisions`;
  const sentence =
    'How much each provision gives whom the pact protects: 0 nothing, 4 as much as any text gives. The order is editorial; it is read off the words, and nothing was run.';
  const column = texts.length > 24 ? NARROW : WIDE;
  const width = Math.max(640, GUTTER + texts.length * column + 24);
  const parts: string[] = [text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let y = 46;
  for (const line of wrapped(sentence, width - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  const tall = Math.max(40, ...texts.map(({ pact }) => widthOf(pact, SMALL) * BOLD));
  y += tall + 4;
  for (const [index, { pact }] of texts.entries()) {
    const x = GUTTER + index * column + column / 2 + 4;
    parts.push(
      text(0, 0, pact, {
        'font-size': SMALL,
        'font-weight': 600,
        transform: `translate(${x} ${y}) rotate(-90)`,
      }),
    );
  }
  y += 8;
  for (const [row, { serves }] of (texts[0]?.each ?? []).entries()) {
    parts.push(
      element('g', { role: 'group', 'aria-label': serves }, [
        text(8, y + ROW / 2 + 4, capital(serves), { 'font-size': 12 }),
        ...texts.map(({ pact, each }, index) =>
          cellArt(pact, each[row] as ProvisionCell, GUTTER + index * column, y, column),
        ),
      ]),
    );
    y += ROW;
  }
  if (texts.length === 0) parts.push(text(8, y + 12, 'No pact is named.', { 'font-weight': 600 }));
  y += 26;
  parts.push(keyArt(y));
  for (const { serves, words } of gradeMeanings(texts)) {
    y += 6;
    for (const [index, line] of wrapped(words, width - GUTTER - 16, SMALL).entries()) {
      y += 14;
      if (index === 0) parts.push(text(8, y, capital(serves), { 'font-size': SMALL, 'font-weight': 600 }));
      parts.push(text(GUTTER, y, line, { 'font-size': SMALL, fill: INK.soft }));
    }
  }
  return {
    svg: framed({ width, height: Math.ceil(y + 16), title, sentence, prefix }, parts),
    title,
    sentence,
    table: provisionsTable(texts),
  };
}

/**
 * What the grades that occur in some texts stand for, function by function: "0 nobody named; 3 the victim". A grade and
 * the first word of its meaning stay on one line.
 */
export const gradeMeanings = (
  texts: readonly ProvisionList[],
): readonly { readonly serves: string; readonly words: string }[] =>
  (texts[0]?.each ?? []).map(({ serves }, row) => {
    const found = new Map(texts.flatMap(({ each }) => each[row] ?? []).map((cell) => [cell.grade, cell]));
    return {
      serves,
      words: [...found.values()]
        .sort((a, b) => a.grade - b.grade)
        .map(({ grade, meaning }) => `${grade}\u00a0${meaning}`)
        .join('; '),
    };
  });

function cellArt(pact: string, cell: ProvisionCell, x: number, y: number, column: number): string {
  const shade = GRADES[Math.min(4, Math.max(0, cell.grade))] ?? GRADES[0];
  const turns = (cell.brackets ?? []).length > 0;
  return element('g', {}, [
    element(
      'title',
      {},
      escaped(`${pact}, ${cell.serves}: ${cellWords(cell)}. Grade ${cell.grade}: ${cell.meaning}`),
    ),
    element('rect', {
      x,
      y: y + 1,
      width: column - 2,
      height: ROW - 2,
      fill: shade.fill,
      stroke: turns ? INK.late : cell.grade === 0 ? INK.rule : shade.fill,
      'stroke-width': turns ? 1.6 : 0.8,
      'stroke-dasharray': turns ? '3 2' : undefined,
    }),
    text(x + column / 2 - 1, y + ROW / 2 + 4, String(cell.grade), {
      'font-size': SMALL,
      'text-anchor': 'middle',
      fill: shade.ink,
    }),
  ]);
}

/** The key: five grades, and the edge of what turns on a bracket. */
function keyArt(y: number): string {
  let x = 8;
  const entry = (words: string, paint: Readonly<Record<string, string | number | undefined>>): string => {
    const at = x;
    x += 30 + widthOf(words, SMALL) + 14;
    return (
      element('rect', { x: at, y: y - 9, width: 22, height: 11, ...paint }) +
      text(at + 28, y, words, { 'font-size': SMALL })
    );
  };
  return [
    ...GRADES.map(({ words, fill }, grade) =>
      entry(`${grade} ${words}`, { fill, stroke: grade === 0 ? INK.rule : fill }),
    ),
    entry('turns on a bracket', { fill: '#ffffff', stroke: INK.late, 'stroke-dasharray': '3 2' }),
  ].join('');
}
