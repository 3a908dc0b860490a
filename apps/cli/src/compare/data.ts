import type { Provisions } from '@casus/history';

/** Provisions as `--json` gives them: what each text says by function, with the sentences that say it. */
export const provisionData = (texts: readonly Provisions[]): readonly object[] =>
  texts.map(({ pact, title, each }) => ({
    pact,
    title,
    provisions: each.map(({ serves, words, marks, grade, cites, brackets }) => ({
      function: serves,
      says: words,
      grade,
      structure: marks,
      at: cites.map(({ article, text, quote }) => ({
        article,
        sentence: text,
        ...(quote === undefined ? {} : { official: quote.words }),
      })),
      ...(brackets === undefined ? {} : { brackets }),
    })),
  }));
