import { type MeasureId, MEASURES, type PartyId, rungOf } from '@casus/engine';
import type { Done, Question } from '../model.ts';

/**
 * What is counted: the highest rung of the ladder, or how much of one kind of measure; with `promises` also
 * what is done under a promise weaker than a duty.
 */
export type Scale =
  | { readonly kind: 'ladder'; readonly promises?: true }
  | { readonly kind: 'amount'; readonly of: MeasureId; readonly promises?: true };

/** The ladder of rungs. */
export const BY_RUNG: Scale = { kind: 'ladder' };

/** What a question has to ask for a scale: on the ladder heights are enough. */
export const heightsOn = (scale: Scale): Pick<Question, 'heights'> =>
  scale.kind === 'ladder' ? { heights: true } : {};

/** The ladder, where promises weaker than a duty count too: not what is owed, but what is said. */
export const WITH_PROMISES: Scale = { kind: 'ladder', promises: true };

/** Height reached, or amount done, by a group of guarantors together. A promise weaker than a duty does not count, unless asked for. */
export const reached = (done: readonly Done[], group: readonly PartyId[], scale: Scale): number =>
  done.reduce((value, one) => {
    if ((one.title === 'promise' && scale.promises !== true) || !group.includes(one.party)) return value;
    if (scale.kind === 'ladder') return Math.max(value, rungOf(one.measure));
    return isOf(one.measure, scale.of) ? value + (one.quantity ?? 1) : value;
  }, 0);

const WIDER = new Map(MEASURES.map((entry) => [entry.id, entry.within]));

const isOf = (measure: MeasureId, wanted: MeasureId): boolean => {
  for (let next: MeasureId | undefined = measure; next !== undefined; next = WIDER.get(next))
    if (next === wanted) return true;
  return false;
};
