import type { OwnSequences } from './form.ts';

/** A number times the weight of a sequence; sequence 0 has the weight 1. */
export interface Term {
  readonly sequence: number;
  readonly factor: 1 | -1;
}

/**
 * A player's plans seen from one pure plan, a corner of all plans. Of the sequences at each set one is `kept`, and its
 * weight follows from the others, which are free: what comes to the set, less what goes elsewhere.
 */
export interface Corner {
  /** Sequences whose weight is free, in order, and those that are kept. */
  readonly free: readonly number[];
  readonly kept: readonly number[];
  /** By sequence, its weight as a sum over free sequences and the constant. */
  readonly weight: readonly (readonly Term[])[];
}

/** The corner of a player where each of its sets takes the action given. */
export function cornerOf(own: OwnSequences, actions: readonly number[]): Corner {
  const weight: (readonly Term[])[] = [[{ sequence: 0, factor: 1 }]];
  const free: number[] = [];
  const kept: number[] = [];
  for (const [place, first] of own.first.entries()) {
    const end = own.first[place + 1] ?? own.count;
    const keeps = first + (actions[place] ?? 0);
    const less: Term[] = [];
    for (let sequence = first; sequence < end; sequence += 1) {
      if (sequence === keeps) continue;
      free.push(sequence);
      less.push({ sequence, factor: -1 });
      weight[sequence] = [{ sequence, factor: 1 }];
    }
    kept.push(keeps);
    weight[keeps] = [...(weight[own.before[place] ?? 0] ?? []), ...less];
  }
  return { free, kept, weight };
}

/**
 * Payoffs of pairs of sequences, seen from a corner of either player: calls `emit` with a free sequence of each, or 0 for
 * the constant, and with what it adds; what is emitted for the same pair belongs together.
 */
export function fromCorners<N>(
  pays: readonly { readonly row: number; readonly column: number; readonly pay: N }[],
  [first, second]: readonly [Corner, Corner],
  negative: (value: N) => N,
  emit: (row: number, column: number, pay: N) => void,
): void {
  for (const { row, column, pay } of pays)
    for (const b of second.weight[column] ?? [])
      for (const a of first.weight[row] ?? [])
        emit(a.sequence, b.sequence, a.factor === b.factor ? pay : negative(pay));
}
