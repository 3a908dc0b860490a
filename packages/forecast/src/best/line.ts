import { type Bracket, numberOf, ownText, picksOf, productOf, wishersOf } from '@casus/check';
import { foretelling } from './foretell.ts';
import { frontOf } from './front.ts';
import { isNeeded } from './measures.ts';
import type { BestSearch } from './search.ts';

/** Up to so many resolutions all are judged. */
const ALL = 64;
/** Up to so many ways to combine what matters are foretold. */
const FORETOLD = 50_000;

/** What is looked at first: everything where there is little; else the first text, what each side would write, and each change of one bracket. */
export const nearLine = (brackets: readonly Bracket[], upTo = ALL): readonly number[] => {
  const total = productOf(brackets);
  if (total <= upTo) return Array.from({ length: total }, (_, number) => number);
  const base = brackets.map(() => 0);
  const texts = [
    base,
    ...wishersOf(brackets).map((party) => ownText(brackets, party)),
    ...brackets.flatMap(({ alternatives }, place) =>
      alternatives.slice(1).map((_, index) => base.with(place, index + 1)),
    ),
  ];
  return [...new Set(texts.map((picks) => numberOf(brackets, picks)))];
};

/**
 * What is looked at next, once the near ones are judged: what those judged foretell to be beaten by none; where all of
 * that is judged, the first two changes that nobody has tried together, those that do something alone before the others.
 * None where nothing of this is left.
 */
export const nextFar = (search: BestSearch): number | undefined => {
  const { brackets, judged, games, unsolved, question, total } = search;
  if (total <= (question.upTo ?? ALL)) return undefined;
  const looked = new Set([...judged, ...unsolved].map(({ number }) => number));
  const known = judged.flatMap(({ picks, game }) => {
    const solved = games[game];
    return solved ? [{ picks, measures: solved.measures }] : [];
  });
  const foretell = foretelling(known, (role) => isNeeded(question.signers, role));
  const matter = mattering(search);
  if (matter.reduce((product, picks) => product * picks.length, 1) <= FORETOLD) {
    const all = combined(matter).flatMap((picks) => {
      const { least: x, effectiveness: y } = foretell(picks) ?? {};
      return x === undefined || y === undefined ? [] : [{ number: numberOf(brackets, picks), x, y }];
    });
    const front = frontOf(all);
    const [next] = all
      .filter(({ number }, at) => front[at] && !looked.has(number))
      .toSorted((one, other) => other.x - one.x || one.number - other.number);
    if (next) return next.number;
  }
  // What changes nothing alone may still matter together with something else.
  const every = brackets.map(({ alternatives }) => alternatives.map((_, pick) => pick));
  return [...pairsOf(search, matter), ...pairsOf(search, every)].find((number) => !looked.has(number));
};

/** What was judged foretells a resolution to come to; none where it does not tell. */
export const foretoldOf = ({ brackets, judged, games, question }: BestSearch, number: number) =>
  foretelling(
    judged.flatMap(({ picks, game }) => {
      const solved = games[game];
      return solved ? [{ picks, measures: solved.measures }] : [];
    }),
    (role) => isNeeded(question.signers, role),
  )(picksOf(brackets, number));

/** Of each bracket the alternatives that make different games of the first text, the first of each game. */
export const mattering = ({ brackets, judged }: BestSearch): readonly (readonly number[])[] => {
  const gameOf = new Map(judged.map(({ number, game }) => [number, game]));
  const base = brackets.map(() => 0);
  return brackets.map(({ alternatives }, place) => {
    const seen = new Set<number>();
    return alternatives.flatMap((_, pick) => {
      const game = gameOf.get(numberOf(brackets, base.with(place, pick)));
      if (game === undefined || seen.has(game)) return [];
      seen.add(game);
      return [pick];
    });
  });
};

const combined = (matter: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  matter.reduce<readonly (readonly number[])[]>(
    (all, picks) => all.flatMap((before) => picks.map((pick) => [...before, pick])),
    [[]],
  );

const pairsOf = ({ brackets }: BestSearch, matter: readonly (readonly number[])[]): readonly number[] => {
  const base = brackets.map(() => 0);
  return matter.flatMap((picks, place) =>
    picks
      .slice(1)
      .flatMap((pick) =>
        matter
          .slice(place + 1)
          .flatMap((others, further) =>
            others
              .slice(1)
              .map((other) => numberOf(brackets, base.with(place, pick).with(place + 1 + further, other))),
          ),
      ),
  );
};
