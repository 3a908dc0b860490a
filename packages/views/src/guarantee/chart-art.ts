import type { Axis } from '../lanes/axis.ts';
import { text } from '../lanes/lettering.ts';
import { INK } from '../lanes/patterns.ts';
import { element } from '../markup.ts';
import { elapsedTicks } from './axis.ts';
import { bandArt, breaksArt, type Ladder, topOf, yOf } from './band-art.ts';
import { type Guarantee, LADDER, LEVELS, rungWords } from './model.ts';

/** Where a chart stands, and the axis that it shares with its neighbours. */
export interface Place {
  readonly axis: Axis;
  readonly ladder: Ladder;
  readonly prefix: string;
  readonly size: number;
}

/** Grounds of the levels, lines of the rungs, the band, the ticks below. `all`: who shares the axis. */
export function chartArt(guarantee: Guarantee, all: readonly Guarantee[], place: Place): string {
  const { axis, ladder, prefix, size } = place;
  const { left, right } = axis;
  const top = topOf(ladder);
  const grounds = LEVELS.map(({ least }, index) => {
    const upper = LEVELS[index + 1]?.least;
    const y = upper === undefined ? top : yOf(ladder, upper - 0.5);
    const low = index === 0 ? ladder.bottom : yOf(ladder, least - 0.5);
    return element('rect', {
      x: left,
      y,
      width: right - left,
      height: low - y,
      fill: index % 2 === 0 ? INK.band : '#ffffff',
    });
  });
  const rungs = LADDER.slice(1).map((_, index) =>
    element('line', {
      x1: left,
      x2: right,
      y1: yOf(ladder, index + 1),
      y2: yOf(ladder, index + 1),
      stroke: INK.rule,
      'stroke-width': 0.6,
    }),
  );
  const ticks = elapsedTicks(axis, all, size);
  const guides = ticks.map(({ line: x }) =>
    element('line', { x1: x, x2: x, y1: top, y2: ladder.bottom + 5, stroke: INK.grey, 'stroke-width': 0.7 }),
  );
  const words = ticks.map(({ x, words: said }) =>
    text(x, ladder.bottom + 7 + size, said, {
      'text-anchor': 'middle',
      'font-size': size,
    }),
  );
  return element('g', {}, [
    ...grounds,
    ...rungs,
    ...guides,
    element('line', {
      x1: left,
      x2: right,
      y1: ladder.bottom,
      y2: ladder.bottom,
      stroke: INK.text,
      'stroke-width': 1,
    }),
    bandArt(guarantee, axis, ladder, prefix),
    breaksArt(axis, top, ladder.bottom + 4),
    ...words,
  ]);
}

/** The names of the rungs left of a chart; with room, the levels that they belong to. */
export function ladderArt(ladder: Ladder, right: number, size: number, levels: boolean): string {
  const names = LADDER.map((_, rung) =>
    text(right, yOf(ladder, rung) + size * 0.35, rungWords(rung), {
      'text-anchor': 'end',
      'font-size': size,
      fill: INK.soft,
    }),
  );
  if (!levels) return names.join('');
  const titles = LEVELS.map(({ level, least }, index) => {
    const most = (LEVELS[index + 1]?.least ?? LADDER.length) - 1;
    return (
      text(8, yOf(ladder, (least + most) / 2) + 4, level, { 'font-size': 12.5, 'font-weight': 700 }) +
      element('path', {
        d: `M${right - 84},${yOf(ladder, least - 0.3)} V${yOf(ladder, most + 0.3)}`,
        stroke: INK.grey,
        'stroke-width': 1.5,
        fill: 'none',
      })
    );
  });
  return names.join('') + titles.join('');
}

/** What the lines are, right of where they end; apart from each other. */
export function endsArt(ends: readonly End[], { axis, ladder }: Place): string {
  const placed: { y: number; end: End }[] = [];
  for (const end of [...ends].sort((a, b) => b.rung - a.rung)) {
    const wanted = yOf(ladder, end.rung) + 4;
    placed.push({ y: Math.max(wanted, (placed.at(-1)?.y ?? -Infinity) + 15), end });
  }
  const x = axis.right + 8;
  return placed
    .map(({ y, end }) => text(x, y, end.words, { 'font-size': 12, 'font-weight': 600, fill: end.fill }))
    .join('');
}

/** A line's end: the rung where it ends, and what it is. */
export interface End {
  readonly rung: number;
  readonly words: string;
  readonly fill: string;
}
