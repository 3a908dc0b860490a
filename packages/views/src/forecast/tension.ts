import { framed } from '../drawing/frame.ts';
import { halo, text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element } from '../markup.ts';
import { counted } from '../names.ts';
import type { Table } from '../table.ts';
import type { Choice, Tension } from './model.ts';
import { noteWords } from './words.ts';

/**
 * Effective for one side, acceptable to the other: each way to settle the text is a point, the ways that none beats on
 * both are joined, those that everybody would sign are filled.
 */
export function tensionPicture(given: Tension, prefix = 'tension'): Picture {
  const { title, choices, xTitle, yTitle, walkAway, note } = given;
  const sentence = tensionSentence(given);
  const parts: string[] = [text(8, 26, title, { 'font-size': 18, 'font-weight': 700 })];
  let top = 46;
  for (const line of wrapped(sentence, WIDTH - 16, 13)) {
    parts.push(text(8, top, line, { 'font-size': 13, fill: INK.soft }));
    top += 17;
  }
  top += 24;
  const bottom = top + HEIGHT;
  const x = scale(
    [...choices.map((one) => one.x), ...(walkAway === undefined ? [] : [walkAway])],
    LEFT,
    RIGHT,
  );
  const y = scale(
    choices.map((one) => one.y),
    bottom - 16,
    top + 10,
  );
  parts.push(
    text(8, top - 10, yTitle, { 'font-size': 12, 'font-weight': 700 }),
    element('path', { d: `M${LEFT - 16},${top} V${bottom} H${RIGHT + 16}`, fill: 'none', stroke: INK.rule }),
    text(RIGHT + 16, bottom + 34, xTitle, { 'font-size': 12, 'font-weight': 700, 'text-anchor': 'end' }),
    ...ticksOf(x.ends).map((value) =>
      text(x.of(value), bottom + 16, said(value), {
        'font-size': 11,
        fill: INK.soft,
        'text-anchor': 'middle',
      }),
    ),
    ...ticksOf(y.ends).map((value) =>
      text(LEFT - 22, y.of(value) + 4, said(value), {
        'font-size': 11,
        fill: INK.soft,
        'text-anchor': 'end',
      }),
    ),
  );
  if (walkAway !== undefined)
    parts.push(
      element('line', {
        x1: x.of(walkAway),
        x2: x.of(walkAway),
        y1: top,
        y2: bottom,
        stroke: INK.breached,
        'stroke-dasharray': '5 4',
      }),
      text(x.of(walkAway) + 5, top + 10, 'from here on better than no deal', {
        'font-size': 11,
        fill: INK.breached,
        ...halo('#ffffff'),
      }),
    );
  const front = choices.filter(({ best }) => best).toSorted((a, b) => a.x - b.x);
  if (front.length > 1)
    parts.push(
      element('polyline', {
        points: front.map((one) => `${round(x.of(one.x))},${round(y.of(one.y))}`).join(' '),
        fill: 'none',
        stroke: INK.met,
      }),
    );
  for (const one of choices.toSorted((a, b) => Number(a.best) - Number(b.best)))
    parts.push(pointArt(one, x.of(one.x), y.of(one.y)));
  parts.push(
    ...namesArt(choices.filter(({ named }) => named).map((one) => ({ one, x: x.of(one.x), y: y.of(one.y) }))),
  );
  let foot = bottom + 44;
  for (const line of wrapped(noteWords(note), WIDTH - 16, 11)) {
    foot += 16;
    parts.push(text(8, foot, line, { 'font-size': 11, fill: INK.soft }));
  }
  return {
    svg: framed({ width: WIDTH, height: foot + 14, title, sentence, prefix }, parts),
    title,
    sentence,
    table: tensionTable(given),
  };
}

const WIDTH = 860;
const HEIGHT = 360;
const LEFT = 80;
const RIGHT = WIDTH - 40;

const pointArt = ({ best, signed }: Choice, cx: number, cy: number): string =>
  element('circle', {
    cx,
    cy,
    r: best ? 6 : 4,
    fill: signed ? INK.met : '#ffffff',
    stroke: best ? INK.met : INK.grey,
    'stroke-width': best ? 2 : 1.2,
  });

/** Names beside their points, moved down until none stands on another. */
const namesArt = (
  named: readonly { readonly one: Choice; readonly x: number; readonly y: number }[],
): readonly string[] => {
  const boxes: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  return named
    .toSorted((a, b) => a.y - b.y)
    .map(({ one, x, y }) => {
      const width = widthOf(one.label, 11.5);
      const flip = x + 12 + width > WIDTH - 8;
      const left = flip ? Math.max(8, x - 10 - width) : x + 10;
      let at = y + 4;
      while (boxes.some((box) => box.left < left + width && left < box.right && Math.abs(box.y - at) < 14))
        at += 14;
      boxes.push({ left, right: left + width, y: at });
      return text(flip ? left + width : left, at, one.label, {
        'font-size': 11.5,
        'text-anchor': flip ? 'end' : 'start',
        ...halo('#ffffff'),
      });
    });
};

interface Scale {
  readonly of: (value: number) => number;
  readonly ends: readonly [number, number];
}

const scale = (values: readonly number[], from: number, to: number): Scale => {
  const [least, most] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const ends: readonly [number, number] = least === most ? [least - 0.5, most + 0.5] : [least, most];
  return { ends, of: (value) => from + ((value - ends[0]) / (ends[1] - ends[0])) * (to - from) };
};

/** Round values within the ends, about five of them. */
const ticksOf = ([least, most]: readonly [number, number]): readonly number[] => {
  const rough = (most - least) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (rough / power < 2 ? 1 : rough / power < 5 ? 2 : 5);
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, at) => (first + at) * step);
};

const said = (value: number): string => value.toFixed(2);

const round = (value: number): number => Math.round(value * 10) / 10;

const tensionSentence = ({ choices }: Tension): string => {
  const signed = choices.filter((one) => one.signed).length;
  const best = choices.filter((one) => one.best).length;
  const would =
    signed === 0 ? 'none of them would be signed by all' : `${signed} would be signed by all (filled)`;
  return `${counted(choices.length, 'way')} to settle the text; ${best} ${best === 1 ? 'is' : 'are'} beaten by none on both (joined); ${would}.`;
};

const tensionTable = ({ title, xTitle, yTitle, choices }: Tension): Table => ({
  caption: `${title} (estimated)`,
  columns: [
    { title: 'Settled as' },
    { title: xTitle, figures: true },
    { title: yTitle, figures: true },
    { title: 'Beaten by none' },
    { title: 'All would sign' },
  ],
  rows: choices
    .toSorted((a, b) => b.y - a.y)
    .map(({ label, x, y, best, signed }) => ({
      cells: [label, said(x), said(y), best ? 'yes' : '', signed ? 'yes' : ''],
    })),
  empty: 'There is no way to settle the text.',
});
