import { type Crisis, play, report } from '@casus/engine';
import { dutyTable, factTable, lanesSentence, noteTable, powerTable, procedureTable } from '@casus/views';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Library } from '../library/load.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type ChoiceOptions, choicesOf, offsetIn, openCrisis, printFor, refuse } from './shared.ts';

/** Options of `casus run`. */
export interface RunOptions extends ChoiceOptions {
  readonly at?: string;
  readonly json?: boolean;
}

/** Steps up to an instant. */
const until = (crisis: Crisis, at: number): Crisis => ({ ...crisis, steps: crisis.steps.filter((step) => (step.kind === 'event' ? step.event.at : step.at) <= at) });

/** `casus run FILE`: who owes what to whom by when, what may be done, what is contested. */
export const run = async (library: Library, file: string, options: RunOptions, terminal: Terminal): Promise<ExitCode> => {
  const loaded = await openCrisis(library, file, terminal);
  if (typeof loaded === 'number') return loaded;
  const drafts = loaded.pacts.map((pact) => pact.draft);
  const choices = choicesOf(drafts, options);
  if (!choices.ok) return refuse(choices, terminal);
  const at = options.at === undefined ? undefined : Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(options.at) ? `${options.at}T23:59:59Z` : options.at);
  if (at !== undefined && Number.isNaN(at)) return refuse({ ok: false, problem: { code: EXIT.usage, says: `"${options.at ?? ''}" is no time`, mend: 'write 2027-03-02 or 2027-03-02T05:30Z' } }, terminal);
  const crisis = at === undefined ? loaded.crisis : until(loaded.crisis, at);
  const played = play(crisis, drafts, library.catalogue.world, choices.value);
  const result = report(played.state);
  const failed = played.verdicts.filter((verdict) => !verdict.held);
  if (options.json) {
    terminal.out(JSON.stringify({ schema: 'casus/run/1', crisis: crisis.title, assumed: played.assumed, report: result, verdicts: played.verdicts }));
    return failed.length > 0 ? EXIT.findings : EXIT.fine;
  }
  const print = printFor(library, offsetIn(loaded.source.text));
  terminal.out(terminal.colours.bold(crisis.title));
  terminal.out(lanesSentence(result, print));
  for (const [pact, selection] of Object.entries(played.assumed)) {
    const ids = Object.entries(selection).map(([id, label]) => `${id}=${label}`);
    if (ids.length > 0) terminal.out(terminal.colours.yellow(`${pact} has open brackets; this run takes ${ids.join(', ')} (choose with --resolve).`));
  }
  const tables = [dutyTable(result.positions, print), powerTable(result.powers, print), factTable(result.facts, print), procedureTable(result.procedures, print), noteTable(result.notes, print)];
  for (const table of tables) if (table.rows.length > 0) terminal.out(`\n${tableText(table, terminal)}`);
  terminal.out(`\n${played.verdicts.length - failed.length} of ${played.verdicts.length} expectations hold${failed.length > 0 ? '; see casus test' : ''}.`);
  return failed.length > 0 ? EXIT.findings : EXIT.fine;
};
