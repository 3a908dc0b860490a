/** Whether a cited article is the one meant, or a paragraph of it. */
export const articlesMatch = (wanted: string, article: string): boolean =>
  article === wanted || article.startsWith(`${wanted}(`);
