import { MEASURES, SHARES, type Share } from '../catalogue/measures.ts';
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

const SHARE: ReadonlyMap<MeasureId, Share> = new Map(
  MEASURES.flatMap((entry) => (entry.share === undefined ? [] : [[entry.id, entry.share] as const])),
);

/**
 * Whether a measure gives what is wanted: it is that measure or a case of it; where what is wanted is a
 * share of one's own means ("the bulk of its forces"), it takes at least that share of the same means.
 * A record that states no share does not show one: plain force is not the bulk of the forces, and a
 * fraction of them is less.
 */
export const gives = (measure: MeasureId, wanted: MeasureId): boolean => {
  if (measure === wanted) return true;
  const share = SHARE.get(wanted);
  if (share === undefined) return isWithinMeasure(measure, wanted);
  const whole = WIDER.get(wanted);
  // Any at all is a fraction.
  if (SHARES.indexOf(share) === 0) return whole !== undefined && isWithinMeasure(measure, whole);
  const given = SHARE.get(measure);
  return (
    given !== undefined && WIDER.get(measure) === whole && SHARES.indexOf(given) >= SHARES.indexOf(share)
  );
};
