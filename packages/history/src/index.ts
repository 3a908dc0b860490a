/** Pact against pact: how a text is coded, what it stands beside, and what became of its like. */
export { COW_VARIABLES, cowOf } from './atop/cow.ts';
export { type Decided, type DraftCoding, draftCoding } from './atop/drafts.ts';
export type { Coded, Coding, PhaseCoding } from './atop/types.ts';
export { PROMISES, VALUES, type Variable, VARIABLES } from './atop/variables.ts';
export { provisionsOfDraft } from './provisions/draft.ts';
export { FUNCTIONS, type Provision, type Provisions, type Wording } from './provisions/model.ts';
export { type Relative, relativesOf } from './relatives/distance.ts';
export type { ArticleChange, ParagraphChange, RedlineArticle, Stretch } from './redline/model.ts';
export { redlineOf } from './redline/redline.ts';
