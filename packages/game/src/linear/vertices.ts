import type { Dictionary } from './dictionary.ts';
import { leavingRow } from './ratio.ts';
import type { Steps } from '../steps/steps.ts';

/** A corner of a polytope. */
export interface Vertex<N> {
  /** By unknown that is free at the start: its value. */
  readonly values: readonly N[];
  /** The unknowns that are 0 here, as bits; no two vertices have the same. */
  readonly zeros: bigint;
}

/** The corners found, whether they are all, and how many bases were looked at. */
export interface Vertices<N> {
  readonly found: readonly Vertex<N>[];
  readonly whole: boolean;
  readonly bases: number;
}

/** A step down the search: the exchange that undoes it, and the column to be tried next. */
interface Step {
  readonly row: number;
  readonly column: number;
  next: number;
}

/** Bases between two looks at whether to go on. */
const STRIDE = 64;

/**
 * All corners of the polytope where every unknown of a feasible dictionary is 0 or more: from basis to basis by single
 * exchanges, depth first. The lexicographic rule makes a degenerate polytope simple, so that each basis has as many
 * neighbours as there are columns and all are connected; its corners may then be met in several bases (Avis 2000).
 * Works on the dictionary in place and leaves it as it was, unless it ran out of `budget` bases or was stopped.
 */
export function* verticesOf<N>(dictionary: Dictionary<N>, zero: N, budget: number): Steps<Vertices<N>> {
  const { rows, columns, basic, free, pivot } = dictionary;
  const start = basic.slice();
  const most = Math.min(budget, mostBases(columns, rows + columns));
  const bits = Array.from({ length: rows + columns }, (_, unknown) => 1n << BigInt(unknown));
  const bitOf = (unknown: number | undefined): bigint => bits[unknown ?? 0] ?? 0n;
  let basis = basic.reduce((set, unknown) => set | bitOf(unknown), 0n);
  const seen = new Set([basis]);
  const found = new Map<bigint, Vertex<N>>();
  record();
  const path: Step[] = [{ row: 0, column: 0, next: 0 }];
  for (;;) {
    const here = path.at(-1) as Step;
    if (here.next >= columns) {
      path.pop();
      if (path.length === 0) return { found: [...found.values()], whole: true, bases: seen.size };
      exchange(here.row, here.column);
      continue;
    }
    const column = here.next;
    here.next += 1;
    const row = leavingRow(dictionary, column, start);
    if (row < 0) continue;
    const after = basis ^ bitOf(basic[row]) ^ bitOf(free[column]);
    if (seen.has(after)) continue;
    if (seen.size >= budget) return { found: [...found.values()], whole: false, bases: seen.size };
    seen.add(after);
    exchange(row, column);
    record();
    path.push({ row, column, next: 0 });
    if (seen.size % STRIDE !== 0) continue;
    if ((yield { done: seen.size, of: most, unit: 'bases' }) === true)
      return { found: [...found.values()], whole: false, bases: seen.size };
  }

  function exchange(row: number, column: number): void {
    basis ^= bitOf(basic[row]) ^ bitOf(free[column]);
    pivot(row, column);
  }

  function record(): void {
    let zeros = free.reduce((set, unknown) => set | bitOf(unknown), 0n);
    for (let row = 0; row < rows; row += 1)
      if (dictionary.sign(row, columns) === 0) zeros |= bitOf(basic[row]);
    if (!found.has(zeros)) found.set(zeros, { zeros, values: valuesNow() });
  }

  function valuesNow(): readonly N[] {
    return Array.from({ length: columns }, (_, unknown) => {
      const row = dictionary.where[unknown] as number;
      return row < 0 ? zero : dictionary.value(row, columns);
    });
  }
}

/**
 * The most bases that a polytope of so many dimensions with so many facets can have: McMullen's upper bound (1970),
 * reached by the duals of cyclic polytopes.
 */
export function mostBases(dimension: number, facets: number): number {
  const half = Math.trunc(dimension / 2);
  const other = dimension - half;
  return choose(facets - other, half) + choose(facets - half - 1, other - 1);
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let index = 1; index <= count; index += 1) ways = (ways * (from - count + index)) / index;
  return Math.round(ways);
}
