import { redlineInPlace } from '@casus/history';
import { changedProvisionsTable, redlineSentence } from '@casus/views';
import { PageBreak, Paragraph, TextRun } from 'docx';
import { broad, headingOf, wordFile } from '../docx/file.ts';
import { type Reviser, redlineParts } from '../docx/redline.ts';
import { wordLines, wordTable } from '../docx/table.ts';
import type { FoundPart } from './parts.ts';
import type { Versions } from './versions.ts';

/** Two versions as a Word file: the text with tracked changes, then what the changes come to. */
export async function diffWord(
  { before, after, articles }: Versions,
  parts: readonly FoundPart[],
  reviser: Reviser,
): Promise<Uint8Array> {
  const room = broad(false);
  const drafts = [before, after].map(({ all }) => all.loaded[0]?.draft);
  const of = (what: 'id' | 'title'): readonly [string, string] => [
    drafts[0]?.[what] ?? '',
    drafts[1]?.[what] ?? '',
  ];
  return wordFile({ title: `${before.name} to ${after.name}`, foot: after.pact.id }, [
    ...redlineParts(
      { titles: of('title'), ids: of('id'), articles: redlineInPlace(before.text, after.text) },
      reviser,
    ),
    new Paragraph({ children: [new PageBreak()] }),
    headingOf([new TextRun('What the changes come to')]),
    ...wordLines([
      `${before.name} to ${after.name}. ${redlineSentence(articles)} Made by Casus; no part of the text.`,
    ]),
    ...wordTable(changedProvisionsTable(before.provisions, after.provisions), room),
    ...parts.flatMap(({ table, lines }) => [...wordTable(table, room), ...wordLines(lines)]),
  ]);
}
