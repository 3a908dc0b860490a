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
import { changedProvisionsTable } from '../redline/table.ts';
import type { Kinship } from '../relatives/model.ts';
import { kinshipTable, testedTable } from '../relatives/table.ts';
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
  /** Each text in a line: how it is called, and what is said of it. */
  readonly short: readonly (readonly [string, string])[];
  /** What each leaves open, as found by a search. */
  readonly holes?: Asked;
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
  /** What changed in short: what it is, and what is said of it. */
  readonly short: readonly (readonly [string, string])[];
  /** What the change comes to, as found by a search. */
  readonly parts: readonly (Asked & { readonly id: string; readonly title: string })[];
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

/** A text among its relatives, and what became of these. */
export const relativesBody = (one: Kinship): string => {
  const tested = testedTable(one);
  return [wide(kinshipTable(one)), tested ? wide(tested) : '', ...one.fates.map(paragraph)].join('');
};

const madeSection = (command: string): Section => ({
  id: 'receipt',
  title: 'Receipt',
  body: `${paragraph('The same files and this command give the same page:')}${element('code', { class: 'command' }, escaped(command))}`,
});

/** Texts side by side as one self-contained HTML page. */
export const comparisonHtml = ({
  texts,
  short,
  holes,
  assured,
  kin,
  engine,
  command,
}: ComparisonPage): string => {
  const names = texts.map(({ pact }) => pact);
  const heading = `${counted(texts.length, 'text')} side by side`;
  const heat = provisionsHeat(texts, 'provisions');
  return pageHtml({
    engine,
    title: heading,
    eyebrow: 'Comparison',
    heading,
    sub: texts.length > 6 ? `From ${names[0] ?? ''} to ${names.at(-1) ?? ''}.` : `${listed(names)}.`,
    label: `Read off the texts${assured || holes ? '; what is assured and what is left open is proved over everything that could happen' : ', nothing was run'}. Not a forecast.`,
    summary: {
      head: 'In short',
      body: summaryOf(short),
    },
    sections: [
      { id: 'provisions', title: 'Provisions by what they do', body: wide(provisionsTable(texts)) },
      { id: 'heat', title: heat.title, body: figure(heat) },
      ...(holes ? [askedSection('holes', 'What each leaves open', holes)] : []),
      ...(assured ? [askedSection('assured', 'What each assures', assured)] : []),
      ...kin.map((one, index) => ({
        id: `relatives-${index + 1}`,
        title: `${one.pact} among its relatives`,
        body: relativesBody(one),
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
  short,
  parts,
  engine,
  command,
}: DiffPage): string =>
  pageHtml({
    engine,
    title: `${names[0]} to ${names[1]}`,
    eyebrow: `Redline · ${after.pact}`,
    heading: after.title,
    sub: `${names[0]} to ${names[1]}.`,
    label: `Struck through: gone. Underlined: new.${parts.length > 0 ? ' What the change comes to, and what it opens and closes, is proved over everything that could happen, by the words as they stand. Not a forecast.' : ' Read off the texts, nothing was run.'}`,
    summary: { head: 'In short', body: summaryOf(short) },
    sections: [
      { id: 'words', title: 'What changed in words', body: redlineHtml(articles) },
      {
        id: 'functions',
        title: 'What changed by function',
        body: wide(changedProvisionsTable(before, after)),
      },
      ...parts.map((part) => askedSection(part.id, part.title, part)),
      madeSection(command),
    ],
    foot: 'Times in UTC.',
  });
