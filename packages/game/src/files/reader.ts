import type { Fault, FaultCode } from '../faults/catalogue.ts';
import { type Exact, exactOf, LARGEST } from '../number/exact.ts';
import { placeOf, type Token, tokensOf } from './tokens.ts';

/** What reading a file gives: the game unless an error stopped it, and every fault with its place. */
export interface Reading<Game> {
  readonly game?: Game;
  readonly faults: readonly Fault[];
}

/**
 * Walks the tokens of one file. Each rule of a format is a function over this; the first error ends the reading by
 * `stopped`, which only `reading` catches, so that no rule needs to pass failure on.
 */
export interface Reader {
  readonly text: string;
  peek(): Token;
  take(): Token;
  /** Takes a token of one kind, or stops with what was expected. */
  need(kind: Token['kind'], expected: string): Token;
  /** Takes a number. */
  number(expected: string): Exact;
  /** Takes a whole number. */
  integer(expected: string): number;
  comma(): void;
  warn(code: FaultCode, at: number, message: string): void;
  stop(code: FaultCode, at: number, message: string): never;
}

const STOPPED = Symbol('an error has been told, and the reading ends');

/** Reads a text by one rule; gives the game, or the error that stopped it, and all warnings. */
export function reading<Game>(text: string, rule: (reader: Reader) => Game): Reading<Game> {
  const faults: Fault[] = [];
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare !== text)
    faults.push({ code: 'G51', line: 1, column: 1, message: 'the file begins with a mark of byte order' });
  try {
    return { game: rule(readerOf(bare, faults)), faults };
  } catch (thrown) {
    if (thrown !== STOPPED) throw thrown;
    return { faults };
  }
}

const told = ({ kind, text }: Token): string =>
  kind === 'end' ? 'the end of the file' : kind === 'text' ? `"${shortened(text)}"` : shortened(text);

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

function readerOf(text: string, faults: Fault[]): Reader {
  const tokens = tokensOf(text);
  let next = 0;
  // The last token is the end, and taking it does not move on.
  const peek = (): Token => tokens[next] as Token;
  const take = (): Token => {
    const token = peek();
    if (token.kind !== 'end') next += 1;
    return token;
  };
  const tell = (code: FaultCode, at: number, message: string): void => {
    faults.push({ code, ...placeOf(text, at), message });
  };
  const stop = (code: FaultCode, at: number, message: string): never => {
    tell(code, at, message);
    throw STOPPED;
  };
  const missed = (expected: string): never => {
    const token = peek();
    if (token.kind === 'unclosed') return stop('G04', token.at, `the text that begins here has no end`);
    return stop(token.kind === 'end' ? 'G05' : 'G02', token.at, `${expected} expected, found ${told(token)}`);
  };
  const need = (kind: Token['kind'], expected: string): Token =>
    peek().kind === kind ? take() : missed(expected);
  const number = (expected: string): Exact => {
    const token = need('number', expected);
    const exact = exactOf(token.text);
    if (!exact) return stop('G03', token.at, `${expected} expected, found ${told(token)}`);
    if (Math.abs(exact.near) > LARGEST)
      return stop('G03', token.at, `${told(token)} is larger than ${LARGEST}`);
    if (/^\+|[eE]\+/u.test(token.text)) tell('G53', token.at, `${token.text} has a plus sign`);
    return exact;
  };
  const integer = (expected: string): number => {
    const { at } = peek();
    const { top, bottom, near } = number(expected);
    if (bottom !== 1n || !Number.isSafeInteger(near))
      return stop('G03', at, `${expected} expected, found ${top}/${bottom}`);
    return near;
  };
  return {
    text,
    peek,
    take,
    need,
    number,
    integer,
    comma: () => {
      if (peek().kind === 'comma') take();
    },
    warn: tell,
    stop,
  };
}
