import { MEASURES } from '../catalogue/measures.ts';
import type { MeasureId } from '../model/measure.ts';

const WIDER = new Map(MEASURES.map((entry) => [entry.id, entry.within]));

/** Whether a measure is `wanted` or a case of it ("air action" is force). */
export const isWithinMeasure = (measure: MeasureId, wanted: MeasureId): boolean => {
  let next: MeasureId | undefined = measure;
  for (let steps = 0; next !== undefined && steps < 8; steps += 1) {
    if (next === wanted) return true;
    next = WIDER.get(next);
  }
  return false;
};
