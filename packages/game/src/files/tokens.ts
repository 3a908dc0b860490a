/** A piece of a game file. Where it stands is an offset: lines are counted when a fault is told. */
export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly at: number }
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'word'; readonly text: string; readonly at: number }
  | {
      readonly kind: 'open' | 'close' | 'comma' | 'end' | 'unclosed';
      readonly text: string;
      readonly at: number;
    };

const SPACE = /\s+/y;
const PIECE = /[^\s{},"]+/y;
const MARKS = { '{': 'open', '}': 'close', ',': 'comma' } as const;

/**
 * Cuts a game file into tokens: numbers, texts in quotation marks, words, braces and commas. Gambit has no
 * comments. A quotation mark in a text is written \"; \\ is one backslash, any other backslash stands for itself.
 */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    const character = text[at] as string;
    if (character === '{' || character === '}' || character === ',') {
      tokens.push({ kind: MARKS[character], text: character, at });
      at += 1;
    } else if (character === '"') {
      const read = quoted(text, at);
      tokens.push({ kind: read.closed ? 'text' : 'unclosed', text: read.text, at });
      at = read.end;
    } else {
      PIECE.lastIndex = at;
      const [piece = character] = PIECE.exec(text) ?? [];
      tokens.push({ kind: /^[-+.\d]/.test(piece) ? 'number' : 'word', text: piece, at });
      at += piece.length;
    }
  }
  tokens.push({ kind: 'end', text: '', at: text.length });
  return tokens;
}

function quoted(
  text: string,
  start: number,
): { readonly text: string; readonly end: number; readonly closed: boolean } {
  let made = '';
  let from = start + 1;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') return { text: made + text.slice(from, at), end: at + 1, closed: true };
    const next = text[at + 1];
    if (character !== '\\' || (next !== '"' && next !== '\\')) continue;
    made += text.slice(from, at) + next;
    at += 1;
    from = at + 1;
  }
  return { text: made + text.slice(from), end: text.length, closed: false };
}

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - start + 1 };
}
