import { loopholeLanes } from '../loophole-lanes/picture.ts';
import { loopholeLines, loopholesSentence, loopholesTable } from '../loopholes/table.ts';
import { guaranteeLine } from '../guarantee/picture.ts';
import { heatMap } from '../heat/picture.ts';
import type { Picture } from '../lanes/picture.ts';
import { element, escaped } from '../markup.ts';
import { tableHtml, type Table } from '../table.ts';
import { listed } from '../names.ts';
import type { Print } from '../sentences.ts';
import type { Brief, WaysOut } from './model.ts';

/** A section of the page, left out where it has nothing to say. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** A table that a narrow screen may move sideways. */
export const wide = (table: Table): string => element('div', { class: 'wide' }, tableHtml(table));

/**
 * A picture with its sentence. On a narrow screen the one drawn for it takes its place; else it keeps its size and
 * is moved sideways, by finger or by arrow keys.
 */
export const figure = ({ sentence, title, svg }: Picture, narrow?: Picture): string =>
  element('figure', narrow ? { class: 'has-narrow' } : {}, [
    element('figcaption', {}, escaped(sentence)),
    element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': title }, svg),
    narrow ? element('div', { class: 'narrow' }, narrow.svg) : '',
  ]);

/** What is assured, and where nothing is: proved over everything that could happen, not run. */
export function assuredSections({ assured, coverage, waysOut, print }: Brief): readonly Section[] {
  const sections: Section[] = [];
  if (assured !== undefined) {
    const title = 'What is assured after the attack';
    const groups = assured.length > 1 ? [assured, ...assured.map((one) => [one])] : [assured];
    const figures = groups.map((some, index) => {
      const drawn = (width: number, prefix: string): Picture =>
        guaranteeLine(some, { title: index === 0 ? title : (some[0]?.title ?? title), prefix, width });
      return figure(drawn(1000, `guarantee-${index}`), drawn(390, `guarantee-${index}-narrow`));
    });
    const [first = '', ...rest] = figures;
    sections.push({
      id: 'assured',
      title,
      body: [
        element(
          'p',
          {},
          'Over everything that could happen, not over one run: what each guarantor does at least in every lawful run, by when, and the most that it may do.',
        ),
        first,
        wide(guaranteeLine(assured, { title }).table),
        rest.length === 0
          ? ''
          : element('details', {}, [element('summary', {}, 'Guarantor by guarantor'), ...rest]),
      ].join(''),
    });
  }
  if (coverage !== undefined) {
    const picture = heatMap(coverage, print.names);
    sections.push({ id: 'coverage', title: picture.title, body: figure(picture) + wide(picture.table) });
  }
  if (waysOut !== undefined) sections.push(waysOutSection(waysOut, print));
  return sections;
}

/** The loopholes: counted, drawn, in a table, and each with the words at fault, its run and its repair. */
function waysOutSection({ result, runs, names }: WaysOut, print: Print): Section {
  const paragraphs = (lines: readonly string[]): string =>
    lines.map((line) => element('p', {}, escaped(line))).join('');
  const each = result.loopholes.map((one) => {
    const [head = '', ...lines] = loopholeLines(one, names);
    return element('details', {}, [
      element('summary', {}, element('strong', {}, escaped(head))),
      paragraphs(lines.map((line) => line.trim())),
    ]);
  });
  const open = result.open.length === 0 ? [] : [`Not looked at to the end: ${listed(result.open)}.`];
  return {
    id: 'ways-out',
    title: 'What can go wrong though nobody breaks a word',
    body: [
      paragraphs([loopholesSentence(result), ...open]),
      wide(loopholesTable(result, names)),
      runs.length === 0
        ? ''
        : figure(loopholeLanes('What each loophole takes away', runs, { ...print, names }, 'ways-out')),
      ...each,
    ].join(''),
  };
}
