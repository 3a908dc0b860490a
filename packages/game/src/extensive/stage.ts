import type { Exact } from '../number/exact.ts';
import { type ExtensiveGame, type GameNode, type Infoset, NONE, type Outcome } from './model.ts';

/** A part of a tree as a game of its own, and which of its sets are which of the whole. */
export interface Stage {
  readonly game: ExtensiveGame;
  /** By set of the stage, the set of the whole game. */
  readonly sets: readonly number[];
}

/**
 * The subgame that begins at a node, cut at the nodes for which `worth` has what the play from there on pays: these
 * become ends. The payoff at the root itself is left out: it falls to the game before.
 */
export function stageOf(
  game: ExtensiveGame,
  root: number,
  worth: ReadonlyMap<number, readonly Exact[]>,
): Stage {
  const nodes: GameNode[] = [];
  const infosets: Infoset[] = [];
  const outcomes: Outcome[] = [];
  const sets: number[] = [];
  const setOf = new Map<number, number>();
  const todo: { readonly node: number; readonly parent: number; readonly branch: number }[] = [
    { node: root, parent: NONE, branch: NONE },
  ];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node, parent, branch } = next;
    const from = game.nodes[node];
    if (!from) continue;
    const pays = node === root ? undefined : (worth.get(node) ?? game.outcomes[from.outcome]?.pays);
    const ends = from.infoset === NONE || (node !== root && worth.has(node));
    const index = nodes.length;
    (nodes[parent]?.children as number[] | undefined)?.splice(branch, 1, index);
    nodes.push({
      label: from.label,
      parent,
      branch,
      infoset: ends ? NONE : joined(from.infoset),
      children: ends ? [] : from.children.map(() => NONE),
      outcome: pays ? outcomes.push({ label: '', pays }) - 1 : NONE,
    });
    if (!ends)
      for (let child = from.children.length - 1; child >= 0; child -= 1)
        todo.push({ node: from.children[child] ?? NONE, parent: index, branch: child });
  }
  const { title, comment, players } = game;
  return { game: { kind: 'extensive', title, comment, players, infosets, outcomes, nodes }, sets };

  function joined(set: number): number {
    const known = setOf.get(set);
    if (known !== undefined) return known;
    setOf.set(set, infosets.length);
    sets.push(set);
    return infosets.push(game.infosets[set] as Infoset) - 1;
  }
}
