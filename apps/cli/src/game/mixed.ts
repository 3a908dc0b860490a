import {
  advanceLogit,
  beginLogit,
  doubles,
  type ExtensiveGame,
  extremeEquilibria,
  extremeSize,
  inFractions,
  lemke,
  lemkeHowson,
  logitSize,
  logitVerdict,
  type NormalGame,
  simultaneous,
  solveZeroSum,
  valuesOf,
} from '@casus/game';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { counted, mixedWords, movesOf, paid, rounded, type Shown, type Solved } from './shown.ts';

/** Pivots before a path is given up: what the largest games of the catalogues need, ten times over. */
const PIVOTS = 100_000;
/** Bases of the polytopes before the list of equilibria is given up. */
const BASES = 2_000_000;
const STEPS = 5000;
/** More unknowns than this make the slopes of the logit path too large to take apart again and again. */
const UNKNOWNS = 1000;
/** Regret, as a share of the widest range of payoffs, that counts as none on the logit path. */
const TOLERANCE = 1e-7;

/** One equilibrium: exact for two players, else the limit of the logit path. */
export function nash(game: ExtensiveGame | NormalGame): Outcome<Solved> {
  if (game.players.length !== 2) return logit(game, 'nash');
  const found = game.kind === 'normal' ? oneOfTable(game) : oneOfTree(game);
  if ('why' in found)
    return bad(EXIT.stopped, `no equilibrium was found: ${found.why}`, 'try --concept logit');
  return good({
    concept: 'nash',
    headline: 'One equilibrium, exact; there may be others',
    complete: true,
    equilibria: [found],
  });
}

function oneOfTable(game: NormalGame): Shown | { readonly why: string } {
  const found = lemkeHowson(game, inFractions, PIVOTS);
  if (found.kind !== 'equilibrium') return found;
  return {
    moves: strategies(game, found.profile),
    pays: paid(game.players, found.pays),
    regret: found.regret.text,
  };
}

/** By the linear program where one gains what the other loses, else by Lemke's path. */
function oneOfTree(game: ExtensiveGame): Shown | { readonly why: string } {
  const first = solveZeroSum(game, inFractions, PIVOTS);
  const found = first.kind === 'equilibrium' ? first : lemke(game, inFractions, PIVOTS);
  if (found.kind !== 'equilibrium') return found;
  const shares = found.profile.map((row) => row.map(({ text }) => text));
  return { moves: movesOf(game, shares), pays: paid(game.players, found.pays), regret: found.regret.text };
}

/** All extreme equilibria of a table of two players. */
export function extremes(game: NormalGame, most: number): Outcome<Solved> {
  const { bases } = extremeSize(game);
  const found = extremeEquilibria(game, BASES);
  if (found.kind !== 'all' && found.equilibria.length === 0)
    return bad(
      EXIT.stopped,
      `no list of all equilibria: ${found.why}`,
      `there may be ${bases} bases to look at; try --concept nash`,
    );
  const all = found.equilibria;
  const parts =
    found.kind === 'all'
      ? ` in ${counted(found.components.length, 'component', 'components')}`
      : `; not all: ${found.why}`;
  return good({
    concept: 'all',
    headline: `${counted(all.length, 'extreme equilibrium', 'extreme equilibria')}${parts}${all.length > most ? `, the first ${most} shown` : ''}`,
    complete: found.kind === 'all',
    equilibria: all.slice(0, most).map(({ profile, pays, regret }) => ({
      moves: strategies(game, profile),
      pays: paid(game.players, pays),
      regret: regret.text,
    })),
  });
}

const strategies = (
  { players, strategies: names }: NormalGame,
  profile: readonly (readonly { readonly text: string }[])[],
): Shown['moves'] =>
  players.map((player, index) => ({
    player,
    at: '',
    does: mixedWords(
      names[index] ?? [],
      (profile[index] ?? []).map(({ text }) => text),
    ),
  }));

/** The limit of the logit path; never called an equilibrium where its regret is more than the tolerance. */
export function logit(
  game: ExtensiveGame | NormalGame,
  concept: 'logit' | 'nash' = 'logit',
): Outcome<Solved> {
  const tree = game.kind === 'normal' ? simultaneous(game) : game;
  const { unknowns } = logitSize(tree);
  if (unknowns > UNKNOWNS)
    return bad(EXIT.stopped, `the logit path would have ${unknowns} unknowns; ${UNKNOWNS} are followed`);
  const search = advanceLogit(beginLogit(tree, { stops: [], limit: true, tolerance: TOLERANCE }), STEPS);
  const verdict = logitVerdict(search);
  const { behaviour, regret, lambda } = verdict.candidate;
  const { steps, turns, crossings } = verdict.certificate;
  const way = `${counted(steps, 'step', 'steps')}, lambda ${rounded(lambda)}${turns.length > 0 ? `, ${counted(turns.length, 'turn', 'turns')}` : ''}${crossings.length > 0 ? `, ${counted(crossings.length, 'crossing', 'crossings')} passed straight` : ''}`;
  if (verdict.kind !== 'equilibrium')
    return bad(EXIT.stopped, `no equilibrium: ${verdict.why}; best regret ${rounded(regret.most)} (${way})`);
  const shares = behaviour.map((row) => row.map(rounded));
  return good({
    concept,
    headline: `The limit of the logit path, in doubles (${way})`,
    complete: true,
    equilibria: [
      {
        moves: movesOf(tree, shares).map((move) => (game.kind === 'normal' ? { ...move, at: '' } : move)),
        pays: paid(
          game.players,
          valuesOf(tree, behaviour, doubles()).pays.map((pay) => ({ text: rounded(pay) })),
        ),
        regret: rounded(regret.most),
      },
    ],
  });
}
