import type { PactRule } from '../compile/system.ts';
import type { StatusAct } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import { weigh } from '../casus/weigh.ts';
import { partiesOf } from '../state/read.ts';
import type { PactState } from '../state/state.ts';
import { members } from '../state/who.ts';
import { get } from '../store/intmap.ts';
import { contextOf, note, putInstance, signal, type Turn } from '../step/turn.ts';
import { addSpan } from '../time/civil.ts';

/** The life of a pact as its text dates it. */
export const lifeAtStart = (): PactState => ({
  force: 'not yet',
  since: undefined,
  because: 'it has not entered into force',
  event: undefined,
  joined: [],
  left: [],
  suspended: [],
  released: [],
  ratified: [],
  consents: [],
});

/** Instants at which the calendar alone changes a pact. */
export const calendarOf = (rule: PactRule): readonly Instant[] => {
  const { term, offset } = rule.pact;
  const out: Instant[] = [];
  if (term.from !== undefined) out.push(term.from);
  if (term.until !== undefined) out.push(term.until);
  if (term.provisionalFrom) {
    const at = term.provisionalFrom.at === 'signature' ? term.signed : term.provisionalFrom.at;
    if (at !== undefined) out.push(at);
  }
  const end = endOf(rule, term.from, offset);
  if (end !== undefined) out.push(end);
  return out;
};

/** When a pact of stated duration ends, if nothing renews it. */
const endOf = (rule: PactRule, since: Instant | undefined, offset: number): Instant | undefined => {
  const { duration, renewal, signed, from } = rule.pact.term;
  if (!duration || renewal) return undefined;
  const start =
    duration.from === 'signature'
      ? signed
      : duration.from === 'entry into force'
        ? (since ?? from)
        : typeof duration.from === 'number'
          ? duration.from
          : undefined;
  return start === undefined ? undefined : addSpan(start, duration.span, offset);
};

const put = (turn: Turn, rule: PactRule, life: PactState): void => {
  const pacts = turn.work.pacts.slice();
  pacts[rule.index] = life;
  turn.work.pacts = pacts;
};

const lifeOf = (turn: Turn, rule: PactRule): PactState => turn.work.pacts[rule.index] ?? lifeAtStart();

/** Brings a pact into force. */
const enter = (turn: Turn, rule: PactRule, at: Instant, because: string): void => {
  const life = lifeOf(turn, rule);
  if (life.force === 'in force' || life.force === 'ended') return;
  put(turn, rule, {
    ...life,
    force: 'in force',
    since: life.since ?? at,
    because,
    event: turn.event < 0 ? undefined : turn.event,
  });
  for (const relation of rule.pact.relations)
    if (relation.kind === 'replaces')
      end(turn, turn.work.system.byId.get(relation.pact), `replaced by ${rule.pact.id}`);
  signal(turn, 0, 'status');
};

const end = (turn: Turn, rule: PactRule | undefined, because: string): void => {
  if (!rule) return;
  const life = lifeOf(turn, rule);
  if (life.force === 'ended') return;
  put(turn, rule, { ...life, force: 'ended', because, event: turn.event < 0 ? undefined : turn.event });
};

/** Looks at a pact when the calendar or an event may have changed whether it binds. */
export const reviewForce = (turn: Turn, rule: PactRule): void => {
  const { term } = rule.pact;
  const now = turn.work.now;
  const life = lifeOf(turn, rule);
  if (life.force === 'ended') return;
  const over = endOf(rule, life.since, rule.pact.offset);
  if (term.until !== undefined && now >= term.until)
    return end(turn, rule, 'it ended on the date in its record');
  if (over !== undefined && now >= over) return end(turn, rule, 'its duration has run out');
  const context = contextOf(turn.work, rule, get(turn.work.cases, 0));
  if (life.force === 'in force' && term.lapses.some((lapse) => weigh(lapse.when, context) === 'true'))
    return end(turn, rule, 'what ends it has come');
  if (term.while) {
    const holds = weigh(term.while.condition, context) === 'true';
    if (holds && life.force === 'not yet' && term.from === undefined && !term.after)
      return enter(turn, rule, now, 'what it is in force for holds');
    if (holds && life.force === 'suspended')
      return put(turn, rule, { ...life, force: 'in force', because: 'what it is in force for holds again' });
    if (!holds && life.force === 'in force')
      return put(turn, rule, {
        ...life,
        force: 'suspended',
        because: 'what it is in force for does not hold',
      });
  }
  if (life.force !== 'not yet') return;
  const provisional = term.provisionalFrom
    ? term.provisionalFrom.at === 'signature'
      ? term.signed
      : term.provisionalFrom.at
    : undefined;
  if (provisional !== undefined && now >= provisional)
    return enter(turn, rule, provisional, 'it applies provisionally');
  if (term.from !== undefined && now >= term.from && !term.after)
    return enter(turn, rule, term.from, 'it entered into force on the date in its text');
  if (term.after && life.ratified.length > 0 && weigh(term.after.condition, context) === 'true')
    enter(turn, rule, now, 'what its entry into force waited for has come');
};

/** An act in the life of a pact: signature, ratification, exit, suspension, release, consent. */
export const statusAct = (turn: Turn, event: StatusAct): void => {
  const rule = turn.work.system.byId.get(event.pact);
  if (!rule)
    return note(
      turn,
      'without effect',
      'unknown-pact',
      event.by,
      `${event.pact} is not among the pacts under study`,
    );
  const now = turn.work.now;
  const life = lifeOf(turn, rule);
  const by = event.by;
  const isParty = by !== undefined && partiesOf(turn.work, rule, now).includes(by);
  switch (event.act) {
    case 'enters into force':
    case 'applies provisionally':
      return enter(turn, rule, now, 'the record says that it entered into force');
    case 'ends':
      return end(turn, rule, 'the record says that it ended');
    case 'signs':
    case 'ratifies':
    case 'approves':
      if (by !== undefined)
        put(turn, rule, {
          ...life,
          ratified: [...life.ratified, { party: by, event: turn.event, act: event.act }],
        });
      return reviewAll(turn);
    case 'joins':
      if (by !== undefined) put(turn, rule, { ...life, joined: [...life.joined, { party: by, at: now }] });
      return reviewAll(turn);
    case 'consents':
    case 'refuses consent':
      if (by !== undefined)
        put(turn, rule, {
          ...life,
          consents: [...life.consents, { party: by, holds: event.act === 'consents', event: turn.event }],
        });
      return;
    case 'withdraws':
    case 'terminates':
      return exit(turn, rule, event, isParty);
    case 'expels':
      if (event.toward !== undefined)
        put(turn, rule, { ...life, left: [...life.left, { party: event.toward, at: now, how: 'expelled' }] });
      return;
    case 'suspends':
      if (by === undefined || !isParty)
        return note(
          turn,
          'without effect',
          'not-a-party',
          by,
          `${by ?? 'nobody'} is not a party to ${event.pact}`,
        );
      return put(turn, rule, {
        ...life,
        suspended: [...life.suspended, { by, toward: event.toward, at: now, until: undefined }],
      });
    case 'resumes':
      return put(turn, rule, {
        ...life,
        suspended: life.suspended.map((entry) =>
          entry.by === by && entry.toward === event.toward && entry.until === undefined
            ? { ...entry, until: now }
            : entry,
        ),
      });
    case 'releases':
      if (by === undefined || event.toward === undefined)
        return note(turn, 'without effect', 'no-power', by, 'a release names who releases whom');
      put(turn, rule, {
        ...life,
        released: [...life.released, { by, of: event.toward, article: event.article, event: turn.event }],
      });
      return release(turn, rule, event.toward, event.article);
  }
};

/** Ends open duties of a released party; history stays. */
const release = (turn: Turn, rule: PactRule, of: string, article: string | undefined): void => {
  for (let id = 0; id < turn.work.cases.size; id += 1) {
    const here = get(turn.work.cases, id);
    here?.instances.forEach((instance, index) => {
      const norm = turn.work.system.norms[instance.norm];
      if (
        norm?.pact !== rule.index ||
        instance.status !== 'active' ||
        !instance.bearers.includes(of) ||
        (article !== undefined && norm.norm.cite.article !== article)
      )
        return;
      putInstance(turn, id, index, {
        ...instance,
        status: 'lapsed',
        changed: turn.work.now,
        note: 'released',
      });
    });
  }
};

const exit = (turn: Turn, rule: PactRule, event: StatusAct, isParty: boolean): void => {
  const by = event.by;
  if (by === undefined || !isParty)
    return note(
      turn,
      'without effect',
      'not-a-party',
      by,
      `${by ?? 'nobody'} is not a party to ${event.pact}`,
    );
  const way = rule.pact.exits.find(
    (entry) =>
      (entry.kind === 'withdraw' || entry.kind === 'terminate') &&
      members(entry.by, contextOf(turn.work, rule, undefined)).includes(by),
  );
  if (!way) return note(turn, 'without effect', 'no-power', by, `${event.pact} gives ${by} no way out`);
  if (way.from !== undefined && turn.work.now < way.from)
    return note(
      turn,
      'without effect',
      'out-of-time',
      by,
      `${event.pact} cannot be left before the date it states`,
    );
  if (way.onlyIf && weigh(way.onlyIf, contextOf(turn.work, rule, undefined, by)) !== 'true')
    return note(turn, 'without effect', 'no-power', by, 'the condition of leaving is not met');
  const at = way.notice ? addSpan(turn.work.now, way.notice, rule.pact.offset) : turn.work.now;
  const life = lifeOf(turn, rule);
  put(turn, rule, {
    ...life,
    left: [...life.left, { party: by, at, how: event.act === 'terminates' ? 'terminated' : 'withdrew' }],
  });
};

/** Looks at every pact: one pact's end may be another's (FR-RU-1892, Article 6). */
export const reviewAll = (turn: Turn): void => {
  // Each pass can only move a pact forward in its life, so as many passes as pacts are enough.
  for (let pass = 0; pass < turn.work.system.pacts.length; pass += 1) {
    const before = turn.work.pacts;
    for (const rule of turn.work.system.pacts) reviewForce(turn, rule);
    if (turn.work.pacts === before) return;
  }
};
