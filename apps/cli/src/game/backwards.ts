import { type ExtensiveGame, subgamePerfectSteps } from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { driven } from './drive.ts';
import { judgedBehaviour } from './judge.ts';
import { counted, type Solved } from './shown.ts';
import { FRACTIONS } from './tables.ts';

/** Solves a tree backwards, with every tie followed. */
export async function backwards(game: ExtensiveGame, most: number, patience?: Patience): Promise<Solved> {
  const { equilibria, complete, why, subgames } = await driven(subgamePerfectSteps(game, most), patience);
  return {
    concept: 'subgame-perfect',
    headline: `${counted(equilibria.length, 'subgame-perfect equilibrium', 'subgame-perfect equilibria')}${complete ? ' in pure strategies' : ''}, ${counted(subgames, 'subgame', 'subgames')}${why ? `; not all: ${why}` : ''}`,
    complete,
    equilibria: equilibria.map(({ behaviour }) => judgedBehaviour(game, behaviour, FRACTIONS)),
  };
}
