import { type Arithmetic, doubles, fractions } from '../number/arithmetic.ts';
import type { Exact } from '../number/exact.ts';
import type { Dictionary, Rows } from './dictionary.ts';
import { doubleDictionary } from './doubles.ts';
import { integerDictionary } from './integers.ts';

/** What a solver that pivots counts in: the arithmetic, and how it keeps its equations. */
export interface Numbers<N> {
  /** Whether nothing is ever rounded. */
  readonly exact: boolean;
  readonly arithmetic: Arithmetic<N>;
  readonly dictionary: (rows: Rows<N>, columns: number) => Dictionary<N>;
}

/** Fast, and rounded. */
export const inDoubles: Numbers<number> = {
  exact: false,
  arithmetic: doubles(),
  dictionary: doubleDictionary,
};

/** Right, and slow where the numbers grow long. */
export const inFractions: Numbers<Exact> = {
  exact: true,
  arithmetic: fractions,
  dictionary: integerDictionary,
};
