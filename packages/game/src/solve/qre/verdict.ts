import type { ExtensiveGame } from '../../extensive/model.ts';
import { CHANCE } from '../../extensive/model.ts';
import type { Candidate } from './limit.ts';
import type { Steps } from '../../steps/steps.ts';
import { STOPPED } from '../found.ts';
import {
  advanceLogit,
  beginLogit,
  type BranchCertificate,
  type LogitAims,
  type LogitSearch,
} from './trace.ts';

/** What a search for the limit of the logit path has come to. */
export type LogitVerdict =
  | {
      /** Its regret, recomputed from the game alone, is within the tolerance. */
      readonly kind: 'equilibrium';
      readonly candidate: Candidate;
      readonly certificate: BranchCertificate;
    }
  | {
      /** No equilibrium: the least regret that was found, how far lambda came, and why the search went no further. */
      readonly kind: 'gave up';
      readonly candidate: Candidate;
      readonly lambda: number;
      readonly why: string;
      readonly certificate: BranchCertificate;
    };

/** Judges a search, running or ended. A path that stalls is never called an equilibrium (Gambit, issue 492). */
export function logitVerdict({ aims, system, state, point, best, certificate }: LogitSearch): LogitVerdict {
  const range = system.range;
  if (best.regret.most <= aims.tolerance * range)
    return { kind: 'equilibrium', candidate: best, certificate };
  const lambda = (point.at[system.size] as number) / range;
  return { kind: 'gave up', candidate: best, lambda, why: reason(state), certificate };
}

/** Follows the path until it has what is aimed at, so many steps are spent, or its owner stops it; then judges. */
export function* logitSteps(game: ExtensiveGame, aims: LogitAims, steps: number): Steps<LogitVerdict> {
  let search = beginLogit(game, aims);
  for (let step = 0; step < steps && search.state === 'running'; step += 1) {
    search = advanceLogit(search, 1);
    if (search.state !== 'running') break;
    // Most paths take 15 to 100 steps.
    if ((yield { done: step, of: Math.max(100, 2 * step), unit: 'steps' }) !== true) continue;
    const verdict = logitVerdict(search);
    return verdict.kind === 'equilibrium' ? verdict : { ...verdict, why: STOPPED };
  }
  return logitVerdict(search);
}

function reason(state: LogitSearch['state']): string {
  switch (state) {
    case 'running':
      return 'the budget of steps was spent';
    case 'found':
    case 'stopped':
      return 'only stops were asked for';
    case 'stalled':
      return 'no step was short enough for the path to be followed';
    case 'too far':
      return 'lambda came so far that doubles tell no more';
  }
}

/** How large a trace would be, before it is begun. */
export interface LogitSize {
  /** Actions of players. */
  readonly unknowns: number;
  /** Memory for the slopes. */
  readonly bytes: number;
  /** Multiplications a step, roughly; a path takes 15 to 100 steps. */
  readonly work: number;
}

/** The size of a trace: the slopes are a full matrix, taken apart about four times a step. */
export function logitSize(game: ExtensiveGame): LogitSize {
  const unknowns = game.infosets.reduce(
    (sum, { owner, actions }) => sum + (owner === CHANCE ? 0 : actions.length),
    0,
  );
  const side = unknowns + 1;
  return { unknowns, bytes: 8 * side ** 2, work: 4 * Math.ceil(side ** 3 / 3) };
}
