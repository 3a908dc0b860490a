import { isPersonal, type Tree } from '../../extensive/compile.ts';
import { NONE } from '../../extensive/model.ts';
import type { Behaviour } from '../../evaluate/behaviour.ts';

/**
 * The equations of a logit equilibrium of the agent form (McKelvey and Palfrey 1998): at each set the shares of two actions
 * differ in logarithm by lambda times what they are worth, given that the set was reached. The unknowns are the logarithms
 * of the shares (Turocy 2005), in which no share can leave (0, 1) and vanishing ones keep their proportions.
 */
export interface LogitSystem {
  readonly tree: Tree;
  /** How many unknowns: the actions of players. */
  readonly size: number;
  /** By action of the tree, its unknown; NONE for chance. */
  readonly unknown: Int32Array;
  /** By node, the first node after its subtree. */
  readonly end: Int32Array;
  /** By action of chance, the logarithm of its probability. */
  readonly chance: Float64Array;
  /** Payoffs by node and player in units of `range`, the widest range of any player's payoffs. */
  readonly pays: Float64Array;
  readonly range: number;
}

/** The system of a tree. */
export function logitSystem(tree: Tree): LogitSystem {
  const unknown = new Int32Array(tree.actions).fill(NONE);
  let size = 0;
  for (let set = 0; set < tree.sets; set += 1) {
    if (!isPersonal(tree, set)) continue;
    const after = tree.firstAction[set + 1] as number;
    for (let action = tree.firstAction[set] as number; action < after; action += 1) {
      unknown[action] = size;
      size += 1;
    }
  }
  const end = Int32Array.from({ length: tree.nodes }, (_, node) => node + 1);
  for (let node = tree.nodes - 1; node > 0; node -= 1) {
    const above = tree.parent[node] as number;
    end[above] = Math.max(end[above] as number, end[node] as number);
  }
  const range = rangeOf(tree);
  return {
    tree,
    size,
    unknown,
    end,
    chance: tree.chance.map((share) => Math.log(share)),
    pays: tree.pays.map((pay) => pay / range),
    range,
  };
}

/** The widest range of what any player can get from the whole game; 1 where nothing is at stake. */
export function rangeOf({ players, nodes, parent, firstChild, pays }: Tree): number {
  let widest = 0;
  const sums = Float64Array.from(pays);
  for (let player = 0; player < players; player += 1) {
    let [least, most] = [Infinity, -Infinity];
    for (let node = 0; node < nodes; node += 1) {
      const at = node * players + player;
      if (node > 0)
        sums[at] = (sums[at] as number) + (sums[(parent[node] as number) * players + player] as number);
      if (firstChild[node + 1] !== firstChild[node]) continue;
      least = Math.min(least, sums[at] as number);
      most = Math.max(most, sums[at] as number);
    }
    widest = Math.max(widest, most - least);
  }
  return widest > 0 ? widest : 1;
}

/** What a point of the system means for the tree: shares of actions, beliefs at sets, values of nodes. */
export interface Meaning {
  readonly shares: Float64Array;
  /** By node of a player: how likely it is, given that its set was reached. */
  readonly beliefs: Float64Array;
  /** By node and player, in units of the range. */
  readonly values: Float64Array;
}

/** Shares, beliefs and values at a point. Beliefs come from logarithms, so that they are right also where no share is left. */
export function meaningOf({ tree, unknown, chance, pays }: LogitSystem, logs: Float64Array): Meaning {
  const { players, nodes, parent, action } = tree;
  const logOf = (at: number): number =>
    (unknown[at] === NONE ? chance[at] : logs[unknown[at] as number]) as number;
  const shares = Float64Array.from({ length: tree.actions }, (_, at) => Math.exp(logOf(at)));
  const reach = new Float64Array(nodes);
  for (let node = 1; node < nodes; node += 1)
    reach[node] = (reach[parent[node] as number] as number) + logOf(action[node] as number);
  const values = Float64Array.from(pays);
  for (let node = nodes - 1; node > 0; node -= 1) {
    const share = shares[action[node] as number] as number;
    const above = (parent[node] as number) * players;
    for (let player = 0; player < players; player += 1)
      values[above + player] =
        (values[above + player] as number) + share * (values[node * players + player] as number);
  }
  const beliefs = new Float64Array(nodes);
  for (let set = 0; set < tree.sets; set += 1) {
    if (!isPersonal(tree, set)) continue;
    const [from, to] = [tree.firstMember[set] as number, tree.firstMember[set + 1] as number];
    let most = -Infinity;
    for (let at = from; at < to; at += 1) most = Math.max(most, reach[tree.member[at] as number] as number);
    // Chance never leads here: whatever is done is worth the same, namely nothing.
    if (most === -Infinity) continue;
    let sum = 0;
    for (let at = from; at < to; at += 1)
      sum += Math.exp((reach[tree.member[at] as number] as number) - most);
    for (let at = from; at < to; at += 1) {
      const node = tree.member[at] as number;
      beliefs[node] = Math.exp((reach[node] as number) - most) / sum;
    }
  }
  return { shares, beliefs, values };
}

/** The behaviour that a point stands for; shares below `least` are left out, and the others made to add up to 1. */
export function behaviourAt({ tree, unknown }: LogitSystem, at: Float64Array, least = 0): Behaviour<number> {
  return Array.from({ length: tree.sets }, (_, set) => {
    const row: number[] = [];
    const after = tree.firstAction[set + 1] as number;
    for (let action = tree.firstAction[set] as number; action < after; action += 1) {
      const place = unknown[action] as number;
      if (place === NONE) return [];
      const share = Math.exp(at[place] as number);
      row.push(share < least ? 0 : share);
    }
    const sum = row.reduce((a, b) => a + b, 0);
    return row.map((share) => share / sum);
  });
}
