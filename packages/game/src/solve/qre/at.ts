import type { Behaviour } from '../../evaluate/behaviour.ts';
import type { ExtensiveGame } from '../../extensive/model.ts';
import { advanceLogit, beginLogit, type BranchCertificate } from './trace.ts';

/** The logit equilibrium at a lambda on the branch that begins at blind play, with what was seen on the way there. */
export type LogitAt =
  | {
      readonly kind: 'logit equilibrium';
      readonly behaviour: Behaviour<number>;
      /** The most that an equation of the equilibrium misses by. */
      readonly miss: number;
      readonly certificate: BranchCertificate;
    }
  | { readonly kind: 'gave up'; readonly why: string; readonly certificate: BranchCertificate };

/** Steps after which a path is given up: most take less than a hundred. */
const STEPS = 5000;

/**
 * Traces the branch from lambda 0 and stops exactly at a lambda, in units of 1/payoff (McKelvey and Palfrey 1998). Where the
 * path folds and meets the lambda more than once, the first meeting is told. What it leaves to be regretted, `regretOf` says.
 */
export function logitAt(game: ExtensiveGame, lambda: number, steps = STEPS): LogitAt {
  const search = advanceLogit(beginLogit(game, { stops: [lambda], limit: false, tolerance: 1 }), steps);
  const { certificate } = search;
  const [stop] = search.stops;
  if (stop) return { kind: 'logit equilibrium', behaviour: stop.behaviour, miss: stop.miss, certificate };
  const why = search.state === 'running' ? `not met within ${steps} steps` : `the path is ${search.state}`;
  return { kind: 'gave up', why, certificate };
}
