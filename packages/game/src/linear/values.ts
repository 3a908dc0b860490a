import type { Dictionary } from './dictionary.ts';
import type { Numbers } from './numbers.ts';
import type { Steps } from '../steps/steps.ts';
import { type Brought, bringing } from './warm.ts';

/** What each unknown of a dictionary is worth where it stands: its right-hand side if basic, else 0. */
export const valuesNow =
  <N>({ where, columns, value }: Dictionary<N>, zero: N) =>
  (unknown: number): N => {
    const row = where[unknown] as number;
    return row < 0 ? zero : value(row, columns);
  };

/**
 * What each unknown is worth at the basis of another dictionary of the same system, without going there: only the
 * equations of unknowns that leave are solved for those that enter, a far smaller system, and the rest is put in.
 * Values below 0 say that the basis is not feasible. Else why there are none.
 */
export function* valuesAt<N>(
  dictionary: Dictionary<N>,
  goal: Pick<Dictionary<number>, 'where'>,
  numbers: Numbers<N>,
): Steps<((unknown: number) => N) | Exclude<Brought, 'there'>> {
  const { rows, columns, basic, free, where, value, sign } = dictionary;
  const { zero, minus, times } = numbers.arithmetic;
  const isMeant = (unknown: number | undefined): boolean => (goal.where[unknown ?? 0] as number) >= 0;
  const leaving: number[] = [];
  const entering: number[] = [];
  for (let row = 0; row < rows; row += 1) if (!isMeant(basic[row])) leaving.push(row);
  for (let column = 0; column < columns; column += 1) if (isMeant(free[column])) entering.push(column);
  if (leaving.length !== entering.length) return 'no basis';
  const size = entering.length;
  const part = numbers.dictionary(
    leaving.map((row) => [...entering.map((column) => value(row, column)), value(row, columns)]),
    size,
  );
  const turned = Int32Array.from({ length: 2 * size }, (_, unknown) => (unknown < size ? unknown : -1));
  const brought = yield* bringing(part, { where: turned });
  if (brought !== 'there') return brought;
  const entered = entering.map((_, at) => part.value(part.where[at] as number, size));
  const worth = new Map(entering.map((column, at) => [free[column] as number, entered[at] as N] as const));
  return (unknown) => {
    const row = where[unknown] as number;
    const known = worth.get(unknown);
    if (known !== undefined || row < 0 || !isMeant(unknown)) return known ?? zero;
    return entering.reduce(
      (left, column, at) =>
        sign(row, column) === 0 ? left : minus(left, times(value(row, column), entered[at] as N)),
      value(row, columns),
    );
  };
}
