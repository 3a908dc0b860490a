import { type Behaviour, withChance } from '../../evaluate/behaviour.ts';
import { type ExtensiveGame, membersOf } from '../../extensive/model.ts';
import type { Arithmetic } from '../../number/arithmetic.ts';

/** How an action that is never taken slips in: with the share weight * epsilon^order, as epsilon goes to 0. */
export interface Slip<N> {
  readonly order: number;
  readonly weight: N;
}

/** By set and action. Where the behaviour takes the action, its slip does not count. */
export type Tremble<N> = readonly (readonly Slip<N>[])[];

/** All mistakes are alike: the order is 1, the weight 1. */
export const evenTremble = <N>({ infosets }: ExtensiveGame, { one }: Arithmetic<N>): Tremble<N> =>
  infosets.map(({ actions }) => actions.map(() => ({ order: 1, weight: one })));

/** By node of a player: how likely it is, once its set was reached. 0 for all other nodes, and where chance never leads. */
export type Beliefs<N> = readonly N[];

/**
 * The beliefs to which a tremble leads (Kreps and Wilson 1982: consistent ones), exactly: of each product of shares only
 * the leading power of epsilon is kept, which is enough since nothing is ever subtracted. All consistent beliefs arise so
 * (Perea, Jansen and Peters 1997).
 */
export function beliefsOf<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  tremble: Tremble<N>,
  arithmetic: Arithmetic<N>,
): Beliefs<N> {
  const { zero, one, plus, times, over, compare } = arithmetic;
  const shares = withChance(game, behaviour, arithmetic);
  const reach: Slip<N>[] = [];
  for (const { parent, branch } of game.nodes) {
    const above = game.nodes[parent];
    const before = reach[parent];
    if (!above || !before) {
      reach.push({ order: 0, weight: one });
      continue;
    }
    const share = shares[above.infoset]?.[branch] ?? zero;
    const slip = tremble[above.infoset]?.[branch];
    const isPlayers = (game.infosets[above.infoset]?.owner ?? -1) >= 0;
    const slips = isPlayers && slip !== undefined && compare(share, zero) === 0;
    reach.push({
      order: before.order + (slips ? slip.order : 0),
      weight: times(before.weight, slips ? slip.weight : share),
    });
  }
  const beliefs = game.nodes.map(() => zero);
  for (const [set, members] of membersOf(game).entries()) {
    if ((game.infosets[set]?.owner ?? -1) < 0) continue;
    const possible = members.filter((node) => compare(reach[node]?.weight ?? zero, zero) > 0);
    const least = Math.min(...possible.map((node) => reach[node]?.order ?? 0));
    const likeliest = possible.filter((node) => reach[node]?.order === least);
    const sum = likeliest.reduce((total, node) => plus(total, reach[node]?.weight ?? zero), zero);
    for (const node of likeliest) beliefs[node] = over(reach[node]?.weight ?? zero, sum);
  }
  return beliefs;
}
