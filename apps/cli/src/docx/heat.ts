import { capital, gradeMeanings, GRADES, type ProvisionList } from '@casus/views';
import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { RULE } from './table.ts';

/** Room for the name of a text, in twentieths of a point. */
const NAME = 2400;

const cell = (words: string, width: number, shade: string | undefined, ink: string | undefined): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } }),
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: words, ...(ink === undefined ? {} : { color: ink }) })],
      }),
    ],
  });

/** Pacts by provisions as a table of shaded cells: a row for each text, so that a whole library runs over pages. */
export const heatParts = (texts: readonly ProvisionList[], room: number): readonly FileChild[] => {
  const functions = texts[0]?.each.map(({ serves }) => serves) ?? [];
  const width = Math.floor((room - NAME) / Math.max(1, functions.length));
  const bare = (colour: string): string => colour.replace('#', '');
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      borders: {
        top: RULE,
        bottom: RULE,
        left: RULE,
        right: RULE,
        insideHorizontal: RULE,
        insideVertical: RULE,
      },
      columnWidths: [NAME, ...functions.map(() => width)],
      width: { size: NAME + width * functions.length, type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          height: { value: 1500, rule: 'atLeast' },
          children: [
            cell('', NAME, undefined, undefined),
            ...functions.map(
              (serves) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
                  children: [
                    new Paragraph({ style: 'Cell', children: [new TextRun({ text: serves, bold: true })] }),
                  ],
                }),
            ),
          ],
        }),
        ...texts.map(
          ({ pact, each }) =>
            new TableRow({
              cantSplit: true,
              children: [
                new TableCell({
                  width: { size: NAME, type: WidthType.DXA },
                  children: [
                    new Paragraph({ style: 'Cell', children: [new TextRun({ text: pact, bold: true })] }),
                  ],
                }),
                ...each.map(({ grade, brackets = [] }) =>
                  cell(
                    `${grade}${brackets.length > 0 ? '*' : ''}`,
                    width,
                    bare(GRADES[grade]?.fill ?? ''),
                    bare(GRADES[grade]?.ink ?? ''),
                  ),
                ),
              ],
            }),
        ),
      ],
    }),
    new Paragraph({
      style: 'Aside',
      spacing: { before: 80, after: 160 },
      children: [
        new TextRun({
          text: `${GRADES.map(({ words }, grade) => `${grade} ${words}`).join(', ')}. * turns on an open bracket. How much each provision gives whom the pact protects; the order is ours, and nothing was run.`,
        }),
      ],
    }),
    ...gradeMeanings(texts).map(
      ({ serves, words }) =>
        new Paragraph({
          style: 'Aside',
          spacing: { after: 20 },
          keepLines: true,
          children: [new TextRun({ text: `${capital(serves)}: `, bold: true }), new TextRun({ text: words })],
        }),
    ),
  ];
};
