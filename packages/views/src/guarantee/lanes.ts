import { element } from '../markup.ts';
import { type Axis, xOf } from '../lanes/axis.ts';
import { keyArt } from '../lanes/bar-art.ts';
import { layoutOf, WIDTH } from '../lanes/layout.ts';
import { text } from '../lanes/lettering.ts';
import { INK, patterns } from '../lanes/patterns.ts';
import { rowsArt } from '../lanes/rows-art.ts';
import { moments } from '../zone.ts';
import { breaksArt } from './band-art.ts';
import type { Guarantee, RunUnder } from './model.ts';

const HEAD = 30;
const FOOT = 44;

/** What stands under a band: its marks, and how much room they take. */
interface Under {
  readonly art: string;
  readonly height: number;
}

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
  const { grounds, rows, bottom } = rowsArt(layout.lanes, top + HEAD, prefix);
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
      ...grounds,
      breaksArt(axis, top + HEAD, bottom),
      line(xOf(axis, 0), '1 4'),
      line(layout.asOf, '5 3'),
      ...rows,
      keyArt(layout, bottom + 24, prefix),
    ]),
    height: bottom + FOOT - top,
  };
}
