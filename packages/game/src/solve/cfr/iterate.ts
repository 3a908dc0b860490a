import { isPersonal, type Tree } from '../../extensive/compile.ts';
import { NONE } from '../../extensive/model.ts';

/**
 * Two ways to forget early regrets. `plus`: what is below 0 is put to 0, later plays count by their number (CFR+, Tammelin
 * 2014). `discounted`: each round shrinks what was before, gains by t^1.5 / (t^1.5 + 1), losses by 1/2, and plays by
 * (t / (t + 1))^2 (DCFR with its authors' parameters, Brown and Sandholm 2019).
 */
export type CfrKind = 'plus' | 'discounted';

/** What the players have learnt, by action: gains that they missed, and how often they would have played it. */
export interface Learnt {
  readonly regrets: Float64Array;
  readonly plays: Float64Array;
}

/** One round after another on a tree; working arrays are made once. */
export function iterations(tree: Tree, { regrets, plays }: Learnt, kind: CfrKind): (round: number) => void {
  const { players, nodes, parent, action, set, owner, firstAction, firstChild, child, pays } = tree;
  const shares = Float64Array.from(tree.chance);
  /** By node: how likely the player that learns makes it so, and how likely all others do. */
  const own = new Float64Array(nodes);
  const others = new Float64Array(nodes);
  const values = new Float64Array(nodes);
  for (let each = 0; each < tree.sets; each += 1) match(each);

  return (round) => {
    for (let player = 0; player < players; player += 1) {
      reach(player);
      for (let node = 0; node < nodes; node += 1) values[node] = pays[node * players + player] as number;
      for (let node = nodes - 1; node >= 0; node -= 1) value(node, player);
      forget(player, round);
    }
  };

  /** The share of each action is as its regret, where that is above 0; even, where none is. */
  function match(at: number): void {
    if (!isPersonal(tree, at)) return;
    const [from, to] = [firstAction[at] as number, firstAction[at + 1] as number];
    let sum = 0;
    for (let each = from; each < to; each += 1) sum += Math.max(0, regrets[each] as number);
    for (let each = from; each < to; each += 1)
      shares[each] = sum > 0 ? Math.max(0, regrets[each] as number) / sum : 1 / (to - from);
  }

  function reach(player: number): void {
    own[0] = 1;
    others[0] = 1;
    for (let node = 1; node < nodes; node += 1) {
      const above = parent[node] as number;
      const share = shares[action[node] as number] as number;
      const mine = owner[set[above] as number] === player;
      own[node] = (own[above] as number) * (mine ? share : 1);
      others[node] = (others[above] as number) * (mine ? 1 : share);
    }
  }

  /** What the node is worth, and, where the player moves, what each action would have gained. */
  function value(node: number, player: number): void {
    const at = set[node] as number;
    if (at === NONE) return;
    const first = firstAction[at] as number;
    const [from, to] = [firstChild[node] as number, firstChild[node + 1] as number];
    let sum = 0;
    for (let step = from; step < to; step += 1)
      sum += (shares[first + step - from] as number) * (values[child[step] as number] as number);
    values[node] = (values[node] as number) + sum;
    if (owner[at] !== player) return;
    const weight = others[node] as number;
    if (weight === 0) return;
    for (let step = from; step < to; step += 1) {
      const place = first + step - from;
      const gain = weight * ((values[child[step] as number] as number) - sum);
      regrets[place] = (regrets[place] as number) + gain;
    }
  }

  /** After the player has learnt: old regrets fade, and the next play is matched to what is left. */
  function forget(player: number, round: number): void {
    const kept = kind === 'plus' ? 1 : round ** 1.5 / (round ** 1.5 + 1);
    const lost = kind === 'plus' ? 0 : 0.5;
    for (let at = 0; at < tree.sets; at += 1) {
      if (owner[at] !== player) continue;
      const [from, to] = [firstAction[at] as number, firstAction[at + 1] as number];
      // With perfect recall all nodes of the set are reached alike by the player's own moves.
      const node = tree.member[tree.firstMember[at] as number] as number;
      const mine = own[node] as number;
      for (let each = from; each < to; each += 1) {
        const regret = regrets[each] as number;
        const play = mine * (shares[each] as number);
        plays[each] =
          kind === 'plus'
            ? (plays[each] as number) + round * play
            : ((plays[each] as number) + play) * (round / (round + 1)) ** 2;
        regrets[each] = regret * (regret > 0 ? kept : lost);
      }
      match(at);
    }
  }
}
