import { type Brackets, openBrackets } from '@casus/check';
import {
  bracketsSentence,
  moments,
  resolutionsTable,
  swingsTable,
  tableCsv,
  wishedTable,
  zoneAt,
} from '@casus/views';
import { resolved, resultOf } from '../check/brackets.ts';
import { groupsOf, type GroupOptions, wantedIn } from '../check/groups.ts';
import { printHeading } from '../check/heading.ts';
import { incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { needIn, needWords } from '../check/need.ts';
import { patienceFor, stoppedWords } from '../check/patience.ts';
import { asked, type CheckOptions } from '../check/question.ts';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus brackets`. */
export interface BracketsOptions extends CheckOptions, IncidentOptions, GroupOptions {
  readonly need?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `casus brackets`: what every resolution comes to, which brackets matter, and what each party can get. */
export async function bracketsCommand(
  pacts: readonly string[],
  options: BracketsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ready = await asked(pacts, options);
  if (!ready.ok) return failed(ready, terminal);
  const all = ready.value;
  const { loaded, world, opening, horizon, victim, names, told, chosen, system } = all;
  const incident = incidentAsked(all, options);
  if (!incident.ok) return failed(incident, terminal);
  const wanted = wantedIn(all, incident.value, options);
  if (!wanted.ok) return failed(wanted, terminal);
  const need = needIn(options.need, { kind: 'ladder' });
  if (!need.ok) return failed(need, terminal);
  const drafts = loaded.map(({ draft }) => draft);
  if (openBrackets(drafts, chosen).length === 0)
    return failed(
      bad(
        EXIT.findings,
        `${drafts.map(({ id }) => id).join(', ')}: no bracket is open`,
        'casus envelope asks about a text without brackets',
      ),
      terminal,
    );
  const groups = groupsOf(system, victim, incident.value.by, opening.at, wanted.value).flatMap(
    ({ asked: group, shown, coalition }) => (coalition ? [group] : shown.map((party) => [party])),
  );
  if (groups.length === 0)
    return failed(
      bad(EXIT.findings, 'Nobody is bound: there is no guarantor', 'name whom to ask about with --guarantor'),
      terminal,
    );
  const patience = patienceFor(all.limit, terminal);
  let found: Brackets;
  try {
    found = await resolved(
      {
        drafts,
        world,
        taken: chosen,
        ...(told ? { before: opening.before } : {}),
        incident: incident.value,
        at: opening.at,
        horizon,
        groups,
        need: need.value ?? [],
        most: all.most,
      },
      patience,
    );
  } finally {
    patience.end();
  }
  const result = resultOf(found, all);
  const code = result.complete ? EXIT.fine : EXIT.stopped;
  if (options.json) {
    terminal.out(
      JSON.stringify(
        {
          schema: 'casus/brackets/1',
          at: opening.at,
          notInForce: opening.out,
          idle: opening.idle,
          chosen,
          brackets: result,
        },
        null,
        2,
      ),
    );
    return code;
  }
  if (options.csv) {
    terminal.out(tableCsv(resolutionsTable(result, names, true)).trimEnd());
    return code;
  }
  printHeading({ ...all, assumed: [] }, `${result.incident}, ${moments(opening.at, zoneAt(0))}.`, terminal);
  const { out } = terminal;
  out(bracketsSentence(result));
  out();
  out(tableText(resolutionsTable(result, names), terminal));
  out();
  out(tableText(swingsTable(result), terminal));
  out();
  out(tableText(wishedTable(result, names), terminal));
  out();
  out(
    `Exposed: how long the least is below the need, ${needWords(result.need)}. A resolution beats another for a party if it meets all the wishes that the other meets and more; for the victim also if it meets the same and assures more.`,
  );
  if (result.sharedOut !== undefined)
    out(
      'Shares: exact Shapley effects (Owen 2014) over all resolutions, each weighed alike; they add up to all.',
    );
  if (!result.complete)
    terminal.err(
      stoppedWords(
        patience.stopped(),
        `${result.resolutions.length} of ${result.total} resolutions, ${all.most} states for each guarantor`,
      ),
    );
  return code;
}
