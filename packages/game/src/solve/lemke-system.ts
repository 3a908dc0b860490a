import type { Behaviour } from '../evaluate/behaviour.ts';
import type { Dictionary } from '../linear/dictionary.ts';
import type { Numbers } from '../linear/numbers.ts';
import { exactOfDouble, ZERO } from '../number/exact.ts';
import { type Corner, cornerOf, fromCorners } from '../sequence/corner.ts';
import { largest, type OwnSequences, type SequenceForm } from '../sequence/form.ts';
import { type Plan, planOf } from '../sequence/plans.ts';
import { bestActions } from '../sequence/response.ts';

/**
 * The complementarity problem of a tree of two players at its start. A plan is played with weight t, and with the rest of
 * the weight, z, the prior. Each unknown weight of a sequence has a partner, what the sequence falls short of the best
 * reply; of the two one is 0.
 */
export interface System<N> {
  readonly dictionary: Dictionary<N>;
  /** By unknown, its partner; t and z have none. */
  readonly partner: Int32Array;
  /** The unknowns t and z. */
  readonly weight: number;
  readonly rest: number;
  /** By player and sequence, the unknown that is its weight; for the empty one t. */
  readonly weightOf: readonly (readonly number[])[];
}

/**
 * The system of a sequence form, from the best replies to a prior. For each player, with T its corner and the payoffs P
 * seen from the corners of both, c those of its free sequences against the prior:
 *   x(kept) - T x(free) - T0 t = 0 and s(free) + T' s(kept) + P y(free) + (P0 - c) t = -c; and z + t = 1.
 * Rows of s stand before those of x, so that ties are broken among replies first (see lemke.ts).
 */
export function systemOf<N>(form: SequenceForm, prior: Behaviour<N>, numbers: Numbers<N>): System<N> {
  const { arithmetic } = numbers;
  const { zero, one, plus, minus, times, over, of } = arithmetic;
  const negative = (value: N): N => minus(zero, value);
  const own = form.own as readonly [OwnSequences, OwnSequences];
  const plans = own.map((_, player) => planOf(form, player, prior, arithmetic));
  const payoffs = own.map((_, player) => {
    const scale = numbers.exact ? one : of(exactOfDouble(largest(form, player)));
    return form.cells.map(({ sequences: [row = 0, column = 0], pays }) => ({
      row,
      column,
      pay: over(of(pays[player] ?? ZERO), scale),
    }));
  });
  const replies = own.map(({ count }, player) => {
    const sums = Array.from({ length: count }, () => zero);
    for (const { row, column, pay } of payoffs[player] ?? []) {
      const [mine, other] = player === 0 ? [row, column] : [column, row];
      sums[mine] = plus(sums[mine] ?? zero, times(pay, plans[1 - player]?.[other] ?? zero));
    }
    return sums;
  });
  const corners = own.map((mine, player) =>
    cornerOf(mine, bestActions(mine, replies[player] ?? [], arithmetic)),
  ) as unknown as readonly [Corner, Corner];

  const [free, kept] = [corners.map((corner) => corner.free), corners.map((corner) => corner.kept)];
  const count = (lists: readonly (readonly number[])[], player: number): number => lists[player]?.length ?? 0;
  const [frees, keeps] = [count(free, 0) + count(free, 1), count(kept, 0) + count(kept, 1)];
  const width = frees + keeps + 1;
  // Columns: free weights, prices of kept sequences, t. Rows: prices of free sequences, kept weights, z.
  const starts = (player: number): { readonly free: number; readonly kept: number } => ({
    free: player === 0 ? 0 : count(free, 0),
    kept: frees + (player === 0 ? 0 : count(kept, 0)),
  });
  const rows = Array.from({ length: width }, () => Array.from({ length: width + 1 }, () => zero));
  const put = (row: number, column: number, value: N): void => {
    const line = rows[row];
    if (line) line[column] = plus(line[column] ?? zero, value);
  };
  const t = width - 1;
  for (const [player, corner] of corners.entries()) {
    const start = starts(player);
    const place = placesOf(corner, start.free);
    for (const [at, sequence] of corner.kept.entries())
      for (const term of corner.weight[sequence] ?? []) {
        const value = term.factor < 0 ? negative(one) : one;
        put(start.kept + at, place.get(term.sequence) ?? t, negative(value));
        const row = place.get(term.sequence);
        if (row !== undefined) put(row, start.kept + at, value);
      }
    for (const [sequence, sum] of (replies[player] ?? []).entries())
      for (const term of corner.weight[sequence] ?? []) {
        const row = place.get(term.sequence);
        const value = term.factor < 0 ? sum : negative(sum);
        if (row === undefined) continue;
        put(row, t, value);
        put(row, width, value);
      }
    const others = placesOf(corners[1 - player] as Corner, starts(1 - player).free);
    fromCorners(payoffs[player] ?? [], corners, negative, (row, column, pay) => {
      const [mine, other] = player === 0 ? [row, column] : [column, row];
      const at = place.get(mine);
      if (at !== undefined) put(at, others.get(other) ?? t, pay);
    });
  }
  put(t, t, one);
  put(t, width, one);
  const partner = Int32Array.from({ length: 2 * width }, (_, unknown) => (unknown + width) % (2 * width));
  const weightOf = corners.map((corner, player) => {
    const list: number[] = [t];
    for (const [at, sequence] of corner.free.entries()) list[sequence] = starts(player).free + at;
    for (const [at, sequence] of corner.kept.entries()) list[sequence] = width + starts(player).kept + at;
    return list;
  });
  return { dictionary: numbers.dictionary(rows, width), partner, weight: t, rest: width + t, weightOf };
}

/** By free sequence of a corner, its place among all free sequences. */
const placesOf = ({ free }: Corner, start: number): ReadonlyMap<number, number> =>
  new Map(free.map((sequence, at) => [sequence, start + at]));

/** The plans of a system, given what each unknown is worth: those on the path, and the prior with the rest of the weight. */
export function plansIn<N>(
  { weightOf, rest }: System<N>,
  form: SequenceForm,
  prior: Behaviour<N>,
  valueOf: (unknown: number) => N,
  { arithmetic }: Numbers<N>,
): readonly Plan<N>[] {
  const { zero, plus, times, compare } = arithmetic;
  const share = valueOf(rest);
  if (compare(share, zero) === 0) return weightOf.map((unknowns) => unknowns.map(valueOf));
  return weightOf.map((unknowns, player) => {
    const before = planOf(form, player, prior, arithmetic);
    return unknowns.map((unknown, at) => plus(valueOf(unknown), times(share, before[at] ?? zero)));
  });
}
