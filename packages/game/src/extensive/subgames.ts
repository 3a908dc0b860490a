import { CHANCE, type ExtensiveGame, membersOf, NONE } from './model.ts';

/**
 * Where subgames begin: nodes alone in their set (or of chance) after which no set reaches outside. The root is one;
 * they stand in preorder (Selten 1965). End nodes are not counted.
 */
export function subgameRoots(game: ExtensiveGame): readonly number[] {
  const last = lastBelow(game);
  // Two nodes with one lottery are not one information set: nobody has to tell them apart.
  const members = membersOf(game).map((nodes, set) => (game.infosets[set]?.owner === CHANCE ? [] : nodes));
  // By node, the earliest and the latest node of any set that the subtree touches.
  const low = game.nodes.map(({ infoset }, node) => members[infoset]?.[0] ?? node);
  const high = game.nodes.map(({ infoset }, node) => members[infoset]?.at(-1) ?? node);
  for (let node = game.nodes.length - 1; node > 0; node -= 1) {
    const { parent } = game.nodes[node] ?? { parent: NONE };
    low[parent] = Math.min(low[parent] ?? node, low[node] ?? node);
    high[parent] = Math.max(high[parent] ?? node, high[node] ?? node);
  }
  return game.nodes.flatMap(({ infoset }, node) =>
    infoset !== NONE &&
    (members[infoset]?.length ?? 0) <= 1 &&
    (low[node] ?? 0) >= node &&
    (high[node] ?? 0) <= (last[node] ?? 0)
      ? [node]
      : [],
  );
}

/** By node, the last node of its subtree: in preorder a subtree is a run. */
export function lastBelow(game: ExtensiveGame): readonly number[] {
  const last = game.nodes.map((_, node) => node);
  for (let node = game.nodes.length - 1; node > 0; node -= 1) {
    const { parent } = game.nodes[node] ?? { parent: NONE };
    last[parent] = Math.max(last[parent] ?? 0, last[node] ?? 0);
  }
  return last;
}
