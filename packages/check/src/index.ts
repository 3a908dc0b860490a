/** Questions over everything that could happen under a pact. Quantifies over the step function; re-interprets nothing. */
export type * from './model.ts';
export { BY_RUNG, boundsOf, envelopeOf, exposed, type Scale } from './envelope/envelope.ts';
export { begin, carryOn, isFinished, progressOf, type Search } from './search/search.ts';
export { type Blocker, type Blockers, blockersOf, type Effort } from './blockers/blockers.ts';
