import { CHANCE, type ExtensiveGame } from './model.ts';

/**
 * The agent form (Selten 1975): the same tree, in which each information set is played by a player of its own, an agent
 * who wants what its principal wants. Its equilibria are the behaviours of which no change at a single set gains; its
 * normal form is Selten's agent normal form. A player who has no move stays as it is.
 */
export interface AgentForm {
  readonly game: ExtensiveGame;
  /** By agent, the player of the first game that it acts for. */
  readonly principals: readonly number[];
}

/** The agent form of a game. Agents stand player by player, in the order of the sets. */
export function agentFormOf(game: ExtensiveGame): AgentForm {
  const principals: number[] = [];
  const players: string[] = [];
  const agentOf = game.infosets.map(() => CHANCE);
  for (const [player, name] of game.players.entries()) {
    const sets = [...game.infosets.entries()].filter(([, { owner }]) => owner === player);
    if (sets.length === 0) {
      principals.push(player);
      players.push(name);
    }
    for (const [nth, [set, { label }]] of sets.entries()) {
      agentOf[set] = principals.length;
      principals.push(player);
      players.push(sets.length === 1 ? name : `${name} ${label === '' ? nth + 1 : `at ${label}`}`);
    }
  }
  const agents: ExtensiveGame = {
    ...game,
    players: unlike(players),
    infosets: game.infosets.map((infoset, set) => ({ ...infoset, owner: agentOf[set] ?? CHANCE })),
    outcomes: game.outcomes.map(({ label, pays }) => ({
      label,
      pays: principals.flatMap((player) => pays[player] ?? []),
    })),
  };
  return { game: agents, principals };
}

/** Names of which none stands twice: sets of one player may have the same label. */
function unlike(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let [own, nth] = [name, 1];
    while (taken.has(own)) {
      nth += 1;
      own = `${name} (${nth})`;
    }
    taken.add(own);
    return own;
  });
}
