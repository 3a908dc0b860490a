/** A stretch of text that is read as one: a sentence, a heading, the line of a moment. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Points that end no sentence: of abbreviations, and between figures. */
const ABBREVIATED =
  /(?:\b(?:Arts?|Nos?|paras?|[Ee]\.\s?g|[Ii]\.\s?e|etc|cf|approx|hrs?|mins?|Mr|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu}|^\s*\d+)$/u;
const END =
  /\.(?=\s|$)|\n(?<=(?:^|\n)[ \t]*(?:Article|Annex|ARTICLE)\b[^\n]*\n)|:(?=[ \t]*\n)|\n(?=\s*(?:Article|Annex|ARTICLE)[ \t]+[\dIVXLC])|\n(?=[ \t]*\n)/gu;

/** The stretches of a text, remarks and quoted words blanked, in order and without gaps. */
export function stretchesOf(blanked: string): readonly Stretch[] {
  const out: Stretch[] = [];
  let start = 0;
  for (const { index, 0: sign } of blanked.matchAll(END)) {
    const before = blanked.slice(Math.max(start, index - 20), index);
    if (sign === '.' && ABBREVIATED.test(before) && !/^\.\s*(?:\n|$)/.test(blanked.slice(index))) continue;
    const end = index + sign.length;
    if (blanked.slice(start, end).trim() === '') continue;
    out.push({ start, end });
    start = end;
  }
  if (start < blanked.length || out.length === 0) out.push({ start, end: blanked.length });
  return out;
}
