import { type Mixed, standingOf } from '../evaluate/normal.ts';
import { regretOf } from '../evaluate/regret.ts';
import type { Behaviour } from '../evaluate/behaviour.ts';
import { valuesOf } from '../evaluate/values.ts';
import type { ExtensiveGame } from '../extensive/model.ts';
import type { Numbers } from '../linear/numbers.ts';
import type { NormalGame } from '../normal/model.ts';
import type { Arithmetic } from '../number/arithmetic.ts';

/** What a solver hands over: an equilibrium with the regret that the evaluator found, or why there is none. */
export type Found<P, N> = Equilibrium<P, N> | GaveUp<P, N>;

/** A profile that nobody regrets: by not more than 0 where it is exact, else by not more than rounding explains. */
export interface Equilibrium<P, N> {
  readonly kind: 'equilibrium';
  readonly profile: P;
  /** The most that any player would gain by another strategy, recomputed from the game alone. */
  readonly regret: N;
  /** By player, what the profile gives. */
  readonly pays: readonly N[];
  readonly exact: boolean;
}

/** No equilibrium was found, or none that stood the check; the best profile met, if any, with its regret. */
export interface GaveUp<P, N> {
  readonly kind: 'gave up';
  readonly why: string;
  readonly best?: { readonly profile: P; readonly regret: N };
}

/** Gives up what was judged on the way, unless it happens to be an equilibrium. */
export const gaveUp = <P, N>(why: string, judged: Found<P, N>): Found<P, N> =>
  judged.kind === 'equilibrium' ? judged : { ...judged, why };

/** Why a computation gave up whose owner wanted it to stop. */
export const STOPPED = 'it was stopped';

/** Gives up for that reason. */
export const stoppedAt = <P, N>(judged: Found<P, N>): Found<P, N> => gaveUp(STOPPED, judged);

/** In doubles, a regret up to this share of the greatest difference of payoffs is rounding. */
const ROUNDING = 1e-9;

/** Judges a mixed profile of a table. */
export function judgedMixed<N>(game: NormalGame, profile: Mixed<N>, numbers: Numbers<N>): Found<Mixed<N>, N> {
  const { most, pays } = standingOf(game, profile, numbers.arithmetic);
  const allowed =
    ROUNDING *
    spread(
      game.pays.map(({ near }) => near),
      game.players.length,
    );
  return judged(profile, most, pays, numbers, allowed);
}

/** Judges a behaviour in a tree. */
export function judgedBehaviour<N>(
  game: ExtensiveGame,
  profile: Behaviour<N>,
  numbers: Numbers<N>,
): Found<Behaviour<N>, N> {
  const { most } = regretOf(game, profile, numbers.arithmetic);
  const { pays } = valuesOf(game, profile, numbers.arithmetic);
  const all = game.outcomes.flatMap((outcome) => outcome.pays.map(({ near }) => near));
  return judged(profile, most, pays, numbers, ROUNDING * spread(all, game.players.length));
}

function judged<P, N>(
  profile: P,
  regret: N,
  pays: readonly N[],
  { exact, arithmetic }: { readonly exact: boolean; readonly arithmetic: Arithmetic<N> },
  allowed: number,
): Found<P, N> {
  const stands = exact
    ? arithmetic.compare(regret, arithmetic.zero) <= 0
    : arithmetic.near(regret) <= allowed;
  return stands
    ? { kind: 'equilibrium', profile, regret, pays, exact }
    : {
        kind: 'gave up',
        why: `the profile found has regret ${arithmetic.near(regret)}, more than the rounding of doubles explains`,
        best: { profile, regret },
      };
}

/** The least, over players, of how far the player's payoffs lie apart. */
function spread(pays: readonly number[], players: number): number {
  let least = Infinity;
  for (let player = 0; player < players; player += 1) {
    let [low, high] = [Infinity, -Infinity];
    for (let at = player; at < pays.length; at += players) {
      low = Math.min(low, pays[at] as number);
      high = Math.max(high, pays[at] as number);
    }
    // A player to whom all is the same regrets nothing whatever it does.
    if (high > low) least = Math.min(least, high - low);
  }
  return least === Infinity ? 1 : least;
}
