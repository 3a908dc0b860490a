import type { Need, Scale } from '@casus/check';
import { HOUR, MEASURES, rungOf, RUNGS } from '@casus/engine';
import { bad, EXIT, good, type Outcome } from '../exit.ts';

/** What the victim is taken to need where nobody says: arms within a day, and force within three (semantics 14). */
const USUAL = 'arms=24,force=72';

const MENDED = `write a rung of the ladder and the hour from which it is needed: --need ${USUAL}`;

/** `--need arms=24,force=72`; with an amount asked about, `--need 2=24`. */
export const needIn = (text: string | undefined, scale: Scale): Outcome<Need | undefined> => {
  if (text === undefined && scale.kind === 'amount') return good(undefined);
  const steps: { from: number; value: number }[] = [{ from: 0, value: 0 }];
  for (const part of (text ?? USUAL).split(',')) {
    const match = /^\s*(.+?)\s*[=@]\s*(\d{1,5}(?:\.\d+)?)\s*(h|d|)\s*$/.exec(part);
    const value = match ? valueOf(match[1] ?? '', scale) : undefined;
    if (!match || value === undefined)
      return bad(
        EXIT.usage,
        `--need ${part.trim()}: is no need`,
        scale.kind === 'amount' ? 'write an amount and an hour: --need 2=24' : MENDED,
      );
    steps.push({ from: Number(match[2]) * HOUR * (match[3] === 'd' ? 24 : 1), value });
  }
  return good(steps.toSorted((a, b) => a.from - b.from));
};

const valueOf = (word: string, scale: Scale): number | undefined => {
  if (scale.kind === 'amount') return /^\d+(\.\d+)?$/.test(word) ? Number(word) : undefined;
  const named = word.toLowerCase();
  const rung = RUNGS.findIndex((one) => one.toLowerCase() === named);
  if (rung > 0) return rung;
  return MEASURES.some(({ id }) => id === named) ? rungOf(named) : undefined;
};

/** "arms from hour 24 and force from hour 72"; of amounts, the numbers. */
export const needWords = (
  need: readonly { readonly from: number; readonly value: number }[],
  of?: string,
): string =>
  need
    .filter(({ value }) => value > 0)
    .map(
      ({ from, value }) => `${of === undefined ? (RUNGS[value] ?? '') : value} from hour ${from / 3_600_000}`,
    )
    .join(' and ');

/** `--of arms`: what is counted. */
export const scaleIn = (text: string | undefined): Outcome<Scale> => {
  if (text === undefined) return good({ kind: 'ladder' });
  const measure = MEASURES.find(({ id }) => id.toLowerCase() === text.toLowerCase());
  return measure
    ? good({ kind: 'amount', of: measure.id })
    : bad(
        EXIT.usage,
        `--of ${text}: is no kind of measure`,
        `the kinds are ${MEASURES.map(({ id }) => id).join(', ')}`,
      );
};
