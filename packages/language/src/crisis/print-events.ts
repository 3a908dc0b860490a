import {
  type Decision,
  type Event,
  type Finding,
  type Incident,
  type Measure,
  type Motion,
  type Quality,
  type Verdict,
  VERBS,
} from '@casus/engine';
import { CONDUCT_VERBS } from './conduct.ts';
import type { IncidentCore } from './incidents.ts';
import {
  body,
  capital,
  item,
  limit,
  list,
  moment,
  parties,
  party,
  place,
  type Printer,
  said,
  text,
} from './print-words.ts';
import { elementWords, INCIDENT_FORMS, MOTION_VERBS, STATUS_FORMS, VOTE_FORMS } from './words.ts';

/** One event as a sentence of a chronicle, without its moment. */
export function eventSentence(printer: Printer, event: Event): string {
  const number = event.no === undefined ? '' : `(${event.no}) `;
  const known = event.known === undefined ? '' : `, known on ${moment(event.known, false)}`;
  const about = event.about === undefined || saysAbout(event) ? '' : `, in answer to (${event.about})`;
  return `${number}${capital(`${sentence(printer, event)}${about}${known}.`)}`;
}

/** Kinds whose sentence names the event it is about. */
const saysAbout = (event: Event): boolean =>
  event.kind === 'attribution' ||
  event.kind === 'contest' ||
  event.kind === 'finding' ||
  (event.kind === 'claim' && event.incident === undefined);

function sentence(printer: Printer, event: Event): string {
  const by = 'by' in event && typeof event.by === 'string' ? party(printer, event.by) : '';
  switch (event.kind) {
    case 'incident':
      return incident(printer, event);
    case 'claim': {
      const verb = event.denies ? 'denies' : 'claims';
      const because = event.because === undefined ? '' : `, because "${event.because}"`;
      return `${by} ${verb} ${event.incident ? `that ${incident(printer, event.incident)}` : `(${event.about ?? 0})`}${because}`;
    }
    case 'attribution':
      return `${by} attributes (${event.about ?? 0}) to ${party(printer, event.to)}${grounds(printer, event)}`;
    case 'contest': {
      const of = event.about === undefined ? 'incident' : `(${event.about})`;
      return `${by} contests ${of}${event.term === undefined ? '' : ` as ${event.term}`}${under(event)}${grounds(printer, event)}`;
    }
    case 'finding':
      return finding(printer, event);
    case 'opinion': {
      const own = event.of.length === 1 && event.of[0] === event.by;
      return `${by} determines that ${own ? 'its security' : `the security of ${parties(printer, event.of)}`} is threatened${event.threatBy === undefined ? '' : ` by ${party(printer, event.threatBy)}`}${event.in === undefined ? '' : ` in ${list(event.in.map((id) => place(printer, id)))}`}`;
    }
    case 'invocation':
      return `${by} invokes ${text(event)}`;
    case 'request': {
      const what =
        event.what === 'meeting' ? `a meeting of ${body(event.body ?? '', event.pact)}` : event.what;
      const forum =
        event.what === 'meeting' || event.body === undefined ? '' : ` in ${body(event.body, event.pact)}`;
      const rest = event.body !== undefined && event.article === undefined ? '' : under(event);
      return `${by} requests ${what}${event.to ? ` from ${parties(printer, event.to)}` : ''}${forum}${rest}`;
    }
    case 'consultation': {
      const forum = event.body === undefined ? '' : ` in ${body(event.body, event.pact)}`;
      if (event.by.length === 0) return `${body(event.body ?? '', event.pact)} meets`;
      const many = event.by.length > 1;
      const act =
        event.with.length === 0
          ? many
            ? 'consult together'
            : 'consults together'
          : `${many ? 'consult' : 'consults'} ${parties(printer, event.with)}`;
      return `${parties(printer, event.by)} ${act}${forum}${event.body === undefined ? under(event) : ''}`;
    }
    case 'proposal':
      return `${by} proposes "${event.motion.title}" to ${body(event.body, event.pact)}${motion(event.motion)}`;
    case 'vote':
      return `${by} ${VOTE_FORMS.find((form) => form.vote === event.vote)?.one ?? ''} "${event.title}"`;
    case 'decision':
      return `${body(event.body, event.pact)} ${event.outcome === 'adopted' ? 'adopts' : 'rejects'} "${event.motion.title}"${motion(event.motion)}${votes(printer, event.votes)}`;
    case 'measure': {
      const to = event.to ? ` to ${parties(printer, event.to)}` : '';
      const against = event.against ? ` against ${parties(printer, event.against)}` : '';
      return `${by} ${event.against && !isOwnIncident(event) ? 'uses' : 'provides'} ${item(event)}${event.against ? to.replace(' to ', ' for ') : to}${against}${there(printer, event.in)}`;
    }
    case 'pledge':
      return `${by} pledges ${list(event.items.map(item))} to ${parties(printer, event.to)}${event.until === undefined ? '' : `, by ${limit(event.until)}`}`;
    case 'delivery':
      return `${by} delivers ${item(event)} to ${parties(printer, event.to)}${there(printer, event.in)}`;
    case 'authorisation': {
      const organ = event.organ === 'parliament' ? 'Parliament' : `the ${event.organ}`;
      return `${organ} ${event.granted ? 'gives' : 'withholds'} approval${event.measure === undefined ? '' : ` of ${event.measure}`} for ${party(printer, event.of)}`;
    }
    case 'reporting':
      return `${by} reports to ${body(event.body, event.pact)}`;
    case 'conduct': {
      const verb = VERBS.find((known) => known.id === event.verb);
      const toward = event.to ? ` toward ${parties(printer, event.to)}` : '';
      if (!verb || !CONDUCT_VERBS.includes(verb) || (verb.id === 'join' && event.object === undefined))
        return `${by} does "${event.verb}"${event.object === undefined ? '' : ` "${event.object}"`}${toward}`;
      return `${by} ${verb.says}${event.object === undefined ? '' : ` "${event.object}"`}${toward}`;
    }
    case 'status':
      return status(printer, event);
    case 'fact':
      return event.by === undefined
        ? fact(event.fact, event.holds)
        : `${speaker(printer, event.by, event.pact)} ${event.finds ? 'finds' : 'claims'} that ${fact(event.fact, event.holds)}`;
    case 'tick':
      return 'time passes';
  }
}

/** Whether the sentence with "uses" says that somebody was attacked with it. */
const isOwnIncident = ({ measure, amount }: Measure): boolean =>
  measure === 'nuclear weapons' && amount === undefined;

const under = (event: { readonly pact?: string; readonly article?: string }): string =>
  event.pact === undefined ? '' : ` under ${text(event)}`;

/** An incident with its tails. */
function incident(printer: Printer, event: IncidentCore | Incident): string {
  const places =
    event.in && event.in.length > 0 ? ` in ${list(event.in.map((id) => place(printer, id)))}` : '';
  const tails = `${event.supportedBy ? `, with the support of ${parties(printer, event.supportedBy)}` : ''}${elements(event.qualities)}${event.disputed ? `, with ${list(event.disputed)} disputed` : ''}`;
  if (event.incident === 'disaster') {
    const cause =
      event.by === 'unknown'
        ? 'a disaster strikes'
        : `a disaster caused by ${party(printer, event.by)} strikes`;
    return `${cause} ${parties(printer, event.on)}${places}${tails}`;
  }
  const forms = INCIDENT_FORMS.filter((form) => form.kind === event.incident);
  // "Mobilises" stands with and without an adversary.
  const form = forms.length > 1 && event.on.length === 0 ? forms.at(-1) : forms[0];
  const object = event.object === undefined ? '' : `the ${event.object} of `;
  const means = [...(form?.by === undefined ? [] : [form.by]), ...(event.means ?? [])];
  return (
    `${party(printer, event.by)} ${form?.one ?? 'attacks'}${event.on.length === 0 ? '' : ` ${object}${parties(printer, event.on)}`}` +
    `${form?.after === undefined ? '' : ` ${form.after}`}${places}${event.across === undefined ? '' : ` across the ${event.across}`}${means.length === 0 ? '' : ` by ${list(means)}`}${tails}`
  );
}

function elements(qualities: Incident['qualities']): string {
  const with_ = (value: Verdict): readonly Quality[] =>
    (Object.entries(qualities ?? {}) as [Quality, Verdict][])
      .filter(([, given]) => given === value)
      .map(([quality]) => quality);
  const part = (says: string, value: Verdict): string => {
    const found = with_(value);
    return found.length === 0 ? '' : `, which ${says} ${list(found.map(elementWords))}`;
  };
  return `${part('is', 'true')}${part('is not', 'false')}${part('may be', 'contested')}`;
}

const grounds = (
  printer: Printer,
  event: { readonly confidence?: string; readonly evidence?: readonly string[] },
): string =>
  `${event.confidence === undefined ? '' : `, with ${event.confidence} confidence`}${event.evidence ? `, on the evidence of ${list(event.evidence.map((words) => said(printer, words)))}` : ''}`;

const there = (printer: Printer, regions: readonly string[] | undefined): string =>
  (regions ?? []).map((id) => ` in ${place(printer, id)}`).join('');

const isParty = (printer: Printer, by: string): boolean =>
  printer.catalogue.nameOf(by) !== undefined || by === 'unknown';

/** Whoever finds: a party, or a body of a pact. */
const speaker = (printer: Printer, by: string, pact: string | undefined): string =>
  isParty(printer, by) ? party(printer, by) : body(by, pact);

function finding(printer: Printer, event: Finding): string {
  const known = isParty(printer, event.by);
  const by = speaker(printer, event.by, event.of ?? event.pact);
  const rest = `${known || event.of !== undefined ? under(event) : ''}${event.provided === undefined ? '' : `, if (${event.about ?? 0}) is ${elementWords(event.provided)}`}${event.back ? ', with effect from the start' : ''}`;
  const what =
    event.element === 'attribution'
      ? `an act of ${party(printer, event.to ?? 'unknown')}`
      : event.element !== undefined
        ? elementWords(event.element)
        : event.term !== undefined
          ? `a ${event.term}${author(printer, event)}`
          : event.incident !== undefined
            ? `a ${event.incident}${author(printer, event)}`
            : undefined;
  if (what === undefined) return `${by} finds ${event.holds ? '' : 'against '}(${event.about ?? 0})${rest}`;
  return `${by} finds that (${event.about ?? 0}) is ${event.holds ? '' : 'not '}${what.replace(/^a (?=[aeiou])/i, 'an ')}${rest}`;
}

const author = (printer: Printer, { to }: Finding): string =>
  to === undefined ? '' : ` by ${party(printer, to)}`;

function motion(of: Motion): string {
  const verb = MOTION_VERBS.find((entry) => entry.verb === of.verb)?.says;
  const what = of.term === undefined ? (of.measures ? ` ${list(of.measures)}` : '') : ` ${of.term}`;
  return `${verb === undefined ? '' : `, to ${verb}${what}`}${of.matter === undefined ? '' : `, on ${of.matter}`}`;
}

function votes(printer: Printer, of: Decision['votes']): string {
  if (!of) return '';
  const counted = (count: number | undefined, by: readonly string[] | undefined, one: string, many = one) => {
    const number = count ?? by?.length;
    if (number === undefined) return [];
    return [`${number} ${number === 1 ? one : many}${by?.length ? ` (${parties(printer, by)})` : ''}`];
  };
  const counts = [
    ...counted(of.yes, of.yesBy, 'vote in favour', 'votes in favour'),
    ...counted(of.no, of.noBy, 'against'),
    ...counted(of.abstain, of.abstainBy, 'abstention', 'abstentions'),
    ...counted(undefined, of.absentBy, 'absent'),
  ];
  return counts.length === 0 ? '' : `, with ${list(counts)}`;
}

function status(printer: Printer, event: Extract<Event, { kind: 'status' }>): string {
  if (event.by === undefined) return `${event.pact} ${event.act}`;
  const by = party(printer, event.by);
  const verb = STATUS_FORMS.find((form) => form.act === event.act)?.one ?? event.act;
  if (event.act === 'releases' || event.act === 'expels')
    return `${by} ${verb} ${party(printer, event.toward ?? 'unknown')} from ${text(event)}`;
  return `${by} ${verb} ${text(event)}${event.toward === undefined ? '' : ` toward ${party(printer, event.toward)}`}`;
}

function fact(name: string, holds: boolean): string {
  const about = /^question about (.+)$/.exec(name);
  if (about && holds) return `a question about ${about[1] ?? ''} arises`;
  return `${name === 'ceasefire' ? 'the ceasefire' : `the fact "${name}"`} ${holds ? 'holds' : 'ends'}`;
}
