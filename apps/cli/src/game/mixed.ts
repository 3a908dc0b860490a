import {
  doubles,
  type ExtensiveGame,
  type Found,
  inFractions,
  lemkeHowsonSteps,
  lemkeSteps,
  logitSize,
  logitSteps,
  type NormalGame,
  simultaneous,
  zeroSumSteps,
} from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { driven } from './drive.ts';
import { judgedBehaviour, judgedMixed, type Written, writtenDouble } from './judge.ts';
import { type Concept, counted, rounded, type Shown, type Solved } from './shown.ts';
import { FRACTIONS } from './tables.ts';

/** Pivots before a path is given up: what the largest games of the catalogues need, ten times over. */
const PIVOTS = 100_000;
const STEPS = 5000;
/** More unknowns than this make the slopes of the logit path too large to hold. */
const UNKNOWNS = 4000;
/** Regret, as a share of the widest range of payoffs, that counts as none on the logit path. */
const TOLERANCE = 1e-7;

/** How doubles are counted and written. */
export const DOUBLES: Written<number> = { arithmetic: doubles(), exact: false, text: writtenDouble };

/** One equilibrium: exact for two players, else the limit of the logit path. */
export async function nash(
  game: ExtensiveGame | NormalGame,
  patience: Patience | undefined,
): Promise<Outcome<Solved>> {
  if (game.players.length !== 2) return logit(game, patience, 'nash');
  if (game.kind === 'normal') {
    const found = await driven(lemkeHowsonSteps(game, inFractions, PIVOTS), patience);
    return good(answer(found, (profile) => judgedMixed(game, profile, FRACTIONS)));
  }
  const first = await driven(zeroSumSteps(game, inFractions, PIVOTS), patience);
  const isOther = first.kind === 'gave up' && !first.best;
  const found = isOther ? await driven(lemkeSteps(game, inFractions, PIVOTS), patience) : first;
  return good(answer(found, (profile) => judgedBehaviour(game, profile, FRACTIONS)));
}

/** What a search for one exact equilibrium has come to, judged anew. */
function answer<P, N>(found: Found<P, N>, judged: (profile: P) => Shown): Solved {
  if (found.kind === 'equilibrium')
    return {
      concept: 'nash',
      headline: 'One equilibrium, exact; there may be others',
      complete: true,
      equilibria: [judged(found.profile)],
    };
  return {
    concept: 'nash',
    headline: 'No equilibrium was found',
    complete: false,
    equilibria: [],
    gaveUp: { why: found.why, ...(found.best ? { best: judged(found.best.profile) } : {}) },
  };
}

/** A tree as it is, or the tree of a table. */
export const treeOf = (game: ExtensiveGame | NormalGame): ExtensiveGame =>
  game.kind === 'normal' ? simultaneous(game) : game;

/** The moves of a behaviour in the tree of a table need no place: everyone has one. */
export const placed = (game: ExtensiveGame | NormalGame, one: Shown): Shown =>
  game.kind === 'normal' ? { ...one, moves: one.moves.map((move) => ({ ...move, at: '' })) } : one;

/** The limit of the logit path; never called an equilibrium where its regret is more than the tolerance. */
export async function logit(
  game: ExtensiveGame | NormalGame,
  patience: Patience | undefined,
  concept: Extract<Concept, 'logit' | 'nash'> = 'logit',
): Promise<Outcome<Solved>> {
  const tree = treeOf(game);
  const { unknowns } = logitSize(tree);
  if (unknowns > UNKNOWNS)
    return bad(
      EXIT.stopped,
      `the logit path would have ${unknowns.toLocaleString('en')} unknowns; ${UNKNOWNS.toLocaleString('en')} are followed`,
      'for a large game of two try --concept cfr',
    );
  const verdict = await driven(
    logitSteps(tree, { stops: [], limit: true, tolerance: TOLERANCE }, STEPS),
    patience,
  );
  const { behaviour, lambda } = verdict.candidate;
  const { steps, turns, crossings } = verdict.certificate;
  const way = `${counted(steps, 'step', 'steps')}, lambda ${rounded(lambda)}${turns.length > 0 ? `, ${counted(turns.length, 'turn', 'turns')}` : ''}${crossings.length > 0 ? `, ${counted(crossings.length, 'crossing', 'crossings')} passed straight` : ''}`;
  const judged = placed(game, judgedBehaviour(tree, behaviour, DOUBLES));
  return good(
    verdict.kind === 'equilibrium'
      ? {
          concept,
          headline: `The limit of the logit path, in doubles (${way})`,
          complete: true,
          equilibria: [judged],
        }
      : {
          concept,
          headline: `The logit path did not come to an equilibrium (${way})`,
          complete: false,
          equilibria: [],
          gaveUp: { why: verdict.why, best: judged },
        },
  );
}
