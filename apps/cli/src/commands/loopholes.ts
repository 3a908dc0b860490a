import { CATALOGUE, type Slug } from '@casus/check';
import {
  inSentence,
  loopholeLines,
  loopholesSentence,
  loopholesTable,
  moments,
  tableCsv,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { afterWords } from '../check/guarantee.ts';
import { unbound } from '../check/bound.ts';
import { printHeading } from '../check/heading.ts';
import { patienceFor, stoppedWords } from '../check/patience.ts';
import { asked, type CheckOptions, numberIn } from '../check/question.ts';
import { partyNamed } from '../library/parties.ts';
import { authored, incidentAsked } from '../check/incident.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import { type Looked, lookForLoopholes } from '../loopholes/asked.ts';
import { writeLoopholes, writtenWords } from '../loopholes/crises.ts';
import { drawnLoopholes } from '../loopholes/picture.ts';
import { bites, severityNamed } from '../loopholes/severity.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus loopholes`. */
export interface LoopholesOptions extends CheckOptions {
  readonly incident?: string;
  readonly by?: string;
  readonly guarantor?: string;
  readonly kind?: string;
  readonly fix?: boolean;
  readonly witness?: string;
  readonly svg?: string;
  readonly limit?: string;
  readonly bound?: string;
  readonly failOn?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Seconds after which no further class of incidents is begun. */
const LIMIT = 60;

/** States of one search. */
const BOUND = 1_000;

/** `casus loopholes`: every way in which a guarantee fails though nobody breaks a word, with a run and a repair. */
export async function loopholesCommand(
  pacts: readonly string[],
  options: LoopholesOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const kind = kindNamed(options.kind);
  if (!kind.ok) return failed(kind, terminal);
  const limit = numberIn(options.limit, '--limit', LIMIT, 86_400, 'seconds');
  if (!limit.ok) return failed(limit, terminal);
  const bound = numberIn(options.bound, '--bound', BOUND, 100_000_000, 'states of one search');
  if (!bound.ok) return failed(bound, terminal);
  const worst = severityNamed(options.failOn);
  if (!worst.ok) return failed(worst, terminal);
  const ready = await asked(pacts, { ...options, bound: bound.value.toString() });
  if (!ready.ok) return failed(ready, terminal);
  const all = ready.value;
  const asTold = incidentAsked(all, options);
  if (!asTold.ok) return failed(asTold, terminal);
  // A loophole is a way out for or against somebody: an attacker whom nobody knows yet is the one whom the pacts mean.
  const attack = authored(asTold.value, all);
  const only =
    options.guarantor === undefined ? undefined : partyNamed(all.parties, options.guarantor, '--guarantor');
  if (only && !only.ok) return failed(only, terminal);
  const wrong = only && unbound(all, attack.by, only.value, '--guarantor');
  if (wrong) return failed(wrong, terminal);
  const { opening } = all;
  const patience = patienceFor(limit.value * 1000, terminal);
  let looked: Looked;
  try {
    looked = await lookForLoopholes(
      all,
      attack,
      {
        limit: limit.value * 1000,
        shows: true,
        stopped: () => patience.stopped() !== undefined,
        ...(only ? { guarantor: only.value } : {}),
        ...(kind.value ? { kind: kind.value } : {}),
        ...(options.fix ? { fix: true } : {}),
      },
      terminal,
    );
  } finally {
    patience.end();
  }
  const { names, stages } = looked;
  const written =
    options.witness === undefined
      ? good(looked.result)
      : await writeLoopholes(options.witness, looked.result, looked.found, all, names);
  if (!written.ok) return failed(written, terminal);
  const result = written.value;
  const undrawn =
    options.svg === undefined ? undefined : drawnLoopholes(options.svg, looked.found, result, all, names);
  if (undrawn) return failed(undrawn, terminal);
  const code = bites(result.loopholes, worst.value)
    ? EXIT.findings
    : result.open.length === 0
      ? EXIT.fine
      : EXIT.stopped;
  const table = loopholesTable(result, names, options.csv === true);
  if (options.json) {
    terminal.out(
      JSON.stringify(
        {
          schema: 'casus/loopholes/1',
          at: opening.at,
          notInForce: opening.out,
          idle: opening.idle,
          chosen: all.taken,
          stages: stages.map(({ stage, guarantors }) => ({
            guarantors,
            others: [...stage.cast, ...(stage.others ?? [])],
          })),
          result,
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
    all,
    `${afterWords(attack, all.system, all.names).replace(/^after a/, 'A')}, ${moments(opening.at, zoneAt(0))}, and what differs from it in one thing.`,
    terminal,
  );
  const { out, colours } = terminal;
  if (asTold.value.by === 'unknown')
    out(
      `The crisis does not say who attacks: ${inSentence(names, attack.by)} is taken, the first whom the pacts have in mind.`,
    );
  for (const { stage } of stages)
    out(
      `Asked of ${inSentence(names, stage.guarantor)} with ${[...stage.cast].map((party) => inSentence(names, party)).join(' and ') || 'nobody'} beside it; no other party acts or holds a seat.`,
    );
  out(loopholesSentence(result));
  out();
  out(tableText(table, terminal));
  for (const one of result.loopholes) {
    out();
    const [head = '', ...rest] = loopholeLines(one, names);
    out(colours.bold(head));
    for (const line of rest) out(`  ${line}`);
    for (const line of one.repair.tried?.diff?.split('\n') ?? []) out(`    ${line}`);
    if (options.fix && one.repair.tried?.diff === undefined)
      out('    No edit of the text was found that closes it: the words above say what to change.');
  }
  if (options.witness !== undefined) {
    out();
    out(writtenWords(result, options.witness));
  }
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (result.open.length > 0) {
    out();
    out(`Not looked at to the end: ${result.open.join('; ')}.`);
    terminal.err(
      patience.stopped() === undefined
        ? 'Not everything was looked at: raise --limit or --bound, or name one --guarantor.'
        : stoppedWords(
            patience.stopped(),
            `${result.classes - result.open.length} of ${result.classes} classes of incidents`,
          ),
    );
  }
  return code;
}

const kindNamed = (slug: string | undefined): Outcome<Slug | undefined> => {
  if (slug === undefined) return good(undefined);
  const slugs = CATALOGUE.map((kind) => kind.slug);
  const found = slugs.find((one) => one === slug);
  if (found) return good(found);
  const near = nearest(slug, slugs);
  return bad(
    EXIT.usage,
    `--kind ${slug}: is no kind of loophole`,
    near ? `did you mean ${near}?` : `the kinds are ${slugs.join(', ')}`,
  );
};
