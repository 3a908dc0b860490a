/**
 * What a word processor does to a text on its own, taken back: curly quotation marks, special spaces, hyphens and
 * dashes inside words. Every sign is replaced by one sign, so that places in the text stay what they were.
 * What is quoted and what is remarked keeps its signs. Line ends, tabs and byte order marks are white space anyway.
 */
export function plainText(text: string): string {
  return SPECIAL.test(text) ? text.replace(PIECES, plainPiece) : text;
}

const SPECIAL = /[\u00ad\u200b-\u200f\u2010-\u2013\u201c-\u201f\u2060\u2212«»]/;
const OPENING = '\u201c\u201d\u201e\u201f«»';
/** A remark, words in straight or in curly quotation marks (some of them closed by the other kind), or any other sign. */
const PIECES = new RegExp(
  String.raw`Note:[^\n]*|"[^"${OPENING}\n]*["\u201d\u201f]|"[^"]*"|[${OPENING}][^${OPENING}"]*[${OPENING}"]|(?<=[\p{L}\d])\u2013(?=[\p{L}\d])|[\u00ad\u200b-\u200f\u2060]|[\u2010-\u2012\u2212]`,
  'gu',
);

const plainPiece = (piece: string): string => {
  if (piece.startsWith('Note:')) return piece;
  if (piece.length > 1) return `"${piece.slice(1, -1)}"`;
  return /[\u00ad\u200b-\u200f\u2060]/.test(piece) ? ' ' : '-';
};
