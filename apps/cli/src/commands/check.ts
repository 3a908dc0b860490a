import type { Coverage } from '@casus/check';
import {
  coverageSentence,
  coverageTable,
  heatMap,
  isWorry,
  type LoopholesResult,
  loopholesSentence,
  loopholesTable,
  moments,
  standalone,
  tableCsv,
  type WishResult,
  wishLines,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { type Weighed, wishesOf, writeWishes } from '../check/concerns.ts';
import { begunCoverage, coverageOf, resultOf } from '../check/coverage.ts';
import { afterWords } from '../check/guarantee.ts';
import { printHeading } from '../check/heading.ts';
import { patienceFor, stoppedWords } from '../check/patience.ts';
import { type Asked, asked, type CheckOptions } from '../check/question.ts';
import { incidentAsked } from '../check/incident.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { type Looked, lookForLoopholes } from '../loopholes/asked.ts';
import { writeLoopholes, writtenWords } from '../loopholes/crises.ts';
import { bites, severityNamed } from '../loopholes/severity.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus check`. */
export interface CheckCommandOptions extends CheckOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly failOn?: string;
  /** False with --no-loopholes. */
  readonly loopholes?: boolean;
  readonly svg?: string;
  readonly witness?: string;
}

/** After so long, in ms, no further class of incidents is begun in the search for loopholes. */
const LIMIT = 60_000;

/** `casus check`: in which incidents who does what, at least and at most: the holes of a text. */
export async function checkCommand(
  pacts: readonly string[],
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const worst = options.failOn === 'hole' ? good(undefined) : severityNamed(options.failOn);
  if (!worst.ok)
    return failed(
      bad(
        EXIT.usage,
        `--fail-on ${options.failOn ?? ''}: is no kind of finding`,
        'write --fail-on hole, grave, serious or slight',
      ),
      terminal,
    );
  const ready = await asked(pacts, options);
  if (!ready.ok) return failed(ready, terminal);
  const { opening, names, taken } = ready.value;
  const patience = patienceFor(ready.value.limit, terminal);
  let coverage: Coverage;
  let looked: Looked | undefined;
  let weighed: readonly Weighed[] = [];
  const incident = incidentAsked(ready.value, {});
  try {
    const begun = begunCoverage(ready.value);
    if (!options.csv) weighed = await wishesOf(ready.value, begun, patience);
    coverage = await coverageOf(begun, patience);
    if (options.loopholes !== false && incident.ok && !options.csv)
      looked = await lookForLoopholes(
        ready.value,
        incident.value,
        {
          limit: ready.value.limit ?? LIMIT,
          stopped: () => patience.stopped() !== undefined,
          ...(options.witness === undefined ? {} : { shows: true }),
        },
        terminal,
      );
  } finally {
    patience.end();
  }
  const written =
    options.witness === undefined || options.csv
      ? good({ wishes: weighed.map(({ result: one }) => one), found: looked?.result })
      : await writtenTo(options.witness, weighed, looked, ready.value);
  if (!written.ok) return failed(written, terminal);
  const { wishes, found } = written.value;
  const result = resultOf(coverage, ready.value);
  const cells = coverage.cells.length + coverage.left.length;
  const exhausted =
    (found?.open.length ?? 0) === 0 &&
    coverage.left.length === 0 &&
    wishes.every(({ open }) => open === 0) &&
    result.cells.every((cell) => cell.exhausted);
  // A class of which some cell was not looked at is not said to be a hole.
  const unseen = new Set(coverage.left.map(({ row }) => row));
  const hole = result.rows.some(
    (row, index) =>
      row.noticed &&
      !unseen.has(index) &&
      result.cells.filter((cell) => cell.row === index).every(({ floor }) => floor.talk === undefined),
  );
  const code =
    wishes.some(isWorry) || (options.failOn === 'hole' && hole) || bites(found?.loopholes ?? [], worst.value)
      ? EXIT.findings
      : exhausted
        ? EXIT.fine
        : EXIT.stopped;
  const undrawn =
    options.svg === undefined
      ? undefined
      : write(options.svg, standalone(heatMap(result, names).svg), '--svg');
  if (undrawn) return failed(undrawn, terminal);
  const table = coverageTable(result, names, options.csv === true);
  if (options.json) {
    terminal.out(
      JSON.stringify(
        {
          schema: 'casus/check/1',
          at: opening.at,
          notInForce: opening.out,
          idle: opening.idle,
          chosen: taken,
          ...(wishes.length > 0 ? { concerns: wishes } : {}),
          coverage: result,
          ...(found ? { loopholes: found } : {}),
        },
        null,
        2,
      ),
    );
    return code;
  }
  if (options.csv) {
    terminal.out(tableCsv(table).trimEnd());
    return code;
  }
  printHeading(
    ready.value,
    `Incidents of ${moments(opening.at, zoneAt(0))}${opening.before.length > 0 ? ', its entry into force and what it waits for taken to have happened' : ''}.`,
    terminal,
  );
  const { out, colours } = terminal;
  for (const wish of wishes) {
    const [head = '', ...rest] = wishLines(wish);
    out(colours.bold(head));
    for (const line of rest) out(`  ${line}`);
    out();
  }
  out(coverageSentence(result));
  out();
  out(tableText(table, terminal));
  if (looked && found && incident.ok) {
    out();
    out(
      `Loopholes ${afterWords(incident.value, ready.value.system, names)}, and after what differs from it in one thing: ${loopholesSentence(found)}`,
    );
    out(tableText(loopholesTable(found, looked.names, false), terminal));
    out(`The runs, the sentences and the repairs: casus loopholes ${pacts.join(' ')}.`);
  }
  if (options.witness !== undefined)
    out(
      found
        ? writtenWords(found, options.witness)
        : `Runs of concerns and purposes written to ${options.witness}.`,
    );
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!exhausted)
    terminal.err(
      stoppedWords(
        patience.stopped(),
        `${coverage.cells.length} of ${cells} cells, ${ready.value.most} states in each${found && found.open.length > 0 ? `, ${found.open.length} classes of loopholes` : ''}${wishes.some(({ open }) => open > 0) ? ', concerns and purposes as said above' : ''}`,
      ),
    );
  return code;
}

/** Writes the runs of concerns, purposes and loopholes; what was found, with the files. */
const writtenTo = async (
  folder: string,
  weighed: readonly Weighed[],
  looked: Looked | undefined,
  all: Asked,
): Promise<
  Outcome<{ readonly wishes: readonly WishResult[]; readonly found: LoopholesResult | undefined }>
> => {
  const wishes = await writeWishes(folder, weighed, all);
  if (!wishes.ok) return wishes;
  if (!looked) return good({ wishes: wishes.value, found: undefined });
  const found = await writeLoopholes(folder, looked.result, looked.found, all, looked.names);
  return found.ok ? good({ wishes: wishes.value, found: found.value }) : found;
};
