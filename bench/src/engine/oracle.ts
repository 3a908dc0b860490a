import type { Event, Instant } from '@casus/engine';

/** How many duties stand how; keys are "norm status", as in "5(1) breached". */
export type Tally = Readonly<Record<string, number>>;

/** One workload: how its log is made, and how many duties of each kind it must leave behind. */
export interface Workload {
  readonly name: 'tiny' | 'nato';
  /** The log: exactly `size` events in order of time. */
  readonly log: (size: number) => readonly Event[];
  /** What must stand at the end of a log, counted without the engine. */
  readonly expected: (log: readonly Event[]) => Tally;
}

/** A duty to assist within a time, as the oracle sees it. */
export interface Expected {
  readonly due: Instant;
  /** When the bearer first assisted in this case; undefined if it never did. */
  readonly done: Instant | undefined;
}

/**
 * What a duty to assist must be once the last event of the log, at `end`, is applied: done at the last
 * instant is in time, and a deadline is past only once time has gone beyond it (SEMANTICS section 2).
 */
export const assistance = ({ due, done }: Expected, end: Instant): string =>
  done !== undefined ? (done <= due ? 'fulfilled' : 'performed late') : due < end ? 'breached' : 'active';

/** Counts words under a label. */
export const tally = (words: Iterable<string>): Tally => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/** Where two tallies differ, in words; empty where they agree. */
export const differences = (expected: Tally, found: Tally): readonly string[] =>
  [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    .sort()
    .filter((key) => (expected[key] ?? 0) !== (found[key] ?? 0))
    .map((key) => `${key}: expected ${expected[key] ?? 0}, found ${found[key] ?? 0}`);
