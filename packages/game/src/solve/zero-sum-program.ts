import { NONE } from '../extensive/model.ts';
import type { Dictionary } from '../linear/dictionary.ts';
import type { Numbers } from '../linear/numbers.ts';
import { exactOfDouble, ZERO } from '../number/exact.ts';
import { type Corner, cornerOf, fromCorners } from '../sequence/corner.ts';
import { largest, type OwnSequences, type SequenceForm } from '../sequence/form.ts';
import type { Plan } from '../sequence/plans.ts';
import { bestActions } from '../sequence/response.ts';

/** The linear program as a dictionary, and which sequence each unknown of it belongs to. */
export interface Program<N> {
  readonly dictionary: Dictionary<N>;
  readonly corners: readonly [Corner, Corner];
}

/**
 * Unknowns are the weights x of the first player's sequences and, for those of the second, what each costs it more
 * than its best reply, s. Free at the start: x of the free sequences, s of the kept ones. Rows: x of the kept ones,
 * s of the free ones, and last the value of the game to the first player.
 */
export function programOf<N>(form: SequenceForm, numbers: Numbers<N>): Program<N> {
  const { arithmetic } = numbers;
  const { zero, one, plus: add, minus, over, of } = arithmetic;
  const [mine, yours] = form.own as readonly [OwnSequences, OwnSequences];
  const scale = numbers.exact ? one : of(exactOfDouble(largest(form, 0)));
  const cells = form.cells.map(({ sequences, pays }) => ({
    row: sequences[0] ?? 0,
    column: sequences[1] ?? 0,
    pay: over(of(pays[0] ?? ZERO), scale),
  }));
  const sums = (count: number): N[] => Array.from({ length: count }, () => zero);
  // The start: the first player's best reply to a second who tries everything, and the second's best reply to that.
  const tried = sums(mine.count);
  for (const { row, pay } of cells) tried[row] = add(tried[row] ?? zero, pay);
  const first = cornerOf(mine, bestActions(mine, tried, arithmetic));
  const isPlayed = first.weight.map((terms) => terms.some(({ sequence }) => sequence === 0));
  const lost = sums(yours.count);
  for (const { row, column, pay } of cells)
    if (isPlayed[row] === true) lost[column] = minus(lost[column] ?? zero, pay);
  const second = cornerOf(yours, bestActions(yours, lost, arithmetic));

  const width = first.free.length + second.kept.length + 1;
  const myColumn = new Map(first.free.map((sequence, at) => [sequence, at] as const));
  myColumn.set(0, width - 1);
  const yourRow = new Map(second.free.map((sequence, at) => [sequence, first.kept.length + at] as const));
  yourRow.set(0, first.kept.length + second.free.length);
  const rows: N[][] = Array.from({ length: yourRow.size + first.kept.length }, () => sums(width));
  const put = (row: number | undefined, column: number | undefined, value: N): void => {
    const line = rows[row ?? NONE];
    if (line && column !== undefined) line[column] = add(line[column] ?? zero, value);
  };
  const negative = (value: N): N => minus(zero, value);
  const signed = (factor: number): N => (factor < 0 ? negative(one) : one);
  // What is constant stands on the right, what is free on the left, with the other sign.
  for (const [row, kept] of first.kept.entries())
    for (const { sequence, factor } of first.weight[kept] ?? [])
      put(row, myColumn.get(sequence), signed(sequence === 0 ? factor : -factor));
  for (const [at, kept] of second.kept.entries())
    for (const { sequence, factor } of second.weight[kept] ?? [])
      put(yourRow.get(sequence), first.free.length + at, signed(factor));
  fromCorners(cells, [first, second], negative, (row, column, pay) =>
    put(yourRow.get(column), myColumn.get(row), row === 0 ? pay : negative(pay)),
  );
  return { dictionary: numbers.dictionary(rows, width - 1), corners: [first, second] };
}

/** The plans of both players that a solved program holds: the weights, and as their prices those of the other player. */
export function plansOf<N>(
  form: SequenceForm,
  { dictionary, corners }: Program<N>,
  { arithmetic }: Numbers<N>,
): readonly Plan<N>[] {
  const { zero, one } = arithmetic;
  const { where, value, rows, columns } = dictionary;
  const [first, second] = corners;
  const plans = form.own.map(({ count }) =>
    Array.from({ length: count }, (_, at) => (at === 0 ? one : zero)),
  );
  const fill = (player: number, sequences: readonly number[], from: number, read: (unknown: number) => N) => {
    const plan = plans[player] ?? [];
    for (const [at, sequence] of sequences.entries()) plan[sequence] = read(from + at);
  };
  const weight = (unknown: number): N =>
    (where[unknown] as number) < 0 ? zero : value(where[unknown] as number, columns);
  const price = (unknown: number): N =>
    (where[unknown] as number) < 0 ? value(rows - 1, -1 - (where[unknown] as number)) : zero;
  fill(0, first.free, 0, weight);
  fill(0, first.kept, columns, weight);
  fill(1, second.kept, first.free.length, price);
  fill(1, second.free, columns + first.kept.length, price);
  return plans;
}
