import type { NormalGame } from '../normal/model.ts';
import { type Exact, exactOf, fraction } from '../number/exact.ts';

/** A table of two players from rows of "a,b" pairs, one row a strategy of the first player. */
export function bimatrix(...rows: readonly string[]): NormalGame {
  const cells = rows.map((row) => row.trim().split(/\s+/u));
  const columns = cells[0]?.length ?? 0;
  const pays: Exact[] = [];
  for (let j = 0; j < columns; j += 1)
    for (const row of cells)
      for (const text of (row[j] ?? '').split(',')) {
        const pay = exactOf(text);
        if (!pay) throw new Error(`not a number: ${text}`);
        pays.push(pay);
      }
  return bimatrixFrom(cells.length, columns, pays);
}

/** A table of two players from its payoffs, in the order of the model. */
export const bimatrixFrom = (rows: number, columns: number, pays: readonly Exact[]): NormalGame => ({
  kind: 'normal',
  title: 'a table',
  comment: '',
  players: ['R', 'C'],
  strategies: [rows, columns].map((count) => Array.from({ length: count }, (_, index) => `${index + 1}`)),
  pays,
});

/** A table of whole payoffs from 0 to 999 999, by a linear congruence from a seed: the same on every machine. */
export function scattered(rows: number, columns: number, seed: number): NormalGame {
  let state = BigInt(seed);
  const next = (): Exact => {
    // Knuth's constants for 64 bits; the high bits are the good ones.
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return fraction((state >> 33n) % 1_000_000n, 1n);
  };
  return bimatrixFrom(rows, columns, Array.from({ length: 2 * rows * columns }, next));
}
