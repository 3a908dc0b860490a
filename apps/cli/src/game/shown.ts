import type { ExtensiveGame } from '@casus/game';

/** What can be asked of a game, and for which kind of file. */
export const CONCEPTS = {
  'subgame-perfect':
    'equilibria that are equilibria in every subgame, by solving backwards, every tie followed (trees)',
  pure: 'all equilibria in pure strategies',
  nash: 'one equilibrium, mixed if need be: exact for two players, the limit of the logit path for more',
  all: 'all extreme equilibria of two players, exact; all others are mixtures of these',
  sequential: 'which subgame-perfect behaviour is sequential, with the beliefs that show it (trees)',
  logit: 'the limit of the logit path from blind play (McKelvey and Palfrey 1998), in doubles',
  cfr: 'average play of regret matching, CFR+ (Tammelin 2014), for large games of two',
  dcfr: 'the same, discounted (Brown and Sandholm 2019)',
  correlated: 'the correlated equilibrium with the greatest sum of payoffs, by a linear program',
  undominated: 'what is left when strictly dominated strategies are taken out, round after round',
} as const;

/** The name of a concept. */
export type Concept = keyof typeof CONCEPTS;

/** What one player does at one place. */
export interface Move {
  readonly player: string;
  readonly at: string;
  readonly does: string;
  /** By action, the probability, as the game's numbers are written; those of 0 are left out. */
  readonly shares: Readonly<Record<string, string>>;
  /** What the player believes there: by node, told by the way to it. */
  readonly believes?: Readonly<Record<string, string>>;
}

/** A profile ready to print. Only `judge.ts` makes one, and it recomputes what is said of it. */
export interface Shown {
  readonly moves: readonly Move[];
  readonly pays: readonly { readonly player: string; readonly pay: string }[];
  /** The most that anyone gains by another plan; 0 without a decimal point is an equilibrium, exactly. */
  readonly regret: string;
  /** The most that anyone gains by a change at one information set. */
  readonly agentRegret: string;
  /** Whether nothing was rounded. */
  readonly exact: boolean;
  /** What a go-between draws, for a correlated equilibrium; its moves are empty. */
  readonly draws?: readonly Draw[];
}

/** One profile of a lottery, and how likely it is drawn. */
export interface Draw {
  readonly share: string;
  readonly advice: readonly { readonly player: string; readonly strategy: string }[];
}

/** The answer to `casus game solve`. */
export interface Solved {
  readonly concept: Concept;
  readonly headline: string;
  readonly equilibria: readonly Shown[];
  /** All of the concept are here. */
  readonly complete: boolean;
  /** Where the search gave up: why, and the best profile that it had met, which is no equilibrium. */
  readonly gaveUp?: { readonly why: string; readonly best?: Shown };
  /** By player the strategies left, for `undominated`. */
  readonly left?: readonly { readonly player: string; readonly strategies: readonly string[] }[];
}

/** "1 equilibrium", "2 equilibria". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** The name of a set: its label, or its number. */
export const setName = ({ infosets }: ExtensiveGame, set: number): string =>
  infosets[set]?.label || `set ${set + 1}`;

/** A number for the eye: fractions of many digits become decimals. */
export const brief = (text: string): string => {
  if (text.length <= 17) return text;
  const [top = '0', bottom = '1'] = text.split('/');
  return rounded(Number(top) / Number(bottom));
};

/** "raise 1/3, fold 2/3"; what is never done is left out, and what is always done stands alone. */
export const mixedWords = (shares: Readonly<Record<string, string>>): string =>
  Object.entries(shares)
    .map(([name, share]) => (share === '1' ? name : `${name} ${brief(share)}`))
    .join(', ');

/** A double for the eye: four digits, and 0 or 1 where it is that near. */
export const rounded = (value: number): string => String(Number(value.toPrecision(4)));
