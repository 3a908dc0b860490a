import { element, escaped } from '../markup.ts';
import { laidOut, type Place } from '../places.ts';
import { alternativeWords, type Paragraph, type Prose, type Run } from '../prose.ts';

/** A bracket as negotiators write it; the frame and the bold labels mark it without colour. */
function runHtml(run: Run): string {
  if (run.kind === 'text') return escaped(run.text);
  const options = run.alternatives.map(({ label, text, source }) => {
    const words = text === '' ? element('em', {}, alternativeWords(text)) : escaped(text);
    return `${element('b', {}, `${escaped(label)}:`)} ${words}${source ? escaped(` (${source})`) : ''}`;
  });
  const bar = element('span', { class: 'bar' }, '|');
  return element(
    'span',
    { class: 'bracket' },
    `[${element('b', {}, `${escaped(run.issue)},`)} ${options.join(` ${bar} `)}]`,
  );
}

/** What may stand at a mark of the sentence above, one alternative a line with those who want it first. */
const placeHtml = ({ mark, alternatives }: Place): string =>
  element('dl', { class: 'place' }, [
    element('dt', {}, escaped(mark)),
    ...alternatives.map(({ who, text }) =>
      element(
        'dd',
        {},
        `${element('b', {}, escaped(`${who}:`))} ${text === '' ? element('em', {}, alternativeWords(text)) : escaped(text)}`,
      ),
    ),
  ]);

function paragraphHtml(paragraph: Paragraph): string {
  const { runs, places } = laidOut(paragraph);
  return sentenceHtml(
    paragraph,
    runs
      .map((run) =>
        run.kind === 'mark' ? element('b', { class: 'bracket' }, escaped(run.mark)) : runHtml(run),
      )
      .join(''),
  ).concat(...places.map(placeHtml));
}

function sentenceHtml(paragraph: Paragraph, words: string): string {
  const role = paragraph.role === 'text' ? '' : `${paragraph.role}-text`;
  const depth = paragraph.depth > 0 ? `d${Math.min(paragraph.depth, 2)}` : '';
  if (paragraph.number === undefined)
    return element('p', { class: ['plain', depth, role].filter(Boolean).join(' ') }, words);
  const classes = [depth, role].filter(Boolean).join(' ');
  return element('p', { class: classes || undefined }, [
    element('span', { class: 'no' }, escaped(paragraph.number)),
    element('span', {}, words),
  ]);
}

/** The text of the pact as articles with headings. */
export function proseHtml(prose: Prose): string {
  const articles = prose.articles.map(({ heading, title, paragraphs }) =>
    [
      element('h3', {}, escaped(title ? `${heading}. ${title}` : heading)),
      ...paragraphs.map(paragraphHtml),
    ].join(''),
  );
  return element('div', { class: 'text' }, [
    element('div', { class: 'head' }, prose.head.map(paragraphHtml)),
    ...articles,
  ]);
}
