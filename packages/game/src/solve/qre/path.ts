import { equationsAt } from './equations.ts';
import { factored, solved } from './lu.ts';
import type { LogitSystem } from './system.ts';

/** A place on a path of logit equilibria: the logarithms of the shares, then lambda (in units of 1/range). */
export interface Point {
  readonly at: Float64Array;
  /** The direction in which the path is followed, of length 1. */
  readonly way: Float64Array;
  /** The sign of the determinant of the slopes bordered by the way: it changes where another branch crosses. */
  readonly sign: number;
  /** The most that any equation misses by, relative to lambda where that is above 1. */
  readonly miss: number;
}

/** A point, and what it took to find it: how far the first correction went, and how much less far the second. */
export interface Corrected {
  readonly point: Point;
  readonly first: number;
  readonly contraction: number;
}

/** A correction this small, relative to what is corrected, ends the correcting. */
const DONE = 1e-11;
/** One this small does too, where rounding keeps it from getting smaller. */
const ROUNDING = 1e-7;
/** One this small is the last but one, since each squares the distance. */
const NEARLY = 1e-5;
const MOST_CORRECTIONS = 8;

/** Where the path begins: lambda 0, where everybody does everything alike. */
export function origin(system: LogitSystem): Point | undefined {
  const { tree, size, unknown } = system;
  const at = new Float64Array(size + 1);
  for (let set = 0; set < tree.sets; set += 1) {
    const [from, to] = [tree.firstAction[set] as number, tree.firstAction[set + 1] as number];
    for (let action = from; action < to; action += 1)
      if ((unknown[action] as number) >= 0) at[unknown[action] as number] = -Math.log(to - from);
  }
  return corrected(system, at, upwards(size))?.point;
}

/** The direction in which lambda alone grows. */
export function upwards(size: number): Float64Array {
  const way = new Float64Array(size + 1);
  way[size] = 1;
  return way;
}

/** The place ahead, if the path were straight; `length` is the greatest relative change of any unknown. */
export function ahead({ at, way }: Point, length: number): Float64Array {
  const step = length / relative(way, at);
  return at.map((value, index) => value + step * (way[index] as number));
}

/**
 * Newton's method from a guess to the path, at right angles to a direction (Allgower and Georg 1990, chapter 3). With
 * `upwards` as direction lambda stays as it is. Undefined where it does not come closer.
 */
export function corrected(
  system: LogitSystem,
  guess: Float64Array,
  across: Float64Array,
): Corrected | undefined {
  const { size } = system;
  const at = Float64Array.from(guess);
  let [first, before, contraction] = [0, Infinity, 0];
  let equations = equationsAt(system, at, at[size] as number);
  for (let turn = 0; turn < MOST_CORRECTIONS; turn += 1) {
    const { misses, slopes } = equations;
    slopes.set(across, size * (size + 1));
    const factors = factored(slopes, size + 1);
    if (factors.sign === 0) return undefined;
    const change = solved(factors, misses);
    for (let index = 0; index <= size; index += 1)
      at[index] = (at[index] as number) - (change[index] as number);
    const length = relative(change, at);
    if (turn === 0) first = length;
    if (turn === 1 && first > ROUNDING) contraction = length / first;
    const lambda = at[size] as number;
    equations = equationsAt(system, at, lambda);
    const miss =
      equations.misses.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / Math.max(1, lambda);
    // Each correction squares the distance: one so small has no successor, if the equations say so too.
    const near = length < NEARLY && length < before / 10 && miss < DONE;
    if (near || length < DONE || (length < ROUNDING && length > before / 2)) {
      const way = solved(factors, upwards(size));
      const norm = Math.hypot(...way);
      return {
        point: { at, way: way.map((value) => value / norm), sign: factors.sign, miss },
        first,
        contraction,
      };
    }
    if (!(length < before) || length > 1e3) return undefined;
    before = length;
  }
  return undefined;
}

/** The greatest change of any unknown, relative to its size where that is above 1. */
function relative(change: Float64Array, at: Float64Array): number {
  let most = 0;
  for (let index = 0; index < change.length; index += 1) {
    const size = Math.abs(change[index] as number) / (1 + Math.abs(at[index] as number));
    // Not Math.max: what is no number must not get lost.
    if (!(size <= most)) most = size;
  }
  return most;
}
