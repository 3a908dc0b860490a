import {
  behaviourOfPlans,
  type ExtensiveGame,
  eliminateSteps,
  type Exact,
  extremeSteps,
  forgottenIn,
  fractions,
  type Mixed,
  type NormalGame,
  type Plan,
  pureEquilibria,
} from '@casus/game';
import type { Patience } from '../check/patience.ts';
import { driven } from './drive.ts';
import { judgedBehaviour, judgedMixed, type Written } from './judge.ts';
import { counted, type Shown, type Solved } from './shown.ts';

/** Bases of the polytopes before the list of equilibria is given up. */
const BASES = 20_000_000;

/** A table, and the tree that it was made of, if one was. */
export interface Tabled {
  readonly game: NormalGame;
  readonly behind?: { readonly tree: ExtensiveGame; readonly plans: readonly (readonly Plan[])[] };
}

/** How fractions are written. */
export const FRACTIONS: Written<Exact> = { arithmetic: fractions, exact: true, text: ({ text }) => text };

/** A mixed profile of a table, told by moves where there is a tree whose behaviour does the same, and judged there. */
function shown({ game, behind }: Tabled, mixed: Mixed<Exact>): Shown {
  const isPure = mixed.every((row) => row.every(({ text }) => text === '0' || text === '1'));
  if (!behind || (!isPure && forgottenIn(behind.tree).length > 0)) return judgedMixed(game, mixed, FRACTIONS);
  const { behaviour, said } = behaviourOfPlans(behind.tree, behind.plans, mixed, fractions);
  const { moves, ...rest } = judgedBehaviour(behind.tree, behaviour, FRACTIONS);
  const own = behind.tree.infosets.flatMap(({ owner }, set) => (owner < 0 ? [] : [said[set] ?? false]));
  return { ...rest, moves: moves.filter((_, at) => own[at] === true) };
}

/** All pure equilibria. */
export function pure(tabled: Tabled, most: number): Solved {
  const all = pureEquilibria(tabled.game);
  const one = fractions.one;
  const equilibria = all.slice(0, most).map((strategies) =>
    shown(
      tabled,
      tabled.game.strategies.map((own, player) =>
        own.map((_, strategy) => (strategy === strategies[player] ? one : fractions.zero)),
      ),
    ),
  );
  return {
    concept: 'pure',
    headline: `${counted(all.length, 'equilibrium', 'equilibria')} in pure strategies${all.length > most ? `, the first ${most} shown` : ''}`,
    complete: true,
    equilibria,
  };
}

/** All extreme equilibria of two players. */
export async function extremes(tabled: Tabled, most: number, patience?: Patience): Promise<Solved> {
  const found = await driven(extremeSteps(tabled.game, BASES), patience);
  const all = found.equilibria;
  const parts =
    found.kind === 'all' ? ` in ${counted(found.components.length, 'component', 'components')}` : ' so far';
  return {
    concept: 'all',
    headline: `${counted(all.length, 'extreme equilibrium', 'extreme equilibria')}${parts}${all.length > most ? `, the first ${most} shown` : ''}`,
    complete: found.kind === 'all',
    equilibria: all.slice(0, most).map(({ profile }) => shown(tabled, profile)),
    ...(found.kind === 'all' ? {} : { gaveUp: { why: found.why } }),
  };
}

/** What iterated strict dominance leaves. */
export async function undominated({ game }: Tabled, patience?: Patience): Promise<Solved> {
  const { left, fallen, why } = await driven(eliminateSteps(game, 'strict'), patience);
  const rounds = Math.max(0, ...fallen.map(({ round }) => round));
  return {
    concept: 'undominated',
    headline: `${counted(fallen.length, 'strategy', 'strategies')} taken out in ${counted(rounds, 'round', 'rounds')}`,
    complete: why === undefined,
    equilibria: [],
    ...(why === undefined ? {} : { gaveUp: { why } }),
    left: left.map((mine, player) => ({
      player: game.players[player] ?? '',
      strategies: mine.map((strategy) => game.strategies[player]?.[strategy] ?? ''),
    })),
  };
}
