import { framed } from '../drawing/frame.ts';
import { text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element } from '../markup.ts';
import type { Table } from '../table.ts';
import type { Tornado, TornadoBar } from './model.ts';
import { noteWords, percent } from './words.ts';

/** What an answer hangs on: for each line of the profile how far it moves between the line's low and its high value. */
export function tornadoPicture(given: Tornado, prefix = 'tornado'): Picture {
  const { title, middle, bars, note } = given;
  const sentence = tornadoSentence(given);
  const values = [middle, ...bars.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = most - least || 1;
  const x = (value: number): number => LEFT + ((value - least) / room) * (RIGHT - LEFT);
  const parts: string[] = [text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let y = 46;
  for (const line of wrapped(sentence, WIDTH - 16, 13)) {
    parts.push(text(8, y, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  y += 22;
  const top = y - 12;
  for (const bar of bars) {
    parts.push(barArt(bar, x, y));
    y += ROW;
  }
  parts.push(
    element('line', {
      x1: x(middle),
      x2: x(middle),
      y1: top,
      y2: y - 6,
      stroke: INK.text,
      'stroke-width': 1.5,
    }),
    text(x(middle), top - 4, `all in the middle: ${percent(middle)}`, {
      'font-size': 11,
      'text-anchor': x(middle) > (LEFT + RIGHT) / 2 ? 'end' : 'start',
      fill: INK.soft,
    }),
  );
  for (const line of wrapped(noteWords(note), WIDTH - 16, 11)) {
    parts.push(text(8, y + 14, line, { 'font-size': 11, fill: INK.soft }));
    y += 16;
  }
  return {
    svg: framed({ width: WIDTH, height: y + 14, title, sentence, prefix }, parts),
    title,
    sentence,
    table: tornadoTable(given),
  };
}

const WIDTH = 920;
const LEFT = 420;
const RIGHT = WIDTH - 100;
const ROW = 38;
const HALF = 9;

const barArt = (bar: TornadoBar, x: (value: number) => number, y: number): string => {
  const [left, right] = bar.low <= bar.high ? ([bar.low, bar.high] as const) : ([bar.high, bar.low] as const);
  const risen = bar.low <= bar.high;
  const [leftAt, rightAt] = risen ? [bar.lowAt, bar.highAt] : [bar.highAt, bar.lowAt];
  const label = wrapped(bar.label, LEFT - 110, 12)[0] ?? '';
  const whole = label.length < bar.label.length ? `${label} ...` : label;
  return [
    text(8, y + 4, whole, { 'font-size': 12, 'font-weight': 700 }),
    text(8, y + 18, cut(bar.source, LEFT - 110), { 'font-size': 11, fill: INK.soft }),
    element('rect', {
      x: x(left),
      y: y - HALF,
      width: Math.max(1.5, x(right) - x(left)),
      height: 2 * HALF,
      fill: '#9fc0dd',
      stroke: INK.met,
    }),
    text(x(left) - 5, y + 4, leftAt, {
      'font-size': 11,
      'text-anchor': 'end',
      fill: risen ? INK.soft : INK.text,
    }),
    text(x(right) + 5, y + 4, rightAt, { 'font-size': 11, fill: risen ? INK.text : INK.soft }),
  ].join('');
};

/** As much of a source as fits; the table has the whole. */
const cut = (words: string, room: number): string => {
  const fits = Math.floor(room / widthOf('x', 11));
  return words.length <= fits ? words : `${words.slice(0, fits - 3).trimEnd()}...`;
};

const tornadoSentence = ({ bars }: Tornado): string => {
  const [first] = bars;
  return first
    ? `Each bar: the answer at the low and at the high value of one line (written at its ends), all others in the middle. Most hangs on: ${first.label}.`
    : 'No line of the profile is uncertain: nothing to hang on.';
};

const tornadoTable = ({ title, bars }: Tornado): Table => ({
  caption: `${title} (estimated)`,
  columns: [
    { title: 'Line of the profile' },
    { title: 'Low', figures: true },
    { title: 'Answer', figures: true },
    { title: 'High', figures: true },
    { title: 'Answer', figures: true },
    { title: 'Share of the doubt', figures: true },
    { title: 'Who says so' },
  ],
  rows: bars.map(({ label, low, high, lowAt, highAt, source, share = '' }) => ({
    cells: [label, lowAt, percent(low), highAt, percent(high), share, source],
  })),
  empty: 'No line of the profile is uncertain.',
});
