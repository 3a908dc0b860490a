/** What everybody would choose if all chose as in the first array; with the same array twice, one after the other. */
export type Replies = (x: Float64Array, out: Float64Array) => void;

/** How a search for a fixed point ended: `x` was changed in place, and is what was evaluated last where it arrived. */
export interface Iterated {
  readonly arrived: boolean;
  readonly turns: number;
  /** The last move, or where mixed turns arrived, what the equations miss by; in units of noise. */
  readonly move: number;
  /** Ratio of the last two moves of plain turns: below 1 where the replies draw together. */
  readonly draw: number;
}

const MEMORY = 5;
const MOST = 80;
/** When nothing moves by more than so many times the tolerance, the next mixed point is looked at whether it is the end. */
const NEAR = 50;
/** Plain turns may move away for so long before they are given up. */
const PATIENCE = 12;

/** Memory of one search, to be used again. */
export interface Trail {
  readonly points: readonly Float64Array[];
  readonly moves: readonly Float64Array[];
  readonly before: Float64Array;
}

/** Memory for plans of a size. */
export const trailOf = (size: number): Trail => ({
  points: Array.from({ length: MEMORY }, () => new Float64Array(size)),
  moves: Array.from({ length: MEMORY }, () => new Float64Array(size)),
  before: new Float64Array(size),
});

/**
 * Everybody replies in turn until nothing moves, each turn corrected by what the last few taught (Anderson 1965;
 * Walker and Ni 2011). It arrives at equilibria that replies draw towards, and only at those; who needs more traces.
 */
export function iterate(replies: Replies, trail: Trail, x: Float64Array, tolerance: number): Iterated {
  const { before } = trail;
  let held = 0;
  let last = Infinity;
  for (let turn = 1; turn <= MOST; turn += 1) {
    const slot = (turn - 1) % MEMORY;
    const move = turned(replies, trail, x, slot);
    if (!Number.isFinite(move)) return { arrived: false, turns: turn, move, draw: move / last };
    // A turn that made things much worse: forget what was learnt.
    held = move > 4 * last ? 1 : Math.min(MEMORY, held + 1);
    if (held > 1) mixed(trail, slot, held, x);
    if (move < NEAR * tolerance) {
      replies(x, before);
      const miss = farthest(before, x);
      if (miss < tolerance) return { arrived: true, turns: turn, move: miss, draw: move / last };
    }
    last = move;
  }
  return { arrived: false, turns: MOST, move: last, draw: 1 };
}

/** Replies in turn, of each of which only a share is gone along with, and nothing is corrected: how do they draw together? */
export function settle(
  replies: Replies,
  trail: Trail,
  x: Float64Array,
  tolerance: number,
  share: number,
): Iterated {
  const { before } = trail;
  let last = Infinity;
  for (let turn = 1; turn <= MOST; turn += 1) {
    const move = turned(replies, trail, x, 0);
    const draw = move / last;
    if (move < tolerance) return { arrived: true, turns: turn, move, draw };
    if (!Number.isFinite(move) || (turn > PATIENCE && draw > 1))
      return { arrived: false, turns: turn, move, draw };
    for (let j = 0; j < x.length; j += 1) x[j] = before[j]! + share * (x[j]! - before[j]!);
    last = move;
  }
  return { arrived: false, turns: MOST, move: last, draw: 1 };
}

/** One turn of replies, kept in a slot of the memory; the most that anything moved. */
function turned(replies: Replies, { points, moves, before }: Trail, x: Float64Array, slot: number): number {
  before.set(x);
  replies(x, x);
  const point = points[slot]!;
  const step = moves[slot]!;
  for (let j = 0; j < x.length; j += 1) {
    step[j] = x[j]! - before[j]!;
    point[j] = x[j]!;
  }
  return farthest(x, before);
}

/** The most that two points differ by. */
export function farthest(one: Float64Array, other: Float64Array): number {
  let most = 0;
  for (let j = 0; j < one.length; j += 1) {
    const by = Math.abs(one[j]! - other[j]!);
    // So that a number that is none is not small.
    if (!(by <= most)) most = by;
  }
  return most;
}

/** The combination of the last points whose moves cancel best, by least squares of differences of moves. */
function mixed({ points, moves }: Trail, slot: number, held: number, x: Float64Array): void {
  const rank = held - 1;
  const now = moves[slot]!;
  const at = (k: number): number => (slot - k + MEMORY) % MEMORY;
  const square = Array.from({ length: rank }, () => new Float64Array(rank + 1));
  for (let r = 0; r < rank; r += 1) {
    const one = moves[at(r + 1)]!;
    for (let c = r; c < rank; c += 1) {
      const two = moves[at(c + 1)]!;
      let sum = 0;
      for (let j = 0; j < now.length; j += 1)
        sum += ((now[j] as number) - (one[j] as number)) * ((now[j] as number) - (two[j] as number));
      square[r]![c] = sum;
      square[c]![r] = sum;
    }
    let right = 0;
    for (let j = 0; j < now.length; j += 1)
      right += ((now[j] as number) - (one[j] as number)) * (now[j] as number);
    square[r]![rank] = right;
  }
  for (let r = 0; r < rank; r += 1) square[r]![r] = (square[r]![r] as number) * (1 + 1e-10) + 1e-300;
  const weight = eliminated(square);
  if (!weight) return;
  for (let r = 0; r < rank; r += 1) {
    const [other, by] = [points[at(r + 1)]!, weight[r] as number];
    if (!Number.isFinite(by) || Math.abs(by) > 50) return;
    const newest = points[slot]!;
    for (let j = 0; j < x.length; j += 1)
      x[j] = (x[j] as number) - by * ((newest[j] as number) - (other[j] as number));
  }
}

/** Solves a few equations with the right side as last column. */
function eliminated(rows: readonly Float64Array[]): Float64Array | undefined {
  const size = rows.length;
  for (let k = 0; k < size; k += 1) {
    const pivot = rows[k]![k] as number;
    if (!(Math.abs(pivot) > 0)) return undefined;
    for (let r = k + 1; r < size; r += 1) {
      const factor = (rows[r]![k] as number) / pivot;
      for (let c = k; c <= size; c += 1)
        rows[r]![c] = (rows[r]![c] as number) - factor * (rows[k]![c] as number);
    }
  }
  const out = new Float64Array(size);
  for (let r = size - 1; r >= 0; r -= 1) {
    let sum = rows[r]![size] as number;
    for (let c = r + 1; c < size; c += 1) sum -= (rows[r]![c] as number) * (out[c] as number);
    out[r] = sum / (rows[r]![r] as number);
  }
  return out;
}
