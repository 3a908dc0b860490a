import { distance } from './distance.ts';
import { faultIn } from './faults.ts';
import type { Numbers } from './numbers.ts';
import { type Solution } from './solution.ts';
import { type Solved, solutionFrom, traced } from './solve.ts';
import { equationsOf } from './solve/equations.ts';
import { newton } from './solve/newton.ts';
import type { Certificate } from './solve/trace.ts';
import type { Table } from './table.ts';

/** All equilibria that were found. There may be more: nobody can look everywhere. */
export interface Equilibria {
  /** The one to show: the end of the branch from blind play, which any other method has to be told how to choose. */
  readonly shown: Solved;
  /** Why that branch may be believed. */
  readonly certificate?: Certificate;
  /** Every equilibrium met from the starts, the one shown among them, by the chance of peace. */
  readonly all: readonly Solution[];
  /** How many starts were tried, and how many led to an equilibrium. */
  readonly starts: number;
  readonly arrived: number;
}

const TOLERANCE = 1e-10;
/** Two points are one if no share differs by more. */
const APART = 1e-6;

/**
 * Looks for equilibria by Newton's method from many starts, spread evenly (Halton's sequence) over what everybody
 * might do, and along the branch from blind play.
 */
export function equilibria(table: Table, numbers: Numbers, starts = 40): Equilibria {
  const fault = faultIn(table.game, numbers);
  if (fault) return { shown: { kind: 'bad number', fault }, all: [], starts: 0, arrived: 0 };
  const { solved, certificate } = traced(table, numbers);
  const equations = equationsOf(table.game, numbers, table.setting);
  if (equations === 'too many') return { shown: { kind: equations }, all: [], starts: 0, arrived: 0 };
  const found: Solution[] = solved.kind === 'solved' ? [solved.solution] : [];
  let arrived = 0;
  for (let k = 1; k <= starts; k += 1) {
    const start = Float64Array.from({ length: equations.size }, (_, j) => {
      const u = halton(k, j);
      return equations.share[j] ? u : Math.asinh(6 * (2 * u - 1));
    });
    const z = newton(equations, start, TOLERANCE);
    if (!z) continue;
    arrived += 1;
    const solution = solutionFrom(table, numbers, equations.plain(z));
    if (found.every((other) => distance(other, solution) > APART)) found.push(solution);
  }
  const all = found.toSorted((one, other) => one.peace - other.peace);
  return { shown: solved, ...(certificate && { certificate }), all, starts, arrived };
}

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];

/** Term k of Halton's sequence in a dimension; beyond the primes listed the dimensions share one, shifted. */
function halton(k: number, dimension: number): number {
  const base = PRIMES[dimension % PRIMES.length] ?? 2;
  let [rest, part, sum] = [k + 7 * Math.floor(dimension / PRIMES.length), 1, 0];
  while (rest > 0) {
    part /= base;
    sum += part * (rest % base);
    rest = Math.floor(rest / base);
  }
  return sum;
}
