import { cfrSteps, type CfrKind, compiled, type ExtensiveGame, type NormalGame, rangeOf } from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { driven } from './drive.ts';
import { judgedBehaviour } from './judge.ts';
import { DOUBLES, placed, treeOf } from './mixed.ts';
import { rounded, type Solved } from './shown.ts';

/** Rounds before it is given up, unless the time is up before. */
const ROUNDS = 1_000_000;
/** Regret, as a share of the widest range of payoffs, that is aimed at where nothing else is asked for. */
const TOLERANCE = 1e-4;

/** What regret matching learns to play on average. */
export async function learnt(
  game: ExtensiveGame | NormalGame,
  kind: CfrKind,
  asked: number | undefined,
  patience: Patience | undefined,
): Promise<Solved> {
  const tree = treeOf(game);
  const tolerance = asked ?? TOLERANCE * rangeOf(compiled(tree));
  const verdict = await driven(cfrSteps(tree, { kind, tolerance }, ROUNDS), patience);
  const judged = placed(game, judgedBehaviour(tree, verdict.checkpoint.behaviour, DOUBLES));
  const concept = kind === 'plus' ? 'cfr' : 'dcfr';
  const way = `average play of ${verdict.rounds.toLocaleString('en')} rounds; regret aimed at: ${rounded(tolerance)}`;
  return verdict.kind === 'equilibrium'
    ? {
        concept,
        headline: `Nearly an equilibrium, in doubles (${way})`,
        complete: true,
        equilibria: [judged],
      }
    : {
        concept,
        headline: `No equilibrium yet (${way})`,
        complete: false,
        equilibria: [],
        gaveUp: { why: verdict.why, best: judged },
      };
}
