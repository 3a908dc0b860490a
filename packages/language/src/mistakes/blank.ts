/** A text with its remarks and quoted words blanked, sign by sign: what is left is what the language must read. */
export const blank = (text: string): string =>
  text.replace(BLANKED, (piece) =>
    piece.startsWith('"') ? `"${piece.slice(1, -1).replace(/[^\n]/g, '·')}"` : piece.replace(/[^\n]/g, ' '),
  );

/** But not a term in quotation marks that is about to be defined: that is a mistake of its own. */
const BLANKED = /Note:[^\n]*|"[^"]*"(?!\s+(?:means|shall\s+mean|is\s+composed)\b)/g;
