import { evaluate } from '../evaluate.ts';
import type { Numbers } from '../numbers.ts';
import { type Held, seated, type Table } from '../table.ts';
import { type Iterated, settle } from './iterate.ts';
import { scaled } from './scale.ts';

/** The end of the branch from blind play: the draw on its table, with the point in `x`. */
export interface Along {
  readonly held: Held;
  readonly steps: number;
  /** The most that the equations missed by at any step, in units of noise. */
  readonly miss: number;
}

const STEPS = [1 / 16, 1 / 8, 1 / 4, 3 / 8, 1 / 2, 5 / 8, 3 / 4, 7 / 8, 1];
/** On the way it is enough to see replies draw together so far; in units of noise. */
const ROUGH = 1e-3;
/** Replies that move by no less than this from turn to turn are not trusted to lie on one branch. */
const SLOW = 0.9;
/** How much of each reply is gone along with: where answers overshoot, less of it still draws together. */
const DAMPING = [1, 0.5, 0.2];

/**
 * Follows the branch from blind play in steps of the share t of the payoffs at which plain replies, damped where they
 * overshoot, draw together (a contraction): while they do, no other branch can cross, because the slopes of what is
 * missed have no root there. Nothing where they do not, or where types are a density without shocks.
 */
export function along(table: Table, numbers: Numbers, tolerance: number): Along | undefined {
  let before = STEPS[0]!;
  let worst = 0;
  for (const t of STEPS) {
    const last = table.held;
    const held = seated(table, scaled(numbers, t));
    if (held === 'too many' || held.prepared.nodes.some(({ smooth }) => smooth)) return undefined;
    if (t === STEPS[0]) held.x.fill(0);
    // The memory of another shape holds no point to go on from.
    else if (last?.shape !== held.shape) return undefined;
    for (let j = 0; j < held.x.length; j += 1) held.x[j] = (held.x[j]! * t) / before;
    const found = settled(held, t < 1 ? Math.max(tolerance, ROUGH) : tolerance);
    if (!found) return undefined;
    worst = Math.max(worst, found.move);
    before = t;
    if (t === 1) return { held, steps: STEPS.length, miss: worst };
  }
  return undefined;
}

/** The point that replies draw to from `x`, with as little damping as will do. */
function settled({ prepared, desk, trail, x }: Held, tolerance: number): Iterated | undefined {
  const from = x.slice();
  for (const share of DAMPING) {
    x.set(from);
    const found = settle((at, out) => evaluate(prepared, desk, at, out), trail, x, tolerance, share);
    if (found.arrived && found.draw <= SLOW) return found;
  }
  return undefined;
}
