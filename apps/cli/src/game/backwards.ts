import { type ExtensiveGame, subgamePerfect } from '@casus/game';
import { counted, movesOf, paid, type Solved } from './shown.ts';

/** Solves a tree backwards, with every tie followed. */
export function backwards(game: ExtensiveGame, most: number): Solved {
  const { equilibria, complete, why, subgames } = subgamePerfect(game, most);
  return {
    concept: 'subgame-perfect',
    headline: `${counted(equilibria.length, 'subgame-perfect equilibrium', 'subgame-perfect equilibria')}${complete ? ' in pure strategies' : ''}, ${counted(subgames, 'subgame', 'subgames')}${why ? `; not all: ${why}` : ''}`,
    complete,
    equilibria: equilibria.map(({ behaviour, pays, regret }) => ({
      moves: movesOf(
        game,
        behaviour.map((row) => row.map(({ text }) => text)),
      ),
      pays: paid(game.players, pays),
      regret: regret.most.text,
    })),
  };
}
