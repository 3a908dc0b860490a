import { figure, type Section, wide } from '../brief/pictures-html.ts';
import { pageHtml } from '../brief/shell.ts';
import type { Picture } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import { counted, listed } from '../names.ts';
import { provisionsHeat } from '../provisions/heat.ts';
import type { ProvisionList } from '../provisions/model.ts';
import { provisionsTable } from '../provisions/table.ts';
import { redlineHtml } from '../redline/html.ts';
import type { RedlinedArticle } from '../redline/model.ts';
import { changedProvisionsTable, redlineSentence } from '../redline/table.ts';
import type { Kinship } from '../relatives/model.ts';
import { kinshipSentence, kinshipTable } from '../relatives/table.ts';
import type { Table } from '../table.ts';

/** What was found by a search, beside what was read. */
export interface Asked {
  readonly table: Table;
  /** What was asked, under which assumptions. */
  readonly lines: readonly string[];
  readonly picture?: Picture;
}

/** What makes a page again. */
interface Made {
  readonly engine: string;
  readonly command: string;
}

/** Texts side by side, as data. */
export interface ComparisonPage extends Made {
  readonly texts: readonly ProvisionList[];
  readonly assured?: Asked;
  readonly kin: readonly Kinship[];
}

/** Two versions of one text, as data. */
export interface DiffPage extends Made {
  readonly before: ProvisionList;
  readonly after: ProvisionList;
  /** How the versions are called. */
  readonly names: readonly [string, string];
  readonly articles: readonly RedlinedArticle[];
  readonly consequences?: Asked;
}

const paragraph = (words: string): string => element('p', {}, escaped(words));

const summaryOf = (lines: readonly (readonly [string, string])[]): string =>
  element(
    'dl',
    {},
    lines.map(([head, says]) => element('dt', {}, escaped(head)) + element('dd', {}, escaped(says))),
  );

const askedSection = (id: string, title: string, { table, lines, picture }: Asked): Section => ({
  id,
  title,
  body: [picture ? figure(picture) : '', wide(table), ...lines.map(paragraph)].join(''),
});

const madeSection = (command: string): Section => ({
  id: 'receipt',
  title: 'Receipt',
  body: `${paragraph('The same files and this command give the same page:')}${element('code', { class: 'command' }, escaped(command))}`,
});

/** Texts side by side as one self-contained HTML page. */
export const comparisonHtml = ({ texts, assured, kin, engine, command }: ComparisonPage): string => {
  const names = texts.map(({ pact }) => pact);
  const heading = `${counted(texts.length, 'text')} side by side`;
  const heat = provisionsHeat(texts, 'provisions');
  return pageHtml({
    engine,
    title: heading,
    eyebrow: 'Comparison',
    heading,
    sub: texts.length > 6 ? `From ${names[0] ?? ''} to ${names.at(-1) ?? ''}.` : `${listed(names)}.`,
    label: `Read off the texts${assured ? '; what is assured is proved over everything that could happen' : ', nothing was run'}. Not a forecast.`,
    summary: {
      head: 'In short',
      body: summaryOf([
        ...texts.slice(0, 6).map(({ pact, title }) => [pact, title] as const),
        ...kin.map((one) => [`Nearest to ${one.pact}`, kinshipSentence(one)] as const),
      ]),
    },
    sections: [
      { id: 'provisions', title: 'Provisions by what they do', body: wide(provisionsTable(texts)) },
      { id: 'heat', title: heat.title, body: figure(heat) },
      ...(assured ? [askedSection('assured', 'What each assures', assured)] : []),
      ...kin.map((one, index) => ({
        id: `relatives-${index + 1}`,
        title: `${one.pact} among its relatives`,
        body: wide(kinshipTable(one)) + one.fates.map(paragraph).join(''),
      })),
      madeSection(command),
    ],
    foot: 'Times in UTC.',
  });
};

/** Two versions of one text as one self-contained HTML page. */
export const diffHtml = ({
  before,
  after,
  names,
  articles,
  consequences,
  engine,
  command,
}: DiffPage): string => {
  const changed = changedProvisionsTable(before, after);
  return pageHtml({
    engine,
    title: `${names[0]} to ${names[1]}`,
    eyebrow: `Redline · ${after.pact}`,
    heading: after.title,
    sub: `${names[0]} to ${names[1]}.`,
    label: `Struck through: gone. Underlined: new.${consequences ? ' What the change comes to is proved over everything that could happen, by the words as they stand. Not a forecast.' : ' Read off the texts, nothing was run.'}`,
    summary: {
      head: 'In short',
      body: summaryOf([
        ['In words', redlineSentence(articles)],
        [
          'By function',
          changed.rows.length === 0
            ? changed.empty
            : `${counted(changed.rows.length, 'function')} of ${after.each.length}: ${listed(changed.rows.map(({ cells }) => (cells[0] ?? '').toLowerCase()))}.`,
        ],
        ...(consequences
          ? [
              [
                'In consequence',
                consequences.table.rows.length === 0
                  ? consequences.table.empty
                  : `${consequences.table.rows.map(({ cells }) => `${cells[0] ?? ''}: ${cells[1] ?? ''}`).join('. ')}.`,
              ] as const,
            ]
          : []),
      ]),
    },
    sections: [
      { id: 'words', title: 'What changed in words', body: redlineHtml(articles) },
      { id: 'functions', title: 'What changed by function', body: wide(changed) },
      ...(consequences ? [askedSection('consequences', 'What the change comes to', consequences)] : []),
      madeSection(command),
    ],
    foot: 'Times in UTC.',
  });
};
