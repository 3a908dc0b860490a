import type { ExtensiveGame } from '../../extensive/model.ts';
import type { Arithmetic } from '../../number/arithmetic.ts';
import type { Candidate } from './candidates.ts';
import { type Group, mistakeAt } from './groups.ts';
import { type OrderDemand, ordersFor } from './programs.ts';
import { STOPPED } from '../found.ts';
import type { Steps } from '../../steps/steps.ts';
import type { Tremble } from './tremble.ts';
import { type WeightDemand, weightsFor } from './weights.ts';

/** A set at which beliefs matter, and those that would do. */
export interface Open<N> {
  readonly groups: readonly Group<N>[];
  readonly candidates: readonly Candidate<N>[];
}

/** A tremble, or why none was found. */
export interface Reconciled<N> {
  readonly found?: Tremble<N>;
  readonly why: string;
}

interface Demands<N> {
  readonly orders: readonly OrderDemand[];
  readonly weights: readonly WeightDemand<N>[];
}

/**
 * One tremble for all sets together: a candidate for each, one set after another, given up as soon as no orders of
 * mistakes or no weights meet what is asked of them so far.
 */
export function* trembleFor<N>(
  game: ExtensiveGame,
  open: readonly Open<N>[],
  arithmetic: Arithmetic<N>,
  tries: number,
): Steps<Reconciled<N>> {
  let left = tries;
  let isClear = true;
  let isStopped = false;
  const found = yield* chosen(0, { orders: [], weights: [] });
  if (found) return { found, why: '' };
  if (isStopped) return { why: STOPPED };
  if (left <= 0) return { why: `${tries} combinations of beliefs were tried, and there are more` };
  const roots = isClear ? '' : '; some would need weights that are no fractions';
  return { why: `no tremble leads to any combination of the beliefs that were tried${roots}` };

  function* chosen(at: number, demands: Demands<N>): Steps<Tremble<N> | undefined> {
    const orders = ordersFor(demands.orders);
    const weights = orders && weightsFor(demands.weights, arithmetic);
    if (weights?.kind === 'unclear') isClear = false;
    if (weights?.kind !== 'weights') return undefined;
    const here = open[at];
    if (!here)
      return game.infosets.map(({ actions }, set) =>
        actions.map((_, action) => {
          const mistake = mistakeAt(game, set, action);
          return { order: orders?.get(mistake) ?? 1, weight: weights.of.get(mistake) ?? arithmetic.one };
        }),
      );
    for (const candidate of here.candidates) {
      if (left <= 0 || isStopped) return undefined;
      isStopped = (yield { done: tries - left, of: tries, unit: 'combinations of beliefs' }) === true;
      if (isStopped) return undefined;
      left -= 1;
      const asked = demandsOf(here.groups, candidate, arithmetic);
      const done = yield* chosen(at + 1, {
        orders: [...demands.orders, ...asked.orders],
        weights: [...demands.weights, ...asked.weights],
      });
      if (done) return done;
    }
    return undefined;
  }
}

/** What a candidate asks: groups that are believed slip in alike, in the right proportion; all others more seldom. */
function demandsOf<N>(
  groups: readonly Group<N>[],
  candidate: Candidate<N>,
  { zero, times, over, compare }: Arithmetic<N>,
): Demands<N> {
  const isBelieved = candidate.map((share) => compare(share, zero) > 0);
  const anchor = isBelieved.indexOf(true);
  const [one, shareOfOne] = [groups[anchor], candidate[anchor]];
  // Beliefs add up to 1, so that some are above 0.
  if (!one || shareOfOne === undefined) throw new Error('beliefs that believe nothing');
  const others = [...groups.entries()].filter(([at]) => at !== anchor);
  return {
    orders: others.map(([at, other]) => ({
      kind: isBelieved[at] ? 'same' : 'greater',
      one: other.mistakes,
      other: one.mistakes,
    })),
    weights: others
      .filter(([at]) => isBelieved[at])
      .map(([at, other]) => ({
        one: other.mistakes,
        other: one.mistakes,
        ratio: over(times(candidate[at] ?? zero, one.weight), times(shareOfOne, other.weight)),
      })),
  };
}
