import type { RungStep } from '../matrix/model.ts';

/** The rung at an instant; 0 before the first step. */
export const rungAt = (steps: readonly RungStep[], at: number): number =>
  steps.findLast(({ from }) => from <= at)?.rung ?? 0;

/** When steps first reach a rung; undefined where they never do. */
export const reachedBy = (steps: readonly RungStep[], rung: number): number | undefined =>
  rung === 0 ? 0 : steps.find((step) => step.rung >= rung)?.from;

/** At each instant the least, or the most, of several step functions. */
export function outermost(
  all: readonly (readonly RungStep[])[],
  which: 'least' | 'most',
): readonly RungStep[] {
  const instants = [...new Set([0, ...all.flatMap((steps) => steps.map(({ from }) => from))])].sort(
    (a, b) => a - b,
  );
  const out: RungStep[] = [];
  for (const from of instants) {
    const values = all.map((steps) => rungAt(steps, from));
    const rung = values.length === 0 ? 0 : which === 'least' ? Math.min(...values) : Math.max(...values);
    if (out.at(-1)?.rung !== rung) out.push({ from, rung });
  }
  return out;
}

/** A stretch of time, in ms after the incident. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** What is assured in it. */
  readonly floor: number;
  /** What is needed in it. */
  readonly need: number;
}

/** Stretches up to the horizon in which the floor is below the need. */
export function exposedIn(
  floor: readonly RungStep[],
  need: readonly RungStep[],
  horizon: number,
): readonly Stretch[] {
  const instants = [...new Set([0, horizon, ...[...floor, ...need].map(({ from }) => from)])]
    .filter((at) => at <= horizon)
    .sort((a, b) => a - b);
  return instants.slice(0, -1).flatMap((from, index) => {
    const until = instants[index + 1] ?? from;
    const least = rungAt(floor, from);
    const wanted = rungAt(need, from);
    return least < wanted ? [{ from, until, floor: least, need: wanted }] : [];
  });
}

/** How long stretches are together, in ms. */
export const lengthOfAll = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, until }) => sum + until - from, 0);
