import { element } from '../markup.ts';
import { barArt } from './bar-art.ts';
import { type Lane, WIDTH } from './layout.ts';
import { text, wrapped } from './lettering.ts';
import { INK } from './patterns.ts';

const ROW = 37;
const LANE_PAD = 9;
const GUTTER_TEXT = 140;

const laneHeight = (lane: Lane): number => {
  const title = wrapped(lane.title, GUTTER_TEXT, 13).length * 16 + 14;
  return Math.max(lane.bars.length * ROW + LANE_PAD * 2, title);
};

const groundOf = (lane: number): string => (lane % 2 === 0 ? INK.band : '#ffffff');

/** Lanes one under the other: their grounds, their rows, and where the last ends. Guides are drawn between the two. */
export const rowsArt = (
  lanes: readonly Lane[],
  top: number,
  prefix: string,
): { readonly grounds: readonly string[]; readonly rows: readonly string[]; readonly bottom: number } => {
  let y = top;
  const placed = lanes.map((lane) => {
    const from = y;
    y += laneHeight(lane);
    return { lane, top: from, height: y - from };
  });
  return {
    grounds: placed.map(({ top: from, height }, index) =>
      element('rect', { x: 0, y: from, width: WIDTH, height, fill: groundOf(index) }),
    ),
    rows: placed.map(({ lane, top: from, height }, index) =>
      element('g', { role: 'group', 'aria-label': lane.title }, [
        ...wrapped(lane.title, GUTTER_TEXT, 13).map((line, lineIndex) =>
          text(8, from + 21 + lineIndex * 16, line, { 'font-size': 13, 'font-weight': 700 }),
        ),
        ...lane.bars.map((bar, row) => barArt(bar, from + LANE_PAD + row * ROW, prefix, groundOf(index))),
        element('line', { x1: 0, x2: WIDTH, y1: from + height, y2: from + height, stroke: INK.rule }),
      ]),
    ),
    bottom: y,
  };
};
