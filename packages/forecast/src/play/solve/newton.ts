import type { Equations } from './equations.ts';
import { solved, triangles } from './lu.ts';

/** The largest of some numbers, whatever their sign. */
export const largest = (row: ArrayLike<number>): number => {
  let most = 0;
  for (let j = 0; j < row.length; j += 1) most = Math.max(most, Math.abs(row[j] as number));
  return most;
};

const STEPS = 60;
const LONGEST = 2;

/** Newton's method at the game itself, with steps halved until the miss shrinks; nothing where it does not arrive. */
export function newton(
  equations: Equations,
  start: Float64Array,
  tolerance: number,
): Float64Array | undefined {
  const { end, size, share } = equations;
  let z = start;
  let miss = equations.miss(z, end);
  for (let step = 0; step < STEPS; step += 1) {
    const size0 = largest(miss);
    if (!Number.isFinite(size0)) return undefined;
    if (size0 < tolerance) return z;
    const factored = triangles(equations.slopes(z, end).rows);
    if (!factored) return undefined;
    const way = solved(factored, miss);
    let length = Math.min(1, LONGEST / Math.max(1e-300, largest(way)));
    for (;;) {
      const next = new Float64Array(size);
      for (let j = 0; j < size; j += 1) {
        const to = (z[j] as number) - length * (way[j] as number);
        next[j] = share[j] ? Math.min(1, Math.max(0, to)) : to;
      }
      const left = equations.miss(next, end);
      const worse = largest(left) > (1 - 0.1 * length) * size0;
      if (!worse) {
        [z, miss] = [next, left];
        break;
      }
      length /= 2;
      if (length < 1e-6) return undefined;
    }
  }
  return largest(miss) < tolerance ? z : undefined;
}
