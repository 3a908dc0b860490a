import type { Code } from '../diagnostics/catalogue.ts';

/** What is known of a text when one of its sentences is searched for mistakes. */
export interface Surroundings {
  readonly language: 'pact' | 'crisis' | 'dossier' | 'actors';
  /** Words of the language, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Names that the text itself gives to roles, bodies and terms, in all their forms. */
  readonly defined: readonly string[];
}

/** What is known of the language of a text: which one, its words, and the names of the catalogue. */
export interface Known {
  readonly language: Surroundings['language'];
  readonly words: readonly string[];
  readonly names: readonly string[];
}

/** A pattern as found, with the sentence that it stands in. */
export interface Match {
  readonly all: string;
  readonly groups: readonly (string | undefined)[];
  /** What stands before it in its sentence, and after it. */
  readonly before: string;
  readonly after: string;
  readonly around: Surroundings;
}

/**
 * One thing that lawyers write and the language does not read: how to recognise it, what to say, and what to
 * write instead where that can be told without asking. The catalogue of them feeds the messages, the quick fixes,
 * the page of diagnostics, and the tests.
 */
export interface Mistake {
  readonly code: Code;
  /** Searched in one sentence, with quoted words and remarks blanked; flags `dgu`. */
  readonly typed: RegExp | ((around: Surroundings) => RegExp | undefined);
  readonly says: string | ((match: Match) => string);
  /** What replaces all that the pattern covers; nothing where only the author knows. */
  readonly write?: (match: Match) => string | undefined;
  /** What to do about it, where the mend of the code is not enough. */
  readonly mend?: string;
  /** The group that is wrong, where the pattern covers more. */
  readonly at?: number;
  /** Looks like it, and is not. */
  readonly unless?: (match: Match) => boolean;
  readonly in?: Surroundings['language'];
  /** Wrong even where the sentence can be read. */
  readonly always?: true;
  /** As typed, and as it should read. */
  readonly example: readonly [typed: string, mended: string];
}
