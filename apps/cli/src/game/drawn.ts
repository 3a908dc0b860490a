import { type Action, CHANCE, type ExtensiveGame, exactOf, NONE } from '@casus/game';
import type { DrawnNode, DrawnTree } from '@casus/views';
import { brief, type Move, type Shown, setName } from './shown.ts';

/** Trees with more nodes than this are cut at a depth: nobody reads a larger picture. */
export const MOST_NODES = 300;

/** What is to be drawn of a solution: its shares, and what is said of it under the picture's title. */
export interface Drawn {
  readonly shown: Shown;
  readonly says: string;
}

/**
 * A tree as the picture wants it, down to a depth; what lies deeper is counted at the node where it is cut. Moves of a
 * solution bear their shares.
 */
export function drawnTree(game: ExtensiveGame, depth: number, solution?: Drawn): DrawnTree {
  const played = solution ? playedIn(game, solution.shown) : undefined;
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
    const paid = game.outcomes[outcome]?.pays.map(({ text }) => text);
    // Nothing, paid on the way, adds nothing to the picture.
    const pays = set && paid?.every((pay) => pay === '0') ? undefined : paid;
    nodes.push({
      ...(above === undefined ? {} : { parent: above }),
      ...(action ? { move: action.label } : {}),
      ...shareOf(action, played?.get(game.nodes[parent]?.infoset ?? NONE)),
      ...(set ? { mover: set.owner, ...(set.owner === CHANCE ? {} : { set: infoset }) } : {}),
      ...(label === '' ? {} : { label }),
      ...(pays ? { pays } : set ? {} : { pays: game.players.map(() => '0') }),
    });
  }
  return {
    title: game.title,
    players: game.players,
    nodes,
    ...(solution ? { says: solution.says } : {}),
  };
}

/** By set, the shares of its actions. Moves stand in the order of the sets, some of which may be left out. */
function playedIn(game: ExtensiveGame, { moves }: Shown): ReadonlyMap<number, Move['shares']> {
  const played = new Map<number, Move['shares']>();
  let next = 0;
  for (const [set, { owner }] of game.infosets.entries()) {
    const move = moves[next];
    if (!move || move.player !== game.players[owner] || move.at !== setName(game, set)) continue;
    played.set(set, move.shares);
    next += 1;
  }
  return played;
}

/** How likely a move is: by the lottery, or in the solution; nothing where the solution does not say. */
function shareOf(
  action: Action | undefined,
  shares: Move['shares'] | undefined,
): Pick<DrawnNode, 'share' | 'odds'> {
  if (!action) return {};
  const text = action.probability?.text ?? (shares ? (shares[action.label] ?? '0') : undefined);
  const exact = text === undefined ? undefined : exactOf(text);
  return exact && text !== undefined ? { share: exact.near, odds: brief(text) } : {};
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
