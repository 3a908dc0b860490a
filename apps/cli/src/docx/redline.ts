import { type ArticleChange, type Stretch, wordsBetween } from '@casus/history';
import {
  DeletedTextRun,
  type FileChild,
  InsertedTextRun,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from 'docx';
import { HEAD } from '../diff/versions.ts';
import { headingOf, titleOf, underTitle } from './file.ts';

/** Who made the changes, as Word shows it; without a time it shows none. */
export interface Reviser {
  readonly author: string;
  /** ISO 8601, in UTC. */
  readonly date?: string;
}

/** Two versions with what heads each of them. */
export interface Redlined {
  readonly titles: readonly [before: string, after: string];
  readonly ids: readonly [before: string, after: string];
  /** In place: nothing has moved. */
  readonly articles: readonly ArticleChange[];
}

/** What Word knows of one change: a number of its own, who made it, and when. */
type Change = ConstructorParameters<typeof InsertedTextRun>[0];

/** Gives each change a number of its own, as Word asks. */
const numbered = ({ author, date }: Reviser): (() => Pick<Change, 'id' | 'author' | 'date'>) => {
  let id = 0;
  return () => {
    id += 1;
    // ECMA-376 17.13.5 has the date optional; the types of the library do not.
    return { id, author, date: date as string };
  };
};

/** The text of one side of a line. */
const side = (stretches: readonly Stretch[], without: 'gone' | 'new'): string =>
  stretches.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

/** The heading of an article in both versions. */
const headed = ({ change, heading, before = heading, title }: ArticleChange): readonly Stretch[] => {
  const whole = (head: string, without: 'gone' | 'new'): string => {
    const words = side(title, without);
    return words === '' ? head : `${head}. ${words}`;
  };
  if (change === 'new' || change === 'gone')
    return [{ kind: change, text: whole(heading, change === 'new' ? 'gone' : 'new') }];
  return wordsBetween(whole(before, 'new'), whole(heading, 'gone'));
};

/** The number before a paragraph, with what it was. */
const numberOf = ({
  change,
  number = '',
  was = number,
}: ArticleChange['paragraphs'][number]): readonly Stretch[] => {
  const lead = (text: string): string => (text === '' ? '' : `${text}\t`);
  const [old, fresh] = [lead(was), lead(number)];
  if (change === 'new' || change === 'gone') return fresh === '' ? [] : [{ kind: change, text: fresh }];
  if (old === fresh) return fresh === '' ? [] : [{ kind: 'same', text: fresh }];
  return [
    ...(old === '' ? [] : [{ kind: 'gone' as const, text: old }]),
    ...(fresh === '' ? [] : [{ kind: 'new' as const, text: fresh }]),
  ];
};

/**
 * Both versions as one text with tracked changes: accepting all of them leaves the new version, rejecting all of them
 * the old one. A line that stands in one version only has its end tracked too, so that no empty line is left behind.
 */
export const redlineParts = ({ titles, ids, articles }: Redlined, reviser: Reviser): readonly FileChild[] => {
  const next = numbered(reviser);
  const words = (stretches: readonly Stretch[]): NonNullable<IParagraphOptions['children']> =>
    stretches.map(({ kind, text }) =>
      kind === 'same'
        ? new TextRun({ text })
        : kind === 'new'
          ? new InsertedTextRun({ text, ...next() })
          : new DeletedTextRun({ text, ...next() }),
    );
  const end = (change: ArticleChange['change']): IParagraphOptions =>
    change === 'new'
      ? { run: { insertion: next() } }
      : change === 'gone'
        ? { run: { deletion: next() } }
        : {};
  return [
    titleOf(words(wordsBetween(...titles))),
    underTitle(words(wordsBetween(...ids))),
    ...articles.flatMap((article) => [
      ...(article.heading === HEAD ? [] : [headingOf(words(headed(article)), end(article.change))]),
      ...article.paragraphs.map((paragraph) => {
        const { number, depth, change, stretches } = paragraph;
        const left = 567 * (depth + (number === undefined ? 0 : 1));
        return new Paragraph({
          ...end(change),
          spacing: { after: 120, line: 276 },
          indent: { left, ...(number === undefined ? {} : { hanging: 567 }) },
          children: words([...numberOf(paragraph), ...stretches]),
        });
      }),
    ]),
  ];
};
