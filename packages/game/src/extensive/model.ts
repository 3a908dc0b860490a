import type { Exact } from '../number/exact.ts';

/** The owner of an information set of chance, and the mark of "none" where a place, an outcome or a parent is missing. */
export const CHANCE = -1;
/** No such node, information set or outcome. */
export const NONE = -1;

/**
 * A game in extensive form: who moves when and knowing what, and what each gets. A value; nodes stand in preorder,
 * so that a child comes after its parent and node 0 is the root.
 */
export interface ExtensiveGame {
  readonly kind: 'extensive';
  readonly title: string;
  readonly comment: string;
  readonly players: readonly string[];
  readonly infosets: readonly Infoset[];
  readonly outcomes: readonly Outcome[];
  readonly nodes: readonly GameNode[];
}

/** Nodes that their owner cannot tell apart; every one offers the same actions. For chance: one lottery. */
export interface Infoset {
  /** Index of the player, or CHANCE. */
  readonly owner: number;
  readonly label: string;
  readonly actions: readonly Action[];
}

/** A move; `probability` is there for chance alone. */
export interface Action {
  readonly label: string;
  readonly probability?: Exact;
}

/** What each player gets, one number a player. Outcomes met along a path add up. */
export interface Outcome {
  readonly label: string;
  readonly pays: readonly Exact[];
}

/** A place in the tree: where `infoset` is NONE the game ends. */
export interface GameNode {
  readonly label: string;
  /** The node before, NONE for the root, and which of its actions leads here. */
  readonly parent: number;
  readonly branch: number;
  readonly infoset: number;
  /** One a branch, in the order of the actions. */
  readonly children: readonly number[];
  readonly outcome: number;
}

/** The nodes of each information set, in preorder. */
export function membersOf(game: ExtensiveGame): readonly (readonly number[])[] {
  const members: number[][] = game.infosets.map(() => []);
  for (const [index, { infoset }] of game.nodes.entries())
    if (infoset !== NONE) members[infoset]?.push(index);
  return members;
}
