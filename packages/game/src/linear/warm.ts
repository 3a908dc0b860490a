import type { Dictionary } from './dictionary.ts';
import { doubleDictionary } from './doubles.ts';

/**
 * A dictionary to begin with that is nearly solved: `solve` gets the same system in doubles and tells whether it solved
 * it, and a copy is brought to the basis where that ended, if in fractions too all rows but the last `spared` ones are
 * feasible there. Whatever doubles got wrong is then for the caller to find out, exactly. Else undefined.
 */
export function warmed<N>(
  dictionary: Dictionary<N>,
  near: (value: N) => number,
  solve: (guess: Dictionary<number>) => boolean,
  spared = 0,
): Dictionary<N> | undefined {
  const guess = rounded(dictionary, near);
  if (!solve(guess)) return undefined;
  const copy = dictionary.copy();
  return broughtTo(copy, guess) && isFeasible(copy, spared) ? copy : undefined;
}

/** The same system in doubles; every row is stretched so that its greatest entry is 1, which changes units alone. */
export function rounded<N>(
  { rows, columns, value, sign }: Dictionary<N>,
  near: (value: N) => number,
): Dictionary<number> {
  const made = Array.from({ length: rows }, (_, row) => {
    const entries = Array.from({ length: columns + 1 }, (__, column) =>
      sign(row, column) === 0 ? 0 : near(value(row, column)),
    );
    const most = entries.slice(0, columns).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    return most === 0 ? entries : entries.map((entry) => entry / most);
  });
  return doubleDictionary(made, columns);
}

/**
 * Brings a dictionary to the basis of another of the same system, such as one that was solved in doubles: exchanges, in
 * place, what is not basic there for what is. Tells whether that could be done; where rounding chose unknowns that do
 * not make a basis, it cannot. Exchanges are taken where they leave most entries 0 (Markowitz 1957, by rows alone).
 */
export function broughtTo<N>(dictionary: Dictionary<N>, goal: Pick<Dictionary<N>, 'where'>): boolean {
  const { rows, columns, basic, free, sign, pivot } = dictionary;
  const isMeant = (unknown: number | undefined): boolean => (goal.where[unknown ?? 0] as number) >= 0;
  const leaving = new Set<number>();
  const entering = new Set<number>();
  for (let row = 0; row < rows; row += 1) if (!isMeant(basic[row])) leaving.add(row);
  for (let column = 0; column < columns; column += 1) if (isMeant(free[column])) entering.add(column);
  while (leaving.size > 0) {
    let [best, at, least] = [-1, -1, Infinity];
    for (const row of leaving) {
      let [count, first] = [0, -1];
      for (const column of entering)
        if (sign(row, column) !== 0) {
          count += 1;
          if (first < 0) first = column;
        }
      if (count > 0 && count < least) [best, at, least] = [row, first, count];
      if (count === 0) return false;
    }
    pivot(best, at);
    leaving.delete(best);
    entering.delete(at);
  }
  return true;
}

/** Whether every row but the last `spared` ones has a right-hand side of 0 or more. */
function isFeasible<N>({ rows, columns, sign }: Dictionary<N>, spared: number): boolean {
  for (let row = 0; row < rows - spared; row += 1) if (sign(row, columns) < 0) return false;
  return true;
}
