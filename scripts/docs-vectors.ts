// docs/reference/vectors.md: every label of the historical vectors, what Casus says of it, and on which articles that rests.

import { type LabelRow, labelRows, sharpest } from './label-rows.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const saidCell = ({ said, differ }: LabelRow): string =>
  [
    ...said.map(({ reading, words }) =>
      reading === undefined ? (said.length > 1 ? `plain: ${words}` : words) : `on *${reading}*: ${words}`,
    ),
    ...(differ === undefined ? [] : ['**we differ**']),
  ].join('<br>');

const whyCell = ({ said, differ }: LabelRow): string =>
  [
    ...said.flatMap(({ reading, why }) =>
      reading === undefined ? why : [`On *${reading}*: ${why.join('<br>')}`],
    ),
    ...(differ === undefined ? [] : [`We differ: ${differ}`]),
  ].join('<br>');

const tableRow = (row: LabelRow): string =>
  `| ${[
    row.id.replace(' label ', '.'),
    `${row.label}`,
    row.question,
    saidCell(row),
    sharpest(row.said.flatMap(({ articles }) => articles)).join(', ') || `the parties of ${row.pact}`,
    whyCell(row),
    `[${row.crisis}:${row.line}](../../library/crises/${row.crisis}.crisis#L${row.line})`,
  ]
    .map(cell)
    .join(' | ')} |`;

/** The page. */
export const vectorsPage = (): string => {
  const rows = labelRows();
  const vectors = [...new Set(rows.map(({ id }) => id.slice(0, 3)))];
  const contested = rows.filter((row) => row.contested);
  const differ = rows.filter((row) => row.differ !== undefined);
  return [
    '# The historical vectors',
    '',
    `${vectors.length} cases of history with ${rows.length} labels: who owed what, and what came of it. Each label is an expectation in a crisis of the library, and \`casus test\` judges it. What Casus says here is not copied from there:`,
    'the same question (party, pact, article, act) is put to the engine at that line of the chronicle, and the page shows which words are true. Where several are true of the outcome (who refuses a duty may also break it), the one that the label speaks of is shown.',
    `${contested.length} labels are contested: both answers stand side by side, that of the plain text and that of a reading, and [the readings](readings.md) say who holds each. In ${differ.length} (${differ.map(({ id }) => id.replace(' label ', '.')).join(', ')}) we differ from the label, and say why.`,
    '',
    'Of several parties each has its reasons, told once for those of whom the same is true; `casus explain` gives them in full. *Free to act* means that nothing asks it and nothing under study forbids it. An article in *rests on* is one that the reasons cite.',
    '',
    ...vectors.flatMap((vector) => {
      const own = rows.filter(({ id }) => id.startsWith(vector));
      return [
        `## ${vector}: ${[...new Set(own.map(({ title }) => title))].join('; ')} (${[...new Set(own.map(({ pact }) => pact))].join(', ')})`,
        '',
        '| label | the vector says | question | Casus says | rests on | because | line |',
        '|---|---|---|---|---|---|---|',
        ...own.map(tableRow),
        '',
      ];
    }),
  ].join('\n');
};
