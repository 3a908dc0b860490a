import { pointsOf } from '../draws/sobol.ts';
import type { Group } from './groups.ts';

/** From a point of the cube to one number of the answer; nothing where the game could not be solved there. */
export type Answer = (point: Float64Array) => number | undefined;

/** The answer at two independent points, and at the first with the coordinates of each group taken from the second. */
export interface Row {
  readonly a: number;
  readonly b: number;
  readonly mixed: readonly number[];
}

/** What a sensitivity analysis is made from; rows can be made anywhere, in any order. */
export interface Design<T> {
  readonly dimensions: number;
  readonly groups: readonly Group<T>[];
  readonly seed: number;
}

/** Marks the scrambling of sensitivity analysis off from that of forecasts. */
const SHARD = 0x5e05;

/**
 * Rows from one place up to another; nothing in the place of a row of which an answer is missing. A row asks for the answer
 * twice, and once more for each group. Two points of one row are two halves of one point of twice the dimensions
 * (Saltelli et al. 2010, Computer Physics Communications 181:259-270).
 */
export function rowsOf<T>(
  { dimensions, groups, seed }: Design<T>,
  answer: Answer,
  from: number,
  to: number,
): readonly (Row | undefined)[] {
  const points = pointsOf(2 * dimensions, seed, SHARD);
  const both = new Float64Array(2 * dimensions);
  const out: (Row | undefined)[] = [];
  for (let place = from; place < to; place += 1) {
    points.at(place, both);
    const first = both.slice(0, dimensions);
    const second = both.slice(dimensions);
    const a = answer(first);
    const b = answer(second);
    const mixed: number[] = [];
    for (const { members } of groups) {
      const point = first.slice();
      for (const at of members) point[at] = second[at] ?? 0;
      const one = answer(point);
      if (one !== undefined) mixed.push(one);
    }
    out.push(
      a === undefined || b === undefined || mixed.length < groups.length ? undefined : { a, b, mixed },
    );
  }
  return out;
}
