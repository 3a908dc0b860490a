import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Why a search ends before it has looked at everything. */
export type Stopped = 'limit' | 'interrupt';

/** How long a command may go on: to the end of its time, or until somebody interrupts it. */
export interface Patience {
  /** Why to stop now, if so. */
  readonly stopped: () => Stopped | undefined;
  /** Lets an interrupt come through; after two seconds of silence a line says how far it has come. `done` from 0 to 1. */
  readonly breathe: (done: number, says: string) => Promise<void>;
  /** Gives the interrupt back to the shell. */
  readonly end: () => void;
}

/** After so long, in ms, a line says how far it has come. */
const SILENT = 2_000;

/**
 * Patience for one command. The first interrupt stops the search, and what is proved so far is printed; the second
 * ends the process, as always.
 */
export const patienceFor = (limit: number | undefined, terminal: Terminal): Patience => {
  let interrupted = false;
  const others = process.listeners('SIGINT');
  const end = (): void => {
    process.removeListener('SIGINT', interrupt);
    for (const other of others) if (!process.listeners('SIGINT').includes(other)) process.on('SIGINT', other);
  };
  const interrupt = (): void => {
    interrupted = true;
    end();
  };
  // There is always one who listens: an interrupt that came a moment ago would be lost with the last of them.
  process.on('SIGINT', interrupt);
  for (const other of others) process.removeListener('SIGINT', other);
  const begun = Date.now();
  let told = begun;
  return {
    stopped: () =>
      interrupted ? 'interrupt' : limit !== undefined && Date.now() - begun >= limit ? 'limit' : undefined,
    breathe: async (done, says) => {
      const now = Date.now();
      if (now - told >= SILENT) {
        told = now;
        const left = done > 0 ? Math.ceil((((now - begun) / done) * (1 - done)) / 1000) : undefined;
        terminal.progress?.(left === undefined || left === 0 ? says : `${says}, about ${roughly(left)} left`);
      }
      await new Promise((resume) => setImmediate(resume));
    },
    end,
  };
};

/** Seconds in words that a glance takes in. */
const roughly = (seconds: number): string =>
  seconds < 120
    ? `${seconds} s`
    : seconds < 7200
      ? `${Math.round(seconds / 60)} minutes`
      : `${Math.round(seconds / 3600)} hours`;

/** `--limit SECONDS`, in ms; none where it is not given. */
export const limitIn = (text: string | undefined): Outcome<number | undefined> => {
  if (text === undefined) return good(undefined);
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0
    ? good(Number(text) * 1000)
    : bad(
        EXIT.usage,
        `--limit ${text}: is no number of seconds in which something could be looked at`,
        'write a number above 0, e.g. --limit 60',
      );
};

/** How a search ended before its end, in words for the last line. */
export const stoppedWords = (stopped: Stopped | undefined, beyond: string): string =>
  stopped === undefined
    ? `Not exhausted beyond ${beyond}: raise --bound, or ask about less.`
    : `${stopped === 'limit' ? 'Time is up' : 'Interrupted'}: not exhausted beyond ${beyond}. What stands above is what was found so far.`;
