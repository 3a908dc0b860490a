import { CHANCE, type ExtensiveGame, NONE } from '@casus/game';
import type { DrawnNode, DrawnTree } from '@casus/views';

/** Trees with more nodes than this are cut at a depth: nobody reads a larger picture. */
export const MOST_NODES = 300;

/** A tree as the picture wants it, down to a depth; what lies deeper is counted at the node where it is cut. */
export function drawnTree(game: ExtensiveGame, depth: number): DrawnTree {
  const nodes: DrawnNode[] = [];
  const at: number[] = [];
  const level: number[] = [];
  for (const [index, { parent, branch, infoset, outcome, label }] of game.nodes.entries()) {
    level[index] = parent === NONE ? 0 : (level[parent] ?? 0) + 1;
    const above = parent === NONE ? undefined : at[parent];
    const cut = (level[index] ?? 0) > depth;
    at[index] = cut ? (above ?? 0) : nodes.length;
    if (cut) {
      const shown = nodes[above ?? 0] as { hidden?: number };
      shown.hidden = (shown.hidden ?? 0) + 1;
      continue;
    }
    const action =
      parent === NONE ? undefined : game.infosets[game.nodes[parent]?.infoset ?? NONE]?.actions[branch];
    const set = game.infosets[infoset];
    const pays = game.outcomes[outcome]?.pays.map(({ text }) => text);
    nodes.push({
      ...(above === undefined ? {} : { parent: above }),
      ...(action ? { move: action.label } : {}),
      ...(action?.probability ? { share: action.probability.near } : {}),
      ...(set ? { mover: set.owner, ...(set.owner === CHANCE ? {} : { set: infoset }) } : {}),
      ...(label === '' ? {} : { label }),
      ...(pays ? { pays } : set ? {} : { pays: game.players.map(() => '0') }),
    });
  }
  return { title: game.title, players: game.players, nodes };
}

/** The greatest depth at which no more nodes are drawn than can be read. */
export function readableDepth(game: ExtensiveGame): number {
  const level: number[] = [];
  const count: number[] = [];
  for (const [index, { parent }] of game.nodes.entries()) {
    const deep = parent === NONE ? 0 : (level[parent] ?? 0) + 1;
    level[index] = deep;
    count[deep] = (count[deep] ?? 0) + 1;
  }
  let [depth, total] = [0, count[0] ?? 0];
  while (depth + 1 < count.length && total + (count[depth + 1] ?? 0) <= MOST_NODES) {
    depth += 1;
    total += count[depth] ?? 0;
  }
  return depth;
}
