import { CHANCE, type ExtensiveGame, membersOf, NONE } from '../extensive/model.ts';
import { forgottenIn } from '../extensive/recall.ts';
import type { Arithmetic } from '../number/arithmetic.ts';
import { type Behaviour, withChance } from './behaviour.ts';
import { type Values, valuesOf } from './values.ts';

/**
 * How far a behaviour is from an equilibrium. Regret is what the best deviation would gain, in the units of the
 * payoffs, seen from the start of the game; 0 is an equilibrium. Two measures, which differ (Myerson 1991, figure 4.2):
 * - `agent`: the most that a change at one single information set gains;
 * - `full`, by player: the most that a player gains by changing all its sets together. Undefined without perfect recall.
 */
export interface Regret<N> {
  readonly agent: N;
  readonly full: readonly N[] | undefined;
  /** The greatest of `full`, or of `agent` where that is all there is. */
  readonly most: N;
}

/** Recomputes the regret of a behaviour from the game alone: no solver's own number is believed. */
export function regretOf<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  arithmetic: Arithmetic<N>,
): Regret<N> {
  const { zero, minus, compare } = arithmetic;
  const larger = (a: N, b: N): N => (compare(a, b) < 0 ? b : a);
  const values = valuesOf(game, behaviour, arithmetic);
  const agent = agentRegret(game, behaviour, values, arithmetic);
  if (forgottenIn(game).length > 0) return { agent, full: undefined, most: agent };
  const { pays } = values;
  const full = game.players.map((_, player) =>
    larger(zero, minus(bestResponse(game, behaviour, player, arithmetic).pays, pays[player] ?? zero)),
  );
  return { agent, full, most: full.reduce(larger, agent) };
}

/** The most that a change at one information set gains, weighed by how likely its nodes are. */
function agentRegret<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  { reach, from }: Values<N>,
  arithmetic: Arithmetic<N>,
): N {
  const { zero, plus, minus, times, compare } = arithmetic;
  let most = zero;
  for (const [set, members] of membersOf(game).entries()) {
    const { owner, actions } = game.infosets[set] ?? { owner: CHANCE, actions: [] };
    if (owner === CHANCE) continue;
    const gains = actions.map((_, branch) =>
      members.reduce((sum, node) => {
        const child = game.nodes[node]?.children[branch] ?? NONE;
        return plus(sum, times(reach[node] ?? zero, from[child]?.[owner] ?? zero));
      }, zero),
    );
    const now = gains.reduce(
      (sum, gain, branch) => plus(sum, times(behaviour[set]?.[branch] ?? zero, gain)),
      zero,
    );
    for (const gain of gains) if (compare(minus(gain, now), most) > 0) most = minus(gain, now);
  }
  return most;
}

/** The best that one player can do against the others, and which action it then takes at each of its sets. */
export interface BestResponse<N> {
  readonly pays: N;
  /** By set, the action; NONE for the sets of others. */
  readonly actions: readonly number[];
}

/**
 * A best response by dynamic programming: the player's sets are decided from its last moves to its first, each by what its
 * actions are worth at all its nodes together, weighed by chance and the others. Needs perfect recall. Sets that the
 * others never let the player reach are decided as well, by the first best action where all are worth the same.
 */
export function bestResponse<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  player: number,
  arithmetic: Arithmetic<N>,
): BestResponse<N> {
  const { zero, one, plus, times, compare } = arithmetic;
  const shares = withChance(game, behaviour, arithmetic);
  const members = membersOf(game);
  const weight: N[] = [];
  const moves: number[] = [];
  for (const { parent, branch } of game.nodes) {
    const set = game.nodes[parent]?.infoset ?? NONE;
    const mine = game.infosets[set]?.owner === player;
    const before = weight[parent] ?? one;
    weight.push(parent === NONE || mine ? before : times(before, shares[set]?.[branch] ?? zero));
    moves.push((moves[parent] ?? 0) + (mine ? 1 : 0));
  }
  const worth: N[] = game.nodes.map(({ outcome }) => {
    const pay = game.outcomes[outcome]?.pays[player];
    return pay ? arithmetic.of(pay) : zero;
  });
  const actions = game.infosets.map(() => NONE);
  for (const layer of layersOf(moves)) {
    const sets = new Set(layer.map((node) => game.nodes[node]?.infoset ?? NONE));
    for (const set of sets) if (game.infosets[set]?.owner === player) actions[set] = decide(set);
    for (const node of layer) add(node);
  }
  return { pays: worth[0] ?? zero, actions };

  function decide(set: number): number {
    let [best, chosen] = [undefined as N | undefined, 0];
    for (const branch of (game.infosets[set]?.actions ?? []).keys()) {
      const value = (members[set] ?? []).reduce((sum, node) => {
        const child = game.nodes[node]?.children[branch] ?? NONE;
        return plus(sum, times(weight[node] ?? zero, worth[child] ?? zero));
      }, zero);
      if (best === undefined || compare(value, best) > 0) [best, chosen] = [value, branch];
    }
    return chosen;
  }

  /** What a node is worth once its children are: its own payoff and theirs, by the lottery or by the choice. */
  function add(node: number): void {
    const { infoset, children } = game.nodes[node] ?? { infoset: NONE, children: [] };
    if (infoset === NONE) return;
    const chosen = actions[infoset] ?? NONE;
    for (const [branch, child] of children.entries()) {
      const share = chosen === NONE ? (shares[infoset]?.[branch] ?? zero) : branch === chosen ? one : zero;
      worth[node] = plus(worth[node] ?? zero, times(share, worth[child] ?? zero));
    }
  }
}

/** Nodes by how many own moves lie before them, most first; within a layer from last to first, children before parents. */
function layersOf(moves: readonly number[]): readonly (readonly number[])[] {
  const layers: number[][] = [];
  for (let node = moves.length - 1; node >= 0; node -= 1) {
    const count = moves[node] ?? 0;
    (layers[count] ??= []).push(node);
  }
  return layers.reverse();
}
