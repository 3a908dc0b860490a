import type { Behaviour } from '../../evaluate/behaviour.ts';
import { type Regret, regretOf } from '../../evaluate/regret.ts';
import type { ExtensiveGame } from '../../extensive/model.ts';
import { doubles } from '../../number/arithmetic.ts';
import { breachesOf } from '../sequential/rational.ts';
import type { Point } from './path.ts';
import { behaviourAt, type LogitSystem, meaningOf } from './system.ts';

/** A behaviour near a logit equilibrium, judged as a Nash equilibrium by the evaluator that knows no solver. */
export interface Candidate {
  readonly lambda: number;
  readonly behaviour: Behaviour<number>;
  readonly regret: Regret<number>;
  /** By node of a player: how likely it is, given its set, when lambda is so large; 0 elsewhere. */
  readonly beliefs: readonly number[];
  /** The most that anybody would gain at any set, reached or not, with these beliefs: 0 is a sequential equilibrium. */
  readonly gap: number;
}

/** Shares below this are on their way to 0. */
const VANISHING = 1e-8;

/** The better of the behaviour at a point and the same without its vanishing shares. */
export function candidateAt(game: ExtensiveGame, system: LogitSystem, { at }: Point): Candidate {
  const lambda = (at[system.size] as number) / system.range;
  const beliefs = Array.from(meaningOf(system, at).beliefs);
  const judged = (least: number): Candidate => {
    const behaviour = behaviourAt(system, at, least);
    const gains = breachesOf(game, behaviour, beliefs, doubles()).map(({ gain }) => gain);
    const regret = regretOf(game, behaviour, doubles());
    return { lambda, behaviour, regret, beliefs, gap: Math.max(0, ...gains) };
  };
  const without = judged(VANISHING);
  // Early on the path nothing vanishes, and there is nothing to choose.
  return without.behaviour.some((row) => row.includes(0)) ? nearer(without, judged(0)) : without;
}

/** The one of two that is nearer to a sequential equilibrium; the first where they are alike. */
export const nearer = (one: Candidate, other: Candidate): Candidate =>
  distanceOf(other) < distanceOf(one) ? other : one;

/** How far a candidate is from a sequential equilibrium. */
export const distanceOf = ({ regret, gap }: Candidate): number => Math.max(regret.most, gap);
