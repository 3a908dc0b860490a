import type { Group } from './groups.ts';
import type { Answer } from './rows.ts';

/** What the answer becomes when one group is low or high and all else is in the middle. */
export interface Swing<T> {
  readonly name: T;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The tornado: the answer with everything in the middle, and the swings around it, the widest first. */
export interface Tornado<T> {
  readonly middle: number | undefined;
  /** The shares at which a line counts as low and as high. */
  readonly shares: readonly [number, number];
  readonly swings: readonly Swing<T>[];
}

const SHARES = [0.05, 0.95] as const;

/** Moves one group at a time; what two of them do together only the indices show. */
export function tornadoOf<T>(dimensions: number, groups: readonly Group<T>[], answer: Answer): Tornado<T> {
  const at = (members: readonly number[], share: number): number | undefined => {
    const point = new Float64Array(dimensions).fill(0.5);
    for (const member of members) point[member] = share;
    return answer(point);
  };
  const wide = ({ low = 0, high = 0 }: Swing<T>): number => Math.abs(high - low);
  return {
    middle: at([], 0.5),
    shares: SHARES,
    swings: groups
      .map(({ name, members }) => ({ name, low: at(members, SHARES[0]), high: at(members, SHARES[1]) }))
      .sort((a, b) => wide(b) - wide(a)),
  };
}
