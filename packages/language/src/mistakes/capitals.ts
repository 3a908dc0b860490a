import { PHRASES } from '../parse/lexicon.ts';
import type { Mistake } from './types.ts';

/** Capital is name, lower case is language: words that are typed the other way round. */
export const CAPITALS: readonly Mistake[] = [
  {
    code: 'P030',
    typed: /(?<![\p{L}-])\p{Lu}{2,}(?:\s+(?:\p{Lu}{2,}|\d+)){3,}(?![\p{L}-])/dgu,
    says: 'Words of the language have no capitals, and names only one.',
    mend: 'Write the sentence in lower case, with a capital for each name.',
    example: ['EACH GUARANTOR SHALL ASSIST', 'Each Guarantor shall assist'],
  },
  {
    code: 'P030',
    typed: /(?<![\p{L}-])\p{Lu}{2,}(?![\p{L}\d-])/dgu,
    says: ({ all }) => `"${all}" is a word of the language, and has no capitals.`,
    write: ({ all }) => all.toLowerCase(),
    mend: 'Write it in lower case.',
    unless: ({ all, around }) => !around.words.has(all.toLowerCase()) || all === 'IN',
    example: ['Each Guarantor SHALL assist', 'Each Guarantor shall assist'],
  },
  {
    code: 'P030',
    typed:
      /(?<=\p{Ll}\s+|\p{Lu}\p{L}+\s+)(?:Shall|May|Should|Undertakes|Means|And|Or|Within|With|By)(?=\s)/dgu,
    says: ({ all }) => `"${all}" is a word of the language, and has no capital.`,
    write: ({ all }) => all.toLowerCase(),
    mend: 'Write it in lower case.',
    example: ['Each Guarantor Shall assist', 'Each Guarantor shall assist'],
  },
  {
    code: 'P030',
    typed: ({ defined }) => anyOf(defined),
    says: ({ all, around }) =>
      `"${all}" is in lower case; this pact defines ${defined(all, around.defined)}.`,
    write: ({ all, around }) => defined(all, around.defined),
    mend: 'Write the capitals that the definition has.',
    // "Any member of the Alliance", and the nature of a role in parentheses.
    unless: ({ before, after }) => /^\s+of\b/.test(after) || before.endsWith('('),
    example: ['Each guarantor shall assist', 'Each Guarantor shall assist'],
  },
];

/** Names in lower case, but for those that are words of the language in lower case. */
const anyOf = (names: readonly string[]): RegExp | undefined => {
  const typed = names.map((name) => name.toLowerCase()).filter((name) => !PLAIN.has(name));
  return typed.length === 0
    ? undefined
    : new RegExp(
        String.raw`(?<![\p{L}-])(?:${typed.map((name) => name.replaceAll(' ', String.raw`\s+`)).join('|')})(?![\p{L}-])`,
        'dgu',
      );
};

const PLAIN: ReadonlySet<string> = new Set([
  ...PHRASES.map(([phrase]) => phrase),
  'party',
  'parties',
  'state',
  'states',
  'power',
  'powers',
  'victim',
  'attacker',
]);

const defined = (words: string, names: readonly string[]): string | undefined =>
  names.find((name) => name !== words && name.toLowerCase() === words.replace(/\s+/g, ' ').toLowerCase());
