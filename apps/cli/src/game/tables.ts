import { type ExtensiveGame, eliminate, NONE, type NormalGame, type Plan, pureEquilibria } from '@casus/game';
import { counted, paid, type Shown, type Solved } from './shown.ts';

/** The tree behind a table, so that a strategy is told by its moves. */
export interface Behind {
  readonly tree: ExtensiveGame;
  readonly plans: readonly (readonly Plan[])[];
}

/** All pure equilibria of a table. */
export function pure(game: NormalGame, most: number, behind?: Behind): Solved {
  const counts = game.strategies.map(({ length }) => length);
  const all = pureEquilibria(game);
  const profileOf = (strategies: readonly number[]): number =>
    strategies.reduceRight((profile, strategy, player) => profile * (counts[player] ?? 1) + strategy, 0);
  return {
    concept: 'pure',
    headline: `${counted(all.length, 'equilibrium', 'equilibria')} in pure strategies${all.length > most ? `, the first ${most} shown` : ''}`,
    complete: true,
    equilibria: all.slice(0, most).map((strategies) => {
      const at = profileOf(strategies) * game.players.length;
      return {
        moves: strategies.flatMap((strategy, player) =>
          behind
            ? planned(behind.tree, player, behind.plans[player]?.[strategy] ?? [])
            : [
                {
                  player: game.players[player] ?? '',
                  at: '',
                  does: game.strategies[player]?.[strategy] ?? '',
                },
              ],
        ),
        pays: paid(game.players, game.pays.slice(at, at + game.players.length)),
        // Exactly 0: the search compares whole numbers, and a profile from which anyone gains is not among these.
        regret: '0',
      };
    }),
  };
}

/** What iterated strict dominance leaves. */
export function undominated(game: NormalGame): Solved {
  const { left, fallen } = eliminate(game, 'strict');
  const rounds = Math.max(0, ...fallen.map(({ round }) => round));
  return {
    concept: 'undominated',
    headline: `${counted(fallen.length, 'strategy', 'strategies')} taken out in ${counted(rounds, 'round', 'rounds')}`,
    complete: true,
    equilibria: [],
    left: left.map((mine, player) => ({
      player: game.players[player] ?? '',
      strategies: mine.map((strategy) => game.strategies[player]?.[strategy] ?? ''),
    })),
  };
}

/** A plan as moves; sets that it rules out are left out. */
const planned = ({ players, infosets }: ExtensiveGame, player: number, plan: Plan): Shown['moves'] =>
  infosets.flatMap(({ owner, label, actions }, set) => {
    const does = owner === player ? actions[plan[set] ?? NONE]?.label : undefined;
    return does === undefined ? [] : [{ player: players[player] ?? '', at: label || `set ${set + 1}`, does }];
  });
