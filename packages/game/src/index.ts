export { type Arithmetic, doubles, fractions } from './number/arithmetic.ts';
export { type Exact, exactOf, exactOfDouble, fraction } from './number/exact.ts';
export type { Action, ExtensiveGame, GameNode, Infoset, Outcome } from './extensive/model.ts';
export { CHANCE, NONE } from './extensive/model.ts';
export { type Forgotten, forgottenIn } from './extensive/recall.ts';
export type { NormalGame } from './normal/model.ts';
export { type Fault, type FaultCode, faultLine, FAULTS } from './faults/catalogue.ts';
export { readEfg } from './files/read-efg.ts';
export { readNfg } from './files/read-nfg.ts';
export type { Reading } from './files/reader.ts';
export { writeEfg, writeNfg } from './files/write.ts';
export type { Behaviour } from './evaluate/behaviour.ts';
export { type BestResponse, bestResponse, type Regret, regretOf } from './evaluate/regret.ts';
export { type Values, valuesOf } from './evaluate/values.ts';
export { subgameRoots } from './extensive/subgames.ts';
export { type AgentForm, agentFormOf } from './extensive/agents.ts';
export {
  type FromTree,
  normalFormOf,
  reducedFormOf,
  strategyCounts,
  tableSteps,
} from './normal/from-tree.ts';
export type { Plan, PlanKind } from './normal/plans.ts';
export { behaviourOfPlans, type Realised } from './normal/behaviour.ts';
export { finished, type Progress, type Steps } from './steps/steps.ts';
export { strategiesAt } from './normal/model.ts';
export { type Dominated, eliminate, eliminateSteps, type Elimination } from './solve/dominance.ts';
export { pureEquilibria } from './solve/pure.ts';
export {
  type Backward,
  subgamePerfect,
  subgamePerfectSteps,
  type SubgamePerfect,
} from './solve/subgame-perfect.ts';
export { type FromJson, gameFromJson, type GameJson, gameToJson } from './files/json.ts';
export { compiled, type Tree } from './extensive/compile.ts';
export { shapeFault } from './evaluate/behaviour.ts';
export { type Mixed, type Standing, standingOf } from './evaluate/normal.ts';
export { inDoubles, inFractions, type Numbers } from './linear/numbers.ts';
export type { Equilibrium, Found, GaveUp } from './solve/found.ts';
export {
  advance,
  lemkeHowson,
  lemkeHowsonSteps,
  type Race,
  raceOf,
  raceSize,
  type Size,
} from './solve/lemke-howson.ts';
export { type SequenceForm, sequenceFormOf, type SequenceSize, sequenceSize } from './sequence/form.ts';
export { behaviourOf, planOf } from './sequence/plans.ts';
export { type SequenceFormJson, sequenceFormToJson } from './files/sequence-json.ts';
export { solveZeroSum, zeroSumSize, zeroSumSteps } from './solve/zero-sum.ts';
export { lemke, lemkeSize, lemkeSteps } from './solve/lemke.ts';
export { simultaneous } from './extensive/simultaneous.ts';
export { logitAt, type LogitAt } from './solve/qre/at.ts';
export { rangeOf } from './solve/qre/system.ts';
export type { Candidate } from './solve/qre/limit.ts';
export {
  advanceLogit,
  beginLogit,
  type BranchCertificate,
  type LogitAims,
  type LogitSearch,
  type LogitStop,
} from './solve/qre/trace.ts';
export {
  type LogitSize,
  logitSize,
  logitSteps,
  type LogitVerdict,
  logitVerdict,
} from './solve/qre/verdict.ts';
export type { CfrKind } from './solve/cfr/iterate.ts';
export {
  advanceCfr,
  beginCfr,
  type CfrAims,
  type CfrSearch,
  type CfrSize,
  cfrSize,
  cfrSteps,
  type CfrVerdict,
  cfrVerdict,
  type Checkpoint,
} from './solve/cfr/search.ts';
export {
  checkSequential,
  checkSequentialSteps,
  type SequentialAims,
  type SequentialVerdict,
} from './solve/sequential/check.ts';
export { type Breach, breachesOf } from './solve/sequential/rational.ts';
export {
  type Beliefs,
  beliefsOf,
  evenTremble,
  type Slip,
  type Tremble,
} from './solve/sequential/tremble.ts';
export type { Component, Pair, Subset } from './solve/components.ts';
export {
  type Extreme,
  extremeEquilibria,
  type Extremes,
  extremeSize,
  extremeSteps,
} from './solve/extreme.ts';
export { type Lottery, type Obedience, obedienceOf } from './evaluate/correlated.ts';
export {
  bestCorrelated,
  type CorrelatedAims,
  type CorrelatedSize,
  correlatedSize,
  correlatedSteps,
} from './solve/correlated.ts';
