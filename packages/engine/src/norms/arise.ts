import { withStatus } from '../state/copy.ts';
import type { NormRule } from '../compile/system.ts';
import { covers } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import type { Context, Grounds } from '../state/context.ts';
import { eventAt, hasLeft, inForce, victimsOf } from '../state/read.ts';
import type { Case, Instance, PactState, State } from '../state/state.ts';
import { members } from '../state/who.ts';
import {
  addInstance,
  caseAt,
  contextOf,
  pactOf,
  putInstance,
  setDeadline,
  setTimer,
  signal,
  type Turn,
} from '../step/turn.ts';
import { not } from '../truth/kleene.ts';
import { attackerOf } from '../casus/attacker.ts';
import { articleMatches, weigh } from '../casus/weigh.ts';
import { DAY } from '../time/civil.ts';
import { isForfeit } from '../tenure/forfeit.ts';
import { anew, dueOf } from './deadline.ts';
import { exemption } from './exempt.ts';
import { endOfPeriod } from './period.ts';
import { startGatesOf } from './gate.ts';
import { performEarlier } from './perform.ts';
import { actorsOf } from './serves.ts';
import { isForbiddenAltogether } from './forbidden.ts';

/** Makes the instances of a norm whose condition has come true in a case (SEMANTICS section 6). */
export const arise = (turn: Turn, rule: NormRule, id: number): void => {
  const { work } = turn;
  const pact = pactOf(work, rule);
  const of = caseAt(turn, id);
  if ((rule.needs & ~of.topics) !== 0 || (rule.unconditional && of.root >= 0)) return;
  if (!inForce(work, pact) || !covers(rule.norm.valid, of.root < 0 ? work.now : of.at)) return;
  const since = work.pacts[pact.index]?.since;
  // What happened before entry into force gives rise to nothing (Vienna Convention on the Law of Treaties, 28).
  if (since !== undefined && of.root >= 0 && of.at < since) return;
  const doers = rule.deed && !isJoint(rule) ? freshDoersIn(work, of, rule, rule.deed) : undefined;
  if (doers?.size === 0) return;
  const base = contextOf(work, pact, of);
  const held = isJoint(rule) ? undefined : heldBy(rule, of);
  const bearers = bearersOf(rule, base, held);
  if (bearers.length === 0 || isForfeit(rule.norm.act.to, pact, base)) return;
  if (isJoint(rule)) {
    if (of.instances.some((instance) => instance.norm === rule.index)) return;
    const grounds = fresh(turn);
    if (isDue(rule, contextOf(work, pact, of, bearers[0], grounds)))
      create(turn, rule, id, bearers, causeOf(turn, id, grounds));
    return;
  }
  const grounds = fresh(turn);
  // Of 32 members, 31 owe the same for the same reason: what is true of all is weighed once.
  const alike = !rule.personal && of.beliefs.length === 0;
  let due: boolean | undefined;
  let cause = NONE;
  for (const bearer of bearers) {
    if (doers?.has(bearer) === false || held?.has(bearer)) continue;
    if (suspension(work, rule, bearer, of) || release(work, rule, bearer)) continue;
    if (due === undefined || !alike) {
      if (grounds) grounds.events.length = 0;
      due = isDue(rule, contextOf(work, pact, of, bearer, grounds));
      if (due) cause = causeOf(turn, id, grounds);
    }
    if (due) create(turn, rule, id, work.system.world.alone.get(bearer) ?? [bearer], cause);
  }
};

/**
 * Everybody who has done something of these kinds in a case and does not bear the norm there yet; nobody
 * else can have done what its condition asks of the bearer.
 */
const freshDoersIn = (
  state: State,
  of: Case,
  rule: NormRule,
  kinds: readonly Event['kind'][],
): ReadonlySet<PartyId> => {
  const doers = new Set<PartyId>();
  for (const index of of.events) {
    const event = eventAt(state, index);
    if (event && kinds.includes(event.kind)) for (const party of actorsOf(event)) doers.add(party);
  }
  for (const instance of of.instances)
    if (instance.norm === rule.index) for (const bearer of instance.bearers) doers.delete(bearer);
  return doers;
};

/** Who has an instance of a norm in a case already; undefined where nobody has. */
const heldBy = (rule: NormRule, of: Case): ReadonlySet<PartyId> | undefined => {
  let held: Set<PartyId> | undefined;
  for (const instance of of.instances) {
    if (instance.norm !== rule.index) continue;
    held ??= new Set();
    for (const bearer of instance.bearers) held.add(bearer);
  }
  return held;
};

const fresh = (turn: Turn): Grounds | undefined =>
  turn.work.system.options.derivations ? { events: [] } : undefined;

/** One instance for all bearers together. */
export const isJoint = (rule: NormRule): boolean =>
  rule.norm.subject.bearing === 'jointly' ||
  rule.norm.subject.bearing === 'jointly and severally' ||
  rule.norm.subject.bearing === 'one or more' ||
  rule.norm.act.menu?.together === true;

/** All conditions of a norm at once: `when`, `only if`, `so far as`, `while` hold, `unless` and `until` do not. */
export const isDue = (rule: NormRule, context: Context): boolean => {
  const { norm } = rule;
  if (norm.when && weigh(norm.when, context) !== 'true') return false;
  if (norm.onlyIf && weigh(norm.onlyIf, context) !== 'true') return false;
  if (norm.soFarAs && weigh(norm.soFarAs, context) !== 'true') return false;
  if (norm.while && weigh(norm.while, context) !== 'true') return false;
  if (norm.until && weigh(norm.until, context) === 'true') return false;
  return !(norm.unless && not(weigh(norm.unless, context)) === 'false');
};

/**
 * Who bears a norm in a case: never the attacker or the victim where the duty is to assist. Of those who have it already
 * (`held`) nobody asks what frees them.
 */
export const bearersOf = (
  rule: NormRule,
  context: Context,
  held?: ReadonlySet<PartyId>,
): readonly PartyId[] => {
  const { knownTo } = rule.norm.cite;
  const listed = members(rule.norm.subject.who, context);
  // A secret annex binds those who know of it, and nobody else.
  // Whoever is out takes on nothing new, also from what happened while it was bound; what it owes already it still owes.
  const left = (context.state.pacts[context.rule.index]?.left.length ?? 0) > 0;
  const bound = left
    ? listed.filter((party) => !hasLeft(context.state, context.rule, party, context.state.now))
    : listed;
  const told = knownTo ? bound.filter((party) => knownTo.includes(party)) : bound;
  const of = context.case;
  const victims = of && of.root >= 0 ? victimsOf(context.state, of) : NOBODY;
  // Where victims may owe help to each other it matters whether anybody else is left.
  const known = victims.length < 2 ? held : undefined;
  const all = rule.spared
    ? told.filter((party) => known?.has(party) === true || !exemption(rule, party, context))
    : told;
  if (!of || of.root < 0) return all;
  const attacker = attackerOf(context);
  if (rule.verb === 'help' || rule.verb === 'act') {
    const ownSide =
      rule.norm.act.to === undefined || rule.norm.act.to.kind === 'pronoun'
        ? victims
        : members(rule.norm.act.to, context);
    const out = all.filter(
      (party) =>
        party !== attacker &&
        !ownSide.includes(party) &&
        !(rule.norm.subject.other && victims.includes(party)),
    );
    // Victims of one incident owe help to each other.
    return out.length > 0 || victims.length < 2 ? out : all.filter((party) => party !== attacker);
  }
  return rule.norm.subject.other ? all.filter((party) => !victims.includes(party)) : all;
};

/** What keeps a party from owing something in a case because it was suspended: by it, or toward it, or for all. */
export const suspension = (
  state: State,
  rule: NormRule,
  bearer: PartyId,
  of: Case,
): PactState['suspended'][number] | undefined => {
  const life = state.pacts[rule.pact];
  if (!life || life.suspended.length === 0) return undefined;
  const victims = victimsOf(state, of);
  return life.suspended.find(
    (entry) =>
      entry.at <= state.now &&
      (entry.until === undefined || state.now < entry.until) &&
      (entry.article === undefined || articleMatches(entry.article, rule.norm.cite.article)) &&
      (entry.toward === undefined ||
        (entry.by === bearer && victims.includes(entry.toward)) ||
        (entry.toward === bearer && victims.includes(entry.by))),
  );
};

/** What released a party from a norm. */
export const release = (
  state: State,
  rule: NormRule,
  bearer: PartyId,
): PactState['released'][number] | undefined => {
  const life = state.pacts[rule.pact];
  if (!life || life.released.length === 0) return undefined;
  return life.released.find(
    (entry) =>
      entry.of === bearer &&
      (entry.article === undefined || articleMatches(entry.article, rule.norm.cite.article)),
  );
};

/** Adds one instance, with its clock, and counts what was already done for the same case (SEMANTICS section 1). */
export const create = (
  turn: Turn,
  rule: NormRule,
  id: number,
  bearers: readonly PartyId[],
  cause: readonly number[],
  again?: { readonly period: number; readonly first: Instant },
): void => {
  const { work } = turn;
  const of = caseAt(turn, id);
  const pact = pactOf(work, rule);
  const arose = arisesAt(turn);
  const superseded =
    (work.system.ranks.bans[rule.index]?.length ?? 0) > 0 &&
    isForbiddenAltogether(rule, bearers, contextOf(work, pact, of, bearers[0]));
  const first = superseded ? Number.NaN : dueOf(rule, pact, of, bearers[0], work, again?.first ?? arose);
  const stated = first < work.now && isFoundBack(turn) ? anew(rule, pact, arose) : first;
  const period =
    superseded || rule.per === undefined
      ? Number.NaN
      : endOfPeriod(rule, again?.first ?? work.now, again?.period ?? 0, pact.pact.offset);
  // A stated time bounds a recurring duty as a whole: the last period ends with it.
  const due = Number.isNaN(stated) ? period : Number.isNaN(period) ? stated : Math.min(stated, period);
  const made: Instance = {
    norm: rule.index,
    bearers,
    status: superseded ? 'superseded' : 'active',
    since: work.now,
    due,
    changed: work.now,
    cause,
    by: NONE,
    done: 0,
  };
  const index = addInstance(turn, id, again ? { ...made, ...again } : made);
  setDeadline(turn, id, index);
  for (const replaced of rule.norm.instead ?? [])
    replace(turn, id, pact.norms.find((norm) => norm.norm.id === replaced)?.index ?? -1, bearers);
  const { until } = rule.norm;
  if (until?.kind === 'dated' && until.from !== undefined)
    setTimer(turn, Math.max(until.from, work.now), 0, { kind: 'look', case: id });
  if (pact.pact.gates.length > 0) for (const bearer of bearers) startGatesOf(turn, pact, id, bearer);
  // What was done in an earlier period has been counted there.
  if (!again) performEarlier(turn, id, index);
  signal(turn, id, 'norm');
};

const NONE: readonly number[] = [];
const NOBODY: readonly PartyId[] = [];

/** The events that a duty rests on, each once; the same list as for the duty before where they are the same. */
export const causeOf = (turn: Turn, id: number, grounds: Grounds | undefined): readonly number[] => {
  if (!grounds) return NONE;
  const { events } = grounds;
  const before = caseAt(turn, id).instances.at(-1)?.cause;
  const once = events.filter((event, index) => events.indexOf(event) === index);
  return before?.length === once.length && once.every((event, index) => before[index] === event)
    ? before
    : once;
};

/** When a duty arises: now, or the end of the day where the event that brings it has a date alone. */
const arisesAt = (turn: Turn): Instant => {
  const event = turn.event < 0 ? undefined : eventAt(turn.work, turn.event);
  return event?.day ? ((turn.work.now + DAY - 1) as Instant) : turn.work.now;
};

/** Whether a finding "with effect from the start" brings the duty: nobody has missed what nobody could know of. */
const isFoundBack = (turn: Turn): boolean => {
  const event = turn.event < 0 ? undefined : eventAt(turn.work, turn.event);
  return event?.kind === 'finding' && event.back === true;
};

const replace = (turn: Turn, id: number, norm: number, bearers: readonly PartyId[]): void => {
  caseAt(turn, id).instances.forEach((instance, index) => {
    if (
      instance.norm === norm &&
      instance.status === 'active' &&
      instance.bearers.some((bearer) => bearers.includes(bearer))
    ) {
      putInstance(turn, id, index, withStatus(instance, 'replaced', turn.work.now));
    }
  });
};
