import {
  byUrgency,
  comparisonSentence,
  dutyTable,
  eventTable,
  factTable,
  lanesSentence,
  moments,
  noteTable,
  powerTable,
  procedureTable,
  selectionWords,
  verdictTable,
} from '@casus/views';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { flat, runCase } from '../run/case.ts';
import { compare } from '../run/compare.ts';
import { prepare, type CrisisOptions } from '../run/prepare.ts';
import { printFindings } from '../terminal/findings.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';
import { receiptOf } from '../run/receipt.ts';

/** Options of `casus run`. */
export interface RunOptions extends CrisisOptions {
  readonly json?: boolean;
  readonly all?: boolean;
  readonly bound?: string;
}

const BOUND = 200;

/** `casus run`: who owes what by when, what each may do, what is contested. */
export async function runCommand(
  file: string,
  options: RunOptions,
  terminal: Terminal,
  command: string,
): Promise<ExitCode> {
  const ready = await prepare(file, options);
  if (!ready.ok) return failed(ready, terminal);
  if (options.bound !== undefined && !/^[1-9]\d{0,6}$/.test(options.bound))
    return failed(
      bad(EXIT.usage, `--bound ${options.bound}: is no number of resolutions`, 'write --bound 500'),
      terminal,
    );
  const { crisis, drafts, world, chosen, print, home, at, loaded } = ready.value;
  const { report, assumed } = runCase(crisis, drafts, world, chosen, at);
  const bound = options.bound === undefined ? (options.all ? 20_000 : BOUND) : Number(options.bound);
  const compared = await compare({
    crisis,
    drafts,
    world,
    chosen,
    home,
    kind: 'bracket',
    bound,
    ...(at === undefined ? {} : { at }),
  });
  const stopped = options.all === true && compared !== undefined && !compared.comparison.complete;
  const receipt = receiptOf(ready.value, flat(chosen, home), command, report);
  if (options.json) {
    const brackets = compared && { possible: compared.possible, ...compared.comparison };
    terminal.out(
      JSON.stringify(
        {
          schema: 'casus/run/1',
          crisis: crisis.title,
          report,
          assumed,
          ...(brackets ? { brackets } : {}),
          receipt,
        },
        null,
        2,
      ),
    );
    return stopped ? EXIT.stopped : EXIT.fine;
  }
  printFindings(loaded.findings, loaded.source, terminal);
  const { colours, out } = terminal;
  out(`${colours.bold(crisis.title)}  (run, not forecast)`);
  out(`${drafts.map(({ id }) => id).join(', ')}; as of ${moments(report.at, print.zone)}`);
  for (const { id, inForce, because } of report.pacts)
    if (!inForce) out(`${id} is not in force: ${because}.`);
  const [first] = loaded.crisis.steps.flatMap((step) => (step.kind === 'event' ? [step.event] : []));
  if (first && report.events.every((event) => event.kind === 'tick'))
    out(`Nothing had happened by then: the first event is of ${moments(first.at, print.zone)}.`);
  const taken = flat(assumed, home);
  const open = Object.keys(taken).length;
  if (open > 0)
    out(
      `${open === 1 ? 'A bracket is' : `${open} brackets are`} left open; the first alternative is taken below: ${selectionWords(taken)}.`,
    );
  out(lanesSentence(report, print));
  out();
  out(tableText(dutyTable(byUrgency(report.positions), print), terminal));
  out();
  out(tableText(factTable(report.facts, print), terminal));
  if (report.procedures.length > 0) out(`\n${tableText(procedureTable(report.procedures, print), terminal)}`);
  out();
  out(tableText(powerTable(report.powers, print), terminal));
  if (report.notes.length > 0) out(`\n${tableText(noteTable(report.notes, print), terminal)}`);
  out(`\n${tableText(eventTable(report.events, print), terminal)}`);
  if (compared) {
    out();
    out(comparisonSentence(compared.comparison));
    if (!compared.comparison.complete)
      out(`There are ${compared.possible} resolutions; --all runs them (up to --bound).`);
    out(tableText(verdictTable(compared.comparison, print), terminal));
  }
  out();
  out(colours.dim(`Again: ${receipt.command}`));
  if (stopped)
    terminal.err(
      `The bound of ${bound} resolutions was reached; there are ${compared.possible}. Choose some with --resolve, or raise --bound.`,
    );
  return stopped ? EXIT.stopped : EXIT.fine;
}
