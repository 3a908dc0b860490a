import { type Line, quantile, quantityOf } from '@casus/forecast';
import { inSentence, type Names } from '@casus/views';

/** What a line of a profile is about: "stake of Russia", "weight of "shall" in the text". */
export function lineWords({ entry, holder }: Line, names: Names): string {
  const { words, holder: whose } = quantityOf(entry.quantity);
  const party = holder.kind === 'party' || whose === 'actor';
  const of =
    entry.of === undefined || whose === 'attack'
      ? ''
      : ` ${party ? inSentence(names, entry.of) : whose === 'text' && !entry.of.includes('binding') ? `"${entry.of}"` : entry.of}`;
  const what = `${words}${of}`;
  switch (holder.kind) {
    case 'party':
      return `${what} of ${inSentence(names, holder.party)}`;
    case 'role':
      return `${what} of any ${holder.role}`;
    case 'world':
      return whose === 'attack'
        ? `${what} of ${entry.of ?? 'an attack'}`
        : whose === 'contest'
          ? `${what} in the contest`
          : what;
  }
}

/** The value of a line at a share of its spread. */
export const lineAt = ({ entry }: Line, share: number): number =>
  quantile(entry.spread, share, quantityOf(entry.quantity));

/** A value of a line with its unit, in so many digits as tell it apart. */
export const valueWords = ({ entry }: Line, value: number): string => {
  const { unit } = quantityOf(entry.quantity);
  if (unit === 'hours') return `${value < 10 ? Number(value.toPrecision(2)) : Math.round(value)} hours`;
  return String(Number(value.toPrecision(2)));
};

/** Who answers for a line, in short: a source in its words, a judgement by where it stands. */
export const originWords = ({ entry: { origin, place } }: Line): string => {
  const where = place === undefined ? '' : ` (${place.profile}, line ${place.line})`;
  return `${origin.kind === 'judgement' ? 'judgement' : (origin.words ?? origin.kind)}${where}`;
};
