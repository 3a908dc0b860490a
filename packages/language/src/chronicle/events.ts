import type { Amount, Decision, Event, EventBase, Incident, Instant, MeasureId, Motion, PartyId, Quality, Verdict } from '@casus/engine';
import { VERBS } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { amountOf, measureOfUnit } from '../lower/menu.ts';
import { actingOf, actorOf, bodyOf, partiesOf, partyOf, textOf } from './actors.ts';
import { rangeOf, report, suggestion, type Reading } from './context.ts';
import { later, readMoment } from './moments.ts';
import { elementOf, formOf, INCIDENT_FORMS, MOTION_VERBS, STATUS_FORMS, VOTE_FORMS } from './words.ts';

/** The moment of a section: its start, and whether it is a date alone. */
export interface At {
  readonly at: Instant;
  readonly day: boolean;
}

/** An event without what all events share. */
type Bare = Event extends infer E ? (E extends Event ? Omit<E, keyof EventBase> : never) : never;

/** What the tails of a sentence say. */
interface Tails {
  known?: Instant;
  about?: number;
  because?: string;
  confidence?: 'low' | 'moderate' | 'high';
  evidence?: readonly string[];
  until?: Instant;
  motion?: Omit<Motion, 'title'>;
  matter?: Motion['matter'];
  votes?: NonNullable<Decision['votes']>;
  support?: readonly PartyId[];
  disputed?: NonNullable<Incident['disputed']>;
  qualities?: Partial<Record<Quality, Verdict>>;
  provided?: Quality;
  back?: boolean;
}

const number = (text: string): number => Number(text.replace(/[()]/g, ''));

/** A reference to a numbered event; it must have come before. */
export const eventNumber = (reading: Reading, text: string, node: ast.Event | ast.Expectation | ast.EventAct | ast.EventTail | ast.ExpectedThing | ast.BecauseItem): number => {
  const no = number(text);
  if (!reading.numbers.has(no) && !reading.referred.has(no)) reading.referred.set(no, node);
  return no;
};

/** The events of one sentence: several where several states each do a thing of their own. */
export const eventsOf = (reading: Reading, node: ast.Event, moment: At, victims: readonly PartyId[], text: string): readonly Event[] => {
  const tails = tailsOf(reading, node, moment);
  const no = node.number === undefined ? undefined : number(node.number);
  if (no !== undefined) {
    if (reading.numbers.has(no)) report(reading, 'C008', node, `Event (${no}) is already there.`, { mend: 'Give it another number.' });
    else reading.numbers.set(no, rangeOf(node));
  }
  const bare = isBare(node.act) ? node.act : undefined;
  const made: readonly Bare[] = bare ? bareOf(reading, bare, moment) : node.act && !isBare(node.act) ? actsOf(reading, node, node.act, moment, victims, tails) : [];
  return made.map((event, index) => {
    const base: EventBase = {
      at: moment.at,
      ...(moment.day ? { day: true as const } : {}),
      ...(no !== undefined && index === 0 ? { no } : {}),
      ...(tails.known === undefined ? {} : { known: tails.known }),
      ...(tails.about === undefined ? {} : { about: tails.about }),
      text,
    };
    return { ...event, ...base, ...aboutOf(event) } as Event;
  });
};

/** Acts that name their event carry it as `about`; it travels in the bare event under a private key. */
const ABOUT = Symbol('about');
type WithAbout = Bare & { [ABOUT]?: number };
const aboutOf = (event: Bare): { about?: number } => {
  const about = (event as WithAbout)[ABOUT];
  return about === undefined ? {} : { about };
};
const on = (event: Bare, about: number | undefined): Bare => (about === undefined ? event : ({ ...event, [ABOUT]: about } as WithAbout));

const tailsOf = (reading: Reading, node: ast.Event, moment: At): Tails => {
  const out: Tails = {};
  for (const tail of node.tails) addTail(out, reading, tail, moment);
  return out;
};

const addTail = (out: Tails, reading: Reading, tail: ast.EventTail, moment: At): void => {
  switch (tail.$type) {
    case 'KnownTail':
    case 'ByTail': {
      const read = readMoment(tail.at, reading.names);
      if (read.kind !== 'moment') return report(reading, 'C013', tail, `${tail.at} cannot be read as a moment.`);
      if (tail.$type === 'KnownTail') {
        if (read.at < moment.at) report(reading, 'C021', tail, 'It became known before it happened.');
        out.known = read.at;
      } else out.until = (read.day ? read.at + 86_399_999 : read.at) as Instant;
      return;
    }
    case 'WithinTail': {
      const until = later(moment.at, tail.span.number, tail.span.unit);
      if (until !== undefined) out.until = until;
      return;
    }
    case 'AnswerTail':
      out.about = eventNumber(reading, tail.event, tail);
      return;
    case 'BecauseTail':
      out.because = tail.reason;
      return;
    case 'ConfidenceTail':
      out.confidence = tail.confidence;
      return;
    case 'EvidenceTail':
      out.evidence = tail.items.map((item) => item.replace(/^"|"$/g, ''));
      return;
    case 'MotionTail': {
      const verb = MOTION_VERBS.find((entry) => entry.says === tail.verb)?.verb;
      out.motion = { ...(verb === undefined ? {} : { verb }), ...(tail.term === undefined ? {} : { term: tail.term }), ...(tail.measures.length > 0 ? { measures: tail.measures } : {}) };
      return;
    }
    case 'MatterTail':
      out.matter = tail.matter as NonNullable<Motion['matter']>;
      return;
    case 'VotesTail': {
      const by = tail.by ? partiesOf(reading, tail.by, moment.at) : undefined;
      const key = tail.kind.includes('favour') ? 'yes' : tail.kind.includes('against') ? 'no' : 'abstain';
      out.votes = { ...out.votes, ...(tail.count === undefined ? (by ? { [key]: by.length } : {}) : { [key]: tail.count }), ...(by ? { [`${key}By`]: by } : {}) };
      return;
    }
    case 'AbsenceTail':
      out.votes = { ...out.votes, absentBy: partiesOf(reading, tail.by, moment.at) };
      return;
    case 'SupportTail':
      out.support = partiesOf(reading, tail.by, moment.at);
      return;
    case 'DisputedTail':
      out.disputed = tail.elements as unknown as NonNullable<Incident['disputed']>;
      return;
    case 'ElementTail':
      for (const word of tail.elements) out.qualities = { ...out.qualities, [elementOf(word)]: tail.maybe ? 'contested' : tail.not ? 'false' : 'true' };
      return;
    case 'ProvidedTail':
      eventNumber(reading, tail.event, tail);
      out.provided = elementOf(tail.element);
      return;
    case 'BackTail':
      out.back = true;
      return;
  }
};

const bareOf = (reading: Reading, act: ast.BareAct, moment: At): readonly Bare[] => {
  switch (act.$type) {
    case 'PactEvent':
      return [{ kind: 'status', act: act.change === 'is in force' ? 'enters into force' : act.change, pact: act.pact }];
    case 'QuestionEvent':
      return [{ kind: 'fact', fact: `question about ${act.pact}`, holds: true }];
    case 'FactEvent':
      return [{ kind: 'fact', fact: act.fact, holds: act.change === 'holds' }];
    case 'DisasterEvent':
      return [{ kind: 'incident', incident: 'disaster', by: act.by ? (partyOf(reading, act.by) ?? 'unknown') : 'unknown', on: partiesOf(reading, act.on, moment.at), ...placesOf(reading, act.places, act) }];
    case 'TimeEvent':
      return [{ kind: 'tick' }];
  }
};

const placesOf = (reading: Reading, places: readonly string[], node: ast.IncidentEvent | ast.DisasterEvent): { in?: readonly string[] } => {
  const ids = places.flatMap((name) => {
    const id = reading.names.place(name);
    if (id === undefined) report(reading, 'C003', node, `No place is called ${name}.`, suggestion(name, reading.names.placeNames()));
    return id === undefined ? [] : [id];
  });
  return ids.length > 0 ? { in: ids } : {};
};

const OBJECTS: Readonly<Record<string, NonNullable<Incident['object']>>> = { 'territory of': 'territory', 'forces of': 'forces', 'vessels of': 'vessels', 'aircraft of': 'aircraft' };

const incidentOf = (reading: Reading, act: ast.IncidentEvent, by: PartyId, moment: At, tails: Tails): Omit<Incident, keyof EventBase> => {
  const forms = INCIDENT_FORMS.filter((form) => form.one === act.verb || form.many === act.verb);
  const word = act.means[0];
  const form = (word === undefined ? undefined : forms.find((entry) => entry.by === word)) ?? forms.find((entry) => (entry.after !== undefined) === act.aggression && entry.by === undefined) ?? forms[0];
  const means = form?.by === undefined ? act.means : act.means.slice(1);
  return {
    kind: 'incident',
    incident: form?.kind ?? 'armed attack',
    by,
    on: act.on ? partiesOf(reading, act.on, moment.at) : [],
    ...placesOf(reading, act.places, act),
    ...(act.object === undefined ? {} : { object: OBJECTS[act.object] ?? 'territory' }),
    ...(means.length > 0 ? { means } : {}),
    ...(act.across === undefined ? {} : { across: act.across }),
    ...(tails.support ? { supportedBy: tails.support } : {}),
    ...(tails.qualities ? { qualities: tails.qualities } : {}),
    ...(tails.disputed ? { disputed: tails.disputed } : {}),
  };
};

const actorsIn = (reading: Reading, node: ast.Event, moment: At, victims: readonly PartyId[]): readonly PartyId[] => (node.subject ? partiesOf(reading, node.subject, moment.at, victims) : []);

/** Single actor that may be a body. */
const soleActor = (reading: Reading, node: ast.Event): { readonly by: PartyId; readonly pact?: string } | undefined => actingOf(reading, node.subject?.items[0]);

const itemsOf = (items: readonly ast.EventItem[]): readonly { readonly measure: MeasureId; readonly amount?: Amount }[] =>
  items.map((item) => {
    const amount = item.amount ? amountOf(item.amount) : undefined;
    return { measure: item.measure ?? (amount ? measureOfUnit(amount.unit) : 'assistance'), ...(amount ? { amount } : {}) };
  });

const actsOf = (reading: Reading, node: ast.Event, act: ast.EventAct, moment: At, victims: readonly PartyId[], tails: Tails): readonly Bare[] => {
  const each = (make: (by: PartyId) => Bare): readonly Bare[] => actorsIn(reading, node, moment, victims).map(make);
  const under = node.under ? textOf(reading, node.under) : undefined;
  const ref = (text: string): number => eventNumber(reading, text, act);
  switch (act.$type) {
    case 'IncidentEvent':
      return each((by) => incidentOf(reading, act, by, moment, tails));
    case 'ClaimEvent': {
      const denies = act.verb.startsWith('den') ? { denies: true as const } : {};
      const because = tails.because === undefined ? {} : { because: tails.because };
      const that = act.that?.$type === 'IncidentEvent' ? incidentOf(reading, act.that, act.by ? (partyOf(reading, act.by) ?? 'unknown') : 'unknown', moment, {}) : undefined;
      return each((by) => on({ kind: 'claim', by, ...denies, ...because, ...(that ? { incident: withoutKind(that) } : {}) }, act.event === undefined ? undefined : ref(act.event)));
    }
    case 'AttributeEvent': {
      const to = partyOf(reading, act.to) ?? 'unknown';
      return each((by) => on({ kind: 'attribution', by, to, ...certainty(tails) }, ref(act.event)));
    }
    case 'ContestEvent':
      return each((by) => on({ kind: 'contest', by, ...(act.term === undefined ? {} : { term: act.term }), ...(under ? { pact: under.pact } : {}), ...certainty(tails) }, act.event === undefined ? undefined : ref(act.event)));
    case 'FindEvent': {
      const who = soleActor(reading, node);
      if (!who) return [];
      const found = act.found;
      const what = !found ? {} : found.$type === 'FoundElement' ? { element: elementOf(found.element) } : found.$type === 'FoundKind' ? kindFound(found.incident) : found.$type === 'FoundTerm' ? { term: found.term } : { element: 'attribution' as const, to: partyOf(reading, found.to) ?? 'unknown' };
      const pact = under?.pact ?? who.pact;
      return [on({ kind: 'finding', by: who.by, ...(pact === undefined ? {} : { pact }), ...what, holds: !act.not, ...(tails.provided === undefined ? {} : { provided: tails.provided }), ...(tails.back ? { back: true as const } : {}) } as Bare, ref(act.event))];
    }
    case 'FindAgainstEvent': {
      const who = soleActor(reading, node);
      return who ? [on({ kind: 'finding', by: who.by, ...(who.pact === undefined ? {} : { pact: who.pact }), holds: false }, ref(act.event))] : [];
    }
    case 'OpinionEvent':
      return each((by) => ({ kind: 'opinion', by, of: act.own ? [by] : partiesOf(reading, act.of, moment.at), ...(act.by ? { threatBy: partyOf(reading, act.by) ?? 'unknown' } : {}) }));
    case 'InvokeEvent': {
      const text = textOf(reading, act.article);
      return text ? each((by) => ({ kind: 'invocation', by, pact: text.pact, article: text.article ?? '' })) : [];
    }
    case 'RequestEvent': {
      const body = act.body ? bodyOf(reading, act.body) : undefined;
      const what = act.meeting ? 'meeting' : act.what === 'consultation' ? 'consultation' : 'assistance';
      const to = act.of ? { to: partiesOf(reading, act.of, moment.at) } : {};
      return each((by) => ({ kind: 'request', by, what, ...to, ...(body ? { body: body.body } : {}), ...(under ? under : body?.pact === undefined ? {} : { pact: body.pact }) }));
    }
    case 'ConsultEvent': {
      const body = act.body ? bodyOf(reading, act.body) : undefined;
      return [{ kind: 'consultation', by: actorsIn(reading, node, moment, []), with: act.with ? partiesOf(reading, act.with, moment.at) : [], ...(body ?? {}) }];
    }
    case 'MeetEvent': {
      const actor = actorOf(reading, node.subject?.items[0]);
      if (actor?.kind === 'body') return [{ kind: 'consultation', by: membersOf(reading, actor.body, actor.pact, moment), with: [], body: actor.body, ...(actor.pact === undefined ? {} : { pact: actor.pact }) }];
      return [{ kind: 'consultation', by: actorsIn(reading, node, moment, []), with: [] }];
    }
    case 'ProposeEvent': {
      const body = bodyOf(reading, act.body);
      reading.titles.add(act.title);
      return body ? each((by) => ({ kind: 'proposal', by, ...body, motion: { title: act.title, ...tails.motion, ...(tails.matter === undefined ? {} : { matter: tails.matter }) } })) : [];
    }
    case 'VoteEvent': {
      if (!reading.titles.has(act.title)) report(reading, 'C006', act, `Nothing titled "${act.title}" has been proposed.`, suggestion(act.title, [...reading.titles]));
      const form = formOf(VOTE_FORMS, act.verb);
      return each((by) => ({ kind: 'vote', by, title: act.title, vote: form?.vote ?? 'abstain' }));
    }
    case 'DecideEvent': {
      const body = bodyOf(reading, node.subject?.items[0]);
      reading.titles.add(act.title);
      return body ? [{ kind: 'decision', ...body, motion: { title: act.title, ...tails.motion, ...(tails.matter === undefined ? {} : { matter: tails.matter }) }, outcome: act.verb === 'adopts' ? 'adopted' : 'rejected', ...(tails.votes ? { votes: tails.votes } : {}) }] : [];
    }
    case 'ApprovalEvent': {
      const organ = node.subject?.items[0];
      const name = organ?.$type === 'NamedActor' ? organ.name : 'parliament';
      const of = partyOf(reading, act.of) ?? 'unknown';
      return [{ kind: 'authorisation', organ: name, of, granted: act.verb === 'gives approval', ...(act.measure === undefined ? {} : { measure: act.measure }) }];
    }
    case 'ReportEvent': {
      const body = bodyOf(reading, act.body);
      return body ? each((by) => ({ kind: 'reporting', by, ...body })) : [];
    }
    case 'TransferEvent':
      return transfers(reading, node, act, moment, victims, tails);
    case 'StatusEvent': {
      const form = formOf(STATUS_FORMS, act.verb);
      const text = act.text ? textOf(reading, act.text) : undefined;
      if (form && text) return each((by) => ({ kind: 'status', act: form.act, by, pact: text.pact, ...(text.article === undefined ? {} : { article: text.article }), ...(act.toward ? { toward: partyOf(reading, act.toward) ?? 'unknown' } : {}) }) as Bare);
      return each((by) => ({ kind: 'conduct', by, verb: verbId(act.verb), ...(act.object === undefined ? {} : { object: act.object }) }));
    }
    case 'ReleaseEvent': {
      const text = textOf(reading, act.text);
      const toward = partyOf(reading, act.toward) ?? 'unknown';
      return text ? each((by) => ({ kind: 'status', act: act.verb.startsWith('release') ? 'releases' : 'expels', by, pact: text.pact, toward, ...(text.article === undefined ? {} : { article: text.article }) })) : [];
    }
    case 'ConductEvent': {
      const to = act.to ? { to: partiesOf(reading, act.to, moment.at) } : {};
      return each((by) => conduct(reading, act, by, to));
    }
    case 'OddEvent': {
      const to = act.to ? { to: partiesOf(reading, act.to, moment.at) } : {};
      return each((by) => ({ kind: 'conduct', by, verb: act.verb, ...(act.object === undefined ? {} : { object: act.object.replace(/^"|"$/g, '') }), ...to }));
    }
  }
};

const certainty = (tails: Tails): { confidence?: 'low' | 'moderate' | 'high'; evidence?: readonly string[] } => ({ ...(tails.confidence === undefined ? {} : { confidence: tails.confidence }), ...(tails.evidence ? { evidence: tails.evidence } : {}) });

const withoutKind = (incident: Omit<Incident, keyof EventBase>): Omit<Incident, keyof EventBase | 'kind'> => {
  const { kind: _kind, ...rest } = incident;
  return rest;
};

const kindFound = (words: string): { incident?: Incident['incident'] } => ({ incident: (words === 'attack' ? 'armed attack' : words) as Incident['incident'] });

const SAYS = new Map(VERBS.map((verb) => [verb.says, verb.id]));

/** The catalogue's infinitive for a verb of the chronicle. */
const verbId = (word: string): string => SAYS.get(word) ?? (VERBS.some((verb) => verb.id === word) ? word : word.replace(/(?:es|s)$/, ''));

const conduct = (reading: Reading, act: ast.ConductEvent, by: PartyId, to: { to?: readonly PartyId[] }): Bare => {
  const object = act.object?.replace(/^"|"$/g, '');
  const phrase = object === undefined ? act.verb : `${act.verb} ${object}`;
  const whole = SAYS.get(phrase);
  const known = whole !== undefined || SAYS.has(act.verb) || VERBS.some((verb) => verb.id === act.verb);
  if (!known) report(reading, 'C017', act, `No act is called "${act.verb}".`, suggestion(act.verb, VERBS.map((verb) => verb.says)));
  return { kind: 'conduct', by, verb: whole ?? verbId(act.verb), ...(whole !== undefined || object === undefined ? {} : { object }), ...to };
};

const membersOf = (reading: Reading, body: string, pact: string | undefined, moment: At): readonly PartyId[] => {
  const draft = pact === undefined ? undefined : reading.drafts.get(pact);
  const bodies = (draft?.template.bodies ?? []) as readonly unknown[];
  const found = bodies.find((entry): entry is { members?: { kind: string; role?: string } } => (entry as { name?: string }).name === body);
  const role = found?.members?.kind === 'role' ? found.members.role : undefined;
  if (role === undefined || pact === undefined) return [];
  const actor = { items: [{ $type: 'SetActor', quantifier: 'each', role, pact }] } as unknown as ast.EventActors;
  return partiesOf(reading, actor, moment.at);
};

const transfers = (reading: Reading, node: ast.Event, act: ast.TransferEvent, moment: At, victims: readonly PartyId[], tails: Tails): readonly Bare[] => {
  const items = itemsOf(act.items);
  const to = act.to ? partiesOf(reading, act.to, moment.at) : undefined;
  const against = act.against ? partiesOf(reading, act.against, moment.at) : undefined;
  return actorsIn(reading, node, moment, victims).flatMap((by): readonly Bare[] => {
    if (act.verb.startsWith('pledge')) return [{ kind: 'pledge', by, to: to ?? [], items, ...(tails.until === undefined ? {} : { until: tails.until }) }];
    if (act.verb.startsWith('deliver')) return items.map((item) => ({ kind: 'delivery', by, to: to ?? [], ...item }));
    return items.map((item) => ({ kind: 'measure', by, ...item, ...(to ? { to } : {}), ...(against ? { against } : {}) }));
  });
};

const BARE: ReadonlySet<string> = new Set(['DisasterEvent', 'FactEvent', 'PactEvent', 'QuestionEvent', 'TimeEvent']);
const isBare = (act: ast.EventAct | ast.BareAct | undefined): act is ast.BareAct => act !== undefined && BARE.has(act.$type);
