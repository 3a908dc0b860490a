import type { NormalGame } from '../normal/model.ts';
import type { Arithmetic } from '../number/arithmetic.ts';

/** Mixed strategies: by player, the probability of each strategy. */
export type Mixed<N> = readonly (readonly N[])[];

/** What a mixed profile gives in a table, and how far it is from an equilibrium. */
export interface Standing<N> {
  /** By player, the expected payoff. */
  readonly pays: readonly N[];
  /** By player and strategy, what the strategy pays against the others. */
  readonly against: readonly (readonly N[])[];
  /** By player, what the best strategy pays more than the profile; never below 0. */
  readonly regret: readonly N[];
  /** The greatest of `regret`. */
  readonly most: N;
}

/** Recomputes from the table alone what a mixed profile gives and what each player regrets. */
export function standingOf<N>(game: NormalGame, mixed: Mixed<N>, arithmetic: Arithmetic<N>): Standing<N> {
  const { zero, plus, minus, times, compare } = arithmetic;
  const larger = (a: N, b: N): N => (compare(a, b) < 0 ? b : a);
  const against = paysAgainst(game, mixed, arithmetic);
  const pays = against.map((row, player) =>
    row.reduce((sum, pay, strategy) => plus(sum, times(mixed[player]?.[strategy] ?? zero, pay)), zero),
  );
  const regret = against.map((row, player) =>
    row.reduce((most, pay) => larger(most, minus(pay, pays[player] ?? zero)), zero),
  );
  return { pays, against, regret, most: regret.reduce(larger, zero) };
}

/** By player and strategy, what the strategy pays against the others; profiles that cannot occur are passed over. */
function paysAgainst<N>({ strategies, pays }: NormalGame, mixed: Mixed<N>, arithmetic: Arithmetic<N>): N[][] {
  const { zero, one, plus, times, compare, of } = arithmetic;
  const players = strategies.length;
  const sums = strategies.map((own) => own.map(() => zero));
  const isOut = mixed.map((row) => row.map((share) => compare(share, zero) === 0));
  const at = strategies.map(() => 0);
  for (let start = 0; start < pays.length; start += players) {
    // Only strategies that are not played: with two of them no player's deviation leads here.
    const out = at.filter((strategy, player) => isOut[player]?.[strategy] === true).length;
    for (let player = 0; player < players && out < 2; player += 1) {
      const own = at[player] ?? 0;
      if (out === 1 && isOut[player]?.[own] !== true) continue;
      const share = at.reduce(
        (product, strategy, other) =>
          other === player ? product : times(product, mixed[other]?.[strategy] ?? zero),
        one,
      );
      const row = sums[player];
      const pay = pays[start + player];
      if (row && pay) row[own] = plus(row[own] ?? zero, times(share, of(pay)));
    }
    advance(at, strategies);
  }
  return sums;
}

/** The next profile, the first player's strategy running fastest. */
function advance(at: number[], strategies: NormalGame['strategies']): void {
  for (let player = 0; player < at.length; player += 1) {
    at[player] = (at[player] ?? 0) + 1;
    if ((at[player] ?? 0) < (strategies[player]?.length ?? 0)) return;
    at[player] = 0;
  }
}
