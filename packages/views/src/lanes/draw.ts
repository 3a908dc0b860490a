import type { Instant } from '@casus/engine';
import { framed } from '../drawing/frame.ts';
import { element } from '../markup.ts';
import { moments, type Zone } from '../zone.ts';
import { axisArt, HEAD, markArt } from './axis-art.ts';
import { barArt, keyArt } from './bar-art.ts';
import { WIDTH, type Lane, type Layout } from './layout.ts';
import { text, wrapped } from './lettering.ts';
import { INK, patterns } from './patterns.ts';

/** Words around the picture: its title, one sentence for those who cannot see it, and its instant. */
export interface Wording {
  readonly title: string;
  readonly sentence: string;
  readonly at: Instant;
  readonly zone: Zone;
  /** Prefix of ids; unique on a page. */
  readonly prefix: string;
}

const ROW = 37;
const LANE_PAD = 9;
const GUTTER_TEXT = 140;

const groundOf = (lane: number): string => (lane % 2 === 0 ? INK.band : '#ffffff');

const laneHeight = (lane: Lane): number => {
  const title = wrapped(lane.title, GUTTER_TEXT, 13).length * 16 + 14;
  return Math.max(lane.bars.length * ROW + LANE_PAD * 2, title);
};

/** The picture as a complete SVG element. */
export function draw(layout: Layout, wording: Wording): string {
  const { prefix } = wording;
  let y = HEAD;
  const placed = layout.lanes.map((lane) => {
    const top = y;
    y += laneHeight(lane);
    return { lane, top, height: y - top };
  });
  const bottom = y;
  const height = bottom + 56;
  const bands = placed.map(({ top, height: tall }, index) =>
    element('rect', { x: 0, y: top, width: WIDTH, height: tall, fill: groundOf(index) }),
  );
  const rows = placed.map(({ lane, top, height: tall }, index) =>
    element('g', { role: 'group', 'aria-label': lane.title }, [
      ...wrapped(lane.title, GUTTER_TEXT, 13).map((line, lineIndex) =>
        text(8, top + 21 + lineIndex * 16, line, { 'font-size': 13, 'font-weight': 700 }),
      ),
      ...lane.bars.map((bar, row) => barArt(bar, top + LANE_PAD + row * ROW, prefix, groundOf(index))),
      element('line', { x1: 0, x2: WIDTH, y1: top + tall, y2: top + tall, stroke: INK.rule }),
    ]),
  );
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
    ...bands,
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
