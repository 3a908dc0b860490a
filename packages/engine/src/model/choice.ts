import type { Cite } from './cite.ts';
import type { Instant } from './time.ts';
import type { Pact } from './pact.ts';

/**
 * Brackets and readings. Both are choices between alternatives of a piece of text: a bracket says what
 * the text will be, a reading what it means. Brackets resolve before anything runs; a reading is
 * chosen once per pact and term, by all, for a whole run (SEMANTICS section 9).
 */
export interface ChoiceInfo {
  /** "1", "2", ... for brackets (the issue number; unnumbered brackets follow the numbered ones); the term or sentence for readings ("forthwith", "5(1).1"). */
  readonly id: string;
  readonly kind: 'bracket' | 'reading';
  /** What is chosen about, in words of the text ("strength of Article 4(1)", "forthwith"). */
  readonly about: string;
  readonly options: readonly Option[];
  /** Every place where the choice stands. */
  readonly cites: readonly Cite[];
}

/** One alternative. */
export interface Option {
  /** Unique within the choice: the bracket's label ("UKR", "Drafters", "Drafters 2") or the reading's name ("a day"); "plain" is what the text itself says. */
  readonly label: string;
  /** Who wants or holds it: catalogue codes or `Drafters`; empty for "plain". */
  readonly heldBy: readonly string[];
  /** The alternative as text, canonical; empty for `no text`. */
  readonly text: string;
  /** Statement of the dossier ("S17"), or a source for a reading. */
  readonly source?: string;
  readonly asOf?: Instant;
}

/** A place in a draft where a choice stands. In a list, `values` holds lists that are spliced in. */
export interface ChoicePoint {
  readonly choose: string;
  /** Option label to what stands there; a missing label or `null` leaves the part out. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A pact whose parts may still be choice points, anywhere. Plain JSON. */
export type Bracketed<T> = T extends readonly (infer U)[]
  ? readonly (Bracketed<U> | ChoicePoint)[]
  : T extends object
    ? { readonly [K in keyof T]: Bracketed<T[K]> | ChoicePoint }
    : T;

/** A text as written: its choices, and the pact with choice points in it. */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly ChoiceInfo[];
  readonly template: Bracketed<Pact>;
}

/** What to choose: choice id to option label. Brackets must all be named; a reading left out stays "plain" (and its term open). */
export type Selection = Readonly<Record<string, string>>;
