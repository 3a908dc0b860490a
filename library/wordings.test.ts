// The notes that say where official words were seen: read rightly, and about Articles that quote words.

import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seenOf, wordingsOf } from './testing/wordings.ts';

const MADE_UP = `pact X-2000 "A pact"
  a treaty.
Note: seen: Articles 1, 2 and 5 at one.org/a.html (in Greek); Article 1 of Annex 2 at two.org.
Note: K (from knowledge): the rest.

Article 1 "One"
  Text "a word", source "Article 1".
  Text "our word", source "Article 1, paraphrase".
Article 2 "Two"
  Text "our word", source "Article 2, paraphrase".
Article 3 "Three"
  Text "as reported", source "S17".
  Text "a longer
    word", source "Article 3".
Annex "First".
Article 1 "One"
  Text "a word", source "annex".
Annex "Second".
Article 1 "One"
  Text "a word",
    source "annex".
`;

describe('wordings', () => {
  it('tells quotes from paraphrases, and an Article from that of an annex', () => {
    expect(
      wordingsOf(MADE_UP).articles.map(({ name, quotes, paraphrases }) => [name, quotes, paraphrases]),
    ).toEqual([
      ['1', 1, 1],
      ['2', 0, 1],
      ['3', 2, 0],
      ['1 of Annex 1', 1, 0],
      ['1 of Annex 2', 1, 0],
    ]);
  });

  it('knows a statement of the dossier by its number', () => {
    expect(wordingsOf(MADE_UP).articles.map(({ statements }) => statements)).toEqual([0, 0, 1, 0, 0]);
  });

  it('counts a page without a name for nothing', () => {
    const text = MADE_UP.replace('one.org/a.html (in Greek)', 'public pages that are not named');
    expect(seenOf(wordingsOf(text))).toEqual(['1 of Annex 2']);
  });

  it('counts as seen what a page shows and the file quotes', () => {
    const wordings = wordingsOf(MADE_UP);
    expect([...wordings.seen]).toEqual([
      ['1', 'one.org/a.html (in Greek)'],
      ['2', 'one.org/a.html (in Greek)'],
      ['5', 'one.org/a.html (in Greek)'],
      ['1 of Annex 2', 'two.org'],
    ]);
    expect(seenOf(wordings)).toEqual(['1', '1 of Annex 2']);
  });
});

const folder = new URL('pacts/', import.meta.url);

it.each(readdirSync(folder).filter((name) => name.endsWith('.pact')))(
  '%s: each note of what was seen names Articles that are there',
  (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const { articles, seen } = wordingsOf(text);
    const there = new Set(articles.map((article) => article.name));
    expect([...seen.keys()].filter((article) => !there.has(article))).toEqual([]);
    // A note that the reader does not understand would count for nothing, unsaid.
    const parts = [...text.matchAll(/^Note: seen: (.+)\.$/gm)].flatMap((match) =>
      (match[1] ?? '').split('; '),
    );
    expect(parts.filter((part) => !/^Articles? [\d, and]+(?: of Annex \d+)? at \S/.test(part))).toEqual([]);
  },
);
