import { DIAGNOSTICS } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';

/** Longer than any treaty, chronicle or dossier, in characters. */
const MOST = 2_000_000;

/** Why a text is not even looked at: it is too long, or no text. Nothing where it can be read. */
export const unfitness = (text: string): string | undefined =>
  text.length > MOST
    ? `The text has ${text.length} characters; the most is ${MOST}.`
    : text.includes('\u0000')
      ? 'This is a binary file, not a text.'
      : undefined;

/** The one finding about a text that is not read, at its first sign. */
export const unfit = (message: string): Diagnostic => ({
  code: 'P007',
  severity: 'error',
  message,
  range: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  expected: [],
  mend: DIAGNOSTICS.P007.mend,
  related: [],
});
