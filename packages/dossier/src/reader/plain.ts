import type { Stretch } from './types.ts';

/** A paragraph of a report, by offset. */
export interface Paragraph extends Stretch {
  readonly text: string;
}

/** Signs of word processors as plain ones of the same length, so that offsets hold. */
export const plainSigns = (text: string): string => doubled(plainly(text));

/** 'We never asked,' as a British paper prints it: single marks around words that end in a mark of their own. */
const doubled = (text: string): string =>
  text.replace(
    /(^|[\s(])'((?:[^'"\n]|'(?=[\p{L}])){4,500}?[,.!?])'(?=[\s);:]|$)/gmu,
    (_, before: string, words: string) => `${before}"${words}"`,
  );

const plainly = (text: string): string =>
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
    /\n[ ]*\n+|\n(?=[ ]*(?:[-*•–—]|\d+[.)])[ ])|\n(?=[A-Z][A-Za-z .'-]{1,40}: )|\n(?=[QA][.:] )|(?<=[.!?:"])\n(?=[A-Z"])|$/g;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    const piece = text.slice(start, index);
    if (piece.trim() !== '') out.push({ start, end: index, text: piece.replaceAll('\n', ' ') });
    start = index + gap.length;
  }
  return out;
}

/** A sentence with what is quoted blanked, sign by sign, so that only the report's own words are left. */
export const masked = (sentence: string): string =>
  sentence.replace(/"[^"]*(?:"|$)/g, (quote) => {
    // The last sign tells whether a verb may follow: a comma, a mark of question.
    const last = /[,?!](?="$)/.exec(quote)?.[0] ?? '';
    const inside = Math.max(0, quote.length - 2 - last.length);
    return `"${'¤'.repeat(inside)}${last}${quote.length > 1 ? '"' : ''}`;
  });

/** A paragraph inside a longer quotation: its one mark has no partner, and what it says is read as it stands. */
export const unpaired = (paragraph: string): string =>
  (paragraph.match(/"/g)?.length ?? 0) === 1 ? paragraph.replace('"', ' ') : paragraph;

/** Words that stand in no name and no office: what has them before a colon is no label. */
const NO_LABEL =
  /\b(?:is|are|was|were|has|have|points?|item|duration|station|note|live|update|related|background|key|said|says|added|told|replied|asked|wrote)\b/i;

/** A turn of speech: "REHN: ...", "CLIP CALLENDER: ...", "Aubanel, to reporters: ...", "- Stig Moe (Opposition): his party ...". */
export function turnOf(
  paragraph: string,
): { readonly label: string; readonly length: number; readonly name?: string } | undefined {
  const letter = /^\s*([QA])[.:]\s+(?=\S)/.exec(paragraph);
  if (letter) return { label: letter[1] ?? '', length: letter[0].length };
  const found =
    /^\s*(?:\d{1,2}[:.]\d{2}\s+)?(?:[-*\u2022]\s*)?(?:CLIP\s+|From\s+)?((?:the\s+|@)?[\p{Lu}][\p{L}.'\u2019 -]{1,60}?)\s*(?:\(([^)]{2,80})\)\s*)?(?:\([^)]{2,80}\)\s*)?(?:,[^:"]{2,60}|\s(?:again|on)\b[^:"]{0,40})?:\s+(?=\S)/u.exec(
      paragraph,
    );
  if (!found) return undefined;
  const label = (found[1] ?? '').replace(/\s+(?:again|on (?:his|her) way in)$/, '').trim();
  const quoted = paragraph.charAt(found[0].length) === '"';
  // Only a name or an office stands as a label; before quoted words it may be longer.
  if (NO_LABEL.test(label)) return undefined;
  const words = label.split(/\s+/).length;
  if (words > (quoted ? 9 : found[2] === undefined ? 5 : 9)) return undefined;
  // "The Secretary of State for Defence (Catherine Rowe): ...": the office, then who holds it.
  const name = /^(?:the\s|\S+ (?:Secretary|Minister))/i.test(label)
    ? /^[\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+)+$/u.exec(found[2] ?? '')?.[0]
    : undefined;
  return name === undefined
    ? { label, length: found[0].length }
    : { label: name, name: label, length: found[0].length };
}

/** Labels of those who ask. */
export const ASKS =
  /^(?:Q|QUESTION|QUESTIONS?|REPORTER|JOURNALIST|PRESENTER|MODERATOR|ANCHOR|HOST|INTERVIEWER)\b/i;

/** Label of the one who answers, where he is named in the head alone. */
export const ANSWERS = /^(?:A|ANSWER)$/i;
