/** From where to where something may lie, with what share of certainty, and by which method. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly method: string;
}

/**
 * Something reckoned from data, never proved: what it is reckoned with, on which choices it rests, what it must not
 * be taken for, and whose data it is. The spread stands in the value, at each figure.
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

/** What a figure is measured in. An effect is the relative change of a probability: -0.28 is 28 % less. */
export type Unit = 'share' | 'odds ratio' | 'hazard ratio' | 'effect' | 'coefficient' | 'log-likelihood';

/** A line of a table of estimates. `k` of `n` cases are events, where events are counted. */
export interface Figure {
  readonly of: string;
  readonly unit: Unit;
  /** Not there where nothing was counted. */
  readonly value: number | undefined;
  readonly spread: Interval | undefined;
  readonly k?: number;
  readonly n: number;
  /** What the authors of the data, or of the result, printed: often of a larger set. */
  readonly published?: string;
}

/** A table of estimates. */
export type Study = Estimated<readonly Figure[]> & { readonly title: string };
