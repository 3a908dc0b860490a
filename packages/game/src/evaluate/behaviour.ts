import { CHANCE, type ExtensiveGame } from '../extensive/model.ts';
import type { Arithmetic } from '../number/arithmetic.ts';

/**
 * What every information set does: by set, the probability of each action. Those of chance are the game's own,
 * whatever stands here.
 */
export type Behaviour<N> = readonly (readonly N[])[];

/** The behaviour with the lotteries of chance put in. */
export const withChance = <N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  { of, zero }: Arithmetic<N>,
): Behaviour<N> =>
  game.infosets.map(({ owner, actions }, set) =>
    owner === CHANCE
      ? actions.map(({ probability }) => (probability ? of(probability) : zero))
      : (behaviour[set] ?? actions.map(() => zero)),
  );

/** What a behaviour must be before it is judged: one row a set, no negative share, shares that add up to 1. */
export function shapeFault<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  { zero, one, plus, compare }: Arithmetic<N>,
): string | undefined {
  for (const [set, { owner, actions, label }] of game.infosets.entries()) {
    if (owner === CHANCE) continue;
    const row = behaviour[set] ?? [];
    const name = `information set ${set + 1}${label === '' ? '' : ` "${label}"`}`;
    if (row.length !== actions.length)
      return `${name} has ${actions.length} actions and ${row.length} shares`;
    if (row.some((share) => compare(share, zero) < 0)) return `${name} has a negative share`;
    if (compare(row.reduce(plus, zero), one) !== 0) return `the shares of ${name} do not add up to 1`;
  }
  return undefined;
}
