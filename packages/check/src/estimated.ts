/** From where to where something may lie, with what share of certainty, and by which method. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

/**
 * Something reckoned from data or from numbers that somebody answers for, never proved: what it is reckoned with, on
 * which choices it rests, what it must not be taken for, and whose data it is. The spread stands in the value, at
 * each figure. It stands beside `Proved`, so that history and forecast label what they give alike.
 */
export interface Estimated<T> {
  readonly kind: 'estimated';
  readonly value: T;
  /** The model in words. */
  readonly model: string;
  /** Of the random numbers, where there are any. */
  readonly seed?: number;
  /** Choices of design that another author could make otherwise. */
  readonly choices: readonly string[];
  /** What selection or confounding does to the figure. */
  readonly warnings: readonly string[];
  /** Whom to cite for the data. */
  readonly sources: readonly string[];
}
