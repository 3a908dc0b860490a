import { ahead, corrected, type Point, upwards } from './path.ts';
import type { LogitSystem } from './system.ts';

/** Rounds of false position before a stop counts as not met. */
const MOST_ROUNDS = 60;

/**
 * The point of the path between two neighbours at which lambda is as wanted: false position on the length of the step
 * (the Illinois rule), then Newton's method with lambda held. Undefined where a fold lies so close to it that lambda
 * cannot be held.
 */
export function stopBetween(
  system: LogitSystem,
  from: Point,
  to: Point,
  length: number,
  wanted: number,
): Point | undefined {
  const { size } = system;
  const off = (point: Point): number => (point.at[size] as number) - wanted;
  let low = { length: 0, off: off(from), point: from };
  let high = { length, off: off(to), point: to };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const nearest = Math.abs(low.off) < Math.abs(high.off) ? low.point : high.point;
    if (Math.abs(off(nearest)) <= 1e-3 * (1 + wanted)) {
      const held = heldAt(system, nearest, wanted);
      if (held) return held;
    }
    const middle = (low.length * high.off - high.length * low.off) / (high.off - low.off);
    const found = corrected(system, ahead(from, middle), from.way);
    if (!found) return undefined;
    const tried = { length: middle, off: off(found.point), point: found.point };
    if (tried.off * high.off > 0) {
      high = tried;
      low = { ...low, off: low.off / 2 };
    } else {
      low = tried;
      high = { ...high, off: high.off / 2 };
    }
  }
  return undefined;
}

/** The point at a lambda next to a point of the path; undefined where holding lambda leads away from it. */
function heldAt(system: LogitSystem, { at, way }: Point, wanted: number): Point | undefined {
  const { size } = system;
  const step = (wanted - (at[size] as number)) / (way[size] as number);
  if (!Number.isFinite(step)) return undefined;
  const guess = at.map((value, index) => value + step * (way[index] as number));
  guess[size] = wanted;
  const held = corrected(system, guess, upwards(size));
  return held && held.first < 0.1 ? held.point : undefined;
}
