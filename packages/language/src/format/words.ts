import type { Mark, Marks } from './joints.ts';

/** A token as the parser read it, articles (the, a, an) and remarks included. */
export interface Cut {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
  readonly type: string;
}

/** A word to be set, with what the layout must know of the place before it. */
export interface Word {
  readonly text: string;
  /** Nothing stands between the word before and this one. */
  readonly tight: boolean;
  /** Where a line may break before this word: the smaller the number, the sooner. */
  readonly joint?: number;
  /** The line is broken here in any case. */
  readonly turn?: boolean;
  /** Set in further than what stands beside it. */
  readonly inset?: boolean;
  /** Remarks on lines of their own above this word. */
  readonly above: readonly Remark[];
  /** A remark at the end of the line of this word. */
  beside?: string;
}

/** A remark (`Note: ...`), and whether its author set it apart from what stands before it. */
export interface Remark {
  readonly text: string;
  readonly apart: boolean;
}

/** Words that begin on a line of their own: a heading, a sentence, a line of the head. */
export interface Item {
  readonly indent: number;
  /** A heading: a blank line stands before it, and none after. */
  readonly heading: boolean;
  /** The author left a blank line before it. */
  readonly apart: boolean;
  readonly words: readonly Word[];
}

/** A text cut into what begins a line; remarks after the last word are left over. */
export interface Cutting {
  readonly items: readonly Item[];
  readonly after: readonly Remark[];
}

const CLOSING = new Set([',', '.', ';', ':', ']', ')']);
const OPENING = new Set(['[', '(']);

/** One space for any run of white space: line breaks inside a name, a phrase or a quotation do not matter. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The items of a text, from its tokens and the places marked in it. */
export function itemsOf(cuts: readonly Cut[], marks: Marks, text: string): Cutting {
  const items: { indent: number; heading: boolean; apart: boolean; words: Word[] }[] = [];
  const starts = placed(cuts, marks);
  let above: Remark[] = [];
  let end = 0;
  let last: Word | undefined;
  let lastCut: Cut | undefined;
  for (const [index, cut] of cuts.entries()) {
    const gap = text.slice(end, cut.offset);
    const apart = (gap.match(/\n|\r(?!\n)|\u2028|\u2029/g)?.length ?? 0) > 1;
    const sameLine = !/[\n\r\u2028\u2029]/.test(gap);
    end = cut.end;
    if (cut.type === 'NOTE') {
      if (last && sameLine && above.length === 0 && last.beside === undefined)
        last.beside = oneLine(cut.text);
      else above.push({ text: oneLine(cut.text), apart });
      continue;
    }
    const mark = starts.get(index);
    const word: Word = {
      text: oneLine(cut.text),
      tight:
        CLOSING.has(cut.text) ||
        (lastCut !== undefined && OPENING.has(lastCut.text)) ||
        marks.tight.has(cut.offset),
      above,
      ...(mark?.kind === 'joint'
        ? { joint: mark.rank, turn: mark.always === true, inset: mark.first === true }
        : {}),
    };
    if (mark?.kind === 'item' || items.length === 0)
      items.push({
        indent: mark?.kind === 'item' ? mark.indent : 0,
        heading: mark?.kind === 'item' && mark.heading,
        apart,
        words: [word],
      });
    else items.at(-1)?.words.push(word);
    above = [];
    last = word;
    lastCut = cut;
  }
  return { items, after: above };
}

/** Marks by the token they stand before. An article goes with the word after it, a comma with the word before. */
function placed(cuts: readonly Cut[], { breaks, afters }: Marks): ReadonlyMap<number, Mark> {
  const out = new Map<number, Mark>();
  const put = (mark: Mark, from: number): void => {
    let at = from;
    for (let back = mark.back; back > 0 && at > 0; back -= 1) at = previousWord(cuts, at);
    while (at > 0 && cuts[at - 1]?.type === 'GLUE') at -= 1;
    const there = out.get(at);
    if (there === undefined || rankOf(mark) < rankOf(there)) out.set(at, mark);
  };
  for (const [index, cut] of cuts.entries()) {
    const mark = breaks.get(cut.offset);
    if (mark !== undefined) put(mark, cut.text === ',' ? nextWord(cuts, index) : index);
    const rank = afters.get(cut.end);
    if (rank === undefined) continue;
    // What closes the part (a comma, a full stop) stays on its line.
    let next = nextWord(cuts, index);
    while (CLOSING.has(cuts[next]?.text ?? '')) next += 1;
    if (next < cuts.length) put({ kind: 'joint', rank, back: 0 }, next);
  }
  return out;
}

const rankOf = (mark: Mark): number => (mark.kind === 'item' ? -1 : mark.rank);

const isWord = (cut: Cut | undefined): boolean => cut?.type !== 'NOTE' && cut?.type !== 'GLUE';

function nextWord(cuts: readonly Cut[], from: number): number {
  let at = from + 1;
  while (at < cuts.length - 1 && !isWord(cuts[at])) at += 1;
  return at;
}

function previousWord(cuts: readonly Cut[], from: number): number {
  let at = from - 1;
  while (at > 0 && !isWord(cuts[at])) at -= 1;
  return at;
}
