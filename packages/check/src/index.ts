/** Questions over everything that could happen under a pact. Quantifies over the step function; re-interprets nothing. */
export type * from './model.ts';
export type { Estimated, Interval } from './estimated.ts';
export type * from './chain/model.ts';
export { chainOf, stopsOf } from './chain/chain.ts';
export { boundsOf, envelopeOf, exposed } from './envelope/envelope.ts';
export { BY_RUNG, type Scale, WITH_PROMISES } from './envelope/scale.ts';
export {
  type Coalition,
  coalitionOf,
  greatest,
  type Height,
  provedOf,
  towardFloor,
} from './envelope/coalition.ts';
export {
  beginWish,
  carryOnWish,
  isWishDone,
  wishAnswer,
  type WishSearch,
} from './concerns/search.ts';
export type { WishAnswer, WishQuestion, WishVerdict } from './concerns/model.ts';
export { begin, carryOn, type Guide, isFinished, progressOf, type Search } from './search/search.ts';
export { type Blocker, type Blockers, blockersOf, type Effort } from './blockers/blockers.ts';
export { CATALOGUE, type Kind, kindOf, type Severity, type Slug } from './loopholes/catalogue.ts';
export type { Coordinate, Finding, Inquiry, Neighbour, Repair } from './loopholes/finding.ts';
export { loopholesOf } from './loopholes/loopholes.ts';
export { namedIn } from './matrix/named.ts';
export { axesOf, outsiderOf, strangerOf } from './matrix/axes.ts';
export { alikeIncidents } from './matrix/classes.ts';
export { type Course, coursesOf, digest as digestOf, type Heeded, heedful } from './courses/courses.ts';
export {
  beginCoverage,
  carryOnCoverage,
  type Cell,
  type Coverage,
  type CoverageQuestion,
  guarantorsOf,
} from './matrix/coverage.ts';
export { type Level, reachedAt } from './envelope/assured.ts';
export { chronicleOf } from './envelope/witness.ts';
export { type Opening, openingOf } from './opening/opening.ts';
export { type Compared, comparedIn } from './loopholes/compared.ts';
export type { Runs } from './blockers/runs.ts';
export { type Counterexample, counterexampleOf, type Shown } from './loopholes/counterexample.ts';
export { runsShowing } from './loopholes/showing.ts';
export { type Tried, tried, tryRepair } from './loopholes/repair.ts';
export { type Stage, type Variant, variantsOf } from './loopholes/stage.ts';
export { type Asking, type Staged, stagesOf } from './loopholes/stages.ts';
export { attributionOf } from './brackets/attribution.ts';
export { beginBrackets, type Brackets, carryOnBrackets, isDone } from './brackets/brackets.ts';
export type { Bracket, BracketsQuestion, Resolution } from './brackets/model.ts';
export { beginHoles, carryOnHoles, type Holes, holesLooked, isHolesDone } from './brackets/holes.ts';
export {
  numberOf,
  openBrackets,
  ownText,
  picksOf,
  productOf,
  selectionOf,
  wishersOf,
} from './brackets/product.ts';
export { settledAs, settledBy } from './brackets/settled.ts';
export { turningsOf } from './brackets/turns.ts';
export { wishedBy } from './brackets/wishes.ts';
