import type { Range } from '@casus/engine';
import type { Code } from './catalogue.ts';

/** How grave a finding is: only an error keeps a text from being used. */
export type Severity = 'error' | 'warning' | 'info';

/** A replacement of the text of a range. An empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** A finding about a text: a value, never thrown. Lines and columns count from 1. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly file?: string;
  readonly range?: Range;
  /** What could stand here. */
  readonly expected: readonly string[];
  /** What to do about it. */
  readonly mend: string;
  readonly related: readonly { readonly message: string; readonly range: Range; readonly file?: string }[];
  /** Quick fix. */
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}
