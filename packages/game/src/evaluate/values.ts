import type { ExtensiveGame } from '../extensive/model.ts';
import { NONE } from '../extensive/model.ts';
import type { Arithmetic } from '../number/arithmetic.ts';
import { type Behaviour, withChance } from './behaviour.ts';

/** What a behaviour leads to: how likely each node is, and what each player gets from it on. */
export interface Values<N> {
  /** By node. */
  readonly reach: readonly N[];
  /** By node and player: what is paid from the node on, the node's own payoff included. */
  readonly from: readonly (readonly N[])[];
  /** By player: what the game gives. */
  readonly pays: readonly N[];
}

/** Expected payoffs under a behaviour. Without recursion, so that a tree may be as deep as it is long. */
export function valuesOf<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  arithmetic: Arithmetic<N>,
): Values<N> {
  const { zero, one, plus, times } = arithmetic;
  const shares = withChance(game, behaviour, arithmetic);
  const reach: N[] = [];
  for (const { parent, branch } of game.nodes) {
    const above = game.nodes[parent];
    reach.push(above ? times(reach[parent] ?? zero, shares[above.infoset]?.[branch] ?? zero) : one);
  }
  const from: N[][] = game.nodes.map(({ outcome }) => {
    const pays = game.outcomes[outcome]?.pays;
    return game.players.map((_, player) => (pays?.[player] ? arithmetic.of(pays[player]) : zero));
  });
  // Preorder: a child comes after its parent, so that going back every child is done before it is added.
  for (let node = game.nodes.length - 1; node > 0; node -= 1) {
    const { parent, branch } = game.nodes[node] ?? { parent: NONE, branch: NONE };
    const share = shares[game.nodes[parent]?.infoset ?? NONE]?.[branch] ?? zero;
    const above = from[parent];
    for (const [player, value] of (from[node] ?? []).entries())
      if (above) above[player] = plus(above[player] ?? zero, times(share, value));
  }
  return { reach, from, pays: from[0] ?? [] };
}
