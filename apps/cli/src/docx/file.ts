import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';

const FACE = 'Times New Roman';

/** A4, in twentieths of a point. */
const [SHORT, LONG] = [11_906, 16_838] as const;

const MARGIN = 1418;

/** What heads a Word file, and how its pages lie. */
export interface FileFrame {
  readonly title: string;
  /** What stands before the page number. */
  readonly foot: string;
  /** Pages lie on their long side: for tables of many columns. */
  readonly wide?: boolean;
}

/** How broad the text of a page is, in twentieths of a point. */
export const broad = (wide: boolean): number => (wide ? LONG : SHORT) - 2 * MARGIN;

type Words = NonNullable<IParagraphOptions['children']>;

/** The paragraph that names the document; `more` is what else Word is told of it. */
export const titleOf = (children: Words, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...more, heading: HeadingLevel.TITLE, children });

/** A line in the middle under the title. */
export const underTitle = (children: Words, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...more, alignment: AlignmentType.CENTER, spacing: { after: 360 }, children });

/** The heading of an article or a part. */
export const headingOf = (children: Words, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...more, heading: HeadingLevel.HEADING_1, children });

/** A Word file in the style of the house: A4, one face, page numbers. */
export async function wordFile(
  { title, foot, wide = false }: FileFrame,
  children: readonly FileChild[],
): Promise<Uint8Array> {
  const document = new Document({
    creator: 'Casus',
    title,
    styles: {
      default: {
        document: { run: { font: FACE, size: 23 } },
        title: {
          run: { font: FACE, size: 34, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
        },
        heading1: {
          run: { font: FACE, size: 25, bold: true, color: '000000' },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
      },
      paragraphStyles: [
        { id: 'Aside', name: 'Aside', basedOn: 'Normal', run: { size: 19, color: '51606F' } },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: { size: 18 },
          paragraph: { alignment: AlignmentType.LEFT },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself: width is that of an upright one.
            size: {
              width: SHORT,
              height: LONG,
              ...(wide ? { orientation: PageOrientation.LANDSCAPE } : {}),
            },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    size: 18,
                    children: [`${foot}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
