import { plus } from '../store/plus.ts';
import type { NormRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { caseNamed, eventAt, numberOf } from '../state/read.ts';
import { instanceToChange } from '../state/copy.ts';
import { ENTRY, isFinished, serviceBy, sweep } from '../state/owed.ts';
import type { Case, Instance } from '../state/state.ts';
import { get } from '../store/intmap.ts';
import { topOf } from '../store/pile.ts';
import { caseAt, contextOf, joinCase, pactOf, putInstance, signal, type Turn } from '../step/turn.ts';
import { amountIn, isComplete, sameUnit } from './done.ts';
import { actorsOf, covers, isActor, serves } from './serves.ts';

/**
 * Counts an event toward what its actors still owe. Help and other measures answer the latest open
 * case that fits, and everything owed in that case; a consultation answers every open call for one.
 * An event that names its case (`about`) answers that case alone.
 */
export const perform = (
  turn: Turn,
  event: Event,
  actors = actorsOf(event),
  wanted = caseNamed(turn.work, event),
): void => {
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
    const latest = topOf(get(turn.work.against, numberOf(turn.work.system.world, party)));
    return latest === undefined ? [] : [latest];
  });
  const about = cases.length > 0 ? Math.max(...cases) : turn.work.cases.size - 1;
  if (about > 0) joinCase(turn, about, turn.event);
};

/** Counts an event toward the latest case that it fits (a consultation: toward every one); the latest case served. */
const answerLatest = (turn: Turn, number: number, event: Event, actor: PartyId): number | undefined => {
  const service = serviceBy(event.kind);
  if (service === undefined) return undefined;
  const { work } = turn;
  let fits: number | undefined;
  let stale = 0;
  let last = -1;
  let block = get(work.open, number)?.piles[service];
  walk: for (; block !== undefined; block = block.below) {
    const { items } = block;
    for (let place = items.length - ENTRY; place >= 0; place -= ENTRY) {
      const id = items[place + 1] as number;
      if (isFinished(caseAt(turn, id).instances[items[place + 2] as number])) {
        stale += 1;
        continue;
      }
      if (id === last) continue;
      last = id;
      if (!answer(turn, id, event, actor)) continue;
      fits ??= id;
      if (event.kind !== 'consultation') break walk;
    }
  }
  if (stale > STALE) work.open = sweep(work, number, service, block, turn.edit);
  return fits;
};

/** So many finished entries may be passed over before they are swept out: the price of a look stays flat. */
const STALE = 8;

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
  // A list of one is made at once: most duties are performed by one act.
  const by = instance.by.includes(at) ? instance.by : instance.by.length === 0 ? [at] : plus(instance.by, at);
  const done = instance.done + amountIn(rule.counted, event);
  const complete = isAnything(rule) || isComplete(rule, instance.bearers, eventsOf(turn, by), done);
  const after = instanceToChange(instance);
  after.by = by;
  after.done = done;
  if (complete) {
    after.status = instance.status === 'breached' ? 'performed late' : 'fulfilled';
    after.changed = turn.work.now;
  }
  putInstance(turn, id, index, after);
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
    by: plus(instance.by, at),
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
