import {
  type ExtensiveGame,
  exactOfDouble,
  type GameNode,
  type Infoset,
  NONE,
  type Outcome,
} from '@casus/game';

// Games written down as what may be done where; nodes and sets are counted here.

/** A tree, and the information set of each choice by a name. */
export interface Grown {
  readonly tree: ExtensiveGame;
  readonly sets: ReadonlyMap<string, number>;
}

/** One move of a choice. */
export interface Move {
  readonly label: string;
  readonly go: () => Way;
  /** What each player gets for the choice itself. */
  readonly extra?: readonly number[];
  readonly chance?: number;
}

/** How a game goes on: it ends, or somebody chooses (owner CHANCE for a lottery); choices of one set are not told apart. */
export type Way =
  | { readonly kind: 'end'; readonly pays: readonly number[] }
  | {
      readonly kind: 'choice';
      readonly owner: number;
      readonly set: string;
      readonly moves: readonly Move[];
    };

/** Lays a game out as a tree. */
export function grown(players: readonly string[], start: Way): Grown {
  const infosets: Infoset[] = [];
  const outcomes: Outcome[] = [];
  const nodes: GameNode[] = [];
  const sets = new Map<string, number>();
  const outcome = (pays: readonly number[] | undefined): number =>
    pays
      ? outcomes.push({ label: `o${outcomes.length}`, pays: pays.map((pay) => exactOfDouble(pay)) }) - 1
      : NONE;

  function grow(way: Way, parent: number, branch: number, extra?: readonly number[]): number {
    const index = nodes.length;
    if (way.kind === 'end') {
      const pays = way.pays.map((pay, player) => pay + (extra?.[player] ?? 0));
      nodes.push({ label: '', parent, branch, infoset: NONE, children: [], outcome: outcome(pays) });
      return index;
    }
    let set = sets.get(way.set);
    if (set === undefined) {
      set = infosets.length;
      sets.set(way.set, set);
      infosets.push({
        owner: way.owner,
        label: way.set,
        actions: way.moves.map(({ label, chance }) => ({
          label,
          ...(chance !== undefined && { probability: exactOfDouble(chance) }),
        })),
      });
    }
    nodes.push({ label: '', parent, branch, infoset: set, children: [], outcome: outcome(extra) });
    const children = way.moves.map((move, at) => grow(move.go(), index, at, move.extra));
    nodes[index] = { ...nodes[index]!, children };
    return index;
  }

  grow(start, NONE, 0);
  return { tree: { kind: 'extensive', title: '', comment: '', players, infosets, outcomes, nodes }, sets };
}
