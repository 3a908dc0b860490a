import {
  changedProvisionsTable,
  consequencesTable,
  counted,
  diffHtml,
  label,
  listedShort,
  redlineSentence,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { stoppedWords } from '../check/patience.ts';
import { type ConsequenceOptions, type Consequences, consequencesOf } from '../diff/consequences.ts';
import { redlineLines } from '../diff/lines.ts';
import { type VersionOptions, type Versions, versionsOf } from '../diff/versions.ts';
import { provisionData } from '../compare/data.ts';
import type { WordPart } from '../diff/word.ts';
import type { Reviser } from '../docx/redline.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { readWhen } from '../run/when.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { VERSION } from '../version.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus diff`. */
export interface DiffOptions extends VersionOptions, ConsequenceOptions {
  readonly html?: string;
  readonly docx?: string;
  /** Who made the changes, and when, as Word shows it. */
  readonly author?: string;
  readonly date?: string;
  readonly exitCode?: boolean;
  readonly json?: boolean;
}

/** Options that ask what the change comes to; without any of them the versions are only read. */
const ASKING = ['on', 'by', 'incident', 'guarantor', 'need', 'within', 'bound', 'limit'] as const;

/** `casus diff`: two versions of one text, as a redline in words, by what their provisions do, and in consequences. */
export async function diffCommand(
  before: string,
  after: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
  command: string,
): Promise<ExitCode> {
  const reviser = reviserIn(options);
  if (!reviser.ok) return failed(reviser, terminal);
  const versions = await versionsOf(before, after, options);
  if (!versions.ok) return failed(versions, terminal);
  const asking = ASKING.some((option) => options[option] !== undefined);
  const found = asking ? await consequencesOf(versions.value, options, terminal) : undefined;
  if (found && !found.ok) return failed(found, terminal);
  const code = codeOf(versions.value, found?.value, options);
  const wrong =
    options.html === undefined
      ? undefined
      : write(options.html, pageOf(versions.value, found?.value, command), '--html');
  if (wrong) return failed(wrong, terminal);
  if (options.docx !== undefined) {
    const { diffWord } = await import('../diff/word.ts');
    const bytes = await diffWord(versions.value, wordParts(versions.value, found?.value), reviser.value);
    const unwritten = write(options.docx, bytes, '--docx');
    if (unwritten) return failed(unwritten, terminal);
  }
  if (options.json) terminal.out(JSON.stringify(dataOf(versions.value, found?.value), null, 2));
  else {
    printed(versions.value, found?.value, terminal);
    for (const file of [options.html, options.docx])
      if (file !== undefined) terminal.out(`Written: ${resolve(file)}`);
  }
  return code;
}

/** Stopped comes before all; with `--exit-code` a difference in words, or where one was asked for in consequence, is 1. */
const codeOf = (
  { articles }: Versions,
  found: Consequences | undefined,
  { exitCode = false }: DiffOptions,
): ExitCode => {
  if (found?.exhausted === false) return EXIT.stopped;
  const differs = found
    ? found.changes.length > 0
    : articles.some(({ change, moved }) => change !== 'same' || moved);
  return exitCode && differs ? EXIT.findings : EXIT.fine;
};

function printed(versions: Versions, found: Consequences | undefined, terminal: Terminal): void {
  const { before, after, articles } = versions;
  const { out, colours } = terminal;
  out(`${colours.bold(`${before.name} to ${after.name}`)}  (in words: [-gone-] {+new+})`);
  out(redlineSentence(articles));
  for (const line of redlineLines(articles, terminal)) out(line);
  out();
  out(tableText(changedProvisionsTable(before.provisions, after.provisions), terminal));
  for (const { name, all } of [before, after])
    if (all.assumed.length > 0)
      out(`${name}: brackets left open, with the first alternative taken: ${all.assumed.join(', ')}.`);
  if (!found) return;
  const { names } = after.all;
  out();
  for (const [index, { name }] of [before, after].entries()) out(`${name}: ${found.incident[index] ?? ''}.`);
  out(tableText(consequencesTable(found.changes, names), terminal));
  if (found.changes.length > 0 && found.unchanged.length > 0)
    out(
      `The same for ${listedShort(
        found.unchanged.map((party) => label(names, party)),
        6,
      )}.`,
    );
  out(
    'Proved, not forecast; by the words as they stand. "Alone": the old version with this article of the new one.',
  );
  if (!found.exhausted)
    terminal.err(stoppedWords(found.stopped, `${counted(after.all.most, 'state')} in a line`));
}

const PROVED =
  'Proved, not forecast; by the words as they stand. "Alone": the old version with this article of the new one.';

/** Who made the changes, for Word: `--author` and `--date` say nothing without a Word file. */
const reviserIn = ({ docx, author, date }: DiffOptions): Outcome<Reviser> => {
  if (docx === undefined && (author !== undefined || date !== undefined))
    return bad(
      EXIT.usage,
      `--${author === undefined ? 'date' : 'author'}: is for tracked changes in Word`,
      'say where to write them: --docx FILE',
    );
  const when = date === undefined ? undefined : readWhen(date, zoneAt(0), '--date');
  if (when && !when.ok) return when;
  return good({
    author: author ?? 'Casus',
    ...(when ? { date: `${new Date(when.value).toISOString().slice(0, 19)}Z` } : {}),
  });
};

const wordParts = ({ before, after }: Versions, found: Consequences | undefined): readonly WordPart[] =>
  found === undefined
    ? []
    : [
        {
          table: consequencesTable(found.changes, after.all.names),
          lines: [
            ...[before, after].map(({ name }, index) => `${name}: ${found.incident[index] ?? ''}.`),
            PROVED,
          ],
        },
      ];

/** The two versions as a page. */
const pageOf = (
  { before, after, articles }: Versions,
  found: Consequences | undefined,
  command: string,
): string =>
  diffHtml({
    engine: VERSION,
    command,
    before: before.provisions,
    after: after.provisions,
    names: [before.name, after.name],
    articles,
    ...(found
      ? {
          consequences: {
            table: consequencesTable(found.changes, after.all.names),
            lines: [
              ...[before, after].map(({ name }, index) => `${name}: ${found.incident[index] ?? ''}.`),
              PROVED,
            ],
          },
        }
      : {}),
  });

const dataOf = ({ before, after, articles }: Versions, found: Consequences | undefined): object => ({
  schema: 'casus/diff/1',
  before: { name: before.name, pact: before.pact.id, chosen: before.all.taken[before.pact.id] ?? {} },
  after: { name: after.name, pact: after.pact.id, chosen: after.all.taken[after.pact.id] ?? {} },
  articles,
  provisions: provisionData([before.provisions, after.provisions]),
  ...(found
    ? {
        consequences: {
          incident: found.incident,
          changes: found.changes,
          unchanged: found.unchanged,
          exhausted: found.exhausted,
        },
      }
    : {}),
});
