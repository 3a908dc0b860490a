import type { Draft, PartyId, Selection } from '@casus/engine';
import type { Bracket } from './model.ts';

/** The brackets that nobody settled, in the order of the texts; alternatives with one label stand once. */
export const openBrackets = (
  drafts: readonly Draft[],
  taken: Readonly<Record<string, Selection>>,
): readonly Bracket[] =>
  drafts.flatMap((draft) =>
    draft.choices
      .filter(
        ({ kind, id, options }) =>
          kind === 'bracket' && options.length > 1 && taken[draft.id]?.[id] === undefined,
      )
      .map(({ id, about, options }) => ({
        pact: draft.id,
        id,
        about,
        alternatives: options.map(({ label, heldBy }) => ({ label, heldBy })),
      })),
  );

/** How many resolutions there are. */
export const productOf = (brackets: readonly Bracket[]): number =>
  brackets.reduce((product, { alternatives }) => product * alternatives.length, 1);

/** The alternatives of a resolution, by its number. */
export const picksOf = (brackets: readonly Bracket[], number: number): readonly number[] => {
  let rest = number;
  return brackets.map(({ alternatives }) => {
    const pick = rest % alternatives.length;
    rest = Math.floor(rest / alternatives.length);
    return pick;
  });
};

/** The number of a resolution, from its alternatives. */
export const numberOf = (brackets: readonly Bracket[], picks: readonly number[]): number =>
  picks.reduceRight((number, pick, place) => number * (brackets[place]?.alternatives.length ?? 1) + pick, 0);

/** The labels of a resolution, by pact, added to what is settled. */
export const selectionOf = (
  brackets: readonly Bracket[],
  taken: Readonly<Record<string, Selection>>,
  picks: readonly number[],
): Readonly<Record<string, Selection>> => {
  const out: Record<string, Selection> = { ...taken };
  for (const [place, { pact, id, alternatives }] of brackets.entries())
    out[pact] = { ...out[pact], [id]: alternatives[picks[place] ?? 0]?.label ?? '' };
  return out;
};

/** Who wants something, in the order of the text; drafters are nobody. */
export const wishersOf = (brackets: readonly Bracket[]): readonly PartyId[] => [
  ...new Set(
    brackets.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ heldBy }) => heldBy.filter((who) => who !== 'Drafters')),
    ),
  ),
];

/** The text that a party would write: its own alternative of each bracket where it has one, else the first. */
export const ownText = (brackets: readonly Bracket[], party: PartyId): readonly number[] =>
  brackets.map(({ alternatives }) =>
    Math.max(
      0,
      alternatives.findIndex(({ heldBy }) => heldBy.includes(party)),
    ),
  );

/** With more resolutions than this only those are put in line that differ little from somebody's text. */
const ALL = 200_000;

/**
 * In which order to look: the first alternatives, the text of each party, each of these with one bracket changed, then
 * all the rest. So a search that ends early has compared the texts that are on the table.
 */
export const lineOf = (brackets: readonly Bracket[]): readonly number[] => {
  const bases = [brackets.map(() => 0), ...wishersOf(brackets).map((party) => ownText(brackets, party))];
  const near = bases.flatMap((base) =>
    brackets.flatMap(({ alternatives }, place) => alternatives.map((_, pick) => base.with(place, pick))),
  );
  const first = [...new Set([...bases, ...near].map((picks) => numberOf(brackets, picks)))];
  const total = productOf(brackets);
  if (total > ALL) return first;
  const known = new Set(first);
  return [
    ...first,
    ...Array.from({ length: total }, (_, number) => number).filter((number) => !known.has(number)),
  ];
};
