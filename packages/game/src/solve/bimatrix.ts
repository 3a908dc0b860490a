import type { Mixed } from '../evaluate/normal.ts';
import type { Dictionary } from '../linear/dictionary.ts';
import type { Numbers } from '../linear/numbers.ts';
import type { NormalGame } from '../normal/model.ts';

/**
 * A game of two players as two systems (Lemke and Howson 1964). In `first` the unknowns are the first player's weights
 * x and, one for each strategy of the second, how far below its best the strategy pays: s + B'x = 1. In `second` they
 * are y and r, with r + Ay = 1. Payoffs are moved and stretched to lie between 1 and 2, which changes no equilibrium.
 */
export interface Bimatrix<N> {
  readonly first: Dictionary<N>;
  readonly second: Dictionary<N>;
}

/** The two systems of a game; undefined where it has not two players. */
export function bimatrixOf<N>(game: NormalGame, numbers: Numbers<N>): Bimatrix<N> | undefined {
  const [rows, columns, ...others] = game.strategies.map(({ length }) => length);
  if (rows === undefined || columns === undefined || others.length > 0) return undefined;
  const { one } = numbers.arithmetic;
  const mine = between(game, 0, numbers);
  const yours = between(game, 1, numbers);
  const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
  const first = range(columns).map((j) => [...range(rows).map((i) => yours[i + rows * j] ?? one), one]);
  const second = range(rows).map((i) => [...range(columns).map((j) => mine[i + rows * j] ?? one), one]);
  return { first: numbers.dictionary(first, rows), second: numbers.dictionary(second, columns) };
}

/** A player's payoffs by profile, moved and stretched to lie between 1 and 2. */
function between<N>(game: NormalGame, player: number, { arithmetic }: Numbers<N>): readonly N[] {
  const { one, plus, minus, over, compare, of } = arithmetic;
  const pays = game.pays.filter((_, at) => at % 2 === player).map(of);
  const low = pays.reduce((a, b) => (compare(b, a) < 0 ? b : a), pays[0] ?? one);
  const high = pays.reduce((a, b) => (compare(b, a) > 0 ? b : a), low);
  if (compare(high, low) === 0) return pays.map(() => one);
  const apart = minus(high, low);
  return pays.map((pay) => plus(one, over(minus(pay, low), apart)));
}

/** The mixed profile of two systems, given what their unknowns are worth: the weights, made to add up to 1. */
export const mixedOf = <N>(
  { first, second }: Bimatrix<N>,
  values: readonly [(unknown: number) => N, (unknown: number) => N],
  { arithmetic }: Numbers<N>,
): Mixed<N> =>
  [first, second].map(({ columns }, player) => {
    const { zero, plus, over, compare } = arithmetic;
    const weights = Array.from({ length: columns }, (_, strategy) => {
      const weight = values[player]?.(strategy) ?? zero;
      return compare(weight, zero) < 0 ? zero : weight;
    });
    const sum = weights.reduce(plus, zero);
    return weights.map((weight) => over(weight, sum));
  });
