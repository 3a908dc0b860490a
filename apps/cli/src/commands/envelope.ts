import { strangerOf } from '@casus/check';
import { counted, envelopeTable, inSentence, moments, tableCsv, zoneAt } from '@casus/views';
import { resolve } from 'node:path';
import { type GroupOptions, wantedIn } from '../check/groups.ts';
import { envelopeFor, type Found } from '../check/envelope.ts';
import { drawn } from '../check/guarantee.ts';
import { printHeading } from '../check/heading.ts';
import { incidentAsked, type IncidentOptions } from '../check/incident.ts';
import { needIn, needWords, scaleIn } from '../check/need.ts';
import { patienceFor, stoppedWords } from '../check/patience.ts';
import { asked, type CheckOptions } from '../check/question.ts';
import { writeWitnesses } from '../check/witnesses.ts';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus envelope`. */
export interface EnvelopeOptions extends CheckOptions, IncidentOptions, GroupOptions {
  readonly need?: string;
  readonly of?: string;
  readonly witness?: string;
  readonly svg?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** `casus envelope`: one incident under each reading, what is assured at least and allowed at most. */
export async function envelopeCommand(
  pacts: readonly string[],
  options: EnvelopeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ready = await asked(pacts, options);
  if (!ready.ok) return failed(ready, terminal);
  const all = ready.value;
  const { names, opening, taken } = all;
  const incident = incidentAsked(all, options);
  if (!incident.ok) return failed(incident, terminal);
  const wanted = wantedIn(all, incident.value, options);
  if (!wanted.ok) return failed(wanted, terminal);
  const scale = scaleIn(options.of);
  if (!scale.ok) return failed(scale, terminal);
  const need = needIn(options.need, scale.value);
  if (!need.ok) return failed(need, terminal);
  if (options.svg !== undefined && scale.value.kind === 'amount')
    return failed(
      bad(
        EXIT.usage,
        '--svg and --of: the picture stands on the ladder, and an amount of one measure is on no rung of it',
        'leave --of out for the picture, or take the amounts with --csv',
      ),
      terminal,
    );
  const patience = patienceFor(all.limit, terminal);
  let found: Found;
  try {
    found = await envelopeFor(
      all,
      { incident: incident.value, wanted: wanted.value, scale: scale.value, need: need.value },
      patience,
    );
  } finally {
    patience.end();
  }
  const { answers, result, exhausted } = found;
  const code = exhausted ? EXIT.fine : EXIT.stopped;
  const written =
    options.witness === undefined ? undefined : await writeWitnesses(options.witness, answers, all);
  if (written && !written.ok) return failed(written, terminal);
  const pictured =
    options.need === undefined ? undefined : need.value?.map(({ from, value }) => ({ from, rung: value }));
  const undrawn = drawn(options.svg, result, incident.value, all, pictured);
  if (undrawn) return failed(undrawn, terminal);
  const table = envelopeTable(result, names, options.csv === true);
  if (options.json) {
    terminal.out(
      JSON.stringify(
        {
          schema: 'casus/envelope/1',
          at: opening.at,
          notInForce: opening.out,
          idle: opening.idle,
          chosen: taken,
          envelope: result,
          ...(written ? { written: written.value } : {}),
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
  const stands =
    options.by === undefined && incident.value.by === strangerOf(all.system)
      ? ` (${inSentence(names, incident.value.by)} stands for any state that no pact names; --by names another)`
      : '';
  printHeading(all, `${result.incident}, ${moments(opening.at, zoneAt(0))}${stands}.`, terminal);
  const { out } = terminal;
  out();
  out(tableText(table, terminal));
  out();
  const { only } = wanted.value;
  out(
    `The least is what ${only === undefined ? 'each guarantor' : inSentence(names, only)} does by then in every lawful run; the most, in some. A word without a clock ("at once") assures nothing by any hour: a reading may give it one.`,
  );
  if (need.value) out(`Exposed: how long the least is below the need, ${needWords(need.value, options.of)}.`);
  if (found.ways > 1)
    out(
      found.complete
        ? `All ${found.ways} ways to read it were tried; of several readings together, those are shown that promise more than any alone.`
        : 'There are too many ways to read it to try them all: each reading was tried alone.',
    );
  if (written)
    out(
      `${counted(written.value.length, 'run')} written to ${options.witness ?? ''}: "casus run" replays each, "casus test" judges what it shows.`,
    );
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!exhausted)
    terminal.err(
      stoppedWords(patience.stopped(), `${found.looked} of ${found.lines} lines, ${all.most} states in each`),
    );
  return code;
}
