import { kinshipTable, provisionsTable, type ProvisionList, type Table, testedTable } from '@casus/views';
import type { Kinship } from '@casus/views';
import { Paragraph, TextRun } from 'docx';
import { broad, headingOf, titleOf, wordFile } from '../docx/file.ts';
import { heatParts } from '../docx/heat.ts';
import { wordLines, wordTable } from '../docx/table.ts';

/** What a comparison found, as a Word file shows it. */
export interface WordComparison {
  readonly heading: string;
  readonly texts: readonly ProvisionList[];
  /** Each text in a line: how it is called, and what is said of it. */
  readonly short: readonly (readonly [string, string])[];
  /** What was found by a search: holes, and what is assured. */
  readonly found: readonly { readonly table: Table; readonly lines: readonly string[] }[];
  readonly kin: readonly Kinship[];
}

/** Texts side by side as a Word file, its pages on their long side. */
export async function comparisonWord(comparison: WordComparison): Promise<Uint8Array> {
  const { heading, texts, short, found, kin } = comparison;
  const room = broad(true);
  const part = (words: string): Paragraph => headingOf([new TextRun(words)]);
  return wordFile({ title: heading, foot: heading, wide: true }, [
    titleOf([new TextRun(heading)]),
    ...short.map(
      ([head, says]) =>
        new Paragraph({
          spacing: { after: 100 },
          children: [new TextRun({ text: `${head}: `, bold: true }), new TextRun({ text: says })],
        }),
    ),
    ...wordTable(provisionsTable(texts), room),
    part('How much each provision gives'),
    ...heatParts(texts, room),
    ...found.flatMap(({ table, lines }) => [...wordTable(table, room), ...wordLines(lines)]),
    ...kin.flatMap((one) => {
      const tested = testedTable(one);
      return [
        part(`${one.pact} among its relatives`),
        ...wordTable(kinshipTable(one), room),
        ...(tested ? wordTable(tested, room) : []),
        ...wordLines(one.fates),
      ];
    }),
  ]);
}
