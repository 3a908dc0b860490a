import { framed } from '../drawing/frame.ts';
import { BOLD, text, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element } from '../markup.ts';
import { counted } from '../names.ts';
import type { BracketHoles, BracketsResult, BracketSwing } from './model.ts';
import { bracketsSentence, swingsTable } from './table.ts';
import { aboutWords } from './which.ts';

const HOUR = 3_600_000;
const WIDTH = 860;
const GUTTER = 340;
const BAR = 300;
const SMALL = 11.5;
const LINE = 14;

/** What each bracket weighs: a bar for each, the weightiest on top, and with them the loopholes that turn on it. */
export function bracketsPicture(result: BracketsResult, holes?: BracketHoles, prefix = 'brackets'): Picture {
  const title = 'Which brackets matter';
  const sentence = bracketsSentence(result);
  const swings = result.swings.toSorted((a, b) => weightOf(b, result) - weightOf(a, result));
  const most = Math.max(0, ...swings.map((swing) => weightOf(swing, result)));
  const parts = [text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let y = 46;
  for (const line of wrapped(sentence, WIDTH - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  y += 8;
  for (const line of wrapped(measureOf(result), WIDTH - GUTTER - 8, SMALL)) {
    parts.push(text(GUTTER, y, line, { 'font-size': SMALL, fill: INK.soft }));
    y += LINE;
  }
  for (const swing of swings) {
    const drawn = rowOf(swing, result, holes, y, most);
    parts.push(drawn.art);
    y += drawn.height;
  }
  y += 18;
  for (const line of wrapped(footOf(result), WIDTH - 16, SMALL)) {
    parts.push(text(8, y, line, { 'font-size': SMALL, fill: INK.soft }));
    y += 15;
  }
  return {
    svg: framed({ width: WIDTH, height: Math.ceil(y), title, sentence, prefix }, parts),
    title,
    sentence,
    table: swingsTable(result),
  };
}

/** How long the bar is: its share where shares are known; else the exposed hours, or the rungs, that it moves on average. */
const weightOf = ({ share, exposed, floor }: BracketSwing, { sharedOut, swings }: BracketsResult): number =>
  sharedOut !== undefined ? (share ?? 0) : movesHours(swings) ? exposed.average : floor.average;

const movesHours = (swings: readonly BracketSwing[]): boolean =>
  swings.some(({ exposed }) => exposed.average > 0);

const measureOf = ({ sharedOut, swings }: BracketsResult): string => {
  if (sharedOut !== undefined)
    return `Share of what the brackets change together in ${sharedOut === 'exposed' ? 'exposed hours' : 'the height of the floor'}; in parentheses the most that one changes`;
  return movesHours(swings)
    ? 'Exposed hours that it moves on average; in parentheses the most'
    : 'Rungs of the floor that it moves on average; in parentheses the most';
};

/** "34.1 % (48 h)". */
const valueOf = (swing: BracketSwing, result: BracketsResult): string => {
  const hours = (ms: number): string => `${Number((ms / HOUR).toFixed(1))} h`;
  const rungs = (value: number): string => counted(Number(value.toFixed(1)), 'rung');
  const [of, most] = movesHours(result.swings)
    ? [hours(swing.exposed.average), hours(swing.exposed.most)]
    : [rungs(swing.floor.average), rungs(swing.floor.most)];
  return `${swing.share === undefined ? of : `${(100 * swing.share).toFixed(1)} %`} (${most})`;
};

const UNLIKE: Readonly<Record<BracketSwing['matters'], string>> = {
  yes: 'changes an answer, but not this measure of it',
  no: 'moves neither floor nor ceiling',
  unseen: 'made no difference where looked at',
};

function rowOf(
  swing: BracketSwing,
  result: BracketsResult,
  holes: BracketHoles | undefined,
  y: number,
  most: number,
): { readonly art: string; readonly height: number } {
  const { id, about, labels, matters } = swing;
  const weight = weightOf(swing, result);
  const head = wrapped(`${id}  ${aboutWords(about)}`, GUTTER - 24, 12 * BOLD);
  const under = wrapped(labels.join(' | '), GUTTER - 40, SMALL);
  const slugs = holes?.brackets.find((one) => one.id === id)?.turns.map(({ slug }) => slug) ?? [];
  const turning =
    slugs.length === 0 ? [] : wrapped(`Opens or closes ${slugs.join(', ')}`, WIDTH - GUTTER - 12, SMALL);
  const height = Math.max(head.length * LINE + under.length * LINE, 18 + turning.length * LINE) + 14;
  const long = most === 0 ? 0 : (weight / most) * BAR;
  const words = weight === 0 ? UNLIKE[matters] : valueOf(swing, result);
  const tall = y + 17;
  return {
    art: element('g', { role: 'group', 'aria-label': `Bracket ${id}, ${aboutWords(about)}: ${words}` }, [
      element('line', { x1: 8, x2: WIDTH - 8, y1: y, y2: y, stroke: INK.rule }),
      ...head.map((line, index) =>
        text(8, tall + index * LINE, line, { 'font-size': 12, 'font-weight': 700 }),
      ),
      ...under.map((line, index) =>
        text(24, tall + (head.length + index) * LINE, line, { 'font-size': SMALL, fill: INK.soft }),
      ),
      weight === 0
        ? ''
        : element('rect', { x: GUTTER, y: tall - 11, width: Math.max(2, long), height: 14, fill: INK.met }),
      text(GUTTER + (weight === 0 ? 0 : Math.max(2, long) + 8), tall, words, {
        'font-size': 12,
        ...(weight === 0 ? { fill: INK.soft, 'font-style': 'italic' } : { 'font-weight': 700 }),
      }),
      ...turning.map((line, index) =>
        text(GUTTER, tall + 18 + index * LINE, line, { 'font-size': SMALL, fill: INK.breached }),
      ),
    ]),
    height,
  };
}

const footOf = ({ horizon, total, resolutions, complete, incident }: BracketsResult): string =>
  [
    `${incident}. ${resolutions.length} of ${counted(total, 'resolution')}, within ${horizon / (24 * HOUR)} days, one incident; proved of the text, not forecast.`,
    ...(complete ? [] : ['Not exhausted: what was not looked at may differ, and no shares are given.']),
  ].join(' ');
