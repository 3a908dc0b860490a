// `npx tsx scripts/shelf-wordings.ts`: the official wording beside the sentences of each pact of the library: Articles
// that quote words, those whose words were seen on a page that the file names, and those that are only paraphrased.

import { readFileSync, readdirSync } from 'node:fs';
import { seenOf, wordingsOf } from '../library/testing/wordings.ts';

const folder = new URL('../library/pacts/', import.meta.url);
const rows = readdirSync(folder)
  .filter((name) => name.endsWith('.pact'))
  .sort()
  .map((name) => {
    const wordings = wordingsOf(readFileSync(new URL(name, folder), 'utf8'));
    const { articles } = wordings;
    return {
      pact: name.replace('.pact', ''),
      articles: articles.length,
      quoted: articles.filter(({ quotes }) => quotes > 0).length,
      seen: seenOf(wordings).length,
      stated: articles.filter(({ statements }) => statements > 0).length,
      bare: articles.filter(({ quotes, paraphrases }) => quotes + paraphrases === 0).length,
    };
  });

for (const { pact, articles, quoted, seen } of rows)
  console.log(
    `${pact}: ${articles} Articles, ${quoted} quoted, ${seen} of these seen on a named page, ${articles - quoted} only paraphrased`,
  );

const sum = (of: (row: (typeof rows)[number]) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);
console.log(
  `${rows.length} pacts, ${sum((row) => row.articles)} Articles: without any wording ${sum((row) => row.bare)}, quoted ${sum((row) => row.quoted)}, seen on a named page ${sum((row) => row.seen)}`,
);
console.log(`pacts with a wording seen on a named page: ${rows.filter(({ seen }) => seen > 0).length}`);
console.log(
  `pacts that quote a numbered statement of the dossier: ${rows.filter(({ stated }) => stated > 0).length}`,
);
console.log(
  `pacts whose every wording is a paraphrase: ${
    rows
      .filter(({ quoted }) => quoted === 0)
      .map(({ pact }) => pact)
      .join(', ') || 'none'
  }`,
);
