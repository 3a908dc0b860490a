import { type MeasureId, MEASURES, type PartyId, rungOf } from '@casus/engine';
import type { Bounds, Done, Envelope, Need, Proved, Question, Step } from '../model.ts';
import { runOf } from '../search/node.ts';
import { isFinished, type Search, type Span, spansOf } from '../search/search.ts';

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

/**
 * Floor and ceiling of a group from what a search has seen: at each instant the least, and the most, that the
 * group has done by then in any lawful run. Pointwise: each step has a witness of its own. Undefined for the
 * attacker, who is no guarantor of what it attacks.
 */
export const envelopeOf = (
  search: Search,
  guarantors: readonly PartyId[],
  scale: Scale = BY_RUNG,
): Envelope | undefined => {
  const { frame } = search.tools;
  if (guarantors.every((party) => party === frame.attacker)) return undefined;
  const spans = outermost(
    spansOf(search).map((span, order) => ({
      span,
      value: reached(span.done, guarantors, scale),
      order,
    })),
  );
  const bounds = boundsOf(search);
  const proved = (least: boolean): Proved<readonly Step[]> => ({
    value: stepsOf(spans, frame.start, frame.end, least),
    bounds,
  });
  return { guarantors, floor: proved(true), ceiling: proved(false) };
};

/** How far what a search has seen reaches. */
export const boundsOf = (search: Search): Bounds => ({
  horizon: search.tools.frame.question.horizon,
  incidents: 1,
  uses: 1,
  states: search.states,
  moves: search.moves,
  exhausted: isFinished(search),
});

interface Valued {
  readonly span: Span;
  readonly value: number;
  /** Its place among all: of equals the first is the witness. */
  readonly order: number;
}

/** Of the spans from one instant to one other, the first of the lowest and the first of the highest: no other is ever the best. */
const outermost = (spans: readonly Valued[]): readonly Valued[] => {
  const out = new Map<number, Map<number, { low: Valued; high: Valued }>>();
  for (const one of spans) {
    const { from, until } = one.span;
    let since = out.get(from);
    if (!since) out.set(from, (since = new Map()));
    const known = since.get(until);
    if (!known) since.set(until, { low: one, high: one });
    else if (one.value < known.low.value) known.low = one;
    else if (one.value > known.high.value) known.high = one;
  }
  return [...out.values()]
    .flatMap((since) => [...since.values()].flatMap(({ low, high }) => (low === high ? [low] : [low, high])))
    .toSorted((one, other) => one.order - other.order);
};

const stepsOf = (spans: readonly Valued[], start: number, end: number, least: boolean): readonly Step[] => {
  const instants = [...new Set(spans.flatMap(({ span }) => [span.from as number, span.until as number]))]
    .filter((at) => at >= start && at < end)
    .sort((a, b) => a - b);
  const better = (a: number, b: number): boolean => (least ? a < b : a > b);
  const bestAt = (at: number): Valued | undefined =>
    spans.reduce<Valued | undefined>(
      (best, one) =>
        one.span.from <= at && at < one.span.until && (best === undefined || better(one.value, best.value))
          ? one
          : best,
      undefined,
    );
  const out: { from: number; value: number; best: Valued }[] = [];
  for (const at of instants) {
    const best = bestAt(at);
    if (!best) continue;
    const last = out.at(-1);
    if (last?.value !== best.value) out.push({ from: at - start, value: best.value, best });
    // The run that is still as low at the end of a step was as low all through it.
    else if (least) last.best = best;
  }
  return out.map(({ from, value, best }) => ({ from, value, witness: runOf(best.span.path) }));
};

/** For how long, in ms of the horizon, the floor is below the need; `open` where it still is at the horizon. */
export const exposed = (
  floor: readonly Pick<Step, 'from' | 'value'>[],
  need: Need,
  horizon: number,
): { readonly ms: number; readonly open: boolean } => {
  const instants = [
    ...new Set([0, ...floor.map((step) => step.from), ...need.map((step) => step.from), horizon]),
  ]
    .filter((at) => at <= horizon)
    .sort((a, b) => a - b);
  const valueAt = (steps: Need, at: number): number => steps.findLast((step) => step.from <= at)?.value ?? 0;
  let ms = 0;
  for (const [index, from] of instants.entries()) {
    const until = instants[index + 1];
    if (until !== undefined && valueAt(floor, from) < valueAt(need, from)) ms += until - from;
  }
  return { ms, open: valueAt(floor, horizon) < valueAt(need, horizon) };
};
