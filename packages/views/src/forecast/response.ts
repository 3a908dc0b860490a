import { framed } from '../drawing/frame.ts';
import { BOLD, text, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import { capital, inSentence, type Names } from '../names.ts';
import type { ForecastResult, Level } from './result.ts';
import { attacksTable, helpOf, levelChances, type LevelChances } from './tables.ts';
import { levelWords } from './sentences.ts';
import { noteWords, percent } from './words.ts';

/** Attack against guarantor: with what chances each does nothing, talks, helps or sends forces upon each kind of attack. */
export function responseHeat(result: ForecastResult, names: Names, prefix = 'response'): Picture {
  const { value, model, seed } = result;
  const title = `Who does what if ${inSentence(names, value.challenger)} attacks ${inSentence(names, value.beneficiary)}`;
  const sentence = sentenceOf(result);
  const grid = levelChances(result);
  const width = Math.max(640, LEFT + value.guarantors.length * COLUMN + 16);
  const parts: string[] = [text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let y = 46;
  for (const line of wrapped(sentence, width - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  const heads = value.guarantors.map(({ name }) => wrapped(capital(name), COLUMN - 12, 12 * BOLD));
  const tall = Math.max(1, ...heads.map((lines) => lines.length)) * 15;
  y += tall + 4;
  parts.push(
    text(BAR, y, 'chance', { 'font-size': 11, fill: INK.soft }),
    ...heads.flatMap((lines, column) =>
      lines.map((line, at) =>
        text(LEFT + column * COLUMN, y - (lines.length - 1 - at) * 15, line, {
          'font-size': 12,
          'font-weight': 700,
        }),
      ),
    ),
  );
  y += 8;
  const most = Math.max(0.01, ...value.attacks.map(({ chance }) => chance.mean));
  for (const [row, { kind, chance }] of value.attacks.entries()) {
    parts.push(
      element('line', { x1: 8, x2: width - 8, y1: y, y2: y, stroke: INK.rule }),
      text(8, y + 20, kind, { 'font-size': 12 }),
      element('rect', {
        x: BAR,
        y: y + 22,
        width: Math.max(1, (chance.mean / most) * (LEFT - BAR - 20)),
        height: 4,
        fill: INK.grey,
      }),
      text(BAR, y + 17, percent(chance.mean), { 'font-size': 11 }),
      ...(grid[row] ?? []).map((cell, column) => cellArt(cell, LEFT + column * COLUMN, y + 3)),
    );
    y += ROW;
  }
  y += 22;
  parts.push(keyArt(y));
  y += 16;
  for (const line of wrapped(noteWords({ model, draws: value.draws, seed }), width - 16, 11)) {
    y += 15;
    parts.push(text(8, y, line, { 'font-size': 11, fill: INK.soft }));
  }
  return {
    svg: framed({ width, height: y + 12, title, sentence, prefix }, parts),
    title,
    sentence,
    table: attacksTable(result),
  };
}

const BAR = 170;
const LEFT = 262;
const COLUMN = 112;
const ROW = 36;

const LEVELS = ['nothing', 'talk', 'help', 'forces'] as const satisfies readonly Level[];

/** Ground of a level: those of the coverage heat map. */
const PAINT: Readonly<Record<Level, { readonly fill: string }>> = {
  nothing: { fill: '#ffffff' },
  talk: { fill: '#dbe8f3' },
  help: { fill: '#9fc0dd' },
  forces: { fill: INK.met },
};

/** Below this a chance is written as none. */
const SLIGHT = 0.005;

/** The chances of all four levels as one bar, so that a cell whose lead is slight looks it. */
const cellArt = (chances: LevelChances, x: number, y: number): string => {
  const told = LEVELS.map((level) => `${levelWords[level]} ${percent(chances[level])}`).join(', ');
  const width = COLUMN - 10;
  let from = x;
  const parts = LEVELS.map((level) => {
    const wide = chances[level] * width;
    const part = element('rect', {
      x: from,
      y: y + 16,
      width: Math.max(0, wide),
      height: 11,
      fill: PAINT[level].fill,
    });
    from += wide;
    return part;
  });
  return element('g', {}, [
    element('title', {}, escaped(told)),
    text(
      x,
      y + 11,
      `${percent(helpOf(chances))}, ${chances.forces < SLIGHT ? 'no forces' : `forces ${percent(chances.forces)}`}`,
      { 'font-size': 11 },
    ),
    ...parts,
    element('rect', { x, y: y + 16, width, height: 11, fill: 'none', stroke: INK.grey, 'stroke-width': 0.8 }),
  ]);
};

const KEYS = [
  ['nothing', 'nothing at all'],
  ['talk', 'talk alone'],
  ['help', 'help without forces'],
  ['forces', 'forces'],
] as const satisfies readonly (readonly [Level, string])[];

const keyArt = (y: number): string =>
  KEYS.map(([level, words], at) =>
    [
      element('rect', {
        x: 8 + at * 150,
        y: y - 10,
        width: 22,
        height: 12,
        fill: PAINT[level].fill,
        stroke: INK.grey,
      }),
      text(36 + at * 150, y, words, { 'font-size': 11.5 }),
    ].join(''),
  ).join('');

const sentenceOf = (result: ForecastResult): string => {
  const { attacks, guarantors } = result.value;
  if (attacks.length === 0 || guarantors.length === 0) return 'There is nothing to show.';
  return 'Each cell: what that guarantor does upon that attack if it is resisted, as shares of one bar; above it the chance of help of any kind, and of forces alone.';
};
