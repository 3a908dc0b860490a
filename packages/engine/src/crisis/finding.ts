import type { Question } from '../model/report.ts';

/** Whether something expected holds, with the question whose answer says why. */
export interface Finding {
  readonly holds: boolean;
  /** What is the case instead, for a failed expectation. */
  readonly instead: string;
  readonly why: readonly Question[];
}
