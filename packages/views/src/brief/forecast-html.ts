import { quantileDots } from '../forecast/dots.ts';
import { responseHeat } from '../forecast/response.ts';
import { chanceRows } from '../forecast/rows.ts';
import { forecastSentences, readWith, type Said, signatureSentences } from '../forecast/sentences.ts';
import { guarantorsTable, signatureTable } from '../forecast/tables.ts';
import { element, escaped } from '../markup.ts';
import type { Brief } from './model.ts';
import { figure, type Section, wide } from './pictures-html.ts';

/** What the actors may do with the text: a model's estimate, with its spread and with what it must be read with. */
export function forecastSections({ foretold }: Brief): readonly Section[] {
  if (foretold === undefined) return [];
  const { result, names } = foretold;
  const response = responseHeat(result, names, 'forecast-response');
  return [
    {
      id: 'forecast',
      title: 'What the actors may do with it: an estimate',
      body: [
        element('p', {}, [element('strong', {}, 'Estimated, not proved.'), ` ${escaped(foretold.numbers)}`]),
        element('p', {}, escaped(readWith(result))),
        said(forecastSentences(result, names)),
        figure(quantileDots(chanceRows(result, names), 'forecast-chances')),
        wide(guarantorsTable(result)),
        figure(response),
        wide(response.table),
        element('h3', {}, 'Would each sign it?'),
        said(signatureSentences(result, names)),
        element('details', {}, [element('summary', {}, 'Term by term'), wide(signatureTable(result, names))]),
        element('h3', {}, 'Read it with this'),
        listOf([...result.warnings, ...result.choices, ...result.sources.map((one) => `Source: ${one}`)]),
      ].join(''),
    },
  ];
}

const said = (lines: readonly Said[]): string =>
  element(
    'dl',
    {},
    lines
      .map(({ head, says }) => element('dt', {}, escaped(head)) + element('dd', {}, escaped(says)))
      .join(''),
  );

const listOf = (lines: readonly string[]): string =>
  element(
    'ul',
    { class: 'plain' },
    lines.map((line) => element('li', {}, escaped(line))),
  );
