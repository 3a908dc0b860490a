import { wholePays } from '../normal/integers.ts';
import { type NormalGame, profilesOf, stridesOf } from '../normal/model.ts';
import { finished, type Steps } from '../steps/steps.ts';
import { STOPPED } from './found.ts';

/** A strategy that another of the same player beats, and in which round it fell. */
export interface Dominated {
  readonly player: number;
  readonly strategy: number;
  readonly by: number;
  readonly round: number;
}

/** What is left when dominated strategies have been taken out, round after round, until none is. */
export interface Elimination {
  /** By player, the strategies left. */
  readonly left: readonly (readonly number[])[];
  readonly fallen: readonly Dominated[];
  /** Why more may be dominated than was found. */
  readonly why?: string;
}

/**
 * Iterated elimination of strategies that another pure strategy dominates: `strict` is better against everything left;
 * `weak` is never worse and somewhere better. Each round takes out all that are dominated at its start. What strict
 * elimination leaves does not hang on the order; what weak elimination leaves can (Osborne and Rubinstein 1994, 4.3).
 */
export function* eliminateSteps(game: NormalGame, kind: 'strict' | 'weak'): Steps<Elimination> {
  const counts = game.strategies.map(({ length }) => length);
  const strides = stridesOf(counts);
  const { byPlayer } = wholePays(game);
  let left: readonly (readonly number[])[] = counts.map((count) =>
    Array.from({ length: count }, (_, index) => index),
  );
  const fallen: Dominated[] = [];
  for (let round = 1; ; round += 1) {
    const now: Dominated[] = [];
    const of = left.reduce((sum, { length }) => sum + length, 0);
    let done = 0;
    for (const [player, mine] of left.entries())
      for (const strategy of mine) {
        if ((yield { done, of, unit: `strategies in round ${round}` }) === true)
          return { left, fallen, why: STOPPED };
        const by = mine.find((other) => other !== strategy && dominates(player, other, strategy));
        if (by !== undefined) now.push({ player, strategy, by, round });
        done += 1;
      }
    if (now.length === 0) return { left, fallen };
    fallen.push(...now);
    left = left.map((mine, player) =>
      mine.filter((strategy) => !now.some((one) => one.player === player && one.strategy === strategy)),
    );
  }

  function dominates(player: number, better: number, worse: number): boolean {
    const [pays, stride = 1] = [byPlayer[player], strides[player]];
    const others = left.map((mine, other) => (other === player ? [0] : mine));
    let somewhere = false;
    for (const at of profilesAmong(others)) {
      const one = pays?.[at + better * stride] as number | bigint;
      const two = pays?.[at + worse * stride] as number | bigint;
      if (one < two || (kind === 'strict' && one === two)) return false;
      somewhere ||= one > two;
    }
    return somewhere;
  }

  /** The numbers of the profiles in which each player plays one of some strategies. */
  function* profilesAmong(some: readonly (readonly number[])[]): Generator<number> {
    const size = profilesOf(some.map(({ length }) => length));
    for (let nth = 0; nth < size; nth += 1) {
      let [rest, profile] = [nth, 0];
      for (const [player, mine] of some.entries()) {
        profile += (mine[rest % mine.length] ?? 0) * (strides[player] ?? 1);
        rest = Math.trunc(rest / mine.length);
      }
      yield profile;
    }
  }
}

/** The same in one go. */
export const eliminate = (game: NormalGame, kind: 'strict' | 'weak'): Elimination =>
  finished(eliminateSteps(game, kind));
