import { distance } from './distance.ts';
import { evaluate } from './evaluate.ts';
import { faultIn } from './faults.ts';
import { halton } from './math/halton.ts';
import type { Numbers } from './numbers.ts';
import { judged } from './regret/judge.ts';
import type { Judged } from './regret/regret.ts';
import { combinations, responsesAt } from './responses.ts';
import type { Solution } from './solution.ts';
import { SHARP, type Solved, solutionFrom, traced } from './solve.ts';
import { equationsOf } from './solve/equations.ts';
import { iterate } from './solve/iterate.ts';
import { newton } from './solve/newton.ts';
import { sharpness } from './solve/scale.ts';
import type { Certificate } from './solve/trace.ts';
import { seated, type Table } from './table.ts';

/** All equilibria that were found. There may be more: nobody can look everywhere. */
export interface Equilibria {
  /** The one to show: the end of the branch from blind play, which any other method has to be told how to choose. */
  readonly shown: Solved;
  /** Why that branch may be believed. */
  readonly certificate?: Certificate;
  /** Every equilibrium met from the starts, the one shown among them, by the chance of peace. */
  readonly all: readonly Shown[];
  /** How many starts were tried, and how many led to an equilibrium. */
  readonly starts: number;
  readonly arrived: number;
  /**
   * By course, in how many ways the guarantors could answer each other in equilibrium, with what everybody believes as
   * in the one shown; empty where courses were not looked at one by one. Any way on one course goes with any on another,
   * but for what they change in beliefs: there are about as many equilibria as their product, and up to 64 more of them
   * are in `all`.
   */
  readonly ways: readonly number[];
}

/** An equilibrium with its regret, reckoned without the solver. */
export interface Shown extends Solution {
  readonly regret: Judged;
}

const TOLERANCE = 1e-10;
/** Of replies, in units of noise. */
const STILL = 1e-9;
/** Two points are one if no share differs by more. */
const APART = 1e-6;
/** Up to so many unknowns all of them are sought at once by Newton's method, which finds those too from which replies run away. */
const DENSE = 80;
/** Most combinations of ways on the courses that are each solved: as many as `ways` says. */
const LISTED = 64;

/**
 * Looks for equilibria from many starts, spread evenly (Halton's sequence) over what everybody might do, and along the
 * branch from blind play: in a small game by Newton's method, in a large one by replies. Then on each course by itself, how
 * else the guarantors could answer each other.
 */
export function equilibria(table: Table, numbers: Numbers, starts = 40): Equilibria {
  const none = { all: [], starts: 0, arrived: 0, ways: [] };
  const fault = faultIn(table.game, numbers);
  if (fault) return { shown: { kind: 'bad number', fault }, ...none };
  const { solved, certificate } = traced(table, numbers);
  const shown = { shown: solved, ...(certificate && { certificate }) };
  const held = seated(table, numbers);
  if (held === 'too many') return { shown: { kind: held }, ...none };
  const first: readonly Shown[] =
    solved.kind === 'solved' ? [shownWith(table, numbers, solved.solution)] : [];
  const replying = !held.prepared.nodes.some(({ smooth }) => smooth) && sharpness(numbers) < SHARP;
  const whole =
    held.x.length <= DENSE
      ? sought(table, numbers, starts, first)
      : replying
        ? followed(table, numbers, pointsFrom(held.x.length, starts), first)
        : { all: first, starts: 0, arrived: 0 };
  const [middle] = first;
  if (!replying || !middle) return { ...shown, ...whole, ways: [] };
  const ways = responsesAt(table, numbers, middle.point);
  const more = followed(table, numbers, combinations(ways, middle.point, LISTED), whole.all);
  return {
    ...shown,
    all: more.all,
    starts: whole.starts + more.starts,
    arrived: whole.arrived + more.arrived,
    ways: ways.map(({ found }) => found.length),
  };
}

/** Met so far: every equilibrium once, by the chance of peace. */
type Met = Pick<Equilibria, 'all' | 'starts' | 'arrived'>;

/** Starts over what everybody might do, as points of a plan without shares. */
const pointsFrom = (size: number, starts: number): readonly Float64Array[] =>
  Array.from({ length: starts }, (_, k) =>
    Float64Array.from({ length: size }, (__, j) => 6 * (2 * halton(k + 1, j) - 1)),
  );

/** By Newton's method on everything at once. */
function sought(table: Table, numbers: Numbers, starts: number, first: readonly Shown[]): Met {
  const equations = equationsOf(table.game, numbers, table.setting);
  if (equations === 'too many') return { all: first, starts: 0, arrived: 0 };
  const found: Shown[] = [...first];
  let arrived = 0;
  for (let k = 1; k <= starts; k += 1) {
    const start = Float64Array.from({ length: equations.size }, (_, j) => {
      const u = halton(k, j);
      return equations.share[j] ? u : Math.asinh(6 * (2 * u - 1));
    });
    const z = newton(equations, start, TOLERANCE);
    if (!z) continue;
    arrived += 1;
    kept(table, numbers, found, equations.plain(z));
  }
  return { all: byPeace(found), starts, arrived };
}

/** By replies from each start. */
function followed(
  table: Table,
  numbers: Numbers,
  from: readonly Float64Array[],
  first: readonly Shown[],
): Met {
  const found: Shown[] = [...first];
  let arrived = 0;
  for (const start of from) {
    const held = seated(table, numbers);
    // It was seated before: it is not too large.
    if (held === 'too many') break;
    const { prepared, desk, trail, x } = held;
    x.set(start);
    if (!iterate((at, out) => evaluate(prepared, desk, at, out), trail, x, STILL).arrived) continue;
    arrived += 1;
    kept(table, numbers, found, x.slice());
  }
  return { all: byPeace(found), starts: from.length, arrived };
}

/** Keeps a point that is none of those met before. */
function kept(table: Table, numbers: Numbers, found: Shown[], point: Float64Array): void {
  const solution = solutionFrom(table, numbers, point);
  if (found.every((other) => distance(other, solution) > APART))
    found.push(shownWith(table, numbers, solution));
}

const shownWith = (table: Table, numbers: Numbers, solution: Solution): Shown => ({
  ...solution,
  regret: judged(table, numbers, solution),
});

const byPeace = (found: readonly Shown[]): readonly Shown[] =>
  found.toSorted((one, other) => one.peace - other.peace);
