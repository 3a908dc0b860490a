import { element } from '../markup.ts';
import { lengthOf, type Zone } from '../zone.ts';
import { ticksOf } from './axis.ts';
import { WIDTH, type Layout, type Mark } from './layout.ts';
import { halo, text, widthOf } from './lettering.ts';
import { INK } from './patterns.ts';

/** Height of the axis above the first lane. */
export const HEAD = 92;

/** The axis: round times in the zone of the page and in UTC, and the stretches that are cut out. */
export function axisArt(layout: Layout, zone: Zone, bottom: number): string {
  const ticks = ticksOf(layout.axis, zone);
  const single = zone.offset === 0;
  const parts = ticks.map(({ x: tick, zoned, utc, date }) => {
    const x = Math.min(tick, WIDTH - 38); // labels stay inside the frame, the line where it belongs
    return [
      element('line', {
        x1: tick,
        x2: tick,
        y1: HEAD - 36,
        y2: bottom,
        stroke: INK.rule,
        'stroke-width': '0.8',
      }),
      date ? text(x, 18, date, { 'text-anchor': 'middle', 'font-weight': 600 }) : '',
      text(x, 34, zoned, { 'text-anchor': 'middle' }),
      single ? '' : text(x, 49, utc, { 'text-anchor': 'middle', fill: INK.soft, 'font-size': 11 }),
    ].join('');
  });
  const breaks = layout.axis.breaks.map((gap) => {
    const middle = (gap.x0 + gap.x1) / 2;
    const zig = (x: number): string =>
      `M${x},${HEAD - 36} ${Array.from({ length: Math.ceil((bottom - HEAD + 36) / 8) }, (_, i) => `l${i % 2 === 0 ? 3 : -3},8`).join(' ')}`;
    const half = 9;
    return [
      element('rect', {
        x: middle - half,
        y: HEAD - 36,
        width: half * 2 + 3,
        height: bottom - HEAD + 36,
        fill: '#ffffff',
      }),
      element('path', { d: zig(middle - half), stroke: INK.grey, fill: 'none', 'stroke-width': '0.9' }),
      element('path', { d: zig(middle + half), stroke: INK.grey, fill: 'none', 'stroke-width': '0.9' }),
      ...lengthOf(gap.until - gap.from)
        .replace(/(\d+ \w+) (\d+)/, '$1|$2')
        .split('|')
        .map((line, index) =>
          text(middle + 1, HEAD - 26 + index * 12, line, {
            'text-anchor': 'middle',
            'font-size': 10.5,
            'font-style': 'italic',
            fill: INK.soft,
            ...halo('#ffffff'),
          }),
        ),
    ].join('');
  });
  return [
    text(8, 34, zone.name, { 'font-weight': 600 }),
    single ? '' : text(8, 49, 'UTC', { fill: INK.soft, 'font-size': 11 }),
    layout.marks.length === 0 && layout.lanes.length > 0
      ? ''
      : text(8, HEAD - 16, 'Events', { 'font-weight': 600 }),
    ...parts,
    ...breaks,
  ].join('');
}

/** "3", "3-5" where several events stand at one place, "3, 7" where they do not follow each other. */
function numbersOf(mark: Mark): string {
  const first = mark.numbers[0] ?? 0;
  const last = mark.numbers.at(-1) ?? first;
  if (mark.numbers.length === 1) return String(first);
  const row = last - first === mark.numbers.length - 1;
  return row ? `${first}–${last}` : mark.numbers.join(', ');
}

/** An event, or several at one place, as a numbered mark. */
export function markArt(mark: Mark): string {
  const words = numbersOf(mark);
  const width = Math.max(18, widthOf(words, 11.5) + 11);
  return element('g', {}, [
    element('rect', { x: mark.x - width / 2, y: HEAD - 29, width, height: 18, rx: 9, fill: INK.text }),
    text(mark.x, HEAD - 16, words, { 'text-anchor': 'middle', fill: '#ffffff', 'font-size': 11.5 }),
  ]);
}
