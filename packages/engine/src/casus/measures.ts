import { MEASURES, SHARES, type Share } from '../catalogue/measures.ts';
import type { PactRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { MeasureId } from '../model/measure.ts';
import type { Instant } from '../model/time.ts';
import type { Context } from '../state/context.ts';
import { eventAt } from '../state/read.ts';

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

/** The measures that a pact's term stands for at an instant; undefined if it defines no such set. */
export const measuresOf = (rule: PactRule, name: string, at: Instant): readonly MeasureId[] | undefined => {
  const term = rule.terms.get(name)?.find((entry) => entry.kind === 'measures' && covers(entry.valid, at));
  return term?.kind === 'measures' ? term.menu.items.map((item) => item.measure) : undefined;
};

/** The measures that the latest decision of the case asks for; undefined where it names none. */
export const decidedIn = (context: Context): readonly MeasureId[] | undefined => {
  const { case: of, state, rule } = context;
  const last = (of?.events ?? [])
    .map((index) => eventAt(state, index))
    .findLast(
      (event): event is Event & { readonly kind: 'decision' } =>
        event?.kind === 'decision' && event.outcome === 'adopted' && event.motion.verb !== 'finds',
    );
  const motion = last?.motion;
  return (
    motion?.measures ?? (motion?.term === undefined ? undefined : measuresOf(rule, motion.term, context.at))
  );
};
