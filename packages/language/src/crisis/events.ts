import type { Amount, Event, EventBase, PartyId } from '@casus/engine';
import type { Event as EventNode, EventAct, EventActor, EventItem, Found } from '../generated/ast.ts';
import { amountOf, measureOfUnit } from '../lower/menu.ts';
import { actingOf, bodyOf, partiesOf, partyOf, textOf } from './actors.ts';
import { bareEvent, factOf } from './bare.ts';
import { conductOf } from './conduct.ts';
import { type Reading, rangeOf, report, suggestion, wordsOf } from './context.ts';
import { incidentOf, causeOf, regionsOf } from './incidents.ts';
import type { When } from './moments.ts';
import { measureOf, onlyTails, reference, type Tails, tailsOf } from './tails.ts';
import { elementOf, formOf, STATUS_FORMS, VOTE_FORMS } from './words.ts';

/** An event still without its time and number. */
export type Bare = Event extends infer E
  ? E extends Event
    ? Omit<E, Exclude<keyof EventBase, 'about'>>
    : never
  : never;

/** What the reading of one sentence knows. */
export interface Sentence {
  readonly reading: Reading;
  readonly node: EventNode;
  readonly when: When;
  readonly tails: Tails;
}

/** Reads one sentence of the chronicle: one event, or several where it has several subjects or items. */
export function eventsOf(reading: Reading, node: EventNode, when: When): readonly Event[] {
  const tails = tailsOf(reading, node, when);
  const sentence: Sentence = { reading, node, when, tails };
  const number = node.number === undefined ? undefined : Number(node.number);
  const found: readonly Bare[] = node.subject ? actsOf(sentence, node.act as EventAct) : bareEvent(sentence);
  if (number !== undefined) {
    const before = reading.numbers.get(number);
    if (before) report(reading, 'C008', node, `(${number}) was given on line ${before.line}.`);
    else reading.numbers.set(number, rangeOf(node));
    if (found.length > 1) report(reading, 'C019', node, `(${number}) would name ${found.length} events.`);
  }
  for (const event of found) if (event.kind === 'incident' && event.on.length > 0) reading.victims = event.on;
  const text = wordsOf(node);
  return found.map((event, index): Event => {
    const about = event.about ?? tails.about;
    return {
      ...event,
      at: when.at,
      ...(tails.known === undefined ? {} : { known: tails.known }),
      ...(when.day ? { day: true } : {}),
      ...(number === undefined || index > 0 ? {} : { no: number }),
      ...(about === undefined ? {} : { about }),
      text,
    } as Event;
  });
}

/** One event for each subject. Of "each other Member", those whom the act is for or against are left out. */
function each(
  sentence: Sentence,
  make: (by: PartyId) => Bare | readonly Bare[] | undefined,
  without: readonly PartyId[] = [],
): readonly Bare[] {
  return partiesOf(sentence.reading, sentence.node.subject, sentence.when.at, [
    ...without,
    ...sentence.reading.victims,
  ]).flatMap((by) => make(by) ?? []);
}

const NONE: readonly Bare[] = [];

function actsOf(sentence: Sentence, act: EventAct): readonly Bare[] {
  const { reading, node, when, tails } = sentence;
  const allow = (...keys: (keyof Tails)[]) => onlyTails(reading, node, tails, keys);
  const under = node.under ? textOf(reading, node.under) : undefined;
  const pact = under === undefined ? {} : { pact: under.pact };
  const refer = (text: string) => ({ about: reference(reading, text, node) });
  switch (act.$type) {
    case 'IncidentEvent':
      allow('supportedBy', 'qualities', 'disputed');
      return each(sentence, (by) => ({ kind: 'incident', ...incidentOf(reading, act, by, tails, when) }));
    case 'ClaimEvent': {
      allow('because', 'supportedBy', 'qualities', 'disputed');
      const said = {
        ...(act.verb.startsWith('den') ? { denies: true as const } : {}),
        ...(tails.because === undefined ? {} : { because: tails.because }),
      };
      const { that } = act;
      if (that?.$type === 'FactEvent') {
        onlyTails(reading, node, tails, []);
        const fact = factOf(that);
        // To deny that a state of affairs holds is to say that it does not.
        const holds = said.denies ? !fact.holds : fact.holds;
        return each(sentence, (by) => ({ ...fact, holds, by }));
      }
      if (act.event !== undefined || !that)
        return each(sentence, (by) => ({ kind: 'claim', by, ...said, ...refer(act.event ?? '') }));
      const who = that.$type === 'DisasterEvent' ? causeOf(reading, that) : partyOf(reading, act.by);
      return who === undefined
        ? NONE
        : each(sentence, (by) => ({
            kind: 'claim',
            by,
            ...said,
            incident: incidentOf(reading, that, who, tails, when),
          }));
    }
    case 'AttributeEvent': {
      allow('confidence', 'evidence');
      const to = partyOf(reading, act.to);
      return to === undefined
        ? NONE
        : each(sentence, (by) => ({ kind: 'attribution', by, to, ...shown(tails), ...refer(act.event) }));
    }
    case 'ContestEvent':
      allow('confidence', 'evidence');
      return each(sentence, (by) => ({
        kind: 'contest',
        by,
        ...pact,
        ...(act.term === undefined ? {} : { term: act.term }),
        ...shown(tails),
        ...(act.event === undefined ? {} : refer(act.event)),
      }));
    case 'FindEvent':
    case 'FindAgainstEvent': {
      if (act.$type === 'FindEvent' && act.that) {
        const fact = factOf(act.that);
        allow();
        return acting(sentence).map((who) => ({ ...fact, ...who, finds: true }));
      }
      allow('provided', 'back');
      const found = act.$type === 'FindEvent' ? findingOf(reading, act.found, act.not) : { holds: false };
      const more = {
        ...found,
        ...(tails.provided === undefined ? {} : { provided: tails.provided }),
        ...(tails.back ? { back: tails.back } : {}),
        ...refer(act.event ?? ''),
      };
      return acting(sentence).map((who) => ({
        kind: 'finding',
        by: who.by,
        ...judged(who.pact, under?.pact),
        ...more,
      }));
    }
    case 'OpinionEvent': {
      allow();
      const threatBy = act.by ? partyOf(reading, act.by) : undefined;
      const of = act.of ? partiesOf(reading, act.of, when.at) : undefined;
      const places = regionsOf(reading, act, act.places);
      return each(sentence, (by) => ({
        kind: 'opinion',
        by,
        of: of ?? [by],
        ...(threatBy === undefined ? {} : { threatBy }),
        ...(places.length === 0 ? {} : { in: places }),
      }));
    }
    case 'InvokeEvent': {
      allow();
      const ref = textOf(reading, act.article);
      if (ref && ref.article === undefined)
        report(reading, 'C018', act, 'An article is invoked, not a whole pact.', {
          mend: `Write "invokes Article 1 of ${ref.pact}".`,
        });
      return ref?.article === undefined
        ? NONE
        : each(sentence, (by) => ({ kind: 'invocation', by, pact: ref.pact, article: ref.article ?? '' }));
    }
    case 'RequestEvent': {
      allow();
      const named = act.body ?? act.forum;
      const body = named ? bodyOf(reading, named) : undefined;
      const what = act.meeting ? 'meeting' : act.what === 'consultation' ? 'consultation' : 'assistance';
      if (!act.meeting && act.what !== what)
        report(
          reading,
          'C017',
          act,
          `What is requested is assistance, consultation or a meeting, not ${act.what}.`,
          { expected: ['assistance', 'consultation', 'a meeting of'] },
        );
      const to = act.of ? partiesOf(reading, act.of, when.at) : undefined;
      return each(sentence, (by) => ({
        kind: 'request',
        by,
        what,
        ...(to ? { to } : {}),
        ...body,
        ...under,
      }));
    }
    case 'ConsultEvent': {
      allow();
      const body = act.body ? bodyOf(reading, act.body) : undefined;
      const others = act.with ? partiesOf(reading, act.with, when.at) : [];
      return [
        {
          kind: 'consultation',
          by: partiesOf(reading, node.subject, when.at, [...others, ...reading.victims]),
          with: others,
          ...pact,
          ...body,
        },
      ];
    }
    case 'MeetEvent': {
      allow();
      const body = bodyOf(reading, node.subject?.items[0]);
      return body ? [{ kind: 'consultation', by: [], with: [], ...body }] : NONE;
    }
    case 'ProposeEvent': {
      allow('motion');
      const body = bodyOf(reading, act.body);
      reading.titles.add(act.title);
      return body
        ? each(sentence, (by) => ({
            kind: 'proposal',
            by,
            ...body,
            motion: { title: act.title, ...tails.motion },
          }))
        : NONE;
    }
    case 'VoteEvent': {
      allow();
      if (!reading.titles.has(act.title))
        report(
          reading,
          'C006',
          act,
          `Nobody has proposed "${act.title}".`,
          suggestion(act.title, [...reading.titles]),
        );
      const vote = formOf(VOTE_FORMS, act.verb)?.vote ?? 'abstain';
      return each(sentence, (by) => ({ kind: 'vote', by, title: act.title, vote }));
    }
    case 'DecideEvent': {
      allow('motion', 'votes');
      reading.titles.add(act.title);
      const body = bodyOf(reading, node.subject?.items[0]);
      const outcome = act.verb === 'adopts' ? 'adopted' : 'rejected';
      return body
        ? [
            {
              kind: 'decision',
              ...body,
              motion: { title: act.title, ...tails.motion },
              outcome,
              ...(tails.votes ? { votes: tails.votes } : {}),
            },
          ]
        : NONE;
    }
    case 'ApprovalEvent': {
      allow();
      const of = partyOf(reading, act.of);
      const actor = node.subject?.items[0];
      // An organ need not be a body of any pact: a parliament acts by its own law.
      const organ =
        actor?.$type === 'NamedActor' ? (actor.name === 'Parliament' ? 'parliament' : actor.name) : undefined;
      if (of === undefined || organ === undefined) return NONE;
      return [
        {
          kind: 'authorisation',
          organ,
          of,
          granted: act.verb === 'gives approval',
          ...(act.measure === undefined ? {} : { measure: measureOf(act.measure) }),
        },
      ];
    }
    case 'ReportEvent': {
      allow();
      const body = bodyOf(reading, act.body);
      return body ? each(sentence, (by) => ({ kind: 'reporting', by, ...body })) : NONE;
    }
    case 'TransferEvent': {
      allow('until');
      const aimed = (kind: 'AimTo' | 'AimAgainst') =>
        act.aims.flatMap((aim) =>
          aim.$type === kind && 'who' in aim ? partiesOf(reading, aim.who, when.at) : [],
        );
      const [to, against] = [aimed('AimTo'), aimed('AimAgainst')];
      const places = act.aims.flatMap((aim) => (aim.$type === 'AimIn' ? [aim.place] : []));
      const where = places.length === 0 ? {} : { in: regionsOf(reading, act, places) };
      return transfers(sentence, act.verb.replace(/s$/, ''), act.items.map(itemOf), to, against, where);
    }
    case 'StatusEvent': {
      allow();
      const status = formOf(STATUS_FORMS, act.verb)?.act;
      if (act.object !== undefined) return conductOf(sentence, act.verb, act.object, act.to);
      const ref = textOf(reading, act.text);
      const toward = act.toward ? partyOf(reading, act.toward) : undefined;
      return ref && status
        ? each(sentence, (by) => ({
            kind: 'status',
            act: status,
            by,
            ...ref,
            ...(toward === undefined ? {} : { toward }),
          }))
        : NONE;
    }
    case 'ReleaseEvent': {
      allow();
      const ref = textOf(reading, act.text);
      const toward = partyOf(reading, act.toward);
      const status = act.verb.startsWith('release') ? 'releases' : 'expels';
      return ref && toward !== undefined
        ? each(sentence, (by) => ({ kind: 'status', act: status, by, ...ref, toward }))
        : NONE;
    }
    case 'ConductEvent':
      allow();
      return conductOf(sentence, act.verb, act.object, act.to);
    case 'OddEvent': {
      allow();
      const to = act.to ? partiesOf(reading, act.to, when.at) : undefined;
      return each(sentence, (by) => ({
        kind: 'conduct',
        by,
        verb: act.verb,
        ...(to ? { to } : {}),
        ...(act.object === undefined ? {} : { object: act.object }),
      }));
    }
  }
}

const shown = (tails: Tails) => ({
  ...(tails.confidence === undefined ? {} : { confidence: tails.confidence }),
  ...(tails.evidence === undefined ? {} : { evidence: tails.evidence }),
});

/** Under whose terms a body or a party finds: those of its own pact, or of another, which then is named beside it. */
const judged = (own: string | undefined, under: string | undefined) => {
  if (own === undefined) return under === undefined ? {} : { pact: under };
  return under === undefined ? { pact: own } : { of: own, pact: under };
};

/** Subjects that may be parties or bodies. */
function acting({
  reading,
  node,
  when,
}: Sentence): readonly { readonly by: PartyId; readonly pact?: string }[] {
  return (node.subject?.items ?? []).flatMap((actor) => {
    if (actor.$type === 'SetActor') return partiesOf(reading, node.subject, when.at).map((by) => ({ by }));
    return actingOf(reading, actor) ?? [];
  });
}

function findingOf(reading: Reading, found: Found | undefined, not: boolean) {
  const holds = !not;
  const author = (actor: EventActor | undefined) => {
    const to = actor && partyOf(reading, actor);
    return to === undefined ? {} : { to };
  };
  switch (found?.$type) {
    case 'FoundElement':
      return { holds, element: elementOf(found.element) } as const;
    case 'FoundKind':
      return { holds, incident: found.incident as never, ...author(found.to) };
    case 'FoundTerm':
      return { holds, term: found.term, ...author(found.to) };
    case 'FoundAct':
      return { holds, element: 'attribution' as const, ...author(found.to) };
    default:
      return { holds };
  }
}

/** A measure with the amount in which it is given. */
export interface Given {
  readonly measure: string;
  readonly amount?: Amount;
}

/** Reads "2 brigades", "3 batteries of air defence", "sanctions". */
export function itemOf(item: EventItem): Given {
  if (!item.amount) return { measure: measureOf(item.measure ?? '') };
  const amount = amountOf(item.amount);
  return {
    measure: item.measure === undefined ? measureOfUnit(amount.unit) : measureOf(item.measure),
    amount,
  };
}

function transfers(
  sentence: Sentence,
  verb: string,
  items: readonly Given[],
  to: readonly PartyId[],
  against: readonly PartyId[],
  where: { readonly in?: readonly string[] } = {},
): readonly Bare[] {
  const { reading, node, tails } = sentence;
  const without = [...to, ...against];
  const { until } = tails;
  if (until !== undefined && verb !== 'pledge')
    report(reading, 'C018', node, '"within" and "by" belong to a pledge.');
  if (verb === 'pledge')
    return each(
      sentence,
      (by) => ({ kind: 'pledge', by, to, items, ...(until === undefined ? {} : { until }) }),
      without,
    );
  if (verb === 'deliver')
    return each(
      sentence,
      (by) => items.map((item): Bare => ({ kind: 'delivery', by, to, ...item, ...where })),
      without,
    );
  const aim = { ...(to.length === 0 ? {} : { to }), ...(against.length === 0 ? {} : { against }) };
  return each(
    sentence,
    (by) => items.map((item): Bare => ({ kind: 'measure', by, ...item, ...aim, ...where })),
    without,
  );
}
