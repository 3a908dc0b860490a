import type { Behaviour } from '../../evaluate/behaviour.ts';
import { type Regret, regretOf } from '../../evaluate/regret.ts';
import type { ExtensiveGame } from '../../extensive/model.ts';
import { doubles } from '../../number/arithmetic.ts';
import type { Point } from './path.ts';
import { behaviourAt, type LogitSystem, meaningOf } from './system.ts';

/** A behaviour near a logit equilibrium, judged as a Nash equilibrium by the evaluator that knows no solver. */
export interface Candidate {
  readonly lambda: number;
  readonly behaviour: Behaviour<number>;
  readonly regret: Regret<number>;
  /** By node of a player: how likely it is, given its set, when lambda is so large; 0 elsewhere. */
  readonly beliefs: readonly number[];
}

/** Shares below this are on their way to 0. */
const VANISHING = 1e-8;

/** The better of the behaviour at a point and the same without its vanishing shares. */
export function candidateAt(game: ExtensiveGame, system: LogitSystem, { at }: Point): Candidate {
  const lambda = (at[system.size] as number) / system.range;
  const beliefs = Array.from(meaningOf(system, at).beliefs);
  const judged = (least: number): Candidate => {
    const behaviour = behaviourAt(system, at, least);
    return { lambda, behaviour, regret: regretOf(game, behaviour, doubles()), beliefs };
  };
  return nearer(judged(VANISHING), judged(0));
}

/** The one of two with the lesser regret; the first where they are alike. */
export const nearer = (one: Candidate, other: Candidate): Candidate =>
  other.regret.most < one.regret.most ? other : one;
