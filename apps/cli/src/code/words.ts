import type { Cite } from '@casus/engine';
import { type Coded, VALUES, type Variable, VARIABLES } from '@casus/history';
import { label, listed, type Names } from '@casus/views';

/** What a code says in words. */
export const valueWords = (code: Coded, names: Names): string => {
  const { variable, value } = code;
  if (value === undefined) return 'nobody';
  if (typeof value === 'string') return label(names, value);
  const named = VALUES[variable]?.[value];
  if (named !== undefined) return named;
  return isCount(variable) ? `${value} months` : value === 1 ? 'yes' : 'no';
};

const isCount = (variable: Variable): boolean => variable === 'length' || variable === 'renewlgt';

/** What a variable asks. */
export const variableWords = (variable: Variable): string => VARIABLES[variable];

/** "Article 5(1)"; what stands in no article goes by its own name. */
export const placeWords = (article: string): string => (/^\d/.test(article) ? `Article ${article}` : article);

/** Longest phrase that a cell holds. */
const LONG = 110;

/** The official words beside the sentence, else the sentence itself, on one line, cut where it is long. */
export const phraseOf = ({ quote, text }: Cite): string => {
  const line = (quote === undefined ? text : `\u201c${quote.words}\u201d`).replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONG) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONG - 4))} ...`;
};

/** The articles on which a code rests. */
export const placesWords = ({ because, value }: Pick<Coded, 'because' | 'value'>): string =>
  because.length === 0
    ? value === 0 || value === undefined
      ? 'the text is silent'
      : 'the head'
    : listed([...new Set(because.map(({ article }) => placeWords(article)))]);
