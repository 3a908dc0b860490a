import { element } from '../markup.ts';
import { type Axis, xOf } from '../lanes/axis.ts';
import { barArt, keyArt } from '../lanes/bar-art.ts';
import { type Lane, layoutOf, WIDTH } from '../lanes/layout.ts';
import { text, wrapped } from '../lanes/lettering.ts';
import { INK, patterns } from '../lanes/patterns.ts';
import { moments } from '../zone.ts';
import { breaksArt } from './band-art.ts';
import type { Guarantee, RunUnder } from './model.ts';

const ROW = 37;
const PAD = 9;
const HEAD = 30;
const FOOT = 44;
const GUTTER_TEXT = 150;

/** What stands under a band: its marks, and how much room they take. */
interface Under {
  readonly art: string;
  readonly height: number;
}

const laneHeight = ({ bars, title }: Lane): number =>
  Math.max(bars.length * ROW + PAD * 2, wrapped(title, GUTTER_TEXT, 13).length * 16 + 14);

/** The same axis, counted from the epoch instead of from the incident. */
const since = (axis: Axis, from: number): Axis => {
  const moved = <T extends { readonly from: number; readonly until: number }>(stretch: T): T => ({
    ...stretch,
    from: stretch.from + from,
    until: stretch.until + from,
  });
  return { ...axis, segments: axis.segments.map(moved), breaks: axis.breaks.map(moved) };
};

/** Duties of the guarantors alone; what is found stands in the lanes of the whole run. */
const ownOf = ({ report }: RunUnder, { guarantors }: Guarantee): RunUnder['report'] => ({
  ...report,
  facts: [],
  positions: report.positions.flatMap((holding) => {
    const bearers = holding.bearers.filter((party) => guarantors.includes(party));
    return bearers.length === 0 || holding.since < 0 ? [] : [{ ...holding, bearers }];
  }),
});

/**
 * One lane per guarantor under the band, on its axis: what it owed in the run that is shown, by when, and what it
 * did. Nothing where no run is given, or where the picture is too narrow for words beside bars.
 */
export function lanesUnder(
  guarantee: Guarantee,
  axis: Axis,
  top: number,
  prefix: string,
  width: number,
): Under {
  const { run } = guarantee;
  if (!run || width < WIDTH) return { art: '', height: 0 };
  const layout = layoutOf(ownOf(run, guarantee), run.print, since(axis, run.from));
  if (layout.lanes.length === 0) return { art: '', height: 0 };
  let y = top + HEAD;
  const placed = layout.lanes.map((lane) => {
    const at = y;
    y += laneHeight(lane);
    return { lane, top: at, height: y - at };
  });
  const bottom = y;
  const ground = (index: number): string => (index % 2 === 0 ? INK.band : '#ffffff');
  const bands = placed.map(({ top: at, height }, index) =>
    element('rect', { x: 0, y: at, width: WIDTH, height, fill: ground(index) }),
  );
  const rows = placed.map(({ lane, top: at }, index) =>
    element('g', { role: 'group', 'aria-label': lane.title }, [
      ...wrapped(lane.title, GUTTER_TEXT, 13).map((line, row) =>
        text(8, at + 21 + row * 16, line, { 'font-size': 13, 'font-weight': 700 }),
      ),
      ...lane.bars.map((bar, row) => barArt(bar, at + PAD + row * ROW, prefix, ground(index))),
    ]),
  );
  const line = (x: number, dashes: string): string =>
    element('line', {
      x1: x,
      x2: x,
      y1: top + HEAD - 8,
      y2: bottom,
      stroke: INK.text,
      'stroke-dasharray': dashes,
    });
  return {
    art: element('g', {}, [
      patterns(prefix),
      text(8, top + 14, `In the run of the chronicle, as of ${moments(run.report.at, run.print.zone)}`, {
        'font-size': 13,
        'font-weight': 700,
      }),
      ...bands,
      breaksArt(axis, top + HEAD, bottom),
      line(xOf(axis, 0), '1 4'),
      line(layout.asOf, '5 3'),
      ...rows,
      keyArt(layout, bottom + 24, prefix),
    ]),
    height: bottom + FOOT - top,
  };
}
