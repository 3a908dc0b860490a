import {
  changedProvisionsTable,
  consequenceSentence,
  counted,
  diffHtml,
  holesChangedSentence,
  provisionsSentence,
  redlineSentence,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { stoppedWords } from '../check/patience.ts';
import { provisionData } from '../compare/data.ts';
import { holeData } from '../compare/holes.ts';
import { type Found, foundIn, type FoundOptions } from '../diff/found.ts';
import { redlineLines } from '../diff/lines.ts';
import { partsOf } from '../diff/parts.ts';
import { type VersionOptions, type Versions, versionsOf } from '../diff/versions.ts';
import type { Reviser } from '../docx/redline.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { readWhen } from '../run/when.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { VERSION } from '../version.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus diff`. */
export interface DiffOptions extends VersionOptions, FoundOptions {
  readonly html?: string;
  readonly docx?: string;
  /** Who made the changes, and when, as Word shows it. */
  readonly author?: string;
  readonly date?: string;
  readonly exitCode?: boolean;
  readonly json?: boolean;
}

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
  const found = await foundIn(versions.value, options, terminal);
  if (!found.ok) return failed(found, terminal);
  const code = codeOf(versions.value, found.value, options);
  const wrong =
    options.html === undefined
      ? undefined
      : write(options.html, pageOf(versions.value, found.value, command), '--html');
  if (wrong) return failed(wrong, terminal);
  if (options.docx !== undefined) {
    const { diffWord } = await import('../diff/word.ts');
    const bytes = await diffWord(versions.value, partsOf(versions.value, found.value), reviser.value);
    const unwritten = write(options.docx, bytes, '--docx');
    if (unwritten) return failed(unwritten, terminal);
  }
  if (options.json) terminal.out(JSON.stringify(dataOf(versions.value, found.value), null, 2));
  else {
    printed(versions.value, found.value, terminal);
    for (const file of [options.html, options.docx])
      if (file !== undefined) terminal.out(`Written: ${resolve(file)}`);
  }
  if (!found.value.exhausted)
    terminal.err(
      stoppedWords(
        found.value.stopped,
        `${counted(versions.value.after.all.most, 'state')} in a line, or what is said above`,
      ),
    );
  return code;
}

/** Stopped comes before all; with `--exit-code` a difference in words, or where an incident is asked about in what it comes to, is 1. */
const codeOf = ({ articles }: Versions, found: Found, { exitCode = false }: DiffOptions): ExitCode => {
  if (!found.exhausted) return EXIT.stopped;
  const differs = found.told
    ? (found.consequences?.changes.length ?? 0) + (found.holes?.changed.changes.length ?? 0) > 0
    : articles.some(({ change, moved }) => change !== 'same' || moved);
  return exitCode && differs ? EXIT.findings : EXIT.fine;
};

/** What changed in short: in words, by function, in consequence, in holes. Each surface opens with it. */
const inShort = (
  { before, after, articles }: Versions,
  { consequences, holes, unasked }: Found,
): readonly (readonly [string, string])[] => [
  ['In words', redlineSentence(articles)],
  ['By function', provisionsSentence(before.provisions, after.provisions)],
  ...(consequences
    ? [['In consequence', consequenceSentence(consequences.changes, after.all.names)] as const]
    : []),
  ...(holes ? [['In holes', holesChangedSentence(holes.changed)] as const] : []),
  ...unasked.map((words) => ['Not asked', words] as const),
];

function printed(versions: Versions, found: Found, terminal: Terminal): void {
  const { before, after, articles } = versions;
  const { out, colours } = terminal;
  out(`${colours.bold(`${before.name} to ${after.name}`)}  (in words: [-gone-] {+new+})`);
  for (const [head, says] of inShort(versions, found)) out(`${colours.bold(head)}: ${says}`);
  for (const line of redlineLines(articles, terminal)) out(line);
  out();
  out(tableText(changedProvisionsTable(before.provisions, after.provisions), terminal));
  for (const { table, lines } of partsOf(versions, found)) {
    out();
    out(tableText(table, terminal));
    for (const line of lines) out(line);
  }
  const open = [before, after].map(({ all }) => all.assumed.join(', '));
  const taken = (name: string, which: string): string =>
    `${name}: brackets left open, with the first alternative taken: ${which}.`;
  if (open[0] === open[1] && open[0] !== '') out(taken('Both', open[0] ?? ''));
  else
    for (const [index, { name }] of [before, after].entries())
      if (open[index] !== '') out(taken(name, open[index] ?? ''));
}

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

/** The two versions as a page. */
const pageOf = (versions: Versions, found: Found, command: string): string => {
  const { before, after, articles } = versions;
  return diffHtml({
    engine: VERSION,
    command,
    before: before.provisions,
    after: after.provisions,
    names: [before.name, after.name],
    articles,
    short: inShort(versions, found),
    parts: partsOf(versions, found),
  });
};

const dataOf = ({ before, after, articles }: Versions, { consequences, holes }: Found): object => ({
  schema: 'casus/diff/1',
  before: { name: before.name, pact: before.pact.id, chosen: before.all.taken[before.pact.id] ?? {} },
  after: { name: after.name, pact: after.pact.id, chosen: after.all.taken[after.pact.id] ?? {} },
  articles,
  provisions: provisionData([before.provisions, after.provisions]),
  ...(consequences ? { consequences } : {}),
  ...(holes ? { holes: { ...holes.changed, versions: holes.of.each.map(holeData) } } : {}),
});
