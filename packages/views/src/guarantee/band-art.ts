import { type Axis, xOf } from '../lanes/axis.ts';
import { INK } from '../lanes/patterns.ts';
import { element } from '../markup.ts';
import type { RungStep } from '../matrix/model.ts';
import { asItStands } from './headline.ts';
import { type Guarantee, LADDER, type Mark } from './model.ts';
import { exposedIn, outermost, rungAt } from './steps.ts';

/** Where the ladder stands: y of nothing at all, and pixels between two rungs. */
export interface Ladder {
  readonly bottom: number;
  readonly rung: number;
}

/** Ground of what is allowed and not owed. */
export const ALLOWED = '#dbe8f3';

/** y of a rung. */
export const yOf = ({ bottom, rung }: Ladder, value: number): number => bottom - value * rung;

/** Top of the whole ladder. */
export const topOf = (ladder: Ladder): number => yOf(ladder, LADDER.length - 0.4);

/** Textures: what is allowed only, and what is exposed; each is told from the others without colour. */
export const bandPatterns = (prefix: string): string =>
  element('defs', {}, [
    element('pattern', { id: `${prefix}-allowed`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
      element('rect', { width: 8, height: 8, fill: ALLOWED }),
      element('path', { d: 'M1.5,2 h1.2 M5.5,6 h1.2', stroke: INK.met, 'stroke-width': 1.1 }),
    ]),
    element('pattern', { id: `${prefix}-exposed`, width: 9, height: 9, patternUnits: 'userSpaceOnUse' }, [
      element('path', {
        d: 'M-1,10 L10,-1 M-1,1 L1,-1 M8,10 L10,8',
        stroke: INK.breached,
        'stroke-width': 1.1,
        fill: 'none',
      }),
    ]),
  ]);

/** A step function as a path along the axis, from 0 to the horizon. */
function line(steps: readonly RungStep[], axis: Axis, ladder: Ladder, horizon: number): string {
  const shown = steps.filter(({ from }) => from <= horizon);
  const parts = [`M${r(xOf(axis, 0))},${r(yOf(ladder, rungAt(shown, 0)))}`];
  for (const { from, rung } of shown)
    if (from > 0) parts.push(`H${r(xOf(axis, from))} V${r(yOf(ladder, rung))}`);
  parts.push(`H${r(xOf(axis, horizon))}`);
  return parts.join(' ');
}

/** The same without its flat beginning at nothing, which would hide the floor. */
const rising = (...[steps, axis, ladder, horizon]: Parameters<typeof line>): string => {
  const first = steps.find(({ rung }) => rung > 0);
  if (!first || first.from === 0) return line(steps, axis, ladder, horizon);
  const all = line(steps, axis, ladder, horizon);
  return `M${r(xOf(axis, first.from))},${r(ladder.bottom)} ${all.slice(all.indexOf(' V') + 1)}`;
};

const r = (value: number): number => Math.round(value * 10) / 10;

/** A rectangle for each stretch between the changes of two step functions. */
function between(
  low: readonly RungStep[],
  high: readonly RungStep[],
  axis: Axis,
  ladder: Ladder,
  horizon: number,
): string {
  const instants = [...new Set([0, horizon, ...[...low, ...high].map(({ from }) => from)])]
    .filter((at) => at <= horizon)
    .sort((a, b) => a - b);
  return instants
    .slice(0, -1)
    .map((from, index) => {
      const a = yOf(ladder, rungAt(low, from));
      const b = yOf(ladder, rungAt(high, from));
      const x0 = xOf(axis, from);
      const x1 = xOf(axis, instants[index + 1] ?? from);
      return a <= b ? '' : `M${r(x0)},${r(a)} V${r(b)} H${r(x1)} V${r(a)} Z`;
    })
    .join(' ')
    .trim();
}

const nothing: readonly RungStep[] = [{ from: 0, rung: 0 }];

/** The band of one promise: what is assured, what is allowed, the need over it and what is exposed under the need. */
export function bandArt(guarantee: Guarantee, axis: Axis, ladder: Ladder, prefix: string): string {
  const { horizon, need, ways, promised, marks } = guarantee;
  const { floor, ceiling } = asItStands(guarantee);
  const path = (steps: readonly RungStep[], more: Readonly<Record<string, string | number>>): string =>
    element('path', {
      d: line(steps, axis, ladder, horizon),
      fill: 'none',
      'stroke-linejoin': 'miter',
      ...more,
    });
  const area = (low: readonly RungStep[], high: readonly RungStep[], fill: string): string => {
    const d = between(low, high, axis, ladder, horizon);
    return d === '' ? '' : element('path', { d, fill });
  };
  const floors = ways.map((way) => way.floor);
  const best = outermost(floors, 'most');
  const worst = outermost(floors, 'least');
  const same = (a: readonly RungStep[]): boolean =>
    line(a, axis, ladder, horizon) === line(floor, axis, ladder, horizon);
  const exposed = (need ? exposedIn(floor, need, horizon) : []).map((stretch) =>
    element('rect', {
      x: xOf(axis, stretch.from),
      y: yOf(ladder, stretch.need),
      width: xOf(axis, stretch.until) - xOf(axis, stretch.from),
      height: (stretch.need - stretch.floor) * ladder.rung,
      fill: `url(#${prefix}-exposed)`,
    }),
  );
  return element('g', {}, [
    area(floor, ceiling, `url(#${prefix}-allowed)`),
    promised ? path(promised, { stroke: INK.soft, 'stroke-width': 1.6, 'stroke-dasharray': '1.5 3.5' }) : '',
    path(ceiling, { stroke: INK.met, 'stroke-width': 1.4 }),
    area(nothing, floor, INK.met),
    ...exposed,
    same(best) ? '' : path(best, { stroke: INK.met, 'stroke-width': 1.8, 'stroke-dasharray': '7 4' }),
    same(worst) ? '' : path(worst, { stroke: INK.text, 'stroke-width': 1.8, 'stroke-dasharray': '2 3' }),
    path(floor, { stroke: INK.met, 'stroke-width': 4 }),
    need
      ? element('path', {
          d: rising(need, axis, ladder, horizon),
          fill: 'none',
          stroke: INK.breached,
          'stroke-width': 2.2,
        })
      : '',
    ...(marks ?? []).map((mark) => markArt(mark, axis, ladder)),
  ]);
}

/** Owed: an open diamond; delivered: a full disc. */
function markArt({ at, rung, kind, words }: Mark, axis: Axis, ladder: Ladder): string {
  const x = xOf(axis, at);
  const y = yOf(ladder, rung);
  const title = element('title', {}, words.replace(/[<&]/g, ''));
  return kind === 'owed'
    ? element('g', {}, [
        title,
        element('path', {
          d: `M${r(x)},${r(y - 6.5)} l6.5,6.5 l-6.5,6.5 l-6.5,-6.5 z`,
          fill: '#ffffff',
          stroke: INK.text,
          'stroke-width': 1.8,
        }),
      ])
    : element('g', {}, [
        title,
        element('circle', { cx: x, cy: y, r: 5, fill: INK.text, stroke: '#ffffff', 'stroke-width': 1.5 }),
      ]);
}

/** Stretches that are cut out, as two torn edges. */
export const breaksArt = (axis: Axis, top: number, bottom: number): string =>
  axis.breaks
    .map(({ x0, x1 }) => {
      const half = Math.min(7, (x1 - x0) / 3);
      const middle = (x0 + x1) / 2;
      const zig = (x: number): string =>
        `M${r(x)},${r(top)} ${Array.from({ length: Math.floor((bottom - top) / 8) }, (_, i) => `l${i % 2 === 0 ? 2 : -2},8`).join(' ')}`;
      return [
        element('rect', {
          x: middle - half,
          y: top - 1,
          width: half * 2 + 2,
          height: bottom - top + 3,
          fill: '#ffffff',
        }),
        element('path', { d: zig(middle - half), stroke: INK.grey, fill: 'none', 'stroke-width': 0.9 }),
        element('path', { d: zig(middle + half), stroke: INK.grey, fill: 'none', 'stroke-width': 0.9 }),
      ].join('');
    })
    .join('');
