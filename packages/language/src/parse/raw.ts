import type { ParseResult } from 'langium';

type ParserError = ParseResult['parserErrors'][number];

/** Where reading failed: the word, the rule that was being read, and what it could have gone on with. */
export interface Fault {
  readonly offset: number;
  /** The word that does not fit; empty where the text ends. */
  readonly image: string;
  readonly kind: 'sign' | 'word';
  readonly rule?: string;
  /** Words of the language, and names of kinds of words (NAME, NUMBER), that could have stood here. */
  readonly expected: readonly string[];
}

/** Errors of lexer and parser, in the order of the text. */
export function rawFaults(
  text: string,
  result: Pick<ParseResult, 'lexerErrors' | 'parserErrors'>,
): readonly Fault[] {
  const signs = result.lexerErrors.map(
    ({ offset, length }): Fault => ({
      offset,
      image: text.slice(offset, offset + length),
      kind: 'sign',
      expected: [],
    }),
  );
  return [...signs, ...result.parserErrors.map((error) => wordFault(text, error))].sort(
    (a, b) => a.offset - b.offset,
  );
}

const wordFault = (text: string, error: ParserError): Fault => {
  const { token, context } = error;
  const placed = Number.isInteger(token.startOffset);
  // Chevrotain parts the names of rules by signs without width.
  const rule = context.ruleStack.at(-1)?.replaceAll(/[^\w]/g, '');
  return {
    offset: placed ? token.startOffset : text.trimEnd().length,
    image: placed ? token.image : '',
    kind: 'word',
    ...(rule === undefined ? {} : { rule }),
    expected: expectedIn(error.message),
  };
};

/** First words of what could have stood there, from the message: "1. [shall not]", or "of type 'NAME'". */
const expectedIn = (message: string): readonly string[] => {
  const single = /token of type '([^']+)'|type --> ([^<]+) <--/.exec(message);
  const first = single?.[1] ?? single?.[2];
  if (first !== undefined) return [first.trim()];
  return [
    ...new Set(
      [...message.matchAll(/^\s*\d+\. \[(.*)\]$/gm)].map(([, sequence = '']) =>
        sequence.startsWith('[') ? '[' : (sequence.split(', ')[0] ?? ''),
      ),
    ),
  ];
};
