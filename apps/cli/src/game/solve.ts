import {
  type ExtensiveGame,
  eliminate,
  NONE,
  type NormalGame,
  type Plan,
  pureEquilibria,
  reducedFormOf,
  subgamePerfect,
} from '@casus/game';
import { bad, EXIT, good, type Outcome } from '../exit.ts';

/** What can be asked of a game, and for which kind of file. */
export const CONCEPTS = {
  'subgame-perfect':
    'equilibria that are equilibria in every subgame, pure strategies, by solving backwards (trees)',
  pure: 'all equilibria in pure strategies',
  undominated: 'what is left when strictly dominated strategies are taken out, round after round',
} as const;

/** The name of a concept. */
export type Concept = keyof typeof CONCEPTS;

/** An equilibrium ready to print: what is done where, what it pays, and the regret recomputed from the game. */
export interface Shown {
  readonly moves: readonly { readonly player: string; readonly at: string; readonly does: string }[];
  readonly pays: readonly { readonly player: string; readonly pay: string }[];
  /** The most that anyone gains by another plan; 0 is an equilibrium, exactly. */
  readonly regret: string;
}

/** The answer to `casus game solve`. */
export interface Solved {
  readonly concept: Concept;
  readonly headline: string;
  readonly equilibria: readonly Shown[];
  /** All of the concept are here. */
  readonly complete: boolean;
  /** By player the strategies left, for `undominated`. */
  readonly left?: readonly { readonly player: string; readonly strategies: readonly string[] }[];
}

/** Solves a game under one concept. */
export function solved(game: ExtensiveGame | NormalGame, concept: Concept, most: number): Outcome<Solved> {
  if (concept === 'subgame-perfect') {
    if (game.kind === 'extensive') return good(backwards(game, most));
    return bad(EXIT.usage, 'a table has no subgames', 'ask for --concept pure');
  }
  const form = game.kind === 'normal' ? { kind: 'table' as const, game } : reducedFormOf(game);
  if (form.kind !== 'table')
    return bad(
      EXIT.stopped,
      `its table would hold ${form.payoffs.toLocaleString('en')} payoffs (${form.counts.join(' x ')} strategies)`,
      game.kind === 'extensive' ? 'ask for --concept subgame-perfect, which needs no table' : undefined,
    );
  if (concept === 'undominated') return good(undominated(form.game));
  return good(
    pure(
      form.game,
      most,
      'plans' in form && game.kind === 'extensive' ? { tree: game, plans: form.plans } : undefined,
    ),
  );
}

function backwards(game: ExtensiveGame, most: number): Solved {
  const { equilibria, complete, why, subgames } = subgamePerfect(game, undefined, most);
  return {
    concept: 'subgame-perfect',
    headline: `${counted(equilibria.length, 'subgame-perfect equilibrium', 'subgame-perfect equilibria')} in pure strategies, ${counted(subgames, 'subgame', 'subgames')}${why ? `; not all: ${why}` : ''}`,
    complete,
    equilibria: equilibria.map(({ behaviour, pays, regret }) => ({
      moves: game.infosets.flatMap(({ owner, label, actions }, set) => {
        const row = behaviour[set] ?? [];
        if (owner < 0 || row.length === 0) return [];
        const chosen = actions.flatMap(({ label: action }, branch) => {
          const share = row[branch];
          return !share || share.top === 0n ? [] : [share.text === '1' ? action : `${action} ${share.text}`];
        });
        return [
          { player: game.players[owner] ?? '', at: label || `set ${set + 1}`, does: chosen.join(', ') },
        ];
      }),
      pays: paid(game.players, pays),
      regret: regret.most.text,
    })),
  };
}

/** The tree behind a table, so that a strategy is told by its moves. */
interface Behind {
  readonly tree: ExtensiveGame;
  readonly plans: readonly (readonly Plan[])[];
}

function pure(game: NormalGame, most: number, behind?: Behind): Solved {
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

function undominated(game: NormalGame): Solved {
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

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const paid = (players: readonly string[], pays: readonly { readonly text: string }[]): Shown['pays'] =>
  players.map((player, index) => ({ player, pay: pays[index]?.text ?? '0' }));
