import type { Range } from '@casus/engine';

/** What can be wrong with a chronicle. The shared catalogue includes these entries. */
export const CRISIS_DIAGNOSTICS = {
  C001: { severity: 'error', title: 'the sentence is not understood' },
  C002: { severity: 'error', title: 'no such state, group or body' },
  C003: { severity: 'error', title: 'no such place' },
  C004: { severity: 'error', title: 'no such pact' },
  C005: { severity: 'error', title: 'no such article' },
  C006: { severity: 'error', title: 'no such proposal' },
  C007: { severity: 'error', title: 'the date runs backwards' },
  C008: { severity: 'error', title: 'the number of an event is given twice' },
  C009: { severity: 'error', title: 'no event has that number' },
  C010: { severity: 'warning', title: 'before the pact is in force' },
  C011: { severity: 'warning', title: 'not a party to the pact' },
  C012: { severity: 'error', title: 'a pact that the head does not name' },
  C013: { severity: 'error', title: 'an impossible date' },
  C014: { severity: 'error', title: 'no such zone of time' },
  C015: { severity: 'error', title: 'the name fits several bodies' },
  C016: { severity: 'error', title: 'no such role' },
  C017: { severity: 'error', title: 'no such word here' },
  C018: { severity: 'error', title: 'the part does not belong to this sentence' },
  C019: { severity: 'error', title: 'one number for several events' },
  C020: { severity: 'error', title: 'no such bracket, reading or alternative' },
  C021: { severity: 'error', title: 'known before it happened' },
  C022: { severity: 'error', title: 'an hour needs a day' },
  C023: { severity: 'error', title: 'no such defined term' },
  C024: { severity: 'warning', title: 'a time without a zone' },
} as const;

/** Code of a diagnostic about a chronicle. */
export type CrisisCode = keyof typeof CRISIS_DIAGNOSTICS;

/** One finding about the text of a chronicle. */
export interface CrisisDiagnostic {
  readonly code: CrisisCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly range: Range;
  /** How to mend it. */
  readonly mend?: string;
  /** A replacement of the range, where one is likely. */
  readonly fix?: string;
}
