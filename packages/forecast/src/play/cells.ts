import type { Layer, Level } from './trellis.ts';

/**
 * Into how many cells what guarantors bring together is sorted, by strength and by harm, where there are more states than
 * cells; a cell stands for the mean of its sums. Without cells every sum is kept.
 */
export interface Cells {
  readonly strength: number;
  readonly harm: number;
}

/**
 * The next layer where states are sorted into cells: by harm evenly, by strength evenly in the logarithm of all strength on
 * that side, on which the contest hangs.
 */
export function sorted(
  from: Layer,
  to: Layer,
  row: readonly Level[],
  next: Int32Array,
  cells: Cells,
  own: number,
): void {
  const strengths = new Float64Array(next.length);
  const harms = new Float64Array(next.length);
  const count = row.length;
  for (let m = 0; m < count; m += 1) {
    const { strength, harm } = row[m]!;
    for (let state = 0, at = m; state < from.strength.length; state += 1, at += count) {
      strengths[at] = from.strength[state]! + strength;
      harms[at] = from.harm[state]! + harm;
    }
  }
  placed(from.members, strengths, harms, next, cells, own);
  const { strength, harm, members } = to;
  strength.fill(0);
  harm.fill(0);
  members.fill(0);
  for (let state = 0, at = 0; state < from.members.length; state += 1) {
    const of = from.members[state]!;
    for (let m = 0; m < count; m += 1, at += 1) {
      const cell = next[at]!;
      members[cell] = members[cell]! + of;
      strength[cell] = strength[cell]! + of * strengths[at]!;
      harm[cell] = harm[cell]! + of * harms[at]!;
    }
  }
  for (let cell = 0; cell < members.length; cell += 1) {
    const count = Math.max(1, members[cell]!);
    strength[cell] = strength[cell]! / count;
    harm[cell] = harm[cell]! / count;
  }
}

/** Which cell each state and level lead to; from a cell without members, any. */
function placed(
  members: Float64Array,
  strengths: Float64Array,
  harms: Float64Array,
  next: Int32Array,
  cells: Cells,
  own: number,
): void {
  const count = next.length / members.length;
  let low = Infinity;
  let high = -Infinity;
  let least = Infinity;
  let most = -Infinity;
  for (let state = 0, at = 0; state < members.length; state += 1)
    for (let m = 0; m < count; m += 1, at += 1) {
      if (members[state] === 0) continue;
      const strength = strengths[at]!;
      const harm = harms[at]!;
      if (strength < low) low = strength;
      if (strength > high) high = strength;
      if (harm < least) least = harm;
      if (harm > most) most = harm;
    }
  const log = own > 0;
  const start = log ? Math.log(own + low) : low;
  const reach = (log ? Math.log(own + high) : high) - start;
  const perStrength = reach > 0 ? (cells.strength * (1 - 1e-12)) / reach : 0;
  const perHarm = most > least ? (cells.harm * (1 - 1e-12)) / (most - least) : 0;
  for (let state = 0, at = 0; state < members.length; state += 1)
    for (let m = 0; m < count; m += 1, at += 1) {
      next[at] = 0;
      if (members[state] === 0) continue;
      const place = (log ? Math.log(own + strengths[at]!) : strengths[at]!) - start;
      next[at] =
        Math.floor(Math.max(0, place * perStrength)) * cells.harm +
        Math.floor((harms[at]! - least) * perHarm);
    }
}
