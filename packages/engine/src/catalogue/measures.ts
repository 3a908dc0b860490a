import type { MeasureId } from '../model/measure.ts';

/**
 * The ladder of measures (SEMANTICS section 8). The order of the rungs is editorial and replaceable;
 * a result names its ladder.
 */
export const LADDER = 'casus-12' as const;

/** Rungs from least to most. */
export const RUNGS = [
  'none',
  'consult',
  'statement',
  'diplomatic',
  'sanctions',
  'funds',
  'intelligence',
  'arms',
  'air defence',
  'logistics',
  'deployment',
  'force',
] as const;

/** Name of a rung. */
export type Rung = (typeof RUNGS)[number];

/** How much of one's own means an act takes, from least to most. */
export const SHARES = ['a fraction', 'the bulk', 'all'] as const;

/** A share of one's own means. */
export type Share = (typeof SHARES)[number];

/** One measure: its id is the phrase of the language; `rung` its place on the ladder; `within` a wider measure that it is a case of; `share` how much of one's own means it takes, where its words say so. */
export interface MeasureEntry {
  readonly id: MeasureId;
  readonly rung: Rung;
  readonly within?: MeasureId;
  readonly share?: Share;
}

/** Every measure that the language knows. */
export const MEASURES: readonly MeasureEntry[] = [
  { id: 'consultation', rung: 'consult' },
  { id: 'a statement', rung: 'statement' },
  { id: 'warning', rung: 'statement' },
  { id: 'diplomacy', rung: 'diplomatic' },
  { id: 'diplomatic measures', rung: 'diplomatic', within: 'diplomacy' },
  { id: 'recall of envoys', rung: 'diplomatic', within: 'diplomacy' },
  { id: 'break of diplomatic relations', rung: 'diplomatic', within: 'diplomacy' },
  { id: 'break of consular relations', rung: 'diplomatic', within: 'diplomacy' },
  { id: 'police co-operation', rung: 'diplomatic' },
  { id: 'sanctions', rung: 'sanctions' },
  { id: 'partial sanctions', rung: 'sanctions', within: 'sanctions' },
  { id: 'full sanctions', rung: 'sanctions', within: 'sanctions' },
  { id: 'economic costs', rung: 'sanctions', within: 'sanctions' },
  { id: 'break of communications', rung: 'sanctions' },
  { id: 'funds', rung: 'funds' },
  { id: 'economic assistance', rung: 'funds', within: 'funds' },
  { id: 'civil protection', rung: 'funds' },
  { id: 'intelligence', rung: 'intelligence' },
  { id: 'arms', rung: 'arms' },
  { id: 'modern equipment', rung: 'arms', within: 'arms' },
  { id: 'air defence', rung: 'air defence', within: 'military assistance' },
  { id: 'logistics', rung: 'logistics' },
  { id: 'transit', rung: 'logistics', within: 'logistics' },
  { id: 'training', rung: 'logistics' },
  { id: 'deployment', rung: 'deployment', within: 'military assistance' },
  { id: 'mobilisation', rung: 'deployment' },
  { id: 'forces', rung: 'deployment', within: 'deployment' },
  { id: 'force', rung: 'force', within: 'military assistance' },
  { id: 'closure of the airspace', rung: 'force', within: 'force' },
  { id: 'all its armed forces', rung: 'force', within: 'force', share: 'all' },
  { id: 'all its available forces', rung: 'force', within: 'force', share: 'all' },
  { id: 'the bulk of its forces', rung: 'force', within: 'force', share: 'the bulk' },
  { id: 'a fraction of its forces', rung: 'force', within: 'force', share: 'a fraction' },
  { id: 'limited force', rung: 'force', within: 'force', share: 'a fraction' },
  { id: 'air action', rung: 'force', within: 'force' },
  { id: 'nuclear weapons', rung: 'force', within: 'force' },
  { id: 'military assistance', rung: 'arms' },
  { id: 'swift and sustained assistance', rung: 'arms' },
  { id: 'other assistance', rung: 'diplomatic' },
  { id: 'assistance', rung: 'diplomatic' },
];

/** Height of a measure on the ladder, 0 for unknown. */
export const rungOf = (id: MeasureId): number => {
  const entry = MEASURES.find((measure) => measure.id === id);
  return entry ? RUNGS.indexOf(entry.rung) : 0;
};
