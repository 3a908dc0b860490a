import {
  cfrSize,
  correlatedSize,
  type ExtensiveGame,
  extremeSize,
  forgottenIn,
  logitSize,
  type NormalGame,
  raceSize,
  sequenceFormOf,
  sequenceSize,
  strategyCounts,
  subgameRoots,
} from '@casus/game';
import { treeOf } from './mixed.ts';
import { type Concept, counted } from './shown.ts';

/** What an answer will take: the size in words, and seconds where something can be said of them. */
export interface Estimate {
  readonly size: string;
  /** Rough: within ten times either way, on a machine of 2025. */
  readonly seconds?: number;
  readonly megabytes?: number;
}

/** Seconds for one multiplication and one of long whole numbers, measured on a core of 2 GHz. */
const [DOUBLE, LONG] = [1e-9, 1e-7];

/** Sizes a question before it is asked. */
export function estimateOf(game: ExtensiveGame | NormalGame, concept: Concept): Estimate {
  switch (concept) {
    case 'nash':
      return game.players.length === 2 ? oneOfTwo(game) : ofLogit(game);
    case 'logit':
      return ofLogit(game);
    case 'cfr':
    case 'dcfr': {
      const { visits, bytes } = cfrSize(treeOf(game));
      const rounds = 1000;
      return {
        size: `${visits.toLocaleString('en')} visits of nodes a round, by the thousand`,
        seconds: rounds * visits * 5 * DOUBLE,
        megabytes: bytes / 1e6,
      };
    }
    case 'subgame-perfect':
    case 'sequential': {
      const tree = treeOf(game);
      const subgames = subgameRoots(tree).length;
      return {
        size: `${counted(tree.nodes.length, 'node', 'nodes')}, ${counted(subgames, 'subgame', 'subgames')}`,
        // One subgame is the whole game, solved as a table.
        ...(subgames === 1 ? ofTable(game) : {}),
      };
    }
    case 'all': {
      const counts = countsOf(game);
      if (counts.length !== 2) return { size: 'two players are needed' };
      const { bases } = extremeSize(counts);
      const sides = (counts[0] ?? 1) * (counts[1] ?? 1);
      return {
        size: `${counts.join(' x ')} strategies, at most ${figure(bases)} bases`,
        seconds: bases * sides * LONG,
      };
    }
    case 'correlated': {
      const { cells, constraints } = correlatedSize(countsOf(game));
      return {
        size: `${figure(cells)} numbers in the linear program`,
        seconds: constraints * cells * (cells > 20_000 ? DOUBLE : LONG),
        megabytes: (8 * cells) / 1e6,
      };
    }
    case 'pure':
    case 'undominated':
      return ofTable(game);
  }
}

function oneOfTwo(game: ExtensiveGame | NormalGame): Estimate {
  if (game.kind === 'normal') {
    const { systems, perPivot } = raceSize(game);
    const sides = systems.reduce((sum, { rows }) => sum + rows, 0);
    return {
      size: `${systems.map(({ columns }) => columns).join(' x ')} strategies`,
      seconds: 4 * sides * perPivot * DOUBLE + sides * perPivot * LONG,
    };
  }
  const form = forgottenIn(game).length > 0 ? undefined : sequenceFormOf(game);
  if (!form) return { size: 'a player forgets what it knew or did' };
  const { sequences } = sequenceSize(form);
  const side = sequences.reduce((sum, count) => sum + count, 0);
  return {
    size: `${sequences.join(' and ')} sequences`,
    seconds: side ** 3 * DOUBLE + side ** 2 * LONG,
    megabytes: (8 * side ** 2) / 1e6,
  };
}

function ofLogit(game: ExtensiveGame | NormalGame): Estimate {
  const tree = treeOf(game);
  const { unknowns, bytes, work } = logitSize(tree);
  return {
    size: `${counted(unknowns, 'unknown', 'unknowns')}, ${counted(tree.nodes.length, 'node', 'nodes')}`,
    seconds: 50 * (work + 4 * unknowns * tree.nodes.length) * DOUBLE,
    megabytes: bytes / 1e6,
  };
}

function ofTable(game: ExtensiveGame | NormalGame): Estimate {
  const counts = countsOf(game);
  const profiles = counts.reduce((product, count) => product * count, 1);
  const nodes = game.kind === 'normal' ? 0 : game.nodes.length;
  return {
    size: `${counts.join(' x ')} strategies, ${figure(profiles)} profiles`,
    seconds: profiles * (20 * DOUBLE + nodes * 0.5 * LONG),
    megabytes: (200 * profiles * counts.length) / 1e6,
  };
}

/** Strategies by player; of a tree, its reduced plans, which are counted and not listed. */
const countsOf = (game: ExtensiveGame | NormalGame): readonly number[] =>
  game.kind === 'normal' ? game.strategies.map(({ length }) => length) : strategyCounts(game);

const figure = (value: number): string =>
  value < 1e7 ? Math.round(value).toLocaleString('en') : value.toExponential(1).replace('e+', 'e');

/** An estimate in words. */
export function estimateWords({ size, seconds, megabytes }: Estimate): string {
  const memory = megabytes !== undefined && megabytes >= 10 ? `, ${figure(megabytes)} MB` : '';
  if (seconds === undefined) return `${size}${memory}`;
  const time =
    seconds < 1
      ? 'less than a second'
      : seconds < 100
        ? `about ${Math.ceil(seconds)} s`
        : seconds < 7200
          ? `about ${Math.round(seconds / 60)} minutes`
          : seconds < 1e7
            ? `about ${Math.round(seconds / 3600)} hours`
            : 'longer than anyone waits';
  return `${size}; ${time}${memory}`;
}
