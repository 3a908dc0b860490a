import { laidOut, type Paragraph as Paragraph_, type Place, type Prose, type Run } from '@casus/views';
import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { headingOf, titleOf, underTitle, wordFile } from './file.ts';

/** A bracket as negotiators write it: bold brackets and labels, each alternative underlined in its own way, so that no colour is needed. */
function runs(run: Run): readonly TextRun[] {
  if (run.kind === 'text') return [new TextRun({ text: run.text })];
  const lines = ['single', 'dotted', 'dash', 'wave', 'double', 'dotDash'] as const;
  const bold = (text: string): TextRun => new TextRun({ text, bold: true });
  return [
    bold(run.issue === '' ? '[' : `[${run.issue}, `),
    ...run.alternatives.flatMap(({ label, text, source }, index) => [
      ...(index > 0 ? [bold(' | ')] : []),
      bold(`${label}: `),
      text === ''
        ? new TextRun({ text: 'no text', italics: true })
        : new TextRun({ text, underline: { type: lines[index % lines.length] ?? 'single' } }),
      ...(source === undefined ? [] : [new TextRun({ text: ` (${source})`, size: 18 })]),
    ]),
    bold(']'),
  ];
}

/** What may stand at a mark, one alternative a line with those who want it first. */
const place = ({ mark, alternatives }: Place, left: number): readonly Paragraph[] =>
  alternatives.map(
    ({ who, text }, index) =>
      new Paragraph({
        children: [
          new TextRun({ text: `${index === 0 ? mark : ''}\t`, bold: true }),
          new TextRun({ text: `${who}: `, bold: true }),
          text === '' ? new TextRun({ text: 'no text', italics: true }) : new TextRun({ text }),
        ],
        spacing: { after: index === alternatives.length - 1 ? 120 : 40, line: 276 },
        indent: { left: left + 1134, hanging: 567 },
        alignment: AlignmentType.LEFT,
      }),
  );

function paragraphs(given: Paragraph_): readonly Paragraph[] {
  const { runs: laid, places } = laidOut(given);
  const words = laid.flatMap((run) =>
    run.kind === 'mark' ? [new TextRun({ text: run.mark, bold: true })] : runs(run),
  );
  const left = 567 * (given.depth + (given.number === undefined ? 0 : 1));
  return [paragraph(given, words), ...places.flatMap((each) => place(each, left))];
}

function paragraph(given: Paragraph_, words: readonly TextRun[]): Paragraph {
  const lead = given.number === undefined ? [] : [new TextRun({ text: `${given.number}\t` })];
  const left = 567 * (given.depth + (given.number === undefined ? 0 : 1));
  const aside = given.role !== 'text';
  return new Paragraph({
    children: [...lead, ...words],
    spacing: { after: 120, line: 276 },
    indent: { left: aside ? left + 567 : left, ...(given.number === undefined ? {} : { hanging: 567 }) },
    alignment: AlignmentType.LEFT,
    ...(aside ? { style: 'Aside' } : {}),
    ...(given.role === 'reading'
      ? { border: { left: { style: BorderStyle.SINGLE, size: 6, space: 8, color: '77838F' } } }
      : {}),
  });
}

/** The pact as a Word file: headings for articles, hanging numbers, brackets with labels, page numbers. */
export async function docxOf(title: string, id: string, prose: Prose): Promise<Uint8Array> {
  return wordFile({ title, foot: id }, [
    titleOf([new TextRun(title)]),
    underTitle([new TextRun(id)]),
    ...prose.head.flatMap(paragraphs),
    ...prose.articles.flatMap(({ heading, title: words, paragraphs: given }) => [
      headingOf([new TextRun(words === undefined ? heading : `${heading}. ${words}`)]),
      ...given.flatMap(paragraphs),
    ]),
  ]);
}
