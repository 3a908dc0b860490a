import type { Cite } from '@casus/engine';

/** What a pact says under one function of its provisions. */
export interface ProvisionCell {
  /** "who decides". */
  readonly serves: string;
  readonly words: string;
  /** Its structure: what is built alike has the same marks. */
  readonly marks: readonly string[];
  /** How much it gives whom the pact protects, 0 to 4. */
  readonly grade: number;
  /** What that grade stands for under this function: "an open word such as forthwith". */
  readonly meaning: string;
  readonly cites: readonly Cite[];
  /** Open brackets of which another alternative would say something else. */
  readonly brackets?: readonly string[];
}

/** A pact as its provisions, in the same order for every pact. */
export interface ProvisionList {
  readonly pact: string;
  readonly title: string;
  readonly each: readonly ProvisionCell[];
}

/** How a cell stands to that of the first text: the same, built alike in other words, or built otherwise. */
export type Against = 'same' | 'words' | 'build';

/** Compares a cell with that of the first text. */
export const against = (cell: ProvisionCell, first: ProvisionCell | undefined): Against => {
  if (first === undefined || (cell.words === first.words && isAlike(cell, first))) return 'same';
  return isAlike(cell, first) ? 'words' : 'build';
};

const isAlike = (a: ProvisionCell, b: ProvisionCell): boolean => a.marks.join('\n') === b.marks.join('\n');
