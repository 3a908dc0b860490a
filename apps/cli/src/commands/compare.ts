import {
  comparisonHtml,
  counted,
  type Kinship,
  kinshipTable,
  provisionsCsv,
  provisionsHeat,
  provisionsTable,
  standalone,
  tableCsv,
} from '@casus/views';
import { resolve } from 'node:path';
import { stoppedWords } from '../check/patience.ts';
import {
  asData,
  askedLines,
  type Assured,
  assuredBy,
  type AssuredOptions,
  assuredTable,
  drawn,
} from '../compare/assured.ts';
import { provisionData } from '../compare/data.ts';
import { type Read, readTexts } from '../compare/provisions.ts';
import { kinshipOf, RELATIVES, shelfProvisions } from '../compare/relatives.ts';
import { numberIn } from '../check/question.ts';
import { bad, EXIT, type ExitCode, type Outcome } from '../exit.ts';
import { type Faulty, type Library, openLibrary } from '../library/load.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { VERSION } from '../version.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus compare`. */
export interface CompareOptions extends AssuredOptions {
  readonly heat?: string;
  readonly html?: string;
  /** So many relatives of each text. */
  readonly relatives?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Options that ask what could happen; without any of them the texts are only read. */
const ASKING = ['on', 'by', 'incident', 'guarantor', 'need', 'within', 'bound', 'limit', 'svg'] as const;

/** `casus compare`: texts side by side, by what their provisions do; with an incident also by what they assure in it. */
export async function compareCommand(
  pacts: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
  command: string,
): Promise<ExitCode> {
  const library = openLibrary();
  if (!library.ok) return failed(library, terminal);
  const asking = ASKING.some((option) => options[option] !== undefined);
  const most = numberIn(options.relatives, '--relatives', RELATIVES, 1000, 'relatives');
  if (!most.ok) return failed(most, terminal);
  const related = options.relatives !== undefined;
  const named = namedIn(library.value, pacts, asking, related);
  if (!named.ok) return failed(named, terminal);
  const read = await readTexts(library.value, named.value, options);
  if (!read.ok) return failed(read, terminal);
  const assured = asking ? await assuredBy(named.value, options, terminal) : undefined;
  if (assured && !assured.ok) return failed(assured, terminal);
  const shelf = related ? await shelfProvisions(library.value) : undefined;
  if (shelf && !shelf.ok) return failed(shelf, terminal);
  const kin = shelf ? read.value.map(({ provisions }) => kinshipOf(provisions, shelf.value, most.value)) : [];
  return shown({ read: read.value, assured: assured?.value, kin, command }, options, terminal);
}

/** The texts named, or all of the library; an incident is asked of those named. */
const namedIn = (
  library: Library,
  pacts: readonly string[],
  asking: boolean,
  related: boolean,
): Outcome<readonly string[]> | Faulty => {
  if (pacts.length === 1 && !related)
    return bad(
      EXIT.usage,
      'casus compare: one text has nothing to stand beside',
      'name two or more, or none for the whole library; --relatives 5 finds its like, casus envelope asks about one',
    );
  if (pacts.length > 0) return { ok: true, value: pacts };
  return asking
    ? bad(EXIT.usage, 'casus compare: whom is the incident asked of?', 'name two texts or more')
    : { ok: true, value: Object.keys(library.shelf.pacts) };
};

/** Everything that a comparison found. */
interface Comparison {
  readonly read: readonly Read[];
  readonly assured: Assured | undefined;
  /** Each text among its relatives, where these were asked for. */
  readonly kin: readonly Kinship[];
  readonly command: string;
}

function shown(comparison: Comparison, options: CompareOptions, terminal: Terminal): ExitCode {
  const { read, assured, kin } = comparison;
  const texts = read.map(({ provisions }) => provisions);
  const wrong =
    (options.heat === undefined
      ? undefined
      : write(options.heat, standalone(provisionsHeat(texts).svg), '--heat')) ??
    (assured && drawn(assured, options.svg)) ??
    (options.html === undefined ? undefined : write(options.html, pageOf(comparison), '--html'));
  if (wrong) return failed(wrong, terminal);
  const code = assured?.exhausted === false ? EXIT.stopped : EXIT.fine;
  const { out, colours } = terminal;
  if (options.json) {
    out(
      JSON.stringify(
        {
          schema: 'casus/compare/1',
          provisions: provisionData(texts),
          ...(assured ? { texts: assured.texts.map(asData) } : {}),
          ...(kin.length > 0 ? { relatives: kin } : {}),
        },
        null,
        2,
      ),
    );
    return code;
  }
  if (options.csv) {
    out(tableCsv(assured ? assuredTable(assured) : provisionsCsv(texts)).trimEnd());
    return code;
  }
  out(`${colours.bold(`${counted(read.length, 'text')} side by side`)}  (read off the texts)`);
  for (const { provisions } of read) if (read.length <= 6) out(`${provisions.pact}: ${provisions.title}`);
  out();
  out(tableText(provisionsTable(texts), terminal));
  if (options.heat !== undefined) out(`Drawn: ${resolve(options.heat)}`);
  if (options.html !== undefined) out(`Written: ${resolve(options.html)}`);
  for (const one of kin) {
    out();
    out(tableText(kinshipTable(one), terminal));
    for (const line of one.fates) out(line);
  }
  if (assured) assuredLines(assured, options, terminal);
  return code;
}

/** The comparison as a page. */
const pageOf = ({ read, assured, kin, command }: Comparison): string =>
  comparisonHtml({
    engine: VERSION,
    command,
    texts: read.map(({ provisions }) => provisions),
    ...(assured ? { assured: { table: assuredTable(assured), lines: [...askedLines(assured), ALONE] } } : {}),
    kin,
  });

/** Under what is assured: how it was asked. */
const ALONE =
  'Each text is asked on its own: no other pact helps or hinders. The words as they stand; "at best": under the reading that assures it soonest.';

function assuredLines(assured: Assured, options: CompareOptions, terminal: Terminal): void {
  const { out, colours } = terminal;
  out();
  out(`${colours.bold('What each assures')}  (proved, not forecast)`);
  for (const line of askedLines(assured)) out(line);
  out();
  out(tableText(assuredTable(assured), terminal));
  out();
  out(ALONE);
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!assured.exhausted)
    terminal.err(
      stoppedWords(assured.stopped, `${counted(assured.texts[0]?.all.most ?? 0, 'state')} in a line`),
    );
}
