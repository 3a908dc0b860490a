import { type Patience, patienceFor, type Stopped } from '../check/patience.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Work in phases, each with a time left of its own; the limit is for all of them, and who interrupts one interrupts all. */
export interface Phases {
  readonly during: <T>(work: (patience: Patience) => Promise<T>) => Promise<T>;
  /** Why the last phase ended before its end, if it did. */
  readonly stopped: () => Stopped | undefined;
}

/** Phases of one command with a limit in ms. */
export const phasesFor = (limit: number | undefined, terminal: Terminal): Phases => {
  const begun = Date.now();
  let stopped: Stopped | undefined;
  return {
    during: async (work) => {
      const left = limit === undefined ? undefined : Math.max(0, limit - (Date.now() - begun));
      const patience = patienceFor(left, terminal);
      const before = stopped;
      try {
        return await work(before === undefined ? patience : { ...patience, stopped: () => before });
      } finally {
        stopped = before ?? patience.stopped();
        patience.end();
      }
    },
    stopped: () => stopped,
  };
};
