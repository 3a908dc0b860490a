import type { NormRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { eventAt, numberOf } from '../state/read.ts';
import type { Case, Chain, Instance, Ref } from '../state/state.ts';
import { get, set } from '../store/intmap.ts';
import { caseAt, contextOf, joinCase, pactOf, putInstance, signal, type Turn } from '../step/turn.ts';
import { amountIn, isComplete, sameUnit } from './done.ts';
import { actorsOf, covers, isActor, serves } from './serves.ts';

/**
 * Counts an event toward what its actors still owe. Help and other measures answer the latest open
 * case that fits, and everything owed in that case; a consultation answers every open call for one.
 * An event that names its case (`about`) answers that case alone.
 */
export const perform = (turn: Turn, event: Event, actors = actorsOf(event)): void => {
  const wanted =
    event.about === undefined ? undefined : get(turn.work.caseOf, get(turn.work.numbered, event.about) ?? -1);
  for (const actor of actors) {
    const number = numberOf(turn.work.system.world, actor);
    if (number < 0) continue;
    let fits = wanted;
    if (wanted !== undefined) answer(turn, wanted, event, actor);
    else fits = answerLatest(turn, number, event, actor);
    if (fits !== undefined && get(turn.work.caseOf, turn.event) === undefined && fits > 0)
      joinCase(turn, fits, turn.event);
  }
  if (event.kind === 'consultation' && get(turn.work.caseOf, turn.event) === undefined)
    consultFreely(turn, [...event.by, ...event.with]);
};

/** A consultation that nobody owes (yet) is about the latest case against one of those who meet, else the latest of all. */
const consultFreely = (turn: Turn, parties: readonly PartyId[]): void => {
  const cases = parties.flatMap((party) => {
    const link = get(turn.work.against, numberOf(turn.work.system.world, party));
    return link ? [link.head] : [];
  });
  const about = cases.length > 0 ? Math.max(...cases) : turn.work.cases.size - 1;
  if (about > 0) joinCase(turn, about, turn.event);
};

/** Counts an event toward the latest case that it fits (a consultation: toward every one); the latest case served. */
const answerLatest = (turn: Turn, number: number, event: Event, actor: PartyId): number | undefined => {
  let fits: number | undefined;
  let stale = 0;
  let last = -1;
  let link = get(turn.work.open, number);
  for (; link !== undefined; link = link.tail) {
    const { head } = link;
    if (isFinished(caseAt(turn, head.case).instances[head.instance])) {
      stale += 1;
      continue;
    }
    if (head.case === last) continue;
    last = head.case;
    if (!answer(turn, head.case, event, actor)) continue;
    fits ??= head.case;
    if (event.kind !== 'consultation') break;
  }
  if (stale > STALE) sweep(turn, number, link);
  return fits;
};

/** So many finished entries may be passed over before they are swept out: the price of a look stays flat. */
const STALE = 8;

/** Takes what is finished out of a party's list, down to `until`. */
const sweep = (turn: Turn, number: number, until: Chain<Ref> | undefined): void => {
  const live: Ref[] = [];
  for (let link = get(turn.work.open, number); link !== undefined && link !== until; link = link.tail)
    if (!isFinished(caseAt(turn, link.head.case).instances[link.head.instance])) live.push(link.head);
  let swept = until;
  for (let index = live.length - 1; index >= 0; index -= 1) swept = { head: live[index] as Ref, tail: swept };
  turn.work.open = set(turn.work.open, number, swept as Chain<Ref>, turn.edit);
};

/** Counts an event toward everything that its actor owes in one case, latest first; true if anything was served. */
const answer = (turn: Turn, id: number, event: Event, actor: PartyId): boolean => {
  let served = false;
  // What one performs leaves the others as they were, so one look at the case is enough.
  const { instances } = caseAt(turn, id);
  for (let index = instances.length - 1; index >= 0; index -= 1) {
    if (!instances[index]?.bearers.includes(actor)) continue;
    if (count(turn, id, index, event, turn.event, actor)) served = true;
  }
  return served;
};

/** Counts what was done in the case before the duty arose: nobody need send the same arms twice. */
export const performEarlier = (turn: Turn, id: number, index: number): void => {
  const { instances, events } = caseAt(turn, id);
  const bearers = instances[index]?.bearers ?? [];
  for (const at of events) {
    const event = eventAt(turn.work, at);
    if (!event) continue;
    for (const bearer of bearers) if (isActor(event, bearer)) count(turn, id, index, event, at, bearer);
  }
};

const isFinished = (instance: Instance | undefined): boolean =>
  instance === undefined ||
  instance.over === true ||
  (instance.status !== 'active' && instance.status !== 'breached' && instance.status !== 'suspended');

/** Counts one event toward one instance; true if it served. */
const count = (turn: Turn, id: number, index: number, event: Event, at: number, actor: PartyId): boolean => {
  const of = caseAt(turn, id);
  const instance = of.instances[index];
  if (!instance || isFinished(instance)) return false;
  if (instance.pledge !== undefined) return countPledge(turn, id, index, instance, event, at);
  const rule = turn.work.system.norms[instance.norm];
  if (!rule || rule.norm.manner === 'maintain') return false;
  if (!serves(rule, event, contextOf(turn.work, pactOf(turn.work, rule), of, actor))) return false;
  if (isForEarlier(turn, of, index, instance)) return false;
  const by = instance.by.includes(at) ? instance.by : instance.by.concat(at);
  const done = instance.done + amountIn(rule.counted, event);
  const complete = isAnything(rule) || isComplete(rule, instance.bearers, eventsOf(turn, by), done);
  putInstance(turn, id, index, {
    ...instance,
    by,
    done,
    status: !complete ? instance.status : instance.status === 'breached' ? 'performed late' : 'fulfilled',
    changed: complete ? turn.work.now : instance.changed,
  });
  if (complete && turn.event >= 0) signal(turn, id, 'norm');
  return true;
};

/** Whether any one act that helps is all that is asked; then the acts before it need not be looked up. */
const isAnything = (rule: NormRule): boolean =>
  rule.menu === undefined &&
  rule.owed.length === 0 &&
  rule.counted === undefined &&
  rule.norm.subject.bearing !== 'jointly';

/** What is given goes to the earliest period in which it is still owed: a debt of last year before that of this year. */
const isForEarlier = (turn: Turn, of: Case, index: number, instance: Instance): boolean =>
  turn.work.system.norms[instance.norm]?.per !== undefined &&
  of.instances.some(
    (other, place) =>
      place < index &&
      other.norm === instance.norm &&
      (other.status === 'active' || other.status === 'breached') &&
      other.bearers.some((bearer) => instance.bearers.includes(bearer)),
  );

const eventsOf = (turn: Turn, indexes: readonly number[]): readonly Event[] =>
  indexes.flatMap((index) => eventAt(turn.work, index) ?? []);

const countPledge = (
  turn: Turn,
  id: number,
  index: number,
  instance: Instance,
  event: Event,
  at: number,
): boolean => {
  if (event.kind !== 'delivery' && event.kind !== 'measure') return false;
  const terms = get(turn.work.pledges, instance.pledge ?? -1);
  const pledge = terms ? eventAt(turn.work, terms.event) : undefined;
  if (pledge?.kind !== 'pledge') return false;
  const item = pledge.items[terms?.item ?? 0];
  if (!item || !(event.measure === item.measure || covers(item, event.measure))) return false;
  if (event.to && event.to.length > 0 && !event.to.some((party) => pledge.to.includes(party))) return false;
  if (item.amount && event.amount && !sameUnit(event.amount.unit, item.amount.unit)) return false;
  const done = instance.done + (event.amount?.quantity ?? (item.amount ? item.amount.quantity : 0));
  const complete = item.amount === undefined || done >= item.amount.quantity;
  putInstance(turn, id, index, {
    ...instance,
    by: instance.by.concat(at),
    done,
    ...(complete
      ? {
          status: instance.status === 'breached' ? ('performed late' as const) : ('fulfilled' as const),
          changed: turn.work.now,
        }
      : {}),
  });
  return true;
};

/** Cases of an actor's open list, for `moves`. */
export const openOf = (of: Case): readonly Instance[] =>
  of.instances.filter((instance) => !isFinished(instance));
