import type { Placed } from './layout.ts';

/** The nodes of one information set, and how far to the left of them the line that joins them runs. */
export interface Joined {
  readonly members: readonly Placed[];
  readonly aside: number;
}

/** Pixels between two lines that run side by side. */
export const LANE = 8;

/**
 * Information sets of more than one node, each with a lane for its line: straight from node to node where nothing else
 * stands between, else far enough aside to miss the nodes and lines of others. Sets that span columns go straight.
 */
export function joinedSets(at: readonly Placed[]): readonly Joined[] {
  const sets = new Map<number, Placed[]>();
  for (const one of at) {
    const { set, mover } = one.node;
    if (set === undefined || mover === undefined || mover < 0) continue;
    sets.set(set, [...(sets.get(set) ?? []), one]);
  }
  const many = [...sets.values()].filter(({ length }) => length > 1);
  const spans = many.map((members) => {
    const ys = members.map(({ y }) => y);
    const x = members[0]?.x ?? 0;
    return { x, from: Math.min(...ys), to: Math.max(...ys), upright: members.every((one) => one.x === x) };
  });
  const lanes: number[] = [];
  return many.map((members, index) => {
    const span = spans[index];
    if (!span?.upright) return { members, aside: 0 };
    const own = new Set(members);
    const alone = !at.some(
      (one) =>
        !own.has(one) &&
        one.node.mover !== undefined &&
        one.x === span.x &&
        one.y > span.from &&
        one.y < span.to,
    );
    const taken = new Set(
      lanes.flatMap((lane, before) => {
        const other = spans[before];
        return other?.upright && other.x === span.x && other.from <= span.to && span.from <= other.to
          ? [lane]
          : [];
      }),
    );
    let lane = alone ? 0 : 1;
    while (taken.has(lane)) lane += 1;
    lanes[index] = lane;
    return { members, aside: lane * LANE };
  });
}
