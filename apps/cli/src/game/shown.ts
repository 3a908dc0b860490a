import type { ExtensiveGame } from '@casus/game';

/** What can be asked of a game, and for which kind of file. */
export const CONCEPTS = {
  'subgame-perfect':
    'equilibria that are equilibria in every subgame, pure strategies, by solving backwards (trees)',
  pure: 'all equilibria in pure strategies',
  nash: 'one equilibrium, mixed if need be: exact for two players, the limit of the logit path for more',
  all: 'all extreme equilibria of two players, exact; all others are mixtures of these',
  logit: 'the limit of the logit path from blind play (McKelvey and Palfrey 1998), in doubles',
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

/** "1 equilibrium", "2 equilibria". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** What each player gets, named. */
export const paid = (players: readonly string[], pays: readonly { readonly text: string }[]): Shown['pays'] =>
  players.map((player, index) => ({ player, pay: pays[index]?.text ?? '0' }));

/** The moves of a behaviour: what every set does, with shares where it mixes. */
export const movesOf = (
  { players, infosets }: Pick<ExtensiveGame, 'players' | 'infosets'>,
  behaviour: readonly (readonly string[])[],
): Shown['moves'] =>
  infosets.flatMap(({ owner, label, actions }, set) => {
    const row = behaviour[set] ?? [];
    if (owner < 0 || row.length === 0) return [];
    const does = mixedWords(
      actions.map((action) => action.label),
      row,
    );
    return [{ player: players[owner] ?? '', at: label || `set ${set + 1}`, does }];
  });

/** "raise 1/3, fold 2/3"; what is never done is left out, and what is always done stands alone. */
export const mixedWords = (names: readonly string[], shares: readonly string[]): string =>
  names
    .flatMap((name, index) => {
      const share = shares[index] ?? '0';
      return share === '0' ? [] : [share === '1' ? name : `${name} ${share}`];
    })
    .join(', ');

/** A double for the eye: four digits, and 0 or 1 where it is that near. */
export const rounded = (value: number): string => String(Number(value.toPrecision(4)));
