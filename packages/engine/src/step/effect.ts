import { topicOf } from '../compile/topics.ts';
import type { Event, Pledge } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { believe } from '../beliefs/believe.ts';
import { establish } from '../beliefs/facts.ts';
import { articleMatches } from '../casus/weigh.ts';
import { breachBy } from '../norms/breach.ts';
import { perform } from '../norms/perform.ts';
import { actorsOf } from '../norms/serves.ts';
import { unavailable } from '../norms/shut.ts';
import { partyWords } from '../report/phrases.ts';
import { barred, bodyContext, findBody, membersOf, type Why } from '../procedures/bodies.ts';
import { decide } from '../procedures/decision.ts';
import { propose, vote } from '../procedures/procedure.ts';
import { caseNamed, partiesOf } from '../state/read.ts';
import { get, push } from '../store/intmap.ts';
import { addSpan } from '../time/civil.ts';
import { statusAct } from '../tenure/exits.ts';
import { startClocks, startLooks } from './react.ts';
import {
  addInstance,
  caseAt,
  note,
  openCase,
  putCase,
  setDeadline,
  setTimer,
  signal,
  type Turn,
} from './turn.ts';
import { placeInCase } from './cases.ts';

/** Gives an event its legal effect, once it is known. */
export const takeEffect = (turn: Turn, event: Event): void => {
  const { work } = turn;
  const actors = whoActs(turn, event);
  const named = caseNamed(work, event);
  if (!hasKnownActor(turn, actors) || !namesKnownCase(turn, event, named)) return;
  if (event.kind === 'invocation' && !mayInvoke(turn, event)) return;
  if (event.kind === 'request' && !mayRequest(turn, event)) return;
  if ((event.kind === 'proposal' || event.kind === 'decision') && !hasBody(turn, event)) return;
  const cases = work.cases.size;
  const notes = work.notes.size;
  const id = placeInCase(turn, event, named);
  if (id !== undefined && work.cases.size > cases) startLooks(turn, id);
  switch (event.kind) {
    case 'claim':
    case 'attribution':
    case 'contest':
    case 'finding':
      if (id === undefined)
        note(turn, 'without effect', 'no-such-case', event.by, 'there is no case that this could be about');
      else believe(turn, id, event);
      break;
    case 'proposal':
      propose(turn, event, id);
      break;
    case 'vote':
      vote(turn, event);
      break;
    case 'decision':
      decide(turn, event, id);
      break;
    case 'status':
      statusAct(turn, event);
      break;
    case 'fact':
      if (establish(turn, event) && event.fact === 'ceasefire' && event.holds) endAttacks(turn);
      break;
    case 'authorisation':
      work.authorisations = [
        ...work.authorisations,
        {
          organ: event.organ,
          of: event.of,
          measure: event.measure,
          granted: event.granted,
          event: turn.event,
        },
      ];
      break;
    case 'pledge':
      pledge(turn, event, id);
      break;
    case 'conduct':
      if (event.verb === 'end' && id !== undefined) putCase(turn, { ...caseAt(turn, id), ended: work.now });
      break;
    case 'incident':
      if (id !== undefined) startClocks(turn, id);
      break;
    case 'invocation':
    case 'request':
      if (id !== undefined) startInvoked(turn, id, event.kind);
      break;
    default:
      break;
  }
  if (isRefused(turn, event, notes)) return;
  breachBy(turn, event, actors);
  perform(turn, event, actors, named);
  const topic = topicOf(event);
  const here = get(work.caseOf, turn.event) ?? id;
  if (here !== undefined) signal(turn, here, topic);
  else if (topic === 'fact' || topic === 'status' || topic === 'authorisation') signal(turn, 0, topic);
};

/** Whether the act was found to have no effect, from a note on. What is found without the power still stands as a claim. */
const isRefused = (turn: Turn, event: Event, from: number): boolean => {
  if (event.kind === 'fact') return false;
  if (event.kind === 'finding' && get(turn.work.caseOf, turn.event) !== undefined) return false;
  for (let index = from; index < turn.work.notes.size; index += 1) {
    const entry = get(turn.work.notes, index);
    if (entry?.event === turn.event && entry.kind === 'without effect') return true;
  }
  return false;
};

/** Who acts in an event; in a meeting of a body as such, all who sit in it. */
const whoActs = (turn: Turn, event: Event): readonly PartyId[] => {
  if (event.kind !== 'consultation' || event.body === undefined || event.by.length > 0)
    return actorsOf(event);
  const found = findBody(turn.work, event.body, event.pact);
  return 'says' in found ? [] : membersOf(found.rule.body, bodyContext(turn, found.rule, undefined));
};

/** Notes actors whom nobody knows; what only such actors did changes nothing but the record. */
const hasKnownActor = (turn: Turn, actors: readonly PartyId[]): boolean => {
  const { system } = turn.work;
  let known = actors.length === 0;
  for (const actor of actors) {
    if (system.world.numbers.has(actor) || system.bodies.some((entry) => entry.body.name === actor))
      known = true;
    else note(turn, 'without effect', 'unknown-party', actor, `${actor} is not in the catalogue`);
  }
  return known;
};

/** An act said to be about something that is not in the record (yet) is about nothing, not about the next best. */
const namesKnownCase = (turn: Turn, event: Event, named: number | undefined): boolean => {
  if (event.about === undefined || event.kind === 'incident' || named !== undefined) return true;
  const by = 'by' in event && typeof event.by === 'string' ? event.by : undefined;
  note(turn, 'without effect', 'no-such-case', by, `no event (${event.about}) opened a case`);
  return false;
};

const hasBody = (turn: Turn, event: Extract<Event, { kind: 'proposal' | 'decision' }>): boolean => {
  const found = findBody(turn.work, event.body, event.pact);
  if (!('says' in found)) return true;
  note(turn, 'without effect', found.name, event.kind === 'proposal' ? event.by : undefined, found.says);
  return false;
};

/** What may be cited: an article that there is, of a pact in force, by a party to it. */
const cannotCite = (turn: Turn, by: PartyId, pact: string, article: string | undefined): Why | undefined => {
  const rule = turn.work.system.byId.get(pact);
  if (!rule) return { name: 'unknown-pact', says: `${pact} is not among the pacts under study` };
  const life = turn.work.pacts[rule.index];
  if (life?.force !== 'in force')
    return { name: 'not-in-force', says: `${pact} is not in force: ${life?.because ?? ''}` };
  if (!partiesOf(turn.work, rule, turn.work.now).includes(by))
    return {
      name: 'not-a-party',
      says: `${partyWords(turn.work.system.world, by)} is not a party to ${pact}`,
    };
  if (article !== undefined && !rule.pact.articles.some((entry) => articleMatches(entry.number, article)))
    return { name: 'unknown-article', says: `${pact} has no Article ${article}` };
  return undefined;
};

const mayInvoke = (turn: Turn, event: Extract<Event, { kind: 'invocation' }>): boolean =>
  passes(turn, event.by, cannotCite(turn, event.by, event.pact, event.article) ?? unavailable(turn, event));

/** A request under an article needs the article; a call of a body needs somebody at whose request it meets. */
const mayRequest = (turn: Turn, event: Extract<Event, { kind: 'request' }>): boolean => {
  const cited =
    event.article === undefined || event.pact === undefined
      ? undefined
      : cannotCite(turn, event.by, event.pact, event.article);
  if (cited) return passes(turn, event.by, cited);
  if (event.what !== 'meeting' || event.body === undefined || isSoughtOutside(turn, event.body)) return true;
  const found = findBody(turn.work, event.body, event.pact);
  return passes(turn, event.by, 'says' in found ? found : barred(turn, found, event.by, 'call', undefined));
};

/**
 * Whether a duty is to seek the action of a body that no pact under study makes: the Security Council where the Charter
 * is left out. Turning to it performs the duty; whether it meets is not for these texts to say.
 */
const isSoughtOutside = ({ work: { system } }: Turn, name: string): boolean =>
  !system.bodies.some(({ body }) => body.name === name) &&
  system.norms.some(({ verb, norm }) => verb === 'seek' && norm.act.body?.body === name);

const passes = (turn: Turn, by: PartyId, why: Why | undefined): boolean => {
  if (why) note(turn, 'without effect', why.name, by, why.says);
  return why === undefined;
};

/** Silence that counts from the invocation or the request. */
const startInvoked = (turn: Turn, id: number, kind: 'invocation' | 'request'): void => {
  for (const rule of turn.work.system.casus) {
    const lapse = rule.casus.lapse;
    if (lapse?.after && lapse.of === kind)
      setTimer(
        turn,
        addSpan(turn.work.now, lapse.after, turn.work.system.pacts[rule.pact]?.pact.offset ?? 0),
        1,
        { kind: 'silence', case: id, casus: rule.index },
      );
  }
};

const endAttacks = (turn: Turn): void => {
  for (let id = 1; id < turn.work.cases.size; id += 1) {
    const of = caseAt(turn, id);
    if (of.ended === undefined) putCase(turn, { ...of, ended: turn.work.now });
  }
};

/** A pledge becomes something owed, item by item, until its own date. */
const pledge = (turn: Turn, event: Pledge, id: number | undefined): void => {
  const home = id ?? openCase(turn, turn.event, event.at, turn.work.now).id;
  event.items.forEach((_, item) => {
    const index = turn.work.pledges.size;
    turn.work.pledges = push(turn.work.pledges, { event: turn.event, item }, turn.edit);
    const due = event.until ?? Number.NaN;
    const instance = addInstance(turn, home, {
      norm: -1,
      pledge: index,
      bearers: [event.by],
      status: 'active',
      since: turn.work.now,
      due,
      changed: turn.work.now,
      cause: [turn.event],
      by: [],
      done: 0,
    });
    setDeadline(turn, home, instance);
  });
};
