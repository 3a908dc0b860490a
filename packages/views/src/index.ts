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
export * from './resolutions.ts';
export { lanes, lanesSentence, type Picture } from './lanes/picture.ts';
export type { Brief, OpenTerm, Reasoned, Receipt, Tested } from './brief/model.ts';
export { summaryLines, type Line } from './brief/summary.ts';
export { briefHtml } from './brief/page.ts';
