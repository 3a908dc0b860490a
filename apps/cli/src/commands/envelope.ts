import { begin, carryOn, envelopeOf, guarantorsOf, isFinished, openingOf, strangerOf } from '@casus/check';
import {
  compile,
  type Draft,
  eventWords,
  type Incident,
  type PartyId,
  settle,
  type System,
  type World,
} from '@casus/engine';
import {
  type EnvelopeLine,
  type EnvelopeResult,
  envelopeTable,
  inSentence,
  moments,
  tableCsv,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { reached } from '../check/coverage.ts';
import { drawn, needOf, stepsOf } from '../check/guarantee.ts';
import { printHeading } from '../check/heading.ts';
import { incidentAsked } from '../check/incident.ts';
import { type Asked, asked, type CheckOptions, partyNamed } from '../check/question.ts';
import { telling, type Way, waysOf } from '../check/readings.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus envelope`. */
export interface EnvelopeOptions extends CheckOptions {
  readonly incident?: string;
  readonly by?: string;
  readonly guarantor?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly need?: string;
  readonly svg?: string;
}

/** States looked at between two looks for an interrupt. */
const SPELL = 500;

/** `casus envelope`: one incident under each reading, what is assured at least and allowed at most. */
export async function envelopeCommand(
  pacts: readonly string[],
  options: EnvelopeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const ready = await asked(pacts, options);
  if (!ready.ok) return failed(ready, terminal);
  const all = ready.value;
  const { names, loaded, opening, world, taken } = all;
  const incident = incidentAsked(all, options);
  if (!incident.ok) return failed(incident, terminal);
  const guarantor =
    options.guarantor === undefined ? undefined : partyNamed(world, options.guarantor, '--guarantor');
  if (guarantor && !guarantor.ok) return failed(guarantor, terminal);
  const need = needOf(options.need);
  if (!need.ok) return failed(need, terminal);
  const drafts = loaded.map(({ draft }) => draft);
  const { ways, complete } = waysOf(drafts, taken);
  const found: EnvelopeLine[] = [];
  for (const way of ways) found.push(...(await linesOf(way, drafts, all, incident.value, guarantor?.value)));
  const lines = telling(found);
  const result: EnvelopeResult = {
    pacts: drafts.map(({ id }) => id),
    incident: eventWords(all.system.world, incident.value),
    horizon: all.horizon,
    lines,
  };
  const exhausted = found.every((line) => line.exhausted);
  const code = exhausted ? EXIT.fine : EXIT.stopped;
  const undrawn = drawn(options.svg, result, all, need.value);
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
  out(
    `The least is what ${guarantor ? inSentence(names, guarantor.value) : 'each guarantor'} does by then in every lawful run; the most, in some. A word without a clock ("at once") assures nothing by any hour: a reading may give it one.`,
  );
  if (ways.length > 1)
    out(
      complete
        ? `All ${ways.length} ways to read it were tried; of several readings together, those are shown that promise more than any alone.`
        : 'There are too many ways to read it to try them all: each reading was tried alone.',
    );
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!exhausted) terminal.err('Not everything was looked at: raise --states, or name one --guarantor.');
  return code;
}

/** The envelope of every guarantor, or of one, under one way to read the pacts. */
async function linesOf(
  { chosen, readings }: Way,
  drafts: readonly Draft[],
  { world, victim, horizon, most, opening }: Asked & { readonly world: World },
  incident: Incident,
  only: PartyId | undefined,
): Promise<readonly EnvelopeLine[]> {
  const system: System = compile(
    drafts.flatMap((draft) => {
      const settled = settle(draft, chosen[draft.id] ?? {});
      return settled.ok ? [settled.pact] : [];
    }),
    world,
    { derivations: false },
  );
  const { before } = openingOf(system, opening.at, opening.at);
  const groups = guarantorsOf(system, victim, opening.at)
    .map((group) => group.filter((party) => party !== incident.by))
    .filter((group) => group.length > 0 && (only === undefined || group.includes(only)));
  const out: EnvelopeLine[] = [];
  for (const group of groups) {
    const guarantor = only ?? group[0];
    if (guarantor === undefined) continue;
    let search = begin({ system, before, incident, horizon, about: [guarantor], heights: true });
    while (!isFinished(search) && search.states < most) {
      search = carryOn(search, SPELL);
      await new Promise((resume) => setImmediate(resume));
    }
    const envelope = envelopeOf(search, [guarantor]);
    if (!envelope) continue;
    out.push({
      readings,
      guarantors: only === undefined ? group : [only],
      floor: reached(envelope.floor.value),
      ceiling: reached(envelope.ceiling.value),
      steps: stepsOf({ system, before, incident, horizon, about: [guarantor] }, envelope, most),
      states: search.states,
      exhausted: isFinished(search),
    });
  }
  return out;
}
