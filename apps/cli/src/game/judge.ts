import {
  type Arithmetic,
  type Behaviour,
  type ExtensiveGame,
  type Lottery,
  type Mixed,
  type NormalGame,
  obedienceOf,
  regretOf,
  standingOf,
  strategiesAt,
  valuesOf,
} from '@casus/game';
import { mixedWords, type Move, rounded, type Shown, setName } from './shown.ts';

/** What numbers are counted in, and how they are written. */
export interface Written<N> {
  readonly arithmetic: Arithmetic<N>;
  readonly exact: boolean;
  readonly text: (value: N) => string;
}

/** How doubles are written; 0.0 is not 0, since it was rounded. */
export const writtenDouble = (value: number): string => rounded(value);

/** A behaviour of a tree, with pays and both regrets recomputed from the tree alone. */
export function judgedBehaviour<N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  { arithmetic, exact, text }: Written<N>,
): Shown {
  const { most, agent } = regretOf(game, behaviour, arithmetic);
  const { pays } = valuesOf(game, behaviour, arithmetic);
  return {
    moves: movesOf(game, behaviour, text),
    pays: game.players.map((player, at) => ({ player, pay: text(pays[at] ?? arithmetic.zero) })),
    regret: text(most),
    agentRegret: text(agent),
    exact,
  };
}

/** A mixed profile of a table, likewise. Everyone moves once: the two regrets are one. */
export function judgedMixed<N>(
  game: NormalGame,
  mixed: Mixed<N>,
  { arithmetic, exact, text }: Written<N>,
): Shown {
  const { pays, most } = standingOf(game, mixed, arithmetic);
  return {
    moves: game.players.map((player, at) =>
      move(player, '', game.strategies[at] ?? [], (mixed[at] ?? []).map(text)),
    ),
    pays: game.players.map((player, at) => ({ player, pay: text(pays[at] ?? arithmetic.zero) })),
    regret: text(most),
    agentRegret: text(most),
    exact,
  };
}

/** A lottery over the profiles of a table; its regret is what the best disobedience gains, all advice together. */
export function judgedLottery<N>(
  game: NormalGame,
  lottery: Lottery<N>,
  { arithmetic, exact, text }: Written<N>,
): Shown {
  const { pays, most } = obedienceOf(game, lottery, arithmetic);
  const counts = game.strategies.map(({ length }) => length);
  const draws = [...lottery.entries()].flatMap(([profile, share]) =>
    arithmetic.compare(share, arithmetic.zero) === 0
      ? []
      : [
          {
            share: text(share),
            advice: strategiesAt(counts, profile).map((strategy, at) => ({
              player: game.players[at] ?? '',
              strategy: game.strategies[at]?.[strategy] ?? '',
            })),
          },
        ],
  );
  return {
    moves: [],
    draws,
    pays: game.players.map((player, at) => ({ player, pay: text(pays[at] ?? arithmetic.zero) })),
    regret: text(most),
    agentRegret: text(most),
    exact,
  };
}

/** The moves of a behaviour: what every set does, with shares where it mixes. */
const movesOf = <N>(
  game: ExtensiveGame,
  behaviour: Behaviour<N>,
  text: (value: N) => string,
): Shown['moves'] =>
  game.infosets.flatMap(({ owner, actions }, set) => {
    const row = behaviour[set] ?? [];
    if (owner < 0 || row.length === 0) return [];
    const names = actions.map(({ label }) => label);
    return [move(game.players[owner] ?? '', setName(game, set), names, row.map(text))];
  });

function move(player: string, at: string, names: readonly string[], texts: readonly string[]): Move {
  const shares = Object.fromEntries(
    names.flatMap((name, index) => {
      const share = texts[index] ?? '0';
      return share === '0' ? [] : [[name, share] as const];
    }),
  );
  return { player, at, does: mixedWords(shares), shares };
}
