import type { Estimated, Interval } from '@casus/check';

/** What a figure is measured in. An effect is the relative change of a probability: -0.28 is 28 % less. */
export type Unit =
  | 'share'
  | 'odds ratio'
  | 'hazard ratio'
  | 'effect'
  | 'coefficient'
  | 'log-likelihood'
  | 'score'
  | 'difference of scores'
  | 'number of the profile';

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
