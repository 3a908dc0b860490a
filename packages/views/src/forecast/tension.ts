import { framed } from '../drawing/frame.ts';
import { BOLD, halo, text, widthOf, wrapped } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import type { Picture } from '../lanes/picture.ts';
import { element } from '../markup.ts';
import { counted } from '../names.ts';
import type { Table } from '../table.ts';
import type { Choice, Tension } from './model.ts';
import { noteWords } from './words.ts';

/** How wide a picture is drawn: for a page, or for a telephone. */
export type Breadth = 'wide' | 'narrow';

/**
 * Effective for one side, acceptable to the other: each way to settle the text is a point, the ways that none beats on
 * both are joined, those that everybody would sign are filled.
 */
export function tensionPicture(given: Tension, prefix = 'tension', breadth: Breadth = 'wide'): Picture {
  const { title, choices, xTitle, yTitle, walkAway, note } = given;
  const { width, height, left, right } = LAYOUTS[breadth];
  const sentence = tensionSentence(given);
  const parts: string[] = [];
  let top = 6;
  const lines = (
    words: string,
    size: number,
    leading: number,
    more: Readonly<Record<string, string | number>>,
  ): void => {
    for (const line of wrapped(words, width - 16, 'font-weight' in more ? size * BOLD : size)) {
      top += leading;
      parts.push(text(8, top, line, { 'font-size': size, ...more }));
    }
  };
  lines(title, 18, 20, { 'font-weight': 700 });
  top += 3;
  lines(sentence, 13, 17, { fill: INK.soft });
  top += 8;
  lines(yTitle, 12, 15, { 'font-weight': 700 });
  top += 10;
  const bottom = top + height;
  const near = walkAway !== undefined && isNear(choices, walkAway) ? walkAway : undefined;
  const x = scale([...choices.map((one) => one.x), ...(near === undefined ? [] : [near])], left, right);
  const y = scale(
    choices.map((one) => one.y),
    bottom - 16,
    top + 26,
  );
  parts.push(
    element('path', { d: `M${left - 16},${top} V${bottom} H${right + 16}`, fill: 'none', stroke: INK.rule }),
    ...wrapped(xTitle, width - 24, 12 * BOLD).map((line, at) =>
      text(right + 16, bottom + 34 + 15 * at, line, {
        'font-size': 12,
        'font-weight': 700,
        'text-anchor': 'end',
      }),
    ),
    ...ticksOf(x.ends, breadth === 'wide' ? 4 : 3).map((value) =>
      text(x.of(value), bottom + 16, said(value, x.ends), {
        'font-size': 11,
        fill: INK.soft,
        'text-anchor': 'middle',
      }),
    ),
    ...ticksOf(y.ends, 4).map((value) =>
      text(left - 22, y.of(value) + 4, said(value, y.ends), {
        'font-size': 11,
        fill: INK.soft,
        'text-anchor': 'end',
      }),
    ),
    ...walkAwayArt(given, near === undefined ? undefined : x.of(near), { top, bottom, left }),
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
    ...namesArt(
      choices.filter(({ named }) => named).map((one) => ({ one, x: x.of(one.x), y: y.of(one.y) })),
      { width, top, bottom },
    ),
  );
  let foot = bottom + 40 + 15 * (wrapped(xTitle, width - 24, 12 * BOLD).length - 1);
  for (const { mark, label } of choices.filter(({ named }) => named))
    for (const [at, line] of wrapped(
      mark === undefined ? '' : `${mark}: ${label}`,
      width - 16,
      11.5,
    ).entries()) {
      if (line === '') continue;
      foot += 16;
      parts.push(text(at === 0 ? 8 : 20, foot, line, { 'font-size': 11.5 }));
    }
  foot += 4;
  for (const line of wrapped(noteWords(note), width - 16, 11)) {
    foot += 16;
    parts.push(text(8, foot, line, { 'font-size': 11, fill: INK.soft }));
  }
  return {
    svg: framed({ width, height: foot + 14, title, sentence, prefix }, parts),
    title,
    sentence,
    table: tensionTable(given),
  };
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

const LAYOUTS: Readonly<Record<Breadth, Layout>> = {
  wide: { width: 860, height: 380, left: 80, right: 820 },
  narrow: { width: 390, height: 340, left: 68, right: 362 },
};

/** Whether a value stands so near to the points that the picture can hold both and still tell the points apart. */
const isNear = (choices: readonly Choice[], value: number): boolean => {
  if (choices.length === 0) return true;
  const all = choices.map((one) => one.x);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return value >= least - 2 * (most - least) && value <= most + 2 * (most - least);
};

/** Where no deal stands: a line, or on which side of everything it is. */
const walkAwayArt = (
  { walkAway, choices }: Tension,
  at: number | undefined,
  { top, bottom, left }: { readonly top: number; readonly bottom: number; readonly left: number },
): readonly string[] => {
  if (walkAway === undefined || choices.length === 0) return [];
  const words = (says: string, x: number): string =>
    text(x, top + 10, says, { 'font-size': 11, fill: INK.breached, ...halo('#ffffff') });
  if (at === undefined)
    return [
      words(
        `all are ${choices.every((one) => one.x >= walkAway) ? 'better' : 'worse'} than no deal, which is at ${walkAway.toFixed(2)}`,
        left - 8,
      ),
    ];
  return [
    element('line', { x1: at, x2: at, y1: top, y2: bottom, stroke: INK.breached, 'stroke-dasharray': '5 4' }),
    words('better than no deal', at + 5),
  ];
};

const pointArt = ({ best, signed }: Choice, cx: number, cy: number): string =>
  element('circle', {
    cx,
    cy,
    r: best ? 6 : 4,
    fill: signed ? INK.met : '#ffffff',
    stroke: best ? INK.met : INK.grey,
    'stroke-width': best ? 2 : 1.2,
  });

/** Names beside their points, moved down (at the foot up) until none stands on another. */
const namesArt = (
  named: readonly { readonly one: Choice; readonly x: number; readonly y: number }[],
  { width, top, bottom }: { readonly width: number; readonly top: number; readonly bottom: number },
): readonly string[] => {
  const boxes: { readonly left: number; readonly right: number; readonly y: number }[] = [];
  return named
    .toSorted((a, b) => a.y - b.y)
    .map(({ one, x, y }) => {
      const words = one.mark ?? one.label;
      const room = widthOf(words, 11.5);
      const flip = x + 12 + room > width - 8;
      const left = flip ? Math.max(8, x - 10 - room) : x + 10;
      const isTaken = (at: number): boolean =>
        boxes.some((box) => box.left < left + room && left < box.right && Math.abs(box.y - at) < 14);
      const steps = Array.from(
        { length: 60 },
        (_, step) => y + 4 + 7 * (step % 2 === 0 ? step / 2 : -(step + 1) / 2),
      );
      const at = steps.find((place) => place > top + 20 && place < bottom - 4 && !isTaken(place)) ?? y + 4;
      boxes.push({ left, right: left + room, y: at });
      return text(flip ? left + room : left, at, words, {
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

/** Round values within the ends, about so many and one. */
const ticksOf = ([least, most]: readonly [number, number], parts: number): readonly number[] => {
  const rough = (most - least) / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (rough / power < 2 ? 1 : rough / power < 5 ? 2 : 5);
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(most / step) - first + 1 }, (_, at) => (first + at) * step);
};

/** With as many digits as tell two ticks apart. */
const said = (value: number, [least, most]: readonly [number, number] = [0, 1]): string =>
  value.toFixed(most - least < 0.05 ? 3 : 2);

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
      cells: [label, x.toFixed(3), y.toFixed(3), best ? 'yes' : '', signed ? 'yes' : ''],
    })),
  empty: 'There is no way to settle the text.',
});
