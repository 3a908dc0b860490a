/** Where a meaning comes from: the sentence of a pact that an answer rests on. */

import type { PartyId } from './who.ts';

/** Range in a source file; lines and columns count from 1. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A sentence of a pact. `article` is written as cited ("5", "5(1)", "Annex 2", "Parties"); `text` is the sentence in canonical layout. */
export interface Cite {
  readonly pact: string;
  readonly article: string;
  /** Ordinal of the sentence inside its article, from 1. */
  readonly sentence: number;
  readonly text: string;
  readonly range?: Range;
  /** The official words beside the sentence, with their reference. */
  readonly quote?: { readonly words: string; readonly source?: string };
  /** Known only to these: the sentence stands in a secret annex. It binds and is applied for nobody else. */
  readonly knownTo?: readonly PartyId[];
  /** Whether the annex in which the sentence stands binds, where that annex says so itself: a treaty may carry a declaration. */
  readonly binding?: boolean;
}
