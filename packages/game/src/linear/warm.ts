import type { Dictionary } from './dictionary.ts';
import type { Steps } from '../steps/steps.ts';
import { doubleDictionary } from './doubles.ts';

/** What warming gives: a dictionary that is nearly solved, none, or where doubles were when it was stopped. */
export type Warmed<N> =
  | { readonly kind: 'warm'; readonly dictionary: Dictionary<N> }
  | { readonly kind: 'not warm' }
  | { readonly kind: 'stopped'; readonly at: Dictionary<number> };

/**
 * A dictionary to begin with that is nearly solved: `solve` gets the same system in doubles and tells whether it solved
 * it, and a copy is brought to the basis where that ended, if in fractions too all rows but the last `spared` ones are
 * feasible there. Whatever doubles got wrong is then for the caller to find out, exactly.
 */
export function* warming<N>(
  dictionary: Dictionary<N>,
  near: (value: N) => number,
  solve: (guess: Dictionary<number>) => Steps<'solved' | 'not solved' | 'stopped'>,
  spared = 0,
): Steps<Warmed<N>> {
  const guess = rounded(dictionary, near);
  const ended = yield* solve(guess);
  if (ended !== 'solved') return ended === 'stopped' ? { kind: 'stopped', at: guess } : { kind: 'not warm' };
  const copy = dictionary.copy();
  const brought = yield* bringing(copy, guess);
  if (brought === 'stopped') return { kind: 'stopped', at: guess };
  return brought === 'there' && isFeasible(copy, spared)
    ? { kind: 'warm', dictionary: copy }
    : { kind: 'not warm' };
}

/**
 * The same system in doubles; every row is stretched so that its greatest entry is 1, which changes units alone: `value`
 * tells the old numbers.
 */
export function rounded<N>(
  { rows, columns, value, sign }: Dictionary<N>,
  near: (value: N) => number,
): Dictionary<number> {
  const units: number[] = [];
  const made = Array.from({ length: rows }, (_, row) => {
    const entries = Array.from({ length: columns + 1 }, (__, column) =>
      sign(row, column) === 0 ? 0 : near(value(row, column)),
    );
    const most = entries.slice(0, columns).reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    units.push(most === 0 ? 1 : most);
    return most === 0 ? entries : entries.map((entry) => entry / most);
  });
  return doubleDictionary(made, columns, units);
}

/** How it went. */
export type Brought = 'there' | 'no basis' | 'stopped';

/**
 * Brings a dictionary to the basis of another of the same system, such as one that was solved in doubles: exchanges, in
 * place, what is not basic there for what is. Where rounding chose unknowns that do not make a basis, that
 * cannot be done. Exchanges are taken where they leave most entries 0 (Markowitz 1957, by rows alone).
 */
export function* bringing<N>(dictionary: Dictionary<N>, goal: Pick<Dictionary<N>, 'where'>): Steps<Brought> {
  const { rows, columns, basic, free, sign, pivot } = dictionary;
  const isMeant = (unknown: number | undefined): boolean => (goal.where[unknown ?? 0] as number) >= 0;
  const leaving = new Set<number>();
  const entering = new Set<number>();
  for (let row = 0; row < rows; row += 1) if (!isMeant(basic[row])) leaving.add(row);
  for (let column = 0; column < columns; column += 1) if (isMeant(free[column])) entering.add(column);
  const all = leaving.size;
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
      if (count === 0) return 'no basis';
    }
    pivot(best, at);
    leaving.delete(best);
    entering.delete(at);
    if ((yield { done: all - leaving.size, of: all, unit: 'exact pivots' }) === true) return 'stopped';
  }
  return 'there';
}

/** Whether every row but the last `spared` ones has a right-hand side of 0 or more. */
function isFeasible<N>({ rows, columns, sign }: Dictionary<N>, spared: number): boolean {
  for (let row = 0; row < rows - spared; row += 1) if (sign(row, columns) < 0) return false;
  return true;
}
