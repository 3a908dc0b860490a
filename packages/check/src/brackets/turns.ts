import { CATALOGUE, type Slug } from '../loopholes/catalogue.ts';
import type { Holed, Holes } from './holes.ts';
import type { Bracket } from './model.ts';
import { numberOf } from './product.ts';

/** A loophole that turns on a bracket: which alternatives open it, the others resolved alike. */
export interface Turn {
  readonly slug: Slug;
  /** Resolutions of the others under which all alternatives were compared, and under how many of them the loophole turns on this bracket. */
  readonly compared: number;
  readonly turns: number;
  /** For each alternative, by its place, under how many of these it has the loophole. */
  readonly opens: readonly number[];
}

/** What one bracket opens and closes. */
interface Turning {
  readonly bracket: Bracket;
  readonly compared: number;
  readonly turns: readonly Turn[];
}

/** Whether a resolution has a loophole; undefined where it was not found and not everything was looked at. */
const has = ({ found, open }: Holed, slug: Slug): boolean | undefined =>
  found.has(slug) ? true : open > 0 ? undefined : false;

/** Which loopholes turn on which bracket: resolutions that differ in it alone, one with the loophole and one proved without. */
export const turningsOf = ({ brackets, looked }: Holes): readonly Turning[] => {
  const byNumber = new Map(looked.map((one) => [one.number, one]));
  return brackets.map((bracket, place) => {
    const rows = rowsOf(brackets, looked, byNumber, place);
    return {
      bracket,
      compared: rows.length,
      turns: CATALOGUE.flatMap(({ slug }): readonly Turn[] => {
        const opens = bracket.alternatives.map(() => 0);
        let [compared, turns] = [0, 0];
        for (const row of rows) {
          const held = row.map((one) => has(one, slug));
          if (held.includes(undefined)) continue;
          compared += 1;
          if (!held.includes(true) || !held.includes(false)) continue;
          turns += 1;
          for (const [pick, holds] of held.entries()) if (holds) opens[pick] = (opens[pick] ?? 0) + 1;
        }
        return turns === 0 ? [] : [{ slug, compared, turns, opens }];
      }),
    };
  });
};

/** Resolutions that differ in one bracket alone: all its alternatives, in order, where all were looked at. */
const rowsOf = (
  brackets: readonly Bracket[],
  looked: readonly Holed[],
  byNumber: ReadonlyMap<number, Holed>,
  place: number,
): readonly (readonly Holed[])[] => {
  const alternatives = brackets[place]?.alternatives ?? [];
  return looked
    .filter(({ picks }) => picks[place] === 0)
    .flatMap(({ picks }) => {
      const row = alternatives.flatMap(
        (_, pick) => byNumber.get(numberOf(brackets, picks.with(place, pick))) ?? [],
      );
      return row.length === alternatives.length ? [row] : [];
    });
};
