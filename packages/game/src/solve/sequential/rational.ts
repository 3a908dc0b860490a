import type { Behaviour } from '../../evaluate/behaviour.ts';
import { valuesOf } from '../../evaluate/values.ts';
import { type ExtensiveGame, membersOf, NONE } from '../../extensive/model.ts';
import type { Arithmetic } from '../../number/arithmetic.ts';
import type { Beliefs } from './tremble.ts';

/** A set at which its player would rather do something else, given what it believes there. */
export interface Breach<N> {
  readonly player: number;
  readonly infoset: number;
  /** The action that it would rather take, and what it would gain, counted from the set on. */
  readonly action: number;
  readonly gain: N;
}

/**
 * Where a behaviour is not rational with these beliefs: the best gain of every set at which there is one. Looking at one
 * set at a time is enough where beliefs are consistent (Hendon, Jacobsen and Sloth 1996).
 */
export function breachesOf<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  beliefs: Beliefs<N>,
  arithmetic: Arithmetic<N>,
): readonly Breach<N>[] {
  const { zero, plus, times, compare } = arithmetic;
  const worth = worthIn(game, behaviour, arithmetic);
  const breaches: Breach<N>[] = [];
  for (const [set, members] of membersOf(game).entries()) {
    const { owner: player, actions } = game.infosets[set] ?? { owner: NONE, actions: [] };
    if (player < 0) continue;
    let best: Breach<N> | undefined;
    for (const action of actions.keys()) {
      const gain = members.reduce(
        (sum, node) => plus(sum, times(beliefs[node] ?? zero, worth(node, action))),
        zero,
      );
      if (compare(gain, best?.gain ?? zero) > 0) best = { player, infoset: set, action, gain };
    }
    if (best) breaches.push(best);
  }
  return breaches;
}

/** What an action at a node is worth to who moves there, more than what it does. */
export function worthIn<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  arithmetic: Arithmetic<N>,
): (node: number, action: number) => N {
  const { zero, plus, minus, times } = arithmetic;
  const { from } = valuesOf(game, behaviour, arithmetic);
  const known: N[] = [];
  return (node, action) => {
    const { infoset, children } = game.nodes[node] ?? { infoset: NONE, children: [] };
    const owner = game.infosets[infoset]?.owner ?? NONE;
    const after = (branch: number): N => from[children[branch] ?? NONE]?.[owner] ?? zero;
    const now = (known[node] ??= children.reduce(
      (sum, _, branch) => plus(sum, times(behaviour[infoset]?.[branch] ?? zero, after(branch))),
      zero,
    ));
    return minus(after(action), now);
  };
}
