import type { PartyId } from '@casus/engine';
import type { Bounds, Envelope, Need, Proved, Step } from '../model.ts';
import { runOf } from '../search/node.ts';
import { isFinished, type Search } from '../search/search.ts';
import { outermost, type Valued } from './outermost.ts';
import { BY_RUNG, type Scale } from './scale.ts';

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
  const spans = outermost(search, guarantors, scale);
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

const stepsOf = (spans: readonly Valued[], start: number, end: number, least: boolean): readonly Step[] => {
  const instants = [
    ...new Set(spans.flatMap(({ span: { during } }) => [during.from as number, during.until as number])),
  ]
    .filter((at) => at >= start && at < end)
    .sort((a, b) => a - b);
  const better = (a: number, b: number): boolean => (least ? a < b : a > b);
  const bestAt = (at: number): Valued | undefined =>
    spans.reduce<Valued | undefined>(
      (best, one) =>
        one.span.during.from <= at &&
        at < one.span.during.until &&
        (best === undefined || better(one.value, best.value))
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
