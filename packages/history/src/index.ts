/** Pact against pact: how a text is coded, what it stands beside, and what became of its like. */
export { beside, type Cell, isPromise, type Known, type Missing } from './atop/against.ts';
export { COW_VARIABLES, cowOf } from './atop/cow.ts';
export { type Decided, type DraftCoding, draftCoding } from './atop/drafts.ts';
export {
  type Agreement,
  agreementOn,
  agreements,
  FLAG_GROUPS,
  isRight,
  perTreaty,
  precisionOf,
  recallOf,
} from './atop/tally.ts';
export type { Coded, Coding, PhaseCoding } from './atop/types.ts';
export { GRADE_MEANINGS } from './provisions/grades.ts';
export { provisionsOfDraft } from './provisions/draft.ts';
export { foremost } from './provisions/owes.ts';
export { FUNCTIONS, type Provision, type Provisions, type Wording } from './provisions/model.ts';
export { type Learner, logitBy, rateBy } from './honour/baseline.ts';
export { type Asked, casesOf, type HonourCase, type Uncast } from './honour/cases.ts';
export { type Ground, groundIn } from './honour/ground.ts';
export { pledgesIn } from './honour/pledges.ts';
export { berkemeierFuhrmannIn, COVARIATES, leedsAnacIn } from './honour/tests.ts';
export { warsIn } from './honour/wars.ts';
export { type Relative, relativesOf } from './relatives/distance.ts';
export type { ArticleChange, ParagraphChange, RedlineArticle, Stretch } from './redline/model.ts';
export { redlineInPlace, redlineOf } from './redline/redline.ts';
export { wordsBetween } from './redline/words.ts';
export type { Figure, Study, Unit } from './study.ts';
export type { DataFile, Flaw, Read } from './rates/data.ts';
export { deterrenceOf, sweepOf } from './rates/deterrence.ts';
export { type Dispute, disputesIn } from './rates/disputes.ts';
export { type Fate, fateOf, type FateKin, groupOf, kinOf, stoodIn } from './rates/fates.ts';
export { CITE, SELECTION } from './rates/citations.ts';
export type { Share } from './statistics/share.ts';
export { causesOf } from './rates/institutions.ts';
export { joinRateOf, joinsIn, joinStudy } from './rates/joins.ts';
export type { Cause } from './rates/causes.ts';
export { coveredStudy, movedStudy } from './rates/moved.ts';
export { backtestOf, type Difference, type Executed } from './rates/pacts.ts';
export type { Reason } from './rates/reasons.ts';
export { type Finder, runnerOf } from './rates/run.ts';
export { type Membership, membersIn } from './rates/members.ts';
export { panelIn } from './rates/panel.ts';
export { peacekeepingOf } from './rates/peacekeeping.ts';
export { probitOf } from './rates/probit.ts';
export { rivalsIn } from './rates/rivals.ts';
export { baseRateOf, type Kin, reliabilityOf, type Tested, testedIn } from './rates/reliability.ts';
export { VALUES, type Variable, VARIABLES } from './atop/variables.ts';
export { changedPlaces, TENURE, withPlace } from './redline/parts.ts';
export { type StateSpell, statesIn, unknownStates } from './rates/states.ts';
