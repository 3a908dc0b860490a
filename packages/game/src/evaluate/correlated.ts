import { type NormalGame, profilesOf, strategiesAt, stridesOf } from '../normal/model.ts';
import type { Arithmetic } from '../number/arithmetic.ts';

/** A lottery over the profiles of a table, in the table's order: what a go-between draws, and then tells each its part. */
export type Lottery<N> = readonly N[];

/** What a lottery gives, and what players would gain who do not do as they are told. */
export interface Obedience<N> {
  /** By player, the expected payoff of those who obey. */
  readonly pays: readonly N[];
  /** By player, what the best answer to each advice gains over obeying, all advice together; never below 0. */
  readonly regret: readonly N[];
  /** The greatest of `regret`: 0 is a correlated equilibrium (Aumann 1974). */
  readonly most: N;
}

/** Recomputes from the table alone what a lottery gives and who would disobey. */
export function obedienceOf<N>(
  game: NormalGame,
  lottery: Lottery<N>,
  { zero, plus, minus, times, compare, of }: Arithmetic<N>,
): Obedience<N> {
  const counts = game.strategies.map((own) => own.length);
  const strides = stridesOf(counts);
  const players = counts.length;
  const payOf = (profile: number, player: number): N => {
    const pay = game.pays[profile * players + player];
    return pay ? of(pay) : zero;
  };
  const pays = counts.map(() => zero);
  /** By player, advice and answer: what the answer gains over the advice. */
  const gains = counts.map((count) =>
    Array.from({ length: count }, () => Array.from({ length: count }, () => zero)),
  );
  for (let profile = 0; profile < profilesOf(counts); profile += 1) {
    const share = lottery[profile] ?? zero;
    if (compare(share, zero) === 0) continue;
    const advised = strategiesAt(counts, profile);
    for (const [player, advice] of advised.entries()) {
      const now = payOf(profile, player);
      pays[player] = plus(pays[player] ?? zero, times(share, now));
      const row = gains[player]?.[advice] ?? [];
      for (const [answer, gain] of row.entries()) {
        const other = profile + (answer - advice) * (strides[player] ?? 0);
        row[answer] = plus(gain, times(share, minus(payOf(other, player), now)));
      }
    }
  }
  const larger = (a: N, b: N): N => (compare(a, b) < 0 ? b : a);
  const regret = gains.map((own) => own.map((row) => row.reduce(larger, zero)).reduce(plus, zero));
  return { pays, regret, most: regret.reduce(larger, zero) };
}
