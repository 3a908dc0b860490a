import { evaluate } from './evaluate.ts';
import { halton } from './math/halton.ts';
import type { Numbers } from './numbers.ts';
import { responses } from './respond.ts';
import { farthest, iterate, type Replies } from './solve/iterate.ts';
import { type Held, seated, type Table } from './table.ts';

/** The ways in which guarantors answer each other in equilibrium on one course, with given beliefs. */
export interface Ways {
  /** Where the answers of the course stand in a point. */
  readonly from: number;
  readonly to: number;
  /** Answers of the course, as they stand in a point; the one of the point itself first. */
  readonly found: readonly Float64Array[];
}

const STILL = 1e-9;
/** Two ways are one where no answer's log-odds differ by more; log-odds beyond it are all but certain. */
const APART = 1e-4;
const CERTAIN = 30;
/** Starts spread evenly, besides those at the corners. */
const EVEN = 4;

/**
 * What guarantors believe comes before their answers, and given that, the answers on each course are a game of their own:
 * its equilibria are looked for by replies, from everybody going to the top of the ladder, from each doing so alone, from
 * nobody doing anything, and from starts between. Those from which replies run away are not found.
 */
export function responsesAt(table: Table, numbers: Numbers, point: Float64Array): readonly Ways[] {
  const held = seated(table, numbers);
  // Whoever found a point has seated the game before.
  if (held === 'too many') return [];
  const { prepared, desk } = held;
  // What is believed on each course, and what the challenger does last, stand in the memory from here on.
  evaluate(prepared, desk, point, new Float64Array(point.length));
  return prepared.game.courses.map((_, p) => {
    const own = desk.plan.answer[p]!;
    const [from, to] = [own[0] ?? 0, desk.plan.answer[p + 1]?.[0] ?? point.length];
    return { from, to, found: own.length === 0 ? [] : onCourse(held, p, point, from, to) };
  });
}

function onCourse(
  { prepared, desk, trail, x }: Held,
  p: number,
  point: Float64Array,
  from: number,
  to: number,
): readonly Float64Array[] {
  const { plan, scratch } = desk;
  const replies: Replies = (at, out) => responses(prepared, plan, p, scratch, at, out);
  const found = [point.slice(from, to)];
  const count = prepared.guarantors.length;
  for (let k = 0; k < count + EVEN + 2; k += 1) {
    x.set(point);
    for (const [i, { height }] of prepared.guarantors.entries()) {
      const [at, end] = [plan.answer[p]![i]!, plan.answer[p]![i + 1] ?? to];
      // Everybody goes to the top, then each alone, then nobody does.
      const top = k === 0 || k === i + 1;
      for (let j = at; j < end; j += 1)
        x[j] =
          k > count + 1
            ? 6 * (2 * halton(k - count - 1, j - from) - 1)
            : top
              ? CERTAIN * height[1 + ((j - at) % (height.length - 1))]!
              : -CERTAIN;
    }
    if (!iterate(replies, trail, x, STILL).arrived) continue;
    const reached = x.slice(from, to);
    if (found.every((other) => farthest(other.map(capped), reached.map(capped)) > APART)) found.push(reached);
  }
  return found;
}

const capped = (odds: number): number => Math.max(-CERTAIN, Math.min(CERTAIN, odds));

/**
 * Points with one of its ways on every course, the point itself left out: all combinations where they are no more than
 * `most`, else those that differ from the point on one course, as many as that.
 */
export function combinations(
  ways: readonly Ways[],
  point: Float64Array,
  most: number,
): readonly Float64Array[] {
  const put = (at: Float64Array, { from }: Ways, way: Float64Array): Float64Array => {
    const next = at.slice();
    next.set(way, from);
    return next;
  };
  const several = ways.filter(({ found }) => found.length > 1);
  const count = several.reduce((product, { found }) => product * found.length, 1);
  if (count > most)
    return several
      .flatMap((course) => course.found.slice(1).map((way) => put(point, course, way)))
      .slice(0, most);
  return several
    .reduce<readonly Float64Array[]>(
      (points, course) => points.flatMap((at) => course.found.map((way) => put(at, course, way))),
      [point],
    )
    .slice(1);
}
