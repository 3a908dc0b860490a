import { wholePays } from '../normal/integers.ts';
import { type NormalGame, profilesOf, stridesOf } from '../normal/model.ts';

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
}

/**
 * Iterated elimination of strategies that another pure strategy dominates: `strict` is better against everything left;
 * `weak` is never worse and somewhere better. Each round takes out all that are dominated at its start. What strict
 * elimination leaves does not hang on the order; what weak elimination leaves can (Osborne and Rubinstein 1994, 4.3).
 */
export function eliminate(game: NormalGame, kind: 'strict' | 'weak'): Elimination {
  const counts = game.strategies.map(({ length }) => length);
  const strides = stridesOf(counts);
  const { byPlayer } = wholePays(game);
  let left: readonly (readonly number[])[] = counts.map((count) =>
    Array.from({ length: count }, (_, index) => index),
  );
  const fallen: Dominated[] = [];
  for (let round = 1; ; round += 1) {
    const now = left.flatMap((mine, player) =>
      mine.flatMap((strategy): readonly Dominated[] => {
        const by = mine.find((other) => other !== strategy && dominates(player, other, strategy));
        return by === undefined ? [] : [{ player, strategy, by, round }];
      }),
    );
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
