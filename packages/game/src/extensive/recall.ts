import { CHANCE, type ExtensiveGame, membersOf, NONE } from './model.ts';

/** Two nodes of one information set whose owner came to them by different moves of its own. */
export interface Forgotten {
  readonly infoset: number;
  readonly nodes: readonly [number, number];
}

/**
 * Where a player forgets what it did or knew: nodes of one set with different own histories (Kuhn 1953). Empty means
 * perfect recall, without which mixed and behaviour strategies are not the same and best responses are hard.
 */
export function forgottenIn(game: ExtensiveGame): readonly Forgotten[] {
  const histories = ownHistories(game);
  return membersOf(game).flatMap((members, infoset): readonly Forgotten[] => {
    const owner = game.infosets[infoset]?.owner ?? CHANCE;
    const [first] = members;
    if (owner === CHANCE || first === undefined) return [];
    const other = members.find((node) => histories[node]?.[owner] !== histories[first]?.[owner]);
    return other === undefined ? [] : [{ infoset, nodes: [first, other] }];
  });
}

/**
 * By node and player a number for the player's own history: equal where the player came through the same sets by
 * the same actions. 0 is the history without a move.
 */
export function ownHistories(game: ExtensiveGame): readonly (readonly number[])[] {
  const made: (readonly number[])[] = [];
  const known = new Map<string, number>();
  for (const { parent, branch } of game.nodes) {
    const above = game.nodes[parent];
    const before = made[parent];
    if (!above || !before || above.infoset === NONE) {
      made.push(game.players.map(() => 0));
      continue;
    }
    const owner = game.infosets[above.infoset]?.owner ?? CHANCE;
    made.push(
      before.map((history, player) => {
        if (player !== owner) return history;
        const key = `${history} ${above.infoset} ${branch}`;
        const number = known.get(key) ?? known.size + 1;
        known.set(key, number);
        return number;
      }),
    );
  }
  return made;
}
