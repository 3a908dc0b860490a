/** Pact against pact: how a text is coded, what it stands beside, and what became of its like. */
export { COW_VARIABLES, cowOf } from './atop/cow.ts';
export { type Decided, type DraftCoding, draftCoding } from './atop/drafts.ts';
export type { Coded, Coding, PhaseCoding } from './atop/types.ts';
export { PROMISES, VALUES, type Variable, VARIABLES } from './atop/variables.ts';
