import type { Numbers } from '../../linear/numbers.ts';
import { inFractions } from '../../linear/numbers.ts';
import { maximise } from '../../linear/simplex.ts';
import { type Exact, fraction, minus, ONE, plus, ZERO } from '../../number/exact.ts';
import type { Group, Mistakes } from './groups.ts';

const MOST_PIVOTS = 10_000;

/**
 * Beliefs of one set, by group, with which its player has nothing to gain; undefined where there are none. A linear
 * program whose start is that nothing is believed: the beliefs add up to at most 1, and are made to add up to 1.
 */
export function contentBeliefs<N>(
  groups: readonly Group<N>[],
  numbers: Numbers<N>,
): readonly N[] | undefined {
  const { zero, one, compare, minus: less } = numbers.arithmetic;
  const actions = groups[0]?.gains.length ?? 0;
  const rows = [
    ...Array.from({ length: actions }, (_, action) => [
      ...groups.map(({ gains }) => gains[action] ?? zero),
      zero,
    ]),
    [...groups.map(() => one), one],
    [...groups.map(() => less(zero, one)), zero],
  ];
  const dictionary = numbers.dictionary(rows, groups.length);
  maximise(dictionary, MOST_PIVOTS);
  const { where, value, columns } = dictionary;
  const sum = value(rows.length - 1, columns);
  // Beliefs can be scaled: the sum is either 0 or 1.
  if (compare(sum, zero) <= 0) return undefined;
  return groups.map((_, at) => ((where[at] ?? -1) < 0 ? zero : value(where[at] as number, columns)));
}

/** What is asked of the orders of mistakes: one sum of them is as great as another, or greater. */
export interface OrderDemand {
  readonly kind: 'same' | 'greater';
  readonly one: Mistakes;
  readonly other: Mistakes;
}

/**
 * Orders, whole numbers from 1, by mistake, that meet all demands; undefined where none do. The program makes the least
 * margin as great as it goes: each order is margin + excess, and `greater` means by the margin.
 */
export function ordersFor(demands: readonly OrderDemand[]): ReadonlyMap<number, number> | undefined {
  const mistakes = [...new Set(demands.flatMap(({ one, other }) => [...one.keys(), ...other.keys()]))];
  const margin = mistakes.length;
  const whole = (value: number): Exact => fraction(BigInt(value), 1n);
  const row = (less: Mistakes, more: Mistakes, by: number): readonly Exact[] => {
    const counts = mistakes.map((mistake) => (less.get(mistake) ?? 0) - (more.get(mistake) ?? 0));
    return [...counts.map(whole), whole(counts.reduce((a, b) => a + b, 0) + by), ZERO];
  };
  const rows = [
    ...demands.flatMap(({ kind, one, other }) =>
      kind === 'same' ? [row(one, other, 0), row(other, one, 0)] : [row(other, one, 1)],
    ),
    [...mistakes.map(() => ZERO), ONE, ONE],
    [...mistakes.map(() => ZERO), minus(ZERO, ONE), ZERO],
  ];
  const dictionary = inFractions.dictionary(rows, margin + 1);
  maximise(dictionary, MOST_PIVOTS);
  const { where, value, columns } = dictionary;
  const valueOf = (unknown: number): Exact =>
    (where[unknown] ?? -1) < 0 ? ZERO : value(where[unknown] as number, columns);
  const least = valueOf(margin);
  if (least.top <= 0n) return undefined;
  const orders = mistakes.map((_, at) => plus(least, valueOf(at)));
  const unit = orders.reduce((product, { bottom }) => product * bottom, 1n);
  return new Map(
    mistakes.map((mistake, at) => {
      const { top, bottom } = orders[at] ?? ONE;
      return [mistake, Number((top * unit) / bottom)];
    }),
  );
}
