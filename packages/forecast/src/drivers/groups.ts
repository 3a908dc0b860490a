import type { Drawing } from '../draws/draw.ts';
import { type Channel, quantityOf } from '../profile/quantities.ts';

/** Coordinates of a draw that move together when it is asked what matters. */
export interface Group<T = string> {
  readonly name: T;
  /** Coordinates, from 0; no two groups share one. */
  readonly members: readonly number[];
}

/** One group for each spread line of a profile: `name` is its coordinate. */
export const byLine = ({ dimensions }: Drawing): readonly Group<number>[] =>
  Array.from({ length: dimensions }, (_, at) => ({ name: at, members: [at] }));

/** One group for each channel through which lines move the answer. */
export const byChannel = ({ spread }: Drawing): readonly Group<Channel>[] => {
  const groups = new Map<Channel, number[]>();
  for (const [at, { entry }] of spread.entries()) {
    const { channel } = quantityOf(entry.quantity);
    groups.set(channel, [...(groups.get(channel) ?? []), at]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
};
