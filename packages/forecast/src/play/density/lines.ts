import { cumulative } from '../math/normal.ts';
import type { ActorNumbers } from '../numbers.ts';

/** Chance that the private type of an actor, a density scaled by its resolve, lies below x. */
export function below({ types, resolve }: ActorNumbers, x: number): number {
  if (types?.kind === 'uniform') return Math.min(1, Math.max(0, (x / resolve + 1) / 2));
  return cumulative(x / resolve);
}

/** Chance that gain + slope x type is above 0; with no slope, of two things worth the same each is as likely. */
export function above(actor: ActorNumbers, gain: number, slope: number): number {
  if (slope <= 0) return gain > 0 ? 1 : gain < 0 ? 0 : 0.5;
  return 1 - below(actor, -gain / slope);
}

/** A stretch of types, and which of some lines is the highest there. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly best: number;
}

/** Which of the lines base + slope x is the highest where: the pieces between two ends, in order. */
export function highest(
  base: readonly number[],
  slope: readonly number[],
  from: number,
  to: number,
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [m, own] of base.entries()) {
    let [low, high] = [from, to];
    for (const [j, other] of base.entries()) {
      const rise = (slope[m] as number) - (slope[j] as number);
      const lead = own - other;
      if (rise > 0) low = Math.max(low, -lead / rise);
      else if (rise < 0) high = Math.min(high, -lead / rise);
      else if (lead < 0 || (lead === 0 && j < m)) high = -Infinity;
    }
    if (low < high) pieces.push({ from: low, to: high, best: m });
  }
  return pieces.sort((a, b) => a.from - b.from);
}

/** Shares of the answers of a guarantor whose types are a density, from the second answer on, into `out`. */
export function mixed(
  actor: ActorNumbers,
  worth: Float64Array,
  height: Float64Array,
  open: Float64Array,
  closed: Float64Array,
  out: Float64Array,
  at: number,
): void {
  out.fill(0, at, at + worth.length - 1);
  const leave = actor.authorisation;
  for (const [chance, menu] of [[leave, open] as const, [1 - leave, closed] as const]) {
    if (chance === 0) continue;
    const base = [...worth].map((value, m) => (menu[m] === -Infinity ? -Infinity : value));
    for (const { from, to, best } of highest(base, [...height], -Infinity, Infinity))
      if (best > 0)
        out[at + best - 1] =
          (out[at + best - 1] as number) + chance * (below(actor, to) - below(actor, from));
  }
}
