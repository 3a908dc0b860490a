import type { Cite } from '@casus/engine';

/** "Article 5(1) of NAT-1949"; names of places in a pact other than articles stand as they are ("Parties of NAT-1949"). */
export const cited = (cite: Pick<Cite, 'article' | 'pact'>): string =>
  `${articleName(cite.article)} of ${cite.pact}`;

/** "Article 5(1)", but "Annex 2", "Parties". */
export const articleName = (article: string): string =>
  /^\d/.test(article) ? `Article ${article}` : article;
