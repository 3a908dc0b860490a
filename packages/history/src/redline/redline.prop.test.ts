import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleChange, RedlineArticle, Stretch } from './model.ts';
import { redlineInPlace, redlineOf } from './redline.ts';
import { wordsBetween } from './words.ts';

const word = fc.constantFrom(
  'shall',
  'may',
  'assist',
  'Ukraine',
  'within',
  '24',
  'hours',
  ',',
  '.',
  ' ',
  '  ',
  'é',
  '(1)',
);
const words = fc.array(word, { maxLength: 14 }).map((parts) => parts.join(''));

const articles = fc
  .array(fc.record({ title: words, texts: fc.array(words, { minLength: 1, maxLength: 4 }) }), {
    maxLength: 5,
  })
  .map((given): readonly RedlineArticle[] =>
    given.map(({ title, texts }, index) => ({
      heading: `Article ${index + 1}`,
      title,
      paragraphs: texts.map((text) => ({ depth: 0, text })),
    })),
  );

const side = (stretches: readonly Stretch[], out: 'gone' | 'new'): string =>
  stretches.flatMap(({ kind, text }) => (kind === out ? [] : [text])).join('');

const version = (changes: readonly ArticleChange[], out: 'gone' | 'new'): readonly string[] =>
  changes
    .filter(({ change }) => change !== out)
    .map(({ title, paragraphs }) =>
      [
        side(title, out),
        ...paragraphs.filter(({ change }) => change !== out).map(({ stretches }) => side(stretches, out)),
      ].join('\n'),
    );

const printed = (given: readonly RedlineArticle[]): readonly string[] =>
  given.map(({ title = '', paragraphs }) => [title, ...paragraphs.map(({ text }) => text)].join('\n'));

describe('a redline', () => {
  it('loses no letter of either text', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const stretches = wordsBetween(before, after);
        expect(side(stretches, 'new')).toBe(before);
        expect(side(stretches, 'gone')).toBe(after);
      }),
    );
  });

  it('holds the whole new version in its order, and every article of the old one', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const changes = redlineOf(before, after);
        expect(version(changes, 'gone')).toEqual(printed(after));
        expect(version(changes, 'new').toSorted()).toEqual(printed(before).toSorted());
      }),
    );
  });

  it('in place holds both versions, each in its own order', () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const changes = redlineInPlace(before, after);
        expect(version(changes, 'gone')).toEqual(printed(after));
        expect(version(changes, 'new')).toEqual(printed(before));
        expect(changes.some(({ moved }) => moved)).toBe(false);
      }),
    );
  });

  it('of a text against itself has no change', () => {
    fc.assert(
      fc.property(articles, (given) => {
        for (const { change, moved } of redlineOf(given, given))
          expect([change, moved]).toEqual(['same', false]);
      }),
    );
  });
});
