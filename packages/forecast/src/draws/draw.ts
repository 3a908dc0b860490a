import type { Numbers } from '../play/numbers.ts';
import { type Cast, gather, type Gathered, type Line } from '../profile/gather.ts';
import type { Profile } from '../profile/model.ts';
import { numbersAt } from '../profile/places.ts';
import { quantityOf } from '../profile/quantities.ts';
import { quantile } from './quantile.ts';

/** A game whose numbers can be drawn: the i-th coordinate of a point is the share at which the i-th spread line stands. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly cast: Cast;
  /** All lines that the game rests on, known or not. */
  readonly lines: readonly Line[];
  /** Those that are not known, in the order of the coordinates. */
  readonly spread: readonly Line[];
  readonly dimensions: number;
  readonly draw: (point: ArrayLike<number>) => Numbers;
}

/** What a profile has for a cast, ready to be drawn from; or what is missing. */
export function drawingOf(
  profile: Profile,
  cast: Cast,
): Drawing | Extract<Gathered, { readonly kind: 'missing' }> {
  const found = gather(profile, cast);
  if (found.kind === 'missing') return found;
  const { lines, places } = found;
  const bounds = lines.map(({ entry }) => quantityOf(entry.quantity));
  const known = lines.map(({ entry: { spread } }) => (spread.kind === 'exactly' ? spread.at : 0));
  const spread = found.spread.flatMap((place) => lines[place] ?? []);
  const draw = (point: ArrayLike<number>): Numbers => {
    const values = known.slice();
    found.spread.forEach((place, coordinate) => {
      const line = lines[place];
      const bound = bounds[place];
      if (line && bound) values[place] = quantile(line.entry.spread, point[coordinate] ?? 0.5, bound);
    });
    return numbersAt(places, values);
  };
  return { kind: 'drawing', cast, lines, spread, dimensions: spread.length, draw };
}
