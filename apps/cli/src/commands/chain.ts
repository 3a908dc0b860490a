import { type ChainQuestion, openingOf, outsiderOf, type Policy, type Target } from '@casus/check';
import { DAY, type Event, type Incident, type IncidentKind, INCIDENTS, type PartyId } from '@casus/engine';
import {
  chainLayers,
  chainProof,
  type ChainResult,
  chainSentence,
  chainTable,
  moments,
  refusalTable,
  standalone,
  stopLines,
  zoneAt,
} from '@casus/views';
import { resolve } from 'node:path';
import { chainResult, POLICIES } from '../check/chain.ts';
import { printHeading } from '../check/heading.ts';
import { patienceFor, stoppedWords } from '../check/patience.ts';
import { type Asked, asked, type CheckOptions } from '../check/question.ts';
import { type Parties, partiesNamed, partyNamed } from '../library/parties.ts';
import { bad, EXIT, type ExitCode, good, type Outcome } from '../exit.ts';
import { nearest } from '../library/nearest.ts';
import type { Faulty } from '../library/load.ts';
import { prepare } from '../run/prepare.ts';
import { tableText } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { write } from '../write.ts';
import { failed } from './fail.ts';

/** Options of `casus chain`. */
export interface ChainOptions extends Omit<CheckOptions, 'states' | 'bound' | 'limit' | 'crisis' | 'event'> {
  readonly incident?: string;
  readonly by?: string;
  readonly crisis?: readonly string[];
  readonly free?: string;
  readonly late?: string;
  readonly helps?: string;
  readonly refuses?: string;
  readonly abstains?: string;
  readonly before?: readonly string[];
  readonly anyForce?: boolean;
  readonly limit?: string;
  readonly json?: boolean;
  readonly svg?: string;
}

/** Most sets of parties that are tried for one target. */
const SETS = 4096;

/** `casus chain`: one incident under several pacts, where what one party does is an incident under the next. */
export async function chainCommand(
  pacts: readonly string[],
  options: ChainOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { crisis: _crisis, limit: _limit, ...about } = options;
  const ready = await asked(pacts, about);
  if (!ready.ok) return failed(ready, terminal);
  const { parties, names, system, taken } = ready.value;
  const acts = await actsAsked(ready.value, options);
  if (!acts.ok) return failed(acts, terminal);
  const [incident, ...script] = acts.value;
  if (incident?.kind !== 'incident') return failed(bad(EXIT.usage, 'No incident to begin with'), terminal);
  const policy = policyOf(parties, options);
  if (!policy.ok) return failed(policy, terminal);
  const targets = targetsOf(parties, options.before);
  if (!targets.ok) return failed(targets, terminal);
  const limit = options.limit === undefined ? SETS : Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    return failed(
      bad(EXIT.usage, `--limit ${options.limit}: is no number of sets`, 'write e.g. --limit 4096'),
      terminal,
    );
  const opening = openingOf(system, incident.at, incident.at);
  const question: ChainQuestion = {
    system,
    before: opening.before,
    incident,
    script,
    policy: policy.value,
    horizon: ready.value.horizon,
    ...(options.anyForce ? { force: 'any force' } : {}),
  };
  const patience = patienceFor(undefined, terminal);
  let result: ChainResult;
  try {
    result = await chainResult(question, targets.value, names, limit, patience);
  } finally {
    patience.end();
  }
  const exhausted = result.exhausted && result.stops.every((stop) => stop.exhausted);
  const code = exhausted ? EXIT.fine : EXIT.stopped;
  const undrawn =
    options.svg === undefined
      ? undefined
      : write(options.svg, standalone(chainLayers(result, names).svg), '--svg');
  if (undrawn) return failed(undrawn, terminal);
  if (options.json) {
    const chosen = { policy: policy.value, chosen: taken, notInForce: opening.out };
    terminal.out(
      JSON.stringify({ schema: 'casus/chain/1', at: incident.at, ...chosen, chain: result }, null, 2),
    );
    return code;
  }
  printHeading(
    { ...ready.value, opening },
    `${result.incident}, ${moments(incident.at, zoneAt(0))}.`,
    terminal,
  );
  const { out } = terminal;
  out(chainSentence(result, names));
  out();
  out(tableText(chainTable(result, names), terminal));
  out();
  out(tableText(refusalTable(result, names), terminal));
  out();
  out('What stops it, if done after the first incident:');
  for (const line of stopLines(result.stops, names)) out(`  ${line}`);
  out();
  out(chainProof(result));
  if (options.svg !== undefined) out(`Drawn: ${resolve(options.svg)}`);
  if (!exhausted)
    terminal.err(
      patience.stopped() === undefined
        ? 'Not everything was looked at: raise --limit, or ask about less.'
        : stoppedWords(patience.stopped(), `${Math.max(...result.stops.map(({ tried }) => tried))} sets`),
    );
  return code;
}

/** The first incident and the free acts after it: from the options, or from chronicles. */
async function actsAsked(
  { system, parties, victim, opening }: Asked,
  { incident, by, crisis, free, on }: ChainOptions,
): Promise<Outcome<readonly Event[]> | Faulty> {
  if (crisis === undefined) {
    const kind = kindOf(incident ?? 'armed attack');
    if (!kind.ok) return kind;
    const attacker = by === undefined ? good(outsiderOf(system, victim)) : partyNamed(parties, by, '--by');
    if (!attacker.ok) return attacker;
    const first: Incident = {
      kind: 'incident',
      incident: kind.value,
      by: attacker.value,
      on: [victim],
      at: opening.at,
    };
    return good([first]);
  }
  if (incident !== undefined || by !== undefined || on !== undefined)
    return bad(
      EXIT.usage,
      '--crisis: gives the first incident itself',
      'leave out --incident, --by and --on',
    );
  const doers = partiesNamed(parties, free, '--free');
  if (!doers.ok) return doers;
  const events: Event[] = [];
  for (const file of crisis) {
    const ready = await prepare(file, {});
    if (!ready.ok) return ready;
    for (const step of ready.value.crisis.steps) if (step.kind === 'event') events.push(step.event);
  }
  const acts = events
    .filter((event) => isFree(event, doers.value))
    .map(bare)
    .toSorted((a, b) => a.at - b.at);
  // Two chronicles of the same days tell the same act twice, one with the hour and one without.
  const seen = new Set<string>();
  const once = acts.filter((event) => {
    const key = sameness(event);
    return !seen.has(key) && seen.add(key);
  });
  const first = once.findIndex(({ kind }) => kind === 'incident');
  return first < 0
    ? bad(
        EXIT.findings,
        `--crisis ${crisis.join(', ')}: holds no incident by those named`,
        'name others with --free',
      )
    : good(once.slice(first));
}

/** What a party did unbidden: an incident of its own making, or its word that it feels threatened. */
const isFree = (event: Event, doers: readonly PartyId[]): boolean =>
  event.kind === 'opinion' || (event.kind === 'incident' && (doers.length === 0 || doers.includes(event.by)));

/** An event without what its chronicle says of it: its number, its sentence. */
const bare = (event: Event): Event => {
  const { no: _no, about: _about, text: _text, ...rest } = event as Event & { about?: number };
  return rest as Event;
};

/** What makes two events of two chronicles the same: who does what to whom on which day. */
const sameness = (event: Event): string =>
  JSON.stringify([
    event.kind,
    'by' in event ? event.by : '',
    event.kind === 'incident' ? [event.incident, event.on] : '',
    Math.floor(event.at / DAY),
  ]);

const kindOf = (text: string): Outcome<IncidentKind> => {
  const kinds = INCIDENTS.map(({ kind }) => kind);
  const kind = kinds.find((one) => one === text.toLowerCase());
  if (kind !== undefined) return good(kind);
  const near = nearest(text, kinds);
  return bad(
    EXIT.usage,
    `--incident ${text}: is no kind of incident`,
    near ? `did you mean "${near}"?` : `the kinds are ${kinds.join(', ')}`,
  );
};

const policyOf = (parties: Parties, options: ChainOptions): Outcome<Readonly<Record<PartyId, Policy>>> => {
  const out: Record<PartyId, Policy> = {};
  for (const [option, policy] of POLICIES) {
    const named = partiesNamed(parties, options[option], `--${option}`);
    if (!named.ok) return named;
    for (const party of named.value) {
      if (out[party] !== undefined)
        return bad(
          EXIT.usage,
          `--${option} ${party}: is named under --${out[party]} too`,
          'name each party once',
        );
      out[party] = policy;
    }
  }
  return good(out);
};

/** Short of what the chain is to stop: as asked, else of a third party at war. */
const targetsOf = (parties: Parties, before: readonly string[] | undefined): Outcome<readonly Target[]> => {
  const out: Target[] = [];
  for (const text of before ?? ['3']) {
    if (/^[1-9]\d?$/.test(text)) out.push({ kind: 'belligerents', number: Number(text) });
    else {
      const party = partyNamed(parties, text, '--before');
      if (!party.ok) return party;
      out.push({ kind: 'party', party: party.value });
    }
  }
  return good(out);
};
