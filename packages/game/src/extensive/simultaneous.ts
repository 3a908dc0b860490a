import { type NormalGame, profilesOf, stridesOf } from '../normal/model.ts';
import { type ExtensiveGame, type GameNode, NONE } from './model.ts';

/**
 * The tree of a game in normal form: players move one after another, none seeing what those before did. One information
 * set a player; its outcomes are the profiles, in the order of the table.
 */
export function simultaneous({ title, comment, players, strategies, pays }: NormalGame): ExtensiveGame {
  const counts = strategies.map((labels) => labels.length);
  const strides = stridesOf(counts);
  const nodes: GameNode[] = [];
  const grow = (player: number, parent: number, branch: number, profile: number): number => {
    const index = nodes.length;
    const children: number[] = [];
    const ends = player === players.length;
    nodes.push({
      label: '',
      parent,
      branch,
      infoset: ends ? NONE : player,
      children,
      outcome: ends ? profile : NONE,
    });
    // As deep as there are players: no fear for the stack.
    for (let next = 0; next < (counts[player] ?? 0); next += 1)
      children.push(grow(player + 1, index, next, profile + next * (strides[player] ?? 0)));
    return index;
  };
  grow(0, NONE, NONE, 0);
  return {
    kind: 'extensive',
    title,
    comment,
    players,
    infosets: strategies.map((labels, owner) => ({
      owner,
      label: '',
      actions: labels.map((label) => ({ label })),
    })),
    outcomes: Array.from({ length: profilesOf(counts) }, (_, profile) => ({
      label: '',
      pays: pays.slice(profile * players.length, (profile + 1) * players.length),
    })),
    nodes,
  };
}
