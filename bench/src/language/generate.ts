/** A generated pact, with what a reader of it must find. */
export interface Generated {
  readonly text: string;
  readonly lines: number;
  /** Articles in the text. */
  readonly articles: number;
  /** Sentences that make a norm. */
  readonly norms: number;
}

const HEAD = `pact BENCH-1 "Generated pact"
  a treaty, signed on 4 April 2030, in force from 4 April 2030.

Members: Estonia, Finland, France, Germany, Poland and United Kingdom.

`;

/** Lines of one article; each term is used in its own article, and in the next (a link to look up). */
const LINES = 9;

const article = (n: number): string => `Article ${n} "Assistance ${n}"
  Attack A${n} means an armed attack on any Member, as determined by each Member for itself.
  When an Attack A${n} is established, and the victim invokes Article ${n},
    each other Member shall assist the victim with one or more of sanctions, arms or force within 72 hours.
  When an Attack A${Math.max(1, n - 1)} is established,
    the Members shall consult together within 24 hours.
  Each Member that assists the victim shall report its measures to the Security Council immediately.
  No Member shall conclude any agreement in conflict with this pact.

`;

/**
 * A pact of about so many lines: a head and articles of nine lines, made of sentences that the library
 * uses. Every article has four norms: to assist, to consult, to report, not to conclude.
 */
export function generate(lines: number): Generated {
  const head = HEAD.split('\n').length - 1;
  const articles = Math.max(1, Math.round((lines - head) / LINES));
  const text = HEAD + Array.from({ length: articles }, (_, index) => article(index + 1)).join('');
  return { text, lines: text.split('\n').length - 1, articles, norms: 4 * articles };
}
