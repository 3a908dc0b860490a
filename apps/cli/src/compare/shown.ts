import {
  againstSentence,
  besideHolesTable,
  capital,
  comparisonHtml,
  counted,
  holesAgainst,
  holesWords,
  type Kinship,
  kinshipSentence,
  kinshipTable,
  listed,
  provisionsCsv,
  provisionsHeat,
  provisionsTable,
  standalone,
  type Table,
  tableCsv,
  testedTable,
  unlookedLines,
} from '@casus/views';
import { resolve } from 'node:path';
import { stoppedWords } from '../check/patience.ts';
import { failed } from '../commands/fail.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { VERSION } from '../version.ts';
import { write } from '../write.ts';
import { asData, askedLines, type Assured, assuredTable, drawn } from './assured.ts';
import { provisionData } from './data.ts';
import { holeData, HOLE_STATES, type Holes } from './holes.ts';
import type { Read } from './provisions.ts';

/** Options that say where a comparison goes. */
export interface ShownOptions {
  readonly heat?: string;
  readonly html?: string;
  readonly docx?: string;
  readonly svg?: string;
  /** Whether holes are looked for; of few texts unless said, of many only if said. */
  readonly holes?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Everything that a comparison found. */
export interface Comparison {
  readonly read: readonly Read[];
  readonly assured: Assured | undefined;
  readonly holes: Holes | undefined;
  /** Why holes were not looked for, where they should have been. */
  readonly unlooked: readonly string[];
  /** Each text among its relatives, where these were asked for. */
  readonly kin: readonly Kinship[];
  readonly command: string;
}

/** Writes and prints a comparison as asked; a bound that was reached is said, and is the exit code. */
export async function shown(
  comparison: Comparison,
  options: ShownOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { read, assured, holes } = comparison;
  const texts = read.map(({ provisions }) => provisions);
  const wrong =
    (options.heat === undefined
      ? undefined
      : write(options.heat, standalone(provisionsHeat(texts).svg), '--heat')) ??
    (assured && drawn(assured, options.svg)) ??
    (options.html === undefined ? undefined : write(options.html, pageOf(comparison), '--html')) ??
    (options.docx === undefined ? undefined : write(options.docx, await wordOf(comparison), '--docx'));
  if (wrong) return failed(wrong, terminal);
  const code = [assured, holes].some((each) => each?.exhausted === false) ? EXIT.stopped : EXIT.fine;
  const { out } = terminal;
  if (options.json) out(JSON.stringify(dataOf(comparison), null, 2));
  else if (options.csv) out(tableCsv(csvOf(comparison, options)).trimEnd());
  else printed(comparison, options, terminal);
  if (code === EXIT.stopped)
    terminal.err(
      stoppedWords(
        assured?.stopped ?? holes?.stopped,
        `${counted(assured?.texts[0]?.all.most ?? HOLE_STATES, 'state')} in a line`,
      ),
    );
  return code;
}

const dataOf = ({ read, assured, holes, kin }: Comparison): object => ({
  schema: 'casus/compare/1',
  provisions: provisionData(read.map(({ provisions }) => provisions)),
  ...(assured ? { texts: assured.texts.map(asData) } : {}),
  ...(holes ? { holes: holes.each.map(holeData) } : {}),
  ...(kin.length > 0 ? { relatives: kin } : {}),
});

/** The table that was asked for: what is assured, or holes, else provisions. */
const csvOf = ({ read, assured, holes }: Comparison, options: ShownOptions): Table =>
  options.holes && holes
    ? besideHolesTable(holes.each)
    : assured
      ? assuredTable(assured)
      : provisionsCsv(read.map(({ provisions }) => provisions));

function printed(comparison: Comparison, options: ShownOptions, terminal: Terminal): void {
  const { read, assured, holes, kin } = comparison;
  const { out, colours } = terminal;
  out(`${colours.bold(`${counted(read.length, 'text')} side by side`)}  (read off the texts)`);
  for (const [head, says] of inShort(comparison)) out(`${head}: ${says}`);
  out();
  out(tableText(provisionsTable(read.map(({ provisions }) => provisions)), terminal));
  if (options.heat !== undefined) out(`Drawn: ${resolve(options.heat)}`);
  for (const file of [options.html, options.docx]) if (file !== undefined) out(`Written: ${resolve(file)}`);
  if (holes) {
    out();
    out(tableText(besideHolesTable(holes.each), terminal));
    for (const line of [...unlookedLines(holes.each), HOLES]) out(line);
  }
  if (assured) assuredLines(assured, options, terminal);
  for (const one of kin) {
    out();
    out(tableText(kinshipTable(one), terminal));
    const tested = testedTable(one);
    if (tested) out(`\n${tableText(tested, terminal)}`);
    for (const line of one.fates) out(line);
  }
}

/** Each text in a line: what it is, how it stands to the first, what it leaves open, and what it is nearest to. */
const inShort = ({ read, holes, kin, unlooked }: Comparison): readonly (readonly [string, string])[] => {
  const texts = read.map(({ provisions }) => provisions);
  const [first] = texts;
  const own = holes?.each ?? [];
  return [
    ...texts.slice(0, SHORT).map((text, index) => {
      const [its, hole] = [own[0], own[index]];
      return [
        text.pact,
        [
          text.title,
          ...(index > 0 && first ? [againstSentence(text, first)] : []),
          ...(hole ? [capital(holesWords(hole))] : []),
          ...(index > 0 && its && hole ? [capital(holesAgainst(hole, its))] : []),
        ]
          .filter((part) => part !== '')
          .map((part) => `${part}.`)
          .join(' '),
      ] as const;
    }),
    ...kin.map((one) => [`Nearest to ${one.pact}`, kinshipSentence(one)] as const),
    ...unlooked.map((says) => ['Holes were not looked for', `${says}.`] as const),
  ];
};

/** So many texts still have a line of their own. */
const SHORT = 6;

const HOLES =
  'Proved, not forecast: what can go wrong though nobody breaks a word, each text on its own, after an attack on whom it protects and after what differs from that in one thing. casus loopholes shows the runs and the repairs.';

/** Few texts by their names; many counted. */
const named = (pacts: readonly string[]): string =>
  pacts.length <= 3 ? listed(pacts) : counted(pacts.length, 'text');

/** The comparison as a Word file. */
const wordOf = async (comparison: Comparison): Promise<Uint8Array> => {
  const { read, assured, holes, kin } = comparison;
  const { comparisonWord } = await import('./word.ts');
  return comparisonWord({
    heading: `${named(read.map(({ provisions }) => provisions.pact))} side by side`,
    texts: read.map(({ provisions }) => provisions),
    short: inShort(comparison),
    found: [...(holes ? [holesPart(holes)] : []), ...(assured ? [assuredPart(assured)] : [])],
    kin,
  });
};

const holesPart = ({ each }: Holes) => ({
  table: besideHolesTable(each),
  lines: [...unlookedLines(each), HOLES],
});

const assuredPart = (assured: Assured) => ({
  table: assuredTable(assured),
  lines: [...askedLines(assured), ALONE],
});

/** The comparison as a page. */
const pageOf = (comparison: Comparison): string => {
  const { read, assured, holes, kin, command } = comparison;
  return comparisonHtml({
    engine: VERSION,
    command,
    texts: read.map(({ provisions }) => provisions),
    short: inShort(comparison),
    ...(holes ? { holes: holesPart(holes) } : {}),
    ...(assured ? { assured: assuredPart(assured) } : {}),
    kin,
  });
};

/** Under what is assured: how it was asked. */
const ALONE =
  'Each text is asked on its own: no other pact helps or hinders. The words as they stand; "at best": under the reading that assures it soonest.';

function assuredLines(assured: Assured, options: ShownOptions, terminal: Terminal): void {
  const { out, colours } = terminal;
  out();
  out(`${colours.bold('What each assures')}  (proved, not forecast)`);
  for (const line of askedLines(assured)) out(line);
  out();
  out(tableText(assuredTable(assured), terminal));
  out();
  out(ALONE);
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
}
