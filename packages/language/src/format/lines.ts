import type { Cutting, Remark, Word } from './words.ts';

/** Widest line, in characters; a word or a remark that is longer stands out. */
export const WIDTH = 120;
const STEP = 2;

/**
 * Sets the items of a text in lines. A sentence that fits stands on one line; else it is broken at all its
 * outermost joints, and what still does not fit at the next inner ones; what has no joint left is filled.
 */
export function linesOf({ items, after }: Cutting): readonly string[] {
  const out: string[] = [];
  let inner = 0;
  let opened = false;
  const blank = (): void => {
    if (out.length > 0 && out.at(-1) !== '') out.push('');
  };
  const remarks = (all: readonly Remark[], indent: number): void => {
    for (const { text, apart } of all) {
      if (apart && !opened) blank();
      opened = false;
      out.push(`${' '.repeat(indent)}${text}`);
    }
  };
  for (const item of items) {
    const [first, ...rest] = item.words;
    if (!first) continue;
    if (item.heading) {
      // Remarks right above a heading belong to it if a blank line parts them from what stands before.
      const own = item.apart ? -1 : first.above.findLastIndex(({ apart }) => apart);
      remarks(own < 0 ? first.above : first.above.slice(0, own), inner);
      blank();
      remarks(own < 0 ? [] : first.above.slice(own), item.indent);
    } else {
      // The line under `pact NAT-1949 "..."` says what it is; nothing stands between them.
      if (out.length === 1 && item.indent > 0) opened = true;
      remarks(first.above, item.indent);
      if (item.apart && !opened) blank();
    }
    set(out, [{ ...first, above: [] }, ...rest], item.indent, STEP);
    opened = item.heading;
    inner = item.heading ? STEP : item.indent;
  }
  remarks(after, inner);
  return out;
}

/** Sets words from a column on; what follows the first line hangs by `hang`. */
function set(out: string[], words: readonly Word[], indent: number, hang: number): void {
  if (words.length === 0) return;
  if (fits(words, indent)) {
    out.push(line(words, indent));
    return;
  }
  const ranks = words.slice(1).flatMap(({ joint }) => (joint === undefined ? [] : [joint]));
  if (ranks.length === 0) {
    fill(out, words, indent, hang);
    return;
  }
  const rank = Math.min(...ranks);
  const pieces: Word[][] = [];
  for (const [index, word] of words.entries()) {
    if (index === 0 || word.joint === rank) pieces.push([word]);
    else pieces.at(-1)?.push(word);
  }
  for (const [index, piece] of pieces.entries()) {
    remarksInside(out, piece[0], indent + hang);
    const bare = piece.map((word, at) => (at === 0 ? { ...word, above: [] } : word));
    // What hangs from the first piece stands deeper than the pieces that follow it.
    if (index === 0) set(out, bare, indent, hang + STEP);
    else set(out, bare, indent + hang + (piece[0]?.inset ? STEP : 0), STEP);
  }
}

const remarksInside = (out: string[], word: Word | undefined, indent: number): void => {
  for (const { text } of word?.above ?? []) out.push(`${' '.repeat(indent)}${text}`);
};

/** Whether words stand on one line: short enough, and neither a remark nor a set break between them. */
function fits(words: readonly Word[], indent: number): boolean {
  let length = indent;
  for (const [index, { text, tight, above, beside, turn }] of words.entries()) {
    if (index > 0 && (above.length > 0 || turn === true)) return false;
    if (beside !== undefined && index < words.length - 1) return false;
    length += text.length + (index > 0 && !tight ? 1 : 0);
  }
  return length <= WIDTH;
}

const spoken = (words: readonly Word[]): string =>
  words.map(({ text, tight }, index) => (index > 0 && !tight ? ` ${text}` : text)).join('');

const line = (words: readonly Word[], indent: number): string => {
  const beside = words.at(-1)?.beside;
  return `${' '.repeat(indent)}${spoken(words)}${beside === undefined ? '' : `  ${beside}`}`;
};

/** Words one after the other, as many to a line as fit; a quotation may go over several lines. */
function fill(out: string[], words: readonly Word[], indent: number, hang: number): void {
  let now = ' '.repeat(indent);
  let empty = true;
  const turn = (): void => {
    if (!empty) out.push(now);
    now = ' '.repeat(indent + hang);
    empty = true;
  };
  for (const [index, word] of words.entries()) {
    if (index > 0 && word.above.length > 0) {
      turn();
      remarksInside(out, word, indent + hang);
    }
    // What stands close to this word (a comma) must still go on its line.
    let closing = 0;
    for (let next = index + 1; words[next]?.tight === true; next += 1)
      closing += words[next]?.text.length ?? 0;
    // A quotation goes over several lines only where no line holds it, but a title stays beside what it names.
    const whole = out.length > 0 && indent + hang + word.text.length + closing <= WIDTH;
    const parts = word.text.startsWith('"') && !whole ? word.text.split(' ') : [word.text];
    for (const [at, part] of parts.entries()) {
      const tight = empty || (at === 0 && word.tight);
      const length = part.length + (at === parts.length - 1 ? closing : 0);
      if (!tight && now.length + 1 + length > WIDTH) turn();
      now += empty || (at === 0 && word.tight) ? part : ` ${part}`;
      empty = false;
    }
    if (word.beside !== undefined) {
      now += `  ${word.beside}`;
      turn();
    }
  }
  if (!empty) out.push(now);
}
