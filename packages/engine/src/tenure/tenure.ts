import type { PactRule } from '../compile/system.ts';
import type { Instant } from '../model/time.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import type { PactState } from '../state/state.ts';
import { includes } from '../state/who.ts';
import { caseIn } from '../state/read.ts';
import { contextOf, putInstance, setTimer, signal, type Turn } from '../step/turn.ts';
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
  termEnd: undefined,
  notices: [],
  forfeited: [],
  calls: [],
});

/** Instants at which the calendar alone changes a pact; the end of a term is set when the term begins. */
export const calendarOf = (rule: PactRule): readonly Instant[] => {
  const { term } = rule.pact;
  const out: Instant[] = [];
  if (term.from !== undefined) out.push(term.from);
  if (term.until !== undefined) out.push(term.until);
  if (term.provisionalFrom) {
    const at = term.provisionalFrom.at === 'signature' ? term.signed : term.provisionalFrom.at;
    if (at !== undefined) out.push(at);
  }
  // Who takes a seat later owes then what the others owe from the start.
  if (rule.norms.some((norm) => norm.unconditional))
    for (const { from } of [
      ...rule.pact.roles.flatMap((role) => role.seats),
      ...rule.norms.flatMap(({ norm }) => (norm.valid ? [norm.valid] : [])),
    ])
      if (from !== undefined && !out.includes(from)) out.push(from);
  return out;
};

/** When the first term of a pact of stated duration ends. */
const firstEnd = (rule: PactRule, since: Instant): Instant | undefined => {
  const { duration, signed } = rule.pact.term;
  if (!duration) return undefined;
  const start =
    duration.from === 'signature' ? signed : duration.from === 'entry into force' ? since : duration.from;
  return start === undefined ? undefined : addSpan(start, duration.span, rule.pact.offset);
};

/** Puts the changed life of a pact back. */
export const put = (turn: Turn, rule: PactRule, life: PactState): void => {
  const pacts = turn.work.pacts.slice();
  pacts[rule.index] = life;
  turn.work.pacts = pacts;
};

/** The life of a pact so far. */
export const lifeOf = (turn: Turn, rule: PactRule): PactState => turn.work.pacts[rule.index] ?? lifeAtStart();

/** Asks for another look at the lives of pacts at an instant. */
export const lookAgain = (turn: Turn, rule: PactRule, at: Instant): void =>
  setTimer(turn, Math.max(at, turn.work.now), 0, { kind: 'calendar', pact: rule.index });

/** Brings a pact into force. */
export const enter = (turn: Turn, rule: PactRule, at: Instant, because: string): void => {
  const life = lifeOf(turn, rule);
  if (life.force === 'in force' || life.force === 'ended') return;
  const since = life.since ?? at;
  const termEnd = firstEnd(rule, since);
  put(turn, rule, {
    ...life,
    force: 'in force',
    since,
    because,
    event: turn.event < 0 ? undefined : turn.event,
    termEnd,
  });
  if (termEnd !== undefined) lookAgain(turn, rule, termEnd);
  for (const relation of rule.pact.relations)
    if (relation.kind === 'replaces')
      end(turn, turn.work.system.byId.get(relation.pact), `replaced by ${rule.pact.id}`);
  signal(turn, 0, 'status');
};

/** Ends a pact. */
export const end = (turn: Turn, rule: PactRule | undefined, because: string): void => {
  if (!rule) return;
  const life = lifeOf(turn, rule);
  if (life.force === 'ended') return;
  put(turn, rule, { ...life, force: 'ended', because, event: turn.event < 0 ? undefined : turn.event });
};

/**
 * The end of a term: another one begins, unless somebody gave notice in time or what the text asks for
 * is missing. Tells whether the pact goes on.
 */
const renew = (turn: Turn, rule: PactRule): boolean => {
  const { renewal } = rule.pact.term;
  const context = contextOf(turn.work, rule, caseIn(turn.work, 0));
  for (;;) {
    const life = lifeOf(turn, rule);
    const over = life.termEnd;
    if (over === undefined || turn.work.now < over) return true;
    if (!renewal) {
      end(turn, rule, 'its duration has run out');
      return false;
    }
    const { notice } = renewal;
    const given = notice
      ? life.notices.find(
          (entry) =>
            addSpan(entry.at, notice.span, rule.pact.offset) <= over &&
            includes(notice.by, entry.party, context) === 'true',
        )
      : undefined;
    const why = given
      ? `${given.party} gave notice in time, so it was not renewed`
      : renewal.unless && weigh(renewal.unless, context) === 'true'
        ? 'what keeps it from being renewed has come'
        : renewal.onlyIf && weigh(renewal.onlyIf, context) !== 'true'
          ? 'what its renewal needs is missing'
          : undefined;
    if (why !== undefined) {
      end(turn, rule, why);
      return false;
    }
    const termEnd = addSpan(over, renewal.span, rule.pact.offset);
    put(turn, rule, { ...life, termEnd, because: 'it was renewed' });
    lookAgain(turn, rule, termEnd);
  }
};

/** Exits that take effect now: a termination ends the pact, and what is owed ends where the text says so. */
const leave = (turn: Turn, rule: PactRule): void => {
  const life = lifeOf(turn, rule);
  const out = life.left.filter((entry) => entry.at <= turn.work.now);
  if (out.some((entry) => entry.how === 'terminated' && entry.ends !== false)) {
    const by = out.find((entry) => entry.how === 'terminated');
    end(turn, rule, `${by?.party ?? 'a party'} terminated it`);
  }
  const ending = out.filter((entry) => entry.ends === true);
  if (ending.length === 0) return;
  put(turn, rule, {
    ...lifeOf(turn, rule),
    left: life.left.map((entry) => (ending.includes(entry) ? { ...entry, ends: false } : entry)),
  });
  for (const entry of ending)
    lapseOwed(turn, rule, entry.party, undefined, 'what is owed ends at withdrawal');
};

/** Ends what a party owes under a pact, or under one article of it; history stays. */
export const lapseOwed = (
  turn: Turn,
  rule: PactRule,
  of: string,
  article: string | undefined,
  why: string,
): void => {
  for (let id = 0; id < turn.work.cases.size; id += 1) {
    caseIn(turn.work, id)?.instances.forEach((instance, index) => {
      const norm = turn.work.system.norms[instance.norm];
      if (
        norm?.pact !== rule.index ||
        instance.status !== 'active' ||
        !instance.bearers.includes(of) ||
        (article !== undefined && !articleMatches(article, norm.norm.cite.article))
      )
        return;
      putInstance(turn, id, index, { ...instance, status: 'lapsed', changed: turn.work.now, note: why });
    });
  }
};

/** Looks at a pact when the calendar or an event may have changed whether it binds. */
export const reviewForce = (turn: Turn, rule: PactRule): void => {
  const { term } = rule.pact;
  const now = turn.work.now;
  const life = lifeOf(turn, rule);
  if (life.force === 'ended') return;
  const until = life.extended ?? term.until;
  if (until !== undefined && now >= until) return end(turn, rule, 'it ended on the date in its record');
  if (life.termEnd !== undefined && now >= life.termEnd && !renew(turn, rule)) return;
  if (life.left.length > 0) leave(turn, rule);
  const context = contextOf(turn.work, rule, caseIn(turn.work, 0));
  if (life.force === 'in force' && term.lapses.some((lapse) => weigh(lapse.when, context) === 'true'))
    return end(turn, rule, 'what ends it has come');
  if (term.while) {
    const holds = weigh(term.while.condition, context) === 'true';
    if (holds && life.force === 'not yet' && term.from === undefined && !term.after && !term.begins)
      return enter(turn, rule, now, 'what it is in force for holds');
    if (holds && life.force === 'suspended')
      return put(turn, rule, {
        ...lifeOf(turn, rule),
        force: 'in force',
        because: 'what it is in force for holds again',
      });
    if (!holds && life.force === 'in force')
      return put(turn, rule, {
        ...lifeOf(turn, rule),
        force: 'suspended',
        because: 'what it is in force for does not hold',
      });
  }
  if (life.force === 'not yet') begin(turn, rule, life);
};

/** The ways in which a pact that is not yet in force may come into it. */
const begin = (turn: Turn, rule: PactRule, life: PactState): void => {
  const { term } = rule.pact;
  const now = turn.work.now;
  const provisional = term.provisionalFrom
    ? term.provisionalFrom.at === 'signature'
      ? term.signed
      : term.provisionalFrom.at
    : undefined;
  if (provisional !== undefined && now >= provisional)
    return enter(turn, rule, provisional, 'it applies provisionally');
  if (term.begins) {
    const fact = turn.work.facts[term.begins.fact];
    if (!fact || fact.unsettled || fact.holds !== term.begins.holds) return;
    const waits = term.after && weigh(term.after.condition, contextOf(turn.work, rule, caseIn(turn.work, 0)));
    if (waits === undefined || waits === 'true')
      enter(
        turn,
        rule,
        now,
        `the ${term.begins.holds ? 'start' : 'end'} of the ${term.begins.fact} has come`,
      );
    return;
  }
  if (term.from !== undefined && now >= term.from && !term.after)
    return enter(turn, rule, term.from, 'it entered into force on the date in its text');
  if (
    term.after &&
    life.ratified.length > 0 &&
    weigh(term.after.condition, contextOf(turn.work, rule, caseIn(turn.work, 0))) === 'true'
  )
    enter(turn, rule, now, 'what its entry into force waited for has come');
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
