import type { Mistake } from './types.ts';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const fromRoman = (numeral: string): number =>
  numeral.split('').reduce((sum, letter, at) => {
    const value = ROMAN[letter] ?? 0;
    return sum + (value < (ROMAN[numeral[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Citations and headings of articles in the forms of other drafting manuals. */
export const CITATIONS: readonly Mistake[] = [
  {
    code: 'P018',
    typed:
      /(?:(?:sub-?)?(?:para(?:graph)?s?\b\.?|§)\s*\(?(\d+)\)?\s+of\s+)(?:Article|article|Art\.?)\s*(\d+)/dgiu,
    says: 'A paragraph is cited behind its article.',
    write: ({ groups: [paragraph, article] }) => `Article ${article}(${paragraph})`,
    example: ['paragraph 1 of Article 5', 'Article 5(1)'],
  },
  {
    code: 'P018',
    typed: /\b(?:Article|Art\.?)\s*(\d+),?\s*(?:para(?:graph)?s?\b\.?|§)\s*\(?(\d+)\)?/dgiu,
    says: 'A paragraph is cited behind its article.',
    write: ({ groups: [article, paragraph] }) => `Article ${article}(${paragraph})`,
    example: ['Article 5, paragraph 1', 'Article 5(1)'],
  },
  {
    code: 'P018',
    typed: /\b(?:Article|ARTICLE|Art\.?)\s+([IVXLC]+)\b(?!')/dgu,
    says: 'Articles have Arabic numbers here.',
    write: ({ groups: [numeral = ''] }) => `Article ${fromRoman(numeral)}`,
    example: ['Article V', 'Article 5'],
  },
  {
    code: 'P018',
    typed: new RegExp(String.raw`\bArticle\s+(${WORDS.join('|')})\b`, 'dgui'),
    says: 'Articles have numbers in figures.',
    write: ({ groups: [word = ''] }) => `Article ${WORDS.indexOf(word.toLowerCase()) + 1}`,
    example: ['Article Five', 'Article 5'],
  },
  {
    code: 'P018',
    typed: /(?:\bArticles|\bArts\.?)\s*(\d+)\s+(and|or|to)\s+(\d+)/dgu,
    says: 'One article is cited at a time.',
    write: ({ groups: [first, joiner, last] }) =>
      joiner === 'to' ? undefined : `Article ${first} ${joiner} Article ${last}`,
    mend: 'Cite each article by itself, in a sentence of its own where two do not fit.',
    example: ['Articles 4 and 5', 'Article 4 and Article 5'],
  },
  {
    code: 'P018',
    typed: /(?:\b(?:Art(?:\.|\b)|ARTICLE|article|Clause|Section|clause|section|Paragraph)|§+)\s*(\d+)/dgu,
    says: ({ all }) => `"${all}" is no citation of this language.`,
    write: ({ groups: [number] }) => `Article ${number}`,
    example: ['Art. 5', 'Article 5'],
  },
];
