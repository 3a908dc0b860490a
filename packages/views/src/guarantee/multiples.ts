import { framed } from '../drawing/frame.ts';
import { BOLD, text, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import { element } from '../markup.ts';
import { elapsedAxis } from './axis.ts';
import { bandPatterns, type Ladder } from './band-art.ts';
import { chartArt, ladderArt } from './chart-art.ts';
import { headlineOf, needWords, statesWords } from './headline.ts';
import { keyArt } from './key-art.ts';
import { type Guarantee, LADDER } from './model.ts';

const GUTTER = 92;
const LEAST_ROOM = 150;
const GAP = 16;
const RUNG = 13.5;
const SMALL = 11.5;
const LINE = 15;

/** Several guarantees side by side, on one axis and one ladder. */
export function multiplesSvg(
  guarantees: readonly Guarantee[],
  title: string,
  sentence: string,
  prefix: string,
  width: number,
): string {
  const most = Math.max(1, Math.floor((width - GUTTER) / LEAST_ROOM));
  const rows = Math.ceil(guarantees.length / most);
  const across = Math.ceil(guarantees.length / rows);
  const room = Math.min(230, (width - GUTTER - 6) / across);
  const parts: string[] = [bandPatterns(prefix)];
  let y = 26;
  for (const line of wrapped(title, width - 16, 18 * BOLD)) {
    parts.push(text(8, y, line, { 'font-size': 18, 'font-weight': 700 }));
    y += 22;
  }
  const [under, another] = [...new Set(guarantees.map((one) => one.under))];
  const once = another === undefined ? under : undefined;
  for (const line of once === undefined ? [] : wrapped(once, width - 16, 13)) {
    parts.push(text(8, y - 2, line, { 'font-size': 13, fill: INK.soft }));
    y += 17;
  }
  for (let row = 0; row < rows; row += 1) {
    const some = guarantees.slice(row * across, (row + 1) * across);
    const panels = some.map((one, index) =>
      panelOf(one, GUTTER + index * room, room - GAP, once === undefined),
    );
    const head = Math.max(...panels.map(({ head: lines }) => lines.length)) * LINE + 8;
    const ladder: Ladder = { bottom: y + head + RUNG * (LADDER.length - 0.4), rung: RUNG };
    parts.push(ladderArt(ladder, GUTTER - 8, 11, false));
    const foot = ladder.bottom + 40;
    for (const { one, x, head: lines, foot: rests } of panels) {
      const axis = elapsedAxis(guarantees, x, x + room - GAP, true);
      parts.push(
        ...lines.map(({ words, bold }, index) =>
          text(x, y + 8 + index * LINE, words, {
            'font-size': bold ? 12.5 : SMALL,
            'font-weight': bold ? 700 : 400,
            fill: bold ? INK.text : INK.soft,
          }),
        ),
        // Each panel has a prefix of its own where it needs one: patterns are shared.
        chartArt(one, guarantees, { axis, ladder, prefix, size: 10.5 }),
        footArt(rests, x, foot, room - GAP),
      );
    }
    y = foot + Math.max(...panels.map(({ foot: rests }) => rests.length)) * LINE + 22;
  }
  const need = guarantees[0]?.need;
  const said = [
    'Time since the attack runs left to right, the ladder of measures upward; both are the same in every picture.',
    ...(need ? [`Needed: ${needWords(need)}.`] : []),
    'Proved of the texts, not forecast.',
    ...(guarantees.some(({ ways }) => ways.some(({ exhausted }) => !exhausted))
      ? ['† Not exhausted: the floor may be lower and the ceiling higher.']
      : []),
  ].join(' ');
  const key = keyArt(guarantees, prefix, 8, y, width - 16);
  parts.push(key.art);
  y += key.height + 8;
  for (const line of wrapped(said, width - 16, SMALL)) {
    parts.push(text(8, y, line, { 'font-size': SMALL, fill: INK.soft }));
    y += LINE;
  }
  return framed({ width, height: Math.ceil(y + 2), title, sentence, prefix }, parts);
}

interface Panel {
  readonly one: Guarantee;
  readonly x: number;
  readonly head: readonly { readonly words: string; readonly bold: boolean }[];
  readonly foot: readonly Line[];
}

/** A line under a panel: a label and a value, or a remark. */
interface Line {
  readonly label: string;
  readonly value?: string;
  readonly bad?: boolean;
}

function panelOf(one: Guarantee, x: number, room: number, told: boolean): Panel {
  const { levels, exposed } = headlineOf(one);
  const states = one.ways.reduce((sum, way) => sum + way.states, 0);
  const whole = one.ways.every(({ exhausted }) => exhausted);
  const sign = whole ? '' : ' †';
  return {
    one,
    x,
    head: [
      ...wrapped(one.title, room, 12.5 * BOLD).map((words) => ({ words, bold: true })),
      ...(told ? wrapped(one.under, room, SMALL) : []).map((words) => ({ words, bold: false })),
    ],
    foot: [
      ...levels.flatMap(({ level, when, at, best }) => [
        { label: level, value: `${shortly(when)}${sign}`, bad: at === undefined },
        ...(best === undefined ? [] : [{ label: `at best ${shortly(best)}` }]),
      ]),
      ...(exposed
        ? [
            {
              label: 'exposed',
              value: `${Number(exposed.hours.toFixed(1))} of ${exposed.of} h`,
              bad: exposed.hours > 0,
            },
          ]
        : []),
      { label: whole ? `all ${statesWords(states)}` : `${statesWords(states)}, not all` },
    ],
  };
}

/** "in 24 h". */
const shortly = (when: string): string => when.replace(/ hours?$/, ' h').replace(/ days$/, ' d');

const footArt = (lines: readonly Line[], x: number, y: number, room: number): string =>
  lines
    .map(({ label, value, bad }, index) =>
      [
        text(x, y + index * LINE, label, { 'font-size': SMALL, fill: INK.soft }),
        value === undefined
          ? ''
          : text(x + room, y + index * LINE, value, {
              'font-size': SMALL,
              'font-weight': 700,
              'text-anchor': 'end',
              fill: bad ? INK.breached : INK.met,
            }),
        element('line', {
          x1: x,
          x2: x + room,
          y1: y + index * LINE - 11.5,
          y2: y + index * LINE - 11.5,
          stroke: INK.rule,
          'stroke-width': value === undefined ? 0 : 0.8,
        }),
      ].join(''),
    )
    .join('');
