/** The model of a pact, the step function and the explanations. Depends on nothing. */
export type * from './model/index.ts';
export * from './catalogue/measures.ts';
export * from './catalogue/incidents.ts';
export * from './catalogue/verbs.ts';
export { familyOf } from './catalogue/families.ts';
export { firstAlternatives } from './choice/first.ts';
export { asDraft, selections, settle, type Settled } from './choice/settle.ts';
export { compile, type Options, type System } from './compile/system.ts';
export { type Answer, answers } from './crisis/answer.ts';
export { type Choices, type Judged, type Played, play } from './crisis/play.ts';
export { explain } from './explain/explain.ts';
export { moverOf, moversOf, moves, NATURE, performerOf } from './moves/moves.ts';
export { cornersOf, matchesMove, type Template } from './moves/template.ts';
export { isWithinMeasure } from './casus/measures.ts';
export { isKind } from './casus/kinds.ts';
export { covers as isValid } from './compile/world.ts';
export { covers as answersItem } from './norms/serves.ts';
export { REFUSALS, type Refusal, type RefusalName } from './refusals.ts';
export { meantIn, weighIn } from './report/asides.ts';
export { eventWords } from './report/events.ts';
export { actWords } from './report/acts.ts';
export {
  amountWords,
  listWords,
  menuWords,
  partiesWords,
  partyWords,
} from './report/phrases.ts';
export { liesIn } from './report/homes.ts';
export { heldBy, powers } from './report/powers.ts';
export { report } from './report/report.ts';
export { seen, type Sight, sightsOf } from './report/sights.ts';
export type { Case, Instance, PactState, Procedure, State } from './state/state.ts';
export { advance, apply, applyAll, due, type DueInstant } from './step/apply.ts';
export { BEGINNING, start, startWith } from './step/start.ts';
export { caseIn, casesOf } from './state/read.ts';
export { get, type IntMap, values } from './store/intmap.ts';
export { plus } from './store/plus.ts';
export { addSpan, type Civil, civil, DAY, daysInMonth, HOUR, instant, isDate, MINUTE } from './time/civil.ts';
export { dateWords, instantWords, lengthWords, MONTHS, offsetWords, spanWords } from './time/words.ts';
