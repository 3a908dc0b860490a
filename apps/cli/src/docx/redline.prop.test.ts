import { type RedlineArticle, redlineInPlace } from '@casus/history';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { printedArticles } from '../diff/versions.ts';
import { loadPact, openLibrary } from '../library/load.ts';
import { resolved } from '../prose/resolved.ts';
import { paragraphsOf } from '../testing/tracked.ts';
import { wordFile } from './file.ts';
import { redlineParts } from './redline.ts';

/** A change that a negotiator might make, somewhere in a text. */
type Edit =
  | { readonly kind: 'word'; readonly at: number; readonly put: string }
  | { readonly kind: 'strike' | 'add' | 'number'; readonly at: number }
  | { readonly kind: 'drop' | 'move' | 'new article' | 'rename'; readonly at: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('word' as const),
    at: fc.nat(10_000),
    put: fc.constantFrom('', 'may', 'shall', 'within 24 hours', '<b> & "x"', '  ', 'é'),
  }),
  fc.record({
    kind: fc.constantFrom(...(['strike', 'add', 'number', 'drop', 'move', 'new article', 'rename'] as const)),
    at: fc.nat(10_000),
  }),
);

const replaced = <T>(all: readonly T[], at: number, ...by: readonly T[]): readonly T[] => [
  ...all.slice(0, at),
  ...by,
  ...all.slice(at + 1),
];

const edited = (text: readonly RedlineArticle[], { kind, at, ...rest }: Edit): readonly RedlineArticle[] => {
  // What stands above the articles stays above them.
  const place = 1 + (at % Math.max(1, text.length - 1));
  const article = text[place];
  if (!article) return text;
  const { paragraphs } = article;
  const which = at % Math.max(1, paragraphs.length);
  const paragraph = paragraphs[which];
  const without = replaced(text, place);
  switch (kind) {
    case 'drop':
      return without;
    case 'move': {
      const to = 1 + (Math.floor(at / 7) % without.length);
      return [...without.slice(0, to), article, ...without.slice(to)];
    }
    case 'new article':
      return replaced(text, place, article, {
        heading: `Article ${place}bis`,
        ...(at % 2 === 0 ? { title: 'New' } : {}),
        paragraphs: [{ depth: 0, text: 'Each Guarantor shall report.' }],
      });
    case 'rename':
      return replaced(text, place, {
        ...article,
        heading: `${article.heading}a`,
        title: `The ${article.title ?? ''}`,
      });
    case 'add':
      return replaced(text, place, {
        ...article,
        paragraphs: [
          ...paragraphs.slice(0, which),
          { number: `(${at})`, depth: 1, text: 'It meets at once.' },
          ...paragraphs.slice(which),
        ],
      });
    case 'strike':
      return replaced(text, place, { ...article, paragraphs: replaced(paragraphs, which) });
    case 'number':
      return paragraph === undefined
        ? text
        : replaced(text, place, {
            ...article,
            paragraphs: replaced(paragraphs, which, { ...paragraph, number: `(${at % 9})` }),
          });
    case 'word': {
      if (paragraph === undefined) return text;
      const words = paragraph.text.split(' ');
      const put = 'put' in rest ? rest.put : '';
      return replaced(text, place, {
        ...article,
        paragraphs: replaced(paragraphs, which, {
          ...paragraph,
          text: replaced(words, at % words.length, put).join(' '),
        }),
      });
    }
  }
};

/** A version as its paragraphs stand on paper. */
const printed = (title: string, id: string, text: readonly RedlineArticle[]): readonly string[] => [
  title,
  id,
  ...text.flatMap(({ heading, title: words, paragraphs }, index) => [
    ...(index === 0 ? [] : [words === undefined || words === '' ? heading : `${heading}. ${words}`]),
    ...paragraphs.map(({ number, text: said }) => `${number === undefined ? '' : `${number}\t`}${said}`),
  ]),
];

describe('tracked changes in Word', () => {
  const texts: (readonly RedlineArticle[])[] = [];
  beforeAll(async () => {
    const library = openLibrary();
    if (!library.ok) throw new Error('no library');
    for (const id of Object.keys(library.value.shelf.pacts)) {
      const pact = await loadPact(library.value, id);
      if (pact.ok) texts.push(printedArticles(resolved(pact.value.prose, {})));
    }
  });

  const written = async (before: readonly RedlineArticle[], after: readonly RedlineArticle[]) =>
    wordFile(
      { title: 'x', foot: 'x' },
      redlineParts(
        { titles: ['Old title', 'New title'], ids: ['A-1', 'A-1'], articles: redlineInPlace(before, after) },
        { author: 'X' },
      ),
    );

  it('accepted give the new version, rejected the old one, word for word, whatever was edited', async () => {
    expect(texts.length).toBeGreaterThan(60);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(texts.length - 1),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (which, edits) => {
          const before = texts[which] ?? [];
          const after = edits.reduce(edited, before);
          const file = await written(before, after);
          expect(paragraphsOf(file, 'accepted')).toEqual(printed('New title', 'A-1', after));
          expect(paragraphsOf(file, 'rejected')).toEqual(printed('Old title', 'A-1', before));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('hold two texts that have nothing in common too', async () => {
    for (let which = 1; which < texts.length; which += 16) {
      const [before, after] = [texts[which - 1] ?? [], texts[which] ?? []];
      const file = await written(before, after);
      expect(paragraphsOf(file, 'accepted')).toEqual(printed('New title', 'A-1', after));
      expect(paragraphsOf(file, 'rejected')).toEqual(printed('Old title', 'A-1', before));
    }
  });
});
