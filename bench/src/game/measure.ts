import {
  cfrSteps,
  doubles,
  type ExtensiveGame,
  extremeEquilibria,
  finished,
  inDoubles,
  inFractions,
  lemke,
  lemkeHowson,
  logitSteps,
  type NormalGame,
  pureEquilibria,
  reducedFormOf,
  simultaneous,
  solveZeroSum,
  valuesOf,
} from '@casus/game';
import { type Method, QUESTIONS } from './questions.ts';

/** A question of the list, asked in one process. */
export interface GameTask {
  readonly kind: 'game';
  /** Its place in the list. */
  readonly question: number;
  /** Timed runs, after one to warm up. */
  readonly runs: number;
}

/** What was found: how many equilibria, each verified by the evaluator, and what the first player gets. */
export interface Answer {
  readonly count: number;
  readonly value: number | undefined;
  readonly regret: number;
}

/** An answer, and processor seconds of each run, the first of all apart. */
export interface Played {
  readonly answer: Answer;
  readonly cold: number;
  readonly seconds: readonly number[];
}

const PIVOTS = 1_000_000;

/** Answers a question; the evaluator's work is part of it. */
export function measureGame({ question, runs }: GameTask): Played {
  const asked = QUESTIONS[question];
  if (!asked) throw new Error(`no question ${question}`);
  const game = asked.game();
  const timed = (): { readonly answer: Answer; readonly seconds: number } => {
    const from = process.cpuUsage();
    const answer = answered(game, asked.method);
    const { user, system } = process.cpuUsage(from);
    return { answer, seconds: (user + system) / 1e6 };
  };
  const first = timed();
  const seconds = Array.from({ length: runs }, () => timed().seconds);
  return { answer: first.answer, cold: first.seconds, seconds };
}

const NONE: Answer = { count: 0, value: undefined, regret: Number.NaN };
const asTree = (game: ExtensiveGame | NormalGame): ExtensiveGame =>
  game.kind === 'normal' ? simultaneous(game) : game;
const asTable = (game: ExtensiveGame | NormalGame): NormalGame => {
  if (game.kind === 'normal') return game;
  const form = reducedFormOf(game);
  if (form.kind !== 'table') throw new Error('too large for a table');
  return form.game;
};

function answered(game: ExtensiveGame | NormalGame, method: Method): Answer {
  switch (method) {
    case 'zero-sum, doubles': {
      const found = solveZeroSum(asTree(game), inDoubles, PIVOTS);
      return found.kind === 'equilibrium' ? { count: 1, value: found.pays[0], regret: found.regret } : NONE;
    }
    case 'zero-sum, exact': {
      const found = solveZeroSum(asTree(game), inFractions, PIVOTS);
      return found.kind === 'equilibrium'
        ? { count: 1, value: found.pays[0]?.near, regret: found.regret.near }
        : NONE;
    }
    case 'path of a tree, doubles': {
      const found = lemke(asTree(game), inDoubles, PIVOTS);
      return found.kind === 'equilibrium' ? { count: 1, value: found.pays[0], regret: found.regret } : NONE;
    }
    case 'first of a table, exact': {
      const found = lemkeHowson(asTable(game), inFractions, PIVOTS);
      return found.kind === 'equilibrium'
        ? { count: 1, value: found.pays[0]?.near, regret: found.regret.near }
        : NONE;
    }
    case 'all of a table, exact': {
      const found = extremeEquilibria(asTable(game), 10 * PIVOTS);
      const regret = found.equilibria.reduce((most, one) => Math.max(most, one.regret.near), 0);
      return found.kind === 'all' ? { count: found.equilibria.length, value: undefined, regret } : NONE;
    }
    case 'pure':
      return { count: pureEquilibria(asTable(game)).length, value: undefined, regret: 0 };
    case 'logit limit': {
      const verdict = finished(logitSteps(asTree(game), { stops: [], limit: true, tolerance: 1e-7 }, 5000));
      if (verdict.kind !== 'equilibrium') return NONE;
      const { behaviour, regret } = verdict.candidate;
      const [value] = valuesOf(asTree(game), behaviour, doubles()).pays;
      return { count: 1, value, regret: regret.most };
    }
    case 'cfr': {
      const verdict = finished(cfrSteps(asTree(game), { kind: 'plus', tolerance: 0.01 }, 100_000));
      const { pays, regret } = verdict.checkpoint;
      return verdict.kind === 'equilibrium' ? { count: 1, value: pays[0], regret: regret.most } : NONE;
    }
  }
}
