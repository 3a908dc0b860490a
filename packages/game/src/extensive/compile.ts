import { CHANCE, type ExtensiveGame, membersOf, NONE } from './model.ts';

/**
 * A tree as flat arrays, for algorithms that walk it often. Actions of all information sets stand in one row:
 * those of set `s` at `firstAction[s]` up to `firstAction[s + 1]`. Children of a node likewise.
 */
export interface Tree {
  readonly players: number;
  readonly nodes: number;
  readonly sets: number;
  readonly actions: number;
  /** By node. */
  readonly parent: Int32Array;
  readonly set: Int32Array;
  readonly firstChild: Int32Array;
  /** The action, in the row of all actions, that leads to the node; NONE for the root. */
  readonly action: Int32Array;
  /** By node, children in order, from firstChild[node]. */
  readonly child: Int32Array;
  /** By set. */
  readonly owner: Int32Array;
  readonly firstAction: Int32Array;
  readonly firstMember: Int32Array;
  /** Nodes by set, from firstMember[set]. */
  readonly member: Int32Array;
  /** By node and player: how many moves the player has made on the way (node * players + player). */
  readonly ownMoves: Int32Array;
  /** By action: the chance of it, 0 for actions of players. */
  readonly chance: Float64Array;
  /** By node and player: what is paid at the node itself. */
  readonly pays: Float64Array;
}

/** Flattens a game. */
export function compiled(game: ExtensiveGame): Tree {
  const players = game.players.length;
  const nodes = game.nodes.length;
  const sets = game.infosets.length;
  const firstAction = new Int32Array(sets + 1);
  for (const [set, { actions }] of game.infosets.entries())
    firstAction[set + 1] = (firstAction[set] as number) + actions.length;
  const actions = firstAction[sets] as number;
  const tree: Tree = {
    players,
    nodes,
    sets,
    actions,
    parent: new Int32Array(nodes).fill(NONE),
    set: new Int32Array(nodes).fill(NONE),
    firstChild: new Int32Array(nodes + 1),
    action: new Int32Array(nodes).fill(NONE),
    child: new Int32Array(Math.max(nodes - 1, 0)),
    owner: Int32Array.from(game.infosets, ({ owner }) => owner),
    firstAction,
    firstMember: new Int32Array(sets + 1),
    member: new Int32Array(nodes),
    ownMoves: new Int32Array(nodes * players),
    chance: Float64Array.from(
      game.infosets.flatMap(({ actions: all }) => all.map(({ probability }) => probability?.near ?? 0)),
    ),
    pays: new Float64Array(nodes * players),
  };
  let children = 0;
  for (const [index, node] of game.nodes.entries()) {
    tree.parent[index] = node.parent;
    tree.set[index] = node.infoset;
    tree.firstChild[index] = children;
    for (const child of node.children) tree.child[children++] = child;
    const above = game.nodes[node.parent];
    if (above) tree.action[index] = (firstAction[above.infoset] as number) + node.branch;
    for (let player = 0; player < players; player += 1) {
      const before = above ? (tree.ownMoves[node.parent * players + player] as number) : 0;
      const mine = above && tree.owner[above.infoset] === player ? 1 : 0;
      tree.ownMoves[index * players + player] = before + mine;
      tree.pays[index * players + player] = game.outcomes[node.outcome]?.pays[player]?.near ?? 0;
    }
  }
  tree.firstChild[nodes] = children;
  let members = 0;
  for (const [set, list] of membersOf(game).entries()) {
    tree.firstMember[set] = members;
    for (const node of list) tree.member[members++] = node;
  }
  tree.firstMember[sets] = members;
  return tree;
}

/** Whether a set belongs to a player, not to chance. */
export const isPersonal = (tree: Tree, set: number): boolean => set !== NONE && tree.owner[set] !== CHANCE;
