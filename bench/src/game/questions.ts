import type { ExtensiveGame, NormalGame } from '@casus/game';
import { scattered } from '../../../packages/game/src/testing/bimatrices.ts';
import { seventyFive } from '../../../packages/game/src/testing/polytopes.ts';
import { kuhnPoker, leducPoker } from '../../../packages/game/src/testing/poker.ts';

/** How an answer is looked for. */
export type Method =
  | 'zero-sum, doubles'
  | 'zero-sum, exact'
  | 'path of a tree, doubles'
  | 'first of a table, exact'
  | 'all of a table, exact'
  | 'pure'
  | 'logit limit'
  | 'cfr';

/** One question: the game, how it is answered, and Gambit's way to the same. */
export interface Question {
  readonly name: string;
  readonly game: () => ExtensiveGame | NormalGame;
  readonly method: Method;
  /** Gambit's tool and its flags; undefined where it has none for this. */
  readonly gambit?: readonly [tool: string, ...flags: string[]];
  /** Processor seconds of Gambit 17.0.0-alpha.2 as `shared/reference/games.md`, section 2, has them for such a game. */
  readonly reference?: number;
  /** What the answer must be. */
  readonly expects: { readonly count?: number; readonly value?: number; readonly within?: number };
  /** A limit that the issue sets, in processor seconds. */
  readonly target?: number;
  /** Left out with `--quick`. */
  readonly slow?: true;
}

/** Leduc hold'em's value to the first player (games.md; Southey and others 2005 deal it). */
const LEDUC = -0.085606424078;

/** All questions. The seeds of the random tables are ours: Gambit gets the same tables. */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'kuhn poker, zero-sum program, exact',
    game: kuhnPoker,
    method: 'zero-sum, exact',
    gambit: ['gambit-lp'],
    reference: 0.01,
    expects: { value: -1 / 18, within: 1e-12 },
  },
  {
    name: 'kuhn poker, all pure equilibria',
    game: kuhnPoker,
    method: 'pure',
    gambit: ['gambit-enumpure'],
    reference: 0.21,
    expects: { count: 0 },
  },
  {
    name: 'kuhn poker, limit of the logit path',
    game: kuhnPoker,
    method: 'logit limit',
    gambit: ['gambit-logit', '-e'],
    reference: 1.1,
    expects: { value: -1 / 18, within: 1e-4 },
  },
  {
    name: "Leduc hold'em, zero-sum program, doubles",
    game: leducPoker,
    method: 'zero-sum, doubles',
    gambit: ['gambit-lp', '-d', '12'],
    reference: 23.8,
    expects: { value: LEDUC, within: 1e-9 },
    target: 2,
  },
  {
    name: "Leduc hold'em, zero-sum program, exact",
    game: leducPoker,
    method: 'zero-sum, exact',
    gambit: ['gambit-lp'],
    reference: 60,
    expects: { value: LEDUC, within: 1e-9 },
    slow: true,
  },
  {
    name: "Leduc hold'em, Lemke's path, doubles",
    game: leducPoker,
    method: 'path of a tree, doubles',
    gambit: ['gambit-lcp', '-d', '12'],
    reference: 60,
    expects: { value: LEDUC, within: 1e-9 },
    slow: true,
  },
  {
    name: "Leduc hold'em, CFR+ to a regret of 0.01",
    game: leducPoker,
    method: 'cfr',
    expects: { value: LEDUC, within: 0.01 },
    slow: true,
  },
  {
    name: '6x6 with 75 equilibria, all',
    game: seventyFive,
    method: 'all of a table, exact',
    gambit: ['gambit-enummixed'],
    reference: 0.22,
    expects: { count: 75 },
  },
  {
    name: 'random 10x10, all',
    game: () => scattered(10, 10, 1),
    method: 'all of a table, exact',
    gambit: ['gambit-enummixed'],
    reference: 9.6,
    expects: { count: 15 },
  },
  {
    name: 'random 30x30, first',
    game: () => scattered(30, 30, 1),
    method: 'first of a table, exact',
    gambit: ['gambit-lcp', '-e', '1'],
    reference: 0.01,
    expects: { count: 1 },
  },
  {
    name: 'random 50x50, first',
    game: () => scattered(50, 50, 1),
    method: 'first of a table, exact',
    gambit: ['gambit-lcp', '-e', '1'],
    reference: 0.11,
    expects: { count: 1 },
  },
  {
    name: 'random 100x100, first',
    game: () => scattered(100, 100, 1),
    method: 'first of a table, exact',
    gambit: ['gambit-lcp', '-e', '1'],
    reference: 60,
    expects: { count: 1 },
    target: 1,
  },
  {
    name: 'random 50x50, limit of the logit path',
    game: () => scattered(50, 50, 1),
    method: 'logit limit',
    gambit: ['gambit-logit', '-e'],
    reference: 1.2,
    expects: { count: 1 },
  },
  {
    name: 'random 100x100, limit of the logit path',
    game: () => scattered(100, 100, 1),
    method: 'logit limit',
    gambit: ['gambit-logit', '-e'],
    reference: 6.1,
    expects: { count: 1 },
    slow: true,
  },
];
