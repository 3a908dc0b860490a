import type { RedlinedArticle, RedlineStretch } from '@casus/views';
import { articleWords } from '@casus/views';
import type { Terminal } from '../terminal/terminal.ts';

/** What is gone and what is new, marked by signs as well as by colour. */
const marked = (stretches: readonly RedlineStretch[], { colours }: Terminal): string =>
  stretches
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? colours.red(`[-${text}-]`) : colours.green(`{+${text}+}`),
    )
    .join('');

/** Breaks a line between words; signs and colours count as letters, which only breaks it a little early. */
const wrapped = (words: string, room: number, lead: string): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(lead + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, lead + line];
};

/** The redline for the terminal: articles that changed or moved, and of these the paragraphs that did. */
export const redlineLines = (articles: readonly RedlinedArticle[], terminal: Terminal): readonly string[] => {
  const { colours, width } = terminal;
  return articles.flatMap((article) => {
    if (article.change === 'same' && !article.moved) return [];
    const title = marked(article.title, terminal);
    return [
      '',
      `${colours.bold(articleWords(article))}${title === '' ? '' : `  ${title}`}`,
      ...article.paragraphs
        .filter(({ change }) => change !== 'same')
        .flatMap(({ number, depth, stretches }) =>
          wrapped(
            `${number === undefined ? '' : `${number} `}${marked(stretches, terminal)}`,
            Math.min(width, 100) - 4,
            '  '.repeat(depth + 1),
          ),
        ),
    ];
  });
};
