import { MONTHS } from '@casus/engine';
import { GrammarAST, isTokenTypeArray } from 'langium';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { openersOf } from './openers.ts';
import { NAMES_WITH_AND, PHRASES } from './lexicon.ts';

type Token = LexerResult['tokens'][number];
type TokenType = Token['tokenType'];
type LexError = LexerResult['errors'][number];

const ZONE = String.raw`(?:UTC(?:[+-]\d{1,2}(?::\d{2})?)?|\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)?\s+time)`;

const SPACE = /\s+/uy;
const COMMENT = /Note:[^\n]*/uy;
const MOMENT = new RegExp(
  String.raw`(?:\d{1,2}\s+)?(?:${MONTHS.join('|')})\s+\d{4}(?![\p{L}\d])(?:,\s+\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:\s+${ZONE})?)?`,
  'uy',
);
const PACT_ID = /\p{Lu}[\p{Lu}\d]*(?:-[\p{Lu}\d]+)+(?![\p{L}\d])/uy;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/uy;
const PARENTHESIS = /\((?:(\d+[a-z]?)|([a-z])|(S\d+(?:,\s*S\d+)*))\)/uy;
const STRING = /"[^"]*"/uy;
const UTC = /UTC[+-]\d{1,2}(?::\d{2})?(?!\d)/uy;
const CAPITAL = /\p{Lu}[\p{L}\p{M}\d'’-]*/uy;
const JOINER = /\s+(?:of\s+the|of|de\s+la|de|da|del|du)\s+(?=\p{Lu})/uy;
const WITH_AND = new RegExp(
  String.raw`(?:${NAMES_WITH_AND.map((name) => name.replaceAll(' ', String.raw`\s+`)).join('|')})(?![\p{L}\d])`,
  'uy',
);
const LOWER = /[\p{Ll}\p{Lo}][\p{L}\p{M}\d'’-]*/uy;
const NOISE = /[^\s\p{L}\d"(),.:;[\]|]+/uy;

const at = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

interface Phrase {
  /** Made when a text first has the first word: most phrases of the grammar stand in no text at hand. */
  readonly pattern: () => RegExp;
  readonly length: number;
  readonly type: TokenType;
}

/** What follows the first word of a phrase, up to where no letter goes on. */
const afterFirst = (rest: readonly string[]): RegExp =>
  new RegExp(
    String.raw`${rest.map((word) => String.raw`\s+${word}`).join('')}(?![\p{L}\p{M}\d'’]|-\p{L})`,
    'uy',
  );

/** Rules whose first words may be capitalised because they open a sentence. */
export const SENTENCE_RULES = ['Sentence', 'Event', 'Expectation'] as const;

/** Nouns open a sentence only after an article, or are names there. */
const NOUNS = ['Noun', 'OtherParty'];

/**
 * Cuts text into tokens in one pass, linear in its length (LANGUAGE section 6 has the reasons: names of
 * several words, phrases, and commas told apart by what follows).
 */
export class CasusLexer implements Lexer {
  readonly definition: Record<string, TokenType>;
  private readonly phrases = new Map<string, Phrase[]>();
  private readonly openers: ReadonlySet<string>;
  private readonly capitals = new Set<string>();

  constructor(services: LangiumCoreServices) {
    const vocabulary = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: false });
    const types = isTokenTypeArray(vocabulary) ? vocabulary : [];
    this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
    this.openers = openersOf(services.Grammar, SENTENCE_RULES, NOUNS);
    const terminals = new Set(
      services.Grammar.rules.filter(GrammarAST.isTerminalRule).map((rule) => rule.name),
    );
    for (const type of types) {
      if (terminals.has(type.name)) continue;
      if (/^\p{L}/u.test(type.name)) this.addPhrase(type.name, type);
      if (/^\p{Lu}/u.test(type.name)) this.capitals.add(type.name.split(' ')[0] ?? '');
    }
    for (const [phrase, vocabularyName] of PHRASES) {
      const type = this.definition[vocabularyName];
      if (type && !this.definition[phrase]) this.addPhrase(phrase, type);
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.length - a.length);
  }

  private addPhrase(phrase: string, type: TokenType): void {
    const [first = '', ...rest] = phrase.split(' ');
    let made: RegExp | undefined;
    const pattern = (): RegExp => (made ??= afterFirst(rest));
    const list = this.phrases.get(first);
    const entry = { pattern, length: (rest.length + 1) * 100 + phrase.length, type };
    if (list) list.push(entry);
    else this.phrases.set(first, [entry]);
  }

  tokenize(text: string): LexerResult {
    const tokens: Token[] = [];
    const hidden: Token[] = [];
    const errors: LexError[] = [];
    const lines = new LineCounter(text);
    const type = (name: string): TokenType => this.definition[name] as TokenType;
    const known = (name: string): TokenType | undefined => this.definition[name];
    const token = (kind: TokenType, image: string, offset: number): Token => {
      const start = lines.at(offset);
      const end = lines.at(offset + Math.max(image.length - 1, 0));
      return {
        image,
        startOffset: offset,
        endOffset: offset + image.length - 1,
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
        tokenTypeIdx: kind.tokenTypeIdx as number,
        tokenType: kind,
      };
    };
    const push = (kind: TokenType, image: string, offset: number) => {
      tokens.push(token(kind, image, offset));
      return offset + image.length;
    };
    const fail = (offset: number, length: number, message: string) => {
      const { line, column } = lines.at(offset);
      errors.push({ offset, length, line, column, message });
      return offset + length;
    };
    let offset = 0;
    while (offset < text.length) {
      const space = at(SPACE, text, offset);
      if (space !== undefined) {
        offset += space.length;
        continue;
      }
      const comment = at(COMMENT, text, offset);
      if (comment !== undefined) {
        hidden.push(token(type('NOTE'), comment, offset));
        offset += comment.length;
        continue;
      }
      const character = text[offset] as string;
      if (character >= '0' && character <= '9') {
        const moment = at(MOMENT, text, offset);
        offset =
          moment === undefined
            ? push(type('NUMBER'), at(NUMBER, text, offset) as string, offset)
            : push(type('MOMENT'), moment, offset);
        continue;
      }
      if (character === '"') {
        const string = at(STRING, text, offset);
        if (string !== undefined && !/\n\s*\n/.test(string)) offset = push(type('STRING'), string, offset);
        else {
          const end = text.indexOf('\n', offset);
          offset = fail(offset, (end < 0 ? text.length : end) - offset, 'unclosed');
        }
        continue;
      }
      if (character === '(') {
        PARENTHESIS.lastIndex = offset;
        const match = PARENTHESIS.exec(text);
        // A crisis has no "(S17)"; a pact given for one is refused with a place, not with a crash.
        const kind = match && known(match[1] ? 'PAR' : match[2] ? 'ITEM' : 'STATEMENTS');
        if (match && kind) {
          offset = push(kind, match[0], offset);
          continue;
        }
      }
      if (character === ',') {
        offset = push(type('COMMA'), ',', offset);
        continue;
      }
      const sign = this.definition[character];
      if (sign && !/\p{L}/u.test(character)) {
        offset = push(sign, character, offset);
        continue;
      }
      if (/\p{Lu}/u.test(character)) {
        offset = this.capital(text, offset, push, hidden, token);
        continue;
      }
      const lower = at(LOWER, text, offset);
      if (lower !== undefined) {
        offset = this.lower(text, offset, lower, push, hidden, token);
        continue;
      }
      const noise = at(NOISE, text, offset) ?? character;
      offset = fail(offset, noise.length, 'unknown');
    }
    return { tokens, hidden, errors };
  }

  /** A word in lower case: an article, the longest phrase that starts here, or an open word. */
  private lower(
    text: string,
    offset: number,
    word: string,
    push: (type: TokenType, image: string, offset: number) => number,
    hidden: Token[],
    token: (type: TokenType, image: string, offset: number) => Token,
  ): number {
    const known = word.toLowerCase() === word ? word : word.charAt(0).toLowerCase() + word.slice(1);
    // A phrase may begin with a hyphenated word, or with the part before an apostrophe.
    for (const phrase of this.phrases.get(known) ?? []) {
      const rest = at(phrase.pattern(), text, offset + word.length);
      if (rest !== undefined)
        return push(phrase.type, text.slice(offset, offset + word.length + rest.length), offset);
    }
    if (known === 'the' || known === 'a' || known === 'an') {
      hidden.push(token(this.definition['GLUE'] as TokenType, word, offset));
      return offset + word.length;
    }
    return push(this.definition['WORD'] as TokenType, word, offset);
  }

  /** A word with a capital: a moment, a pact, an opener, a keyword such as `Article`, else a name. */
  private capital(
    text: string,
    offset: number,
    push: (type: TokenType, image: string, offset: number) => number,
    hidden: Token[],
    token: (type: TokenType, image: string, offset: number) => Token,
  ): number {
    const moment = at(MOMENT, text, offset);
    if (moment !== undefined) return push(this.definition['MOMENT'] as TokenType, moment, offset);
    const pact = at(PACT_ID, text, offset);
    // Where a language has no pacts, the id of one is a name that the parser then refuses.
    if (pact !== undefined)
      return push((this.definition['PACT_ID'] ?? this.definition['NAME']) as TokenType, pact, offset);
    const withAnd = at(WITH_AND, text, offset);
    if (withAnd !== undefined) return push(this.definition['NAME'] as TokenType, withAnd, offset);
    const zone = at(UTC, text, offset);
    if (zone !== undefined) return push(this.definition['NAME'] as TokenType, zone, offset);
    const word = at(CAPITAL, text, offset) as string;
    if (this.capitals.has(word)) {
      for (const phrase of this.phrases.get(word) ?? []) {
        const rest = at(phrase.pattern(), text, offset + word.length);
        if (rest !== undefined)
          return push(phrase.type, text.slice(offset, offset + word.length + rest.length), offset);
      }
    }
    if (this.opens(word)) return this.lower(text, offset, word, push, hidden, token);
    return push(
      this.definition['NAME'] as TokenType,
      text.slice(offset, this.endOfName(text, offset, word)),
      offset,
    );
  }

  private opens(word: string): boolean {
    const lowered = word.toLowerCase();
    return lowered === 'the' || lowered === 'a' || lowered === 'an' || this.openers.has(lowered);
  }

  private endOfName(text: string, offset: number, first: string): number {
    let end = offset + first.length;
    for (;;) {
      const gap = at(JOINER, text, end) ?? at(SPACE, text, end);
      // A blank line never stands inside a name.
      if (gap === undefined || /\n\s*\n/.test(gap)) return end;
      const start = end + gap.length;
      const next = at(CAPITAL, text, start);
      if (next === undefined) return end;
      if (at(PACT_ID, text, start) !== undefined) return end;
      if (this.capitals.has(next) && gap.trim() === '') return end;
      if (next.length > 1 && this.opens(next)) return end;
      if (at(COMMENT, text, start) !== undefined || at(MOMENT, text, start) !== undefined) return end;
      end = start + next.length;
    }
  }
}

/** Line and column of growing offsets, from 1. Linear over a whole pass. */
class LineCounter {
  private line = 1;
  private lineStart = 0;
  private next: number;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.next = text.indexOf('\n');
  }

  at(offset: number): { line: number; column: number } {
    while (this.next >= 0 && this.next < offset) {
      this.line += 1;
      this.lineStart = this.next + 1;
      this.next = this.text.indexOf('\n', this.lineStart);
    }
    return { line: this.line, column: offset - this.lineStart + 1 };
  }
}
