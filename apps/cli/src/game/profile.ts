import { type Exact, exactOf, type ExtensiveGame, fractions, type NormalGame } from '@casus/game';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { setName } from './shown.ts';

/** A profile that somebody brings: by row of `rowsOf`, the probability of each choice. */
export type Brought =
  /** `rounded` where decimals stand for something else, maybe: 0.333 for a third. */
  | { readonly exact: true; readonly rounded: boolean; readonly rows: readonly (readonly Exact[])[] }
  /** Rows that do not quite add up to 1: each was divided by its sum. */
  | { readonly exact: false; readonly rounded: true; readonly rows: readonly (readonly number[])[] };

/** One row of a profile: who chooses, where, among what. */
interface Row {
  readonly player: string;
  /** The set of a tree; -1 for a player of a table. */
  readonly set: number;
  readonly where: string;
  readonly choices: readonly string[];
}

/** Rows in the order in which Gambit prints a profile: by player, then its sets as they come up in the file. */
export const rowsOf = (game: ExtensiveGame | NormalGame): readonly Row[] =>
  game.players.flatMap((player, at): readonly Row[] =>
    game.kind === 'normal'
      ? [{ player, set: -1, where: '', choices: game.strategies[at] ?? [] }]
      : game.infosets.flatMap(({ owner, actions }, set) =>
          owner === at
            ? [{ player, set, where: setName(game, set), choices: actions.map(({ label }) => label) }]
            : [],
        ),
  );

/** By how much a row of rounded decimals may miss 1. */
const ROUNDED = 1e-3;

/** Reads a profile as Gambit's tools print it, "NE,1/3,2/3,0,1", with or without the word in front. */
export function profileIn(text: string, game: ExtensiveGame | NormalGame): Outcome<Brought> {
  const words = text.trim().split(/[\s,]+/u);
  const numbers = /^[a-z]/iu.test(words[0] ?? '') ? words.slice(1) : words;
  const rows = rowsOf(game);
  const count = rows.reduce((sum, { choices }) => sum + choices.length, 0);
  const order = rows.map((row) => `${nameOf(row)}: ${row.choices.join(', ')}`).join('; ');
  if (numbers.length !== count)
    return bad(
      EXIT.usage,
      `--profile has ${numbers.length} numbers, and the game has ${count} choices`,
      `one probability each, in this order: ${order}`,
    );
  const shares: Exact[] = [];
  for (const word of numbers) {
    const share = exactOf(word);
    if (!share || fractions.compare(share, fractions.zero) < 0)
      return bad(EXIT.usage, `--profile: "${word}" is no probability`, 'write 0, 1, 1/3 or 0.25');
    shares.push(share);
  }
  let from = 0;
  const read = rows.map(({ choices }) => shares.slice(from, (from += choices.length)));
  const sums = read.map((row) => row.reduce(fractions.plus, fractions.zero));
  const off = sums.findIndex(({ near }) => Math.abs(near - 1) > ROUNDED);
  const row = rows[off];
  if (row)
    return bad(
      EXIT.usage,
      `--profile: the probabilities of ${nameOf(row)} add up to ${sums[off]?.text ?? ''}`,
      'they must add up to 1',
    );
  if (sums.every((sum) => fractions.compare(sum, fractions.one) === 0))
    return good({ exact: true, rounded: numbers.some((word) => word.includes('.')), rows: read });
  return good({
    exact: false,
    rounded: true,
    rows: read.map((mine, at) => mine.map(({ near }) => near / (sums[at]?.near ?? 1))),
  });
}

/** "Alice (after the bet)", or the player alone where it chooses once. */
const nameOf = ({ player, where }: Row): string => (where ? `${player} (${where})` : player);
