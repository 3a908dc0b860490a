import type { Stretch } from './types.ts';

/** A paragraph of a report, by offset. */
export interface Paragraph extends Stretch {
  readonly text: string;
}

/** Signs of word processors as plain ones of the same length, so that offsets hold. */
export const plainSigns = (text: string): string =>
  text
    .replaceAll('\r\n', ' \n')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‛]/g, "'")
    .replace(/[\u00a0\u2009\u202f\t]/g, ' ')
    .replaceAll('\r', '\n');

/** Paragraphs are parted by blank lines; a line that begins as a list or as a speaker's turn stands alone. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let start = 0;
  const BREAK =
    /\n[ ]*\n+|\n(?=[ ]*(?:[-*•–—]|\d+[.)])[ ])|\n(?=[A-Z][A-Za-z .'-]{1,40}: )|(?<=[.!?:"])\n(?=[A-Z"])|$/g;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    const piece = text.slice(start, index);
    if (piece.trim() !== '') out.push({ start, end: index, text: piece.replaceAll('\n', ' ') });
    start = index + gap.length;
  }
  return out;
}

/** A sentence with what is quoted blanked, sign by sign, so that only the report's own words are left. */
export const masked = (sentence: string): string =>
  sentence.replace(
    /"[^"]*(?:"|$)/g,
    (quote) => `"${'¤'.repeat(Math.max(0, quote.length - 2))}${quote.length > 1 ? '"' : ''}`,
  );
