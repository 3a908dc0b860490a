import { element, escaped } from '../markup.ts';
import type { RedlinedArticle, RedlineStretch } from './model.ts';
import { articleWords } from './table.ts';

/** What is gone is struck through, what is new underlined: read aloud as such, and told apart without colour. */
export const stretchesHtml = (stretches: readonly RedlineStretch[]): string =>
  stretches
    .map(({ kind, text }) => {
      const safe = escaped(text);
      return kind === 'same' ? safe : element(kind === 'gone' ? 'del' : 'ins', {}, safe);
    })
    .join('');

/** The redline as markup: articles that changed or moved whole, so that each change stands in its place. */
export const redlineHtml = (articles: readonly RedlinedArticle[]): string => {
  const shown = articles.filter(({ change, moved }) => change !== 'same' || moved);
  if (shown.length === 0) return element('p', { class: 'none' }, 'Not a word changed.');
  return element(
    'div',
    { class: 'redline' },
    shown.map((article) =>
      [
        element('h3', {}, [
          escaped(articleWords(article)),
          article.title.length === 0 ? '' : ` ${element('small', {}, stretchesHtml(article.title))}`,
        ]),
        ...article.paragraphs.map(({ change, number, stretches }) =>
          element('p', { class: change === 'same' ? 'same' : undefined }, [
            number === undefined ? '' : `${escaped(number)} `,
            stretchesHtml(stretches),
          ]),
        ),
      ].join(''),
    ),
  );
};
