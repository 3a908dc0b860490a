/** How far a long computation has come. */
export interface Progress {
  readonly done: number;
  /** How much there may be in all: an estimate that `done` can pass, or a bound that is rarely reached. */
  readonly of: number;
  /** What is counted, in the plural: "pivots". */
  readonly unit: string;
}

/**
 * A long computation that goes on a little at each `next`, so that its owner keeps clock and will: `next(true)` asks
 * it to stop and to hand over the best that it has. It ends all the same where it is nearly done.
 */
export type Steps<T> = Generator<Progress, T, boolean | undefined>;

/** Takes every step, whatever they cost. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
