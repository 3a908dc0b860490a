import { evaluate } from '../evaluate.ts';
import type { GuaranteeGame } from '../game.ts';
import type { Numbers } from '../numbers.ts';
import { planOf } from '../plan.ts';
import { prepare, type Prepared, type Setting } from '../prepare.ts';
import { type Desk, scratchOf } from '../scratch.ts';
import { scaled, sharpness } from './scale.ts';

/**
 * The equations of one game with one draw of numbers, for every share t of its payoffs. Unknowns are z, the coordinates of a
 * plan on a scale that bears large log-odds (area hyperbolic sine); how far along the way, y, is on the same scale.
 */
export interface Equations {
  readonly size: number;
  readonly share: Uint8Array;
  /** y of the game itself. */
  readonly end: number;
  /** What each equation misses by. */
  readonly miss: (z: Float64Array, y: number) => Float64Array;
  /** Derivatives by z, in rows of equations, and by y. */
  readonly slopes: (
    z: Float64Array,
    y: number,
  ) => { readonly rows: Float64Array[]; readonly along: Float64Array };
  /** Coordinates of a plan and back. */
  readonly plain: (z: Float64Array) => Float64Array;
  readonly bent: (x: Float64Array) => Float64Array;
}

/** The equations, or that guarantors add up in too many ways. */
export function equationsOf(game: GuaranteeGame, numbers: Numbers, setting: Setting): Equations | 'too many' {
  const reach = sharpness(numbers);
  const end = Math.asinh(reach);
  let held: { y: number; prepared: Prepared } | undefined;
  const first = prepare(game, numbers, setting);
  if (first === 'too many') return first;
  const plan = planOf(first);
  const desk: Desk = { plan, scratch: scratchOf(first) };
  const { size, share } = plan;
  const at = (y: number): Prepared => {
    if (held?.y === y) return held.prepared;
    const prepared = prepare(game, scaled(numbers, Math.sinh(y) / reach), setting, held?.prepared);
    // The shape was laid out once above, and does not depend on t.
    if (prepared === 'too many') throw new Error('a game that grew on the way');
    held = { y, prepared };
    return prepared;
  };
  const plain = (z: Float64Array): Float64Array => z.map((value, j) => (share[j] ? value : Math.sinh(value)));
  const bent = (x: Float64Array): Float64Array => x.map((value, j) => (share[j] ? value : Math.asinh(value)));
  const miss = (z: Float64Array, y: number): Float64Array => {
    const out = new Float64Array(size);
    evaluate(at(y), desk, plain(z), out);
    return out.map((value, j) => (z[j] as number) - (share[j] ? value : Math.asinh(value)));
  };
  // So short that the sharpest choice moves by a hundredth of its noise.
  const step = Math.min(1e-6, 0.01 / reach);
  const slopes = (z: Float64Array, y: number): { rows: Float64Array[]; along: Float64Array } => {
    const [rows, base, moved] = [
      Array.from({ length: size }, () => new Float64Array(size)),
      miss(z, y),
      z.slice(),
    ];
    for (let j = 0; j < size; j += 1) {
      const by = step * Math.max(1, share[j] ? 1 : Math.abs(z[j] as number));
      moved[j] = (z[j] as number) + by;
      const there = miss(moved, y);
      const exact = (moved[j] as number) - (z[j] as number);
      for (let r = 0; r < size; r += 1) rows[r]![j] = ((there[r] as number) - (base[r] as number)) / exact;
      moved[j] = z[j] as number;
    }
    const by = 1e-7 * Math.max(1, y);
    const there = miss(z, y + by);
    return { rows, along: there.map((value, r) => (value - (base[r] as number)) / (y + by - y)) };
  };
  return { size, share, end, miss, slopes, plain, bent };
}
