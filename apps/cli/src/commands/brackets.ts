import { type Brackets, openBrackets } from '@casus/check';
import type { Incident, PartyId } from '@casus/engine';
import {
  type BracketHoles,
  bracketsPicture,
  bracketsSentence,
  holesSentence,
  moments,
  resolutionsTable,
  resolvedHolesTable,
  standalone,
  swingsTable,
  tableCsv,
  turningTable,
  wishedTable,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { resolved, resultOf } from '../check/brackets.ts';
import { holed, holesResult } from '../check/holes.ts';
import { groupsOf, type GroupOptions, wantedIn } from '../check/groups.ts';
import { printHeading } from '../check/heading.ts';
import { incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { needIn, needWords } from '../check/need.ts';
import { patienceFor, type Stopped, stoppedWords } from '../check/patience.ts';
import { type Asked, asked, type CheckOptions } from '../check/question.ts';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus brackets`. */
export interface BracketsOptions extends CheckOptions, IncidentOptions, GroupOptions {
  readonly need?: string;
  readonly loopholes?: boolean;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly svg?: string;
}

/** Most states of one search: a text in which many may speak has some ten thousand, and a share is given only of what is known to its end. */
const STATES = '50000';

/** `casus brackets`: what every resolution comes to, which brackets matter, and what each party can get. */
export async function bracketsCommand(
  pacts: readonly string[],
  options: BracketsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ready = await asked(pacts, { bound: STATES, ...options });
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
  // Half of the time is for the loopholes, where they are asked for.
  const half = options.loopholes === true && all.limit !== undefined ? all.limit / 2 : all.limit;
  const patience = patienceFor(half, terminal);
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
  const ended = patience.stopped();
  const holes =
    options.loopholes === true && ended !== 'interrupt'
      ? await holesOf(all, incident.value, wanted.value.only, half, terminal)
      : undefined;
  const code = result.complete && holes?.result.complete !== false ? EXIT.fine : EXIT.stopped;
  const undrawn =
    options.svg === undefined
      ? undefined
      : write(options.svg, standalone(bracketsPicture(result, holes?.result).svg), '--svg');
  if (undrawn) return failed(undrawn, terminal);
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
          ...(holes ? { loopholes: holes.result } : {}),
        },
        null,
        2,
      ),
    );
    return code;
  }
  if (options.csv) {
    terminal.out(
      tableCsv(
        holes ? resolvedHolesTable(holes.result, names, true) : resolutionsTable(result, names, true),
      ).trimEnd(),
    );
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
  if (holes) {
    out();
    out(holesSentence(holes.result));
    out();
    out(tableText(turningTable(holes.result, names), terminal));
    out();
    out(tableText(resolvedHolesTable(holes.result, names), terminal));
    out();
    out(`casus loopholes ${pacts.join(' ')} --resolve ... tells each with a run and a repair.`);
  }
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!result.complete)
    terminal.err(
      stoppedWords(
        ended,
        `${result.resolutions.length} of ${result.total} resolutions, ${all.most} states for each guarantor`,
      ),
    );
  if (holes && !holes.result.complete)
    terminal.err(
      stoppedWords(
        holes.ended,
        `the loopholes of ${holes.result.resolutions.filter(({ open }) => open === 0).length} of ${holes.result.total} resolutions`,
      ),
    );
  return code;
}

/** The loopholes of every resolution, with why the search for them ended. */
async function holesOf(
  all: Asked,
  incident: Incident,
  only: PartyId | undefined,
  limit: number | undefined,
  terminal: Terminal,
): Promise<{ readonly result: BracketHoles; readonly ended: Stopped | undefined }> {
  const patience = patienceFor(limit, terminal);
  try {
    const holes = await holed(all, incident, only, patience);
    return { result: holesResult(holes, all, incident), ended: patience.stopped() };
  } finally {
    patience.end();
  }
}
