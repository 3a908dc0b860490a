import type { Behaviour } from '../evaluate/behaviour.ts';
import type { Mixed } from '../evaluate/normal.ts';
import { CHANCE, type ExtensiveGame, NONE } from '../extensive/model.ts';
import type { Arithmetic } from '../number/arithmetic.ts';
import { fraction } from '../number/exact.ts';
import type { Plan } from './plans.ts';

/** A behaviour, and at which sets it does what the mixed strategies say. */
export interface Realised<N> {
  readonly behaviour: Behaviour<N>;
  /** By set; false where the player's own moves keep it away, and for chance. All actions are alike there. */
  readonly said: readonly boolean[];
}

/**
 * The behaviour that does what mixed plans do (Kuhn 1953): at each set, the shares of the plans that come there. Needs
 * perfect recall, or plans that do not mix.
 */
export function behaviourOfPlans<N>(
  game: ExtensiveGame,
  plans: readonly (readonly Plan[])[],
  mixed: Mixed<N>,
  { zero, one, plus, over, compare, of }: Arithmetic<N>,
): Realised<N> {
  const rows = game.infosets.map(({ owner, actions }, set) => {
    if (owner === CHANCE) return undefined;
    const weights = actions.map(() => zero);
    for (const [nth, share] of (mixed[owner] ?? []).entries()) {
      const action = plans[owner]?.[nth]?.[set] ?? NONE;
      if (action !== NONE) weights[action] = plus(weights[action] ?? zero, share);
    }
    const sum = weights.reduce(plus, zero);
    return compare(sum, zero) > 0 ? weights.map((weight) => over(weight, sum)) : undefined;
  });
  return {
    said: rows.map((row) => row !== undefined),
    behaviour: game.infosets.map(
      ({ owner, actions }, set) =>
        rows[set] ??
        (owner === CHANCE ? [] : actions.map(() => over(one, of(fraction(BigInt(actions.length), 1n))))),
    ),
  };
}
