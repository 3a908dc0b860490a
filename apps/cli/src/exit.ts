/** Exit codes, the same for every command. */
export const EXIT = {
  fine: 0,
  /** Findings, failed expectations, or errors in a text. */
  findings: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A fault of Casus. */
  bug: 3,
  /** A bound was reached, or the user interrupted. */
  stopped: 4,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Why a command cannot go on: said to the user in one or more lines, never as a stack. */
export interface Problem {
  readonly code: ExitCode;
  /** What is wrong. */
  readonly says: string;
  /** What to do about it. */
  readonly mend?: string;
}

/** A result, or why there is none. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** A result. */
export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** Wrong input: a file or a text (exit 1) or the command line (exit 2). */
export const bad = (
  code: ExitCode,
  says: string,
  mend?: string,
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: mend === undefined ? { code, says } : { code, says, mend },
});
