import type { Instant } from '@casus/engine';
import { framed } from '../drawing/frame.ts';
import { element } from '../markup.ts';
import { moments, type Zone } from '../zone.ts';
import { axisArt, HEAD, markArt } from './axis-art.ts';
import { keyArt } from './bar-art.ts';
import { WIDTH, type Layout } from './layout.ts';
import { text } from './lettering.ts';
import { INK, patterns } from './patterns.ts';
import { rowsArt } from './rows-art.ts';

/** Words around the picture: its title, one sentence for those who cannot see it, and its instant. */
export interface Wording {
  readonly title: string;
  readonly sentence: string;
  readonly at: Instant;
  readonly zone: Zone;
  /** Prefix of ids; unique on a page. */
  readonly prefix: string;
}

/** The picture as a complete SVG element. */
export function draw(layout: Layout, wording: Wording): string {
  const { prefix } = wording;
  const { grounds, rows, bottom } = rowsArt(layout.lanes, HEAD, prefix);
  const height = bottom + 56;
  const guides = layout.marks.map((mark) =>
    element('line', {
      x1: mark.x,
      x2: mark.x,
      y1: HEAD - 11,
      y2: bottom,
      stroke: INK.soft,
      'stroke-width': '0.8',
      'stroke-dasharray': '1 4',
    }),
  );
  const now = element('line', {
    x1: layout.asOf,
    x2: layout.asOf,
    y1: HEAD - 36,
    y2: bottom + 6,
    stroke: INK.text,
    'stroke-width': '1.4',
    'stroke-dasharray': '5 3',
  });
  const asOf = text(
    Math.min(layout.asOf, WIDTH - 8),
    bottom + 19,
    `as of ${moments(wording.at, wording.zone)}`,
    { 'text-anchor': layout.asOf < WIDTH / 2 ? 'start' : 'end', 'font-size': 11.5 },
  );
  return framed({ width: WIDTH, height, title: wording.title, sentence: wording.sentence, prefix }, [
    patterns(prefix),
    ...grounds,
    axisArt(layout, wording.zone, bottom),
    ...guides,
    now,
    ...rows,
    ...layout.marks.map(markArt),
    asOf,
    layout.lanes.length > 0
      ? keyArt(layout, bottom + 42, prefix)
      : text(8, bottom + 42, 'Nobody owes anything.', { 'font-weight': 600 }),
  ]);
}
