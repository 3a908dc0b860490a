import type { Exact } from '../number/exact.ts';

/**
 * A game in normal form: each player picks one strategy, all at once. `pays` holds, for each profile in turn, one
 * number a player; profiles are counted with the first player's strategy running fastest, as in Gambit's files.
 */
export interface NormalGame {
  readonly kind: 'normal';
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  /** By player, the labels of the strategies. */
  readonly strategies: readonly (readonly string[])[];
  readonly pays: readonly Exact[];
}

/** Tables with more numbers than this are refused: they would not fit in memory. */
export const MOST_PAYOFFS = 4_000_000;

/** How many profiles there are, one strategy a player. */
export const profilesOf = (counts: readonly number[]): number =>
  counts.reduce((product, count) => product * count, 1);

/** How far each player's next strategy lies in the count of profiles. */
export function stridesOf(counts: readonly number[]): readonly number[] {
  let stride = 1;
  return counts.map((count) => {
    const mine = stride;
    stride *= count;
    return mine;
  });
}

/** The strategies of a profile, by player. */
export const strategiesAt = (counts: readonly number[], profile: number): readonly number[] =>
  stridesOf(counts).map((stride, player) => Math.trunc(profile / stride) % (counts[player] ?? 1));
