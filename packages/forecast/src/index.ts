/** A pact and its actors as a game: will it deter, will it be honoured, would each sign it. Estimated, never proved. */
export type * from './play/numbers.ts';
export type * from './profile/model.ts';
export type * from './terms/model.ts';
export {
  type ActorForecast,
  advanceForecast,
  beginForecast,
  type Forecast,
  forecastOf,
  type ForecastQuestion,
  type ForecastSearch,
  type GuarantorForecast,
  isForecastDone,
} from './answers/forecast.ts';
export { together } from './answers/blocs.ts';
export {
  advanceCalibration,
  beginCalibration,
  type CalibrationSearch,
  defaultChance,
  isCalibrationDone,
  recordOf,
} from './calibrate/calibrate.ts';
export { forecastBy, weightedQuantile, type Weights, weightsBy } from './calibrate/condition.ts';
export { FREED, SINCE } from './calibrate/freed.ts';
export { type CodedPromise, promiseTerms } from './calibrate/promise.ts';
export { reachOf } from './calibrate/reach.ts';
export { grouped, leftOut } from './calibrate/resample.ts';
export { type Bin, bins, brier, discrimination, logLoss } from './calibrate/scores.ts';
export { type Court, courtOf, keptChance, type Trial } from './calibrate/trial.ts';
export { broughtIn, decidingAsOne, eachAlone } from './answers/each.ts';
export { castOf, numbersOf } from './answers/numbers.ts';
export type { Summary } from './answers/summary.ts';
export type { Cells } from './play/cells.ts';
export { packed, type PackedShard, unpacked } from './answers/packed.ts';
export { type ForecastShard, merged, shardOf } from './answers/shards.ts';
export { type ForecastTask, questionOf } from './answers/task.ts';
export { compileGame, type Compiled, type GuaranteeGame } from './play/game.ts';
export { type Account, accountOf, type AnswerWorth } from './explain/account.ts';
export type { Level } from './answers/levels.ts';
export { type Contrast, contrastOf, levelsOf, likeliestLevel, type Sentence } from './explain/contrast.ts';
export { normsOf, reworded, thresholdOf } from './explain/flips.ts';
export { distance } from './play/distance.ts';
export { type Equilibria, equilibria, type Shown } from './play/equilibria.ts';
export type { NumberFault } from './play/faults.ts';
export type { Shock } from './play/shares.ts';
export type { Solution, Worth } from './play/solution.ts';
export { judged } from './play/regret/judge.ts';
export type { Judged, Regret } from './play/regret/regret.ts';
export { type Certified, certify, type Followed, type Solved, solveGame, traced } from './play/solve.ts';
export { type Fineness, type Table, tableOf } from './play/table.ts';
export type { Certificate } from './play/solve/trace.ts';
export { drawingOf, type Drawing } from './draws/draw.ts';
export { type Stream, streamOf } from './draws/philox.ts';
export { quantile, shareBelow } from './draws/quantile.ts';
export { type Points, pointsOf } from './draws/sobol.ts';
export { byChannel, byLine, type Group } from './drivers/groups.ts';
export { type Driver, type Drivers, driversOf } from './drivers/indices.ts';
export { type Answer as DriverAnswer, type Design, type Row, rowsOf } from './drivers/rows.ts';
export { type Swing, type Tornado, tornadoOf } from './drivers/tornado.ts';
export { type Cast, gather, type Gathered, type Line, type Missing } from './profile/gather.ts';
export { layered, scenariosOf } from './profile/layers.ts';
export { QUANTITIES, quantityOf } from './profile/quantities.ts';
export { advanceTerms, beginTerms, termsOf, type TermsSearch } from './terms/search.ts';
export { WAYS } from './terms/ways.ts';
export { advanceBest, beginBest, type BestSearch, isBestDone } from './best/search.ts';
export { type Best, bestOf, type Offer, type Opening, type Resolved } from './best/result.ts';
export type { BestQuestion, Gained } from './best/model.ts';
export type { Payment, Settlement } from './best/payments.ts';
