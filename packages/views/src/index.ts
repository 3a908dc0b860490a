/** Results to pictures (SVG), tables, sentences and briefs. Pure: the same result gives the same bytes. */
export * from './names.ts';
export * from './zone.ts';
export * from './status.ts';
export * from './sentences.ts';
export * from './table.ts';
export * from './report-tables.ts';
export * from './citing.ts';
export * from './events.ts';
export { nothingSeen, type Seen } from './reasons.ts';
export * from './tree.ts';
export * from './answer.ts';
export * from './prose.ts';
export * from './prose-lines.ts';
export * from './places.ts';
export * from './resolutions.ts';
export type { CoverageResult, EnvelopeLine, EnvelopeResult, Reached, RungStep } from './matrix/model.ts';
export type { Example, Fault, Loophole, LoopholesResult, Trial } from './loopholes/model.ts';
export { exampleWords } from './loopholes/example.ts';
export { meaningOf } from './loopholes/meaning.ts';
export { isWorry, wishLines } from './concerns/lines.ts';
export type { WishResult } from './concerns/model.ts';
export { besideHolesTable, holesAgainst, holesWords, unlookedLines } from './loopholes/beside.ts';
export {
  type HolesChanged,
  holesChanged,
  holesChangedSentence,
  holesChangedTable,
} from './loopholes/changed.ts';
export { type HolesOf, holesIn } from './loopholes/holes.ts';
export { loopholeLines, loopholesSentence, loopholesTable } from './loopholes/table.ts';
export { coverageSentence, coverageTable, envelopeTable } from './matrix/table.ts';
export type { ChainAct, ChainRefusal, ChainResult, ChainStep, ChainStop, Clause } from './chain/model.ts';
export { chainLayers } from './chain/picture.ts';
export { chainProof, chainSentence, chainTable, refusalTable, stopLines } from './chain/table.ts';
export { standalone } from './drawing/frame.ts';
export type { DrawnNode, DrawnTree } from './game-tree/model.ts';
export { gameTree } from './game-tree/picture.ts';
export { type DriversResult, driversSentence, driversTable, isShared } from './forecast/drivers.ts';
export { quantileDots } from './forecast/dots.ts';
export { responseHeat } from './forecast/response.ts';
export type { ForecastResult } from './forecast/result.ts';
export { chanceRows } from './forecast/rows.ts';
export { forecastSentences, readWith, type Said, signatureSentences, signed } from './forecast/sentences.ts';
export { attacksTable, guarantorsTable, signatureTable } from './forecast/tables.ts';
export type {
  Choice,
  ModelNote,
  SpreadRow,
  SpreadRows,
  Tension,
  Tornado,
  TornadoBar,
} from './forecast/model.ts';
export { type Breadth, tensionPicture } from './forecast/tension.ts';
export { tornadoPicture } from './forecast/tornado.ts';
export { likelihood, noteWords, percent } from './forecast/words.ts';
export { heatMap } from './heat/picture.ts';
export type { BestResult, BestValue } from './pareto/model.ts';
export { settledWords } from './pareto/names.ts';
export { bestTension } from './pareto/picture.ts';
export { bestSentences, lookedSentence, whyHead } from './pareto/sentences.ts';
export { alternativesTable, bestTable, ratherTable } from './pareto/tables.ts';
export type { ProvisionCell, ProvisionList } from './provisions/model.ts';
export { againstSentence, provisionsCsv, provisionsTable } from './provisions/table.ts';
export { gradeMeanings, GRADES, provisionsHeat } from './provisions/heat.ts';
export type { Consequence, Outlook, RedlinedArticle, RedlineStretch } from './redline/model.ts';
export {
  articleWords,
  changedProvisionsTable,
  consequenceSentence,
  consequencesTable,
  provisionsSentence,
  redlineSentence,
} from './redline/table.ts';
export type { Kinship } from './relatives/model.ts';
export { kinshipSentence, kinshipTable, testedTable } from './relatives/table.ts';
export { comparisonHtml, diffHtml } from './comparison/page.ts';
export { besideTable } from './guarantee/beside.ts';
export { guaranteeLine, guaranteesOf } from './guarantee/picture.ts';
export type { Guarantee } from './guarantee/model.ts';
export type { BracketHoles, BracketsResult, ResolvedAnswer } from './brackets/model.ts';
export { holesSentence, resolvedHolesTable, turningTable } from './brackets/holes.ts';
export { bracketsPicture } from './brackets/picture.ts';
export { bracketsSentence, resolutionsTable, swingsTable, wishedTable } from './brackets/table.ts';
export { lanes, lanesSentence, type Picture } from './lanes/picture.ts';
export type { Brief, Negotiation, OpenTerm, Reasoned, Receipt, Tested } from './brief/model.ts';
export { summaryLines, type Line } from './brief/summary.ts';
export { briefHtml } from './brief/page.ts';
export { loopholeLanes, type TwoRuns } from './loophole-lanes/picture.ts';
