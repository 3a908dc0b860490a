import type { Table as Plain } from '@casus/views';
import {
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** A thin line between cells. */
export const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'CBD3DB' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const cell = (
  words: string,
  width: number,
  { head = false, bold = false }: { readonly head?: boolean; readonly bold?: boolean },
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 0, right: 100 },
    verticalAlign: VerticalAlign.TOP,
    borders: { top: head ? NONE : RULE, bottom: RULE, left: NONE, right: NONE },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'F4F6F8', color: 'auto' } } : {}),
    children: [
      new Paragraph({ style: 'Cell', children: [new TextRun({ text: words, bold: head || bold })] }),
    ],
  });

/** How broad the columns are: as long as their longest words ask, none below a fifth of an even share. */
const widthsOf = ({ columns, rows }: Plain, room: number): readonly number[] => {
  const asks = columns.map(({ title }, at) => {
    const cells = rows.map(({ cells: all }) => (all[at] ?? '').length);
    const longest = Math.max(title.length, ...cells);
    // A long cell breaks into lines: its breadth matters less and less.
    return Math.max(6, Math.min(longest, 14) + Math.sqrt(Math.max(0, longest - 14)) * 3);
  });
  const all = asks.reduce((sum, ask) => sum + ask, 0);
  return asks.map((ask) => Math.floor((ask / all) * room));
};

/** A table for Word: its caption above, its heads on each page, its foot below. */
export const wordTable = (table: Plain, room: number): readonly FileChild[] => {
  const { caption, columns, rows, empty, foot } = table;
  const note = (text: string): Paragraph =>
    new Paragraph({ style: 'Aside', spacing: { before: 80, after: 160 }, children: [new TextRun({ text })] });
  const head = new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 100 },
    children: [new TextRun({ text: caption, bold: true })],
  });
  if (rows.length === 0) return [head, note(empty)];
  const widths = widthsOf(table, room);
  return [
    head,
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: [...widths],
      width: { size: room, type: WidthType.DXA },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title }, at) => cell(title, widths[at] ?? 0, { head: true })),
        }),
        ...rows.map(
          ({ cells, tone }) =>
            new TableRow({
              cantSplit: true,
              children: columns.map((_, at) =>
                cell(cells[at] ?? '', widths[at] ?? 0, { bold: at === 0 || (at === 1 && tone === 'breach') }),
              ),
            }),
        ),
      ],
    }),
    ...(foot === undefined ? [new Paragraph({ children: [] })] : [note(foot)]),
  ];
};

/** Plain sentences, one a paragraph. */
export const wordLines = (lines: readonly string[]): readonly Paragraph[] =>
  lines.map((text) => new Paragraph({ spacing: { after: 100 }, children: [new TextRun({ text })] }));
