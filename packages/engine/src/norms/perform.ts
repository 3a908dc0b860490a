import type { NormRule } from '../compile/system.ts';
import type { Event } from '../model/event.ts';
import type { PartyId } from '../model/who.ts';
import { eventAt, numberOf } from '../state/read.ts';
import type { Case, Chain, Instance, Ref } from '../state/state.ts';
import { get, set } from '../store/intmap.ts';
import { isKind } from '../casus/kinds.ts';
import { caseAt, contextOf, joinCase, pactOf, putInstance, signal, type Turn } from '../step/turn.ts';
import { actorsOf, covers, owedItems, serves } from './serves.ts';

/**
 * Counts an event toward what its actors still owe. Help and other measures answer the latest open
 * case that fits, and everything owed in that case; a consultation answers every open call for one.
 * An event that names its case (`about`) answers that case alone.
 */
export const perform = (turn: Turn, event: Event): void => {
  for (const actor of actorsOf(event)) {
    const number = numberOf(turn.work.system.world, actor);
    if (number < 0) continue;
    const wanted =
      event.about === undefined
        ? undefined
        : get(turn.work.caseOf, get(turn.work.numbered, event.about) ?? -1);
    let fits: number | undefined = wanted;
    let link: Chain<Ref> | undefined = prune(turn, number);
    while (link !== undefined) {
      const ref = link.head;
      link = link.tail;
      if (fits !== undefined && ref.case !== fits && event.kind !== 'consultation') continue;
      if (wanted !== undefined && ref.case !== wanted) continue;
      if (count(turn, ref, event, turn.event, actor) && fits === undefined) fits = ref.case;
    }
    if (fits !== undefined && get(turn.work.caseOf, turn.event) === undefined && fits > 0)
      joinCase(turn, fits, turn.event);
  }
};

/** Counts what was done in the case before the duty arose: nobody need send the same arms twice. */
export const performEarlier = (turn: Turn, id: number, index: number): void => {
  const of = caseAt(turn, id);
  const bearers = of.instances[index]?.bearers ?? [];
  for (const at of of.events) {
    const event = eventAt(turn.work, at);
    if (!event) continue;
    for (const actor of actorsOf(event))
      if (bearers.includes(actor)) count(turn, { case: id, instance: index }, event, at, actor);
  }
};

/** Drops finished instances from the head of a party's list, so that looking for work stays cheap. */
const prune = (turn: Turn, number: number): Chain<Ref> | undefined => {
  const before = get(turn.work.open, number);
  let link = before;
  while (link !== undefined && isFinished(caseAt(turn, link.head.case).instances[link.head.instance]))
    link = link.tail;
  if (link !== before) turn.work.open = set(turn.work.open, number, link as Chain<Ref>, turn.edit);
  return link;
};

const isFinished = (instance: Instance | undefined): boolean =>
  instance === undefined ||
  (instance.status !== 'active' &&
    instance.status !== 'breached' &&
    instance.status !== 'suspended' &&
    instance.status !== 'excused');

/** Counts one event toward one instance; true if it served. */
const count = (turn: Turn, ref: Ref, event: Event, at: number, actor: PartyId): boolean => {
  const of = caseAt(turn, ref.case);
  const instance = of.instances[ref.instance];
  if (!instance || isFinished(instance)) return false;
  if (instance.pledge !== undefined) return countPledge(turn, ref, instance, event, at);
  const rule = turn.work.system.norms[instance.norm];
  if (!rule || rule.norm.manner === 'maintain') return false;
  const context = contextOf(turn.work, pactOf(turn.work, rule), of, actor);
  if (!serves(rule, event, context)) return false;
  const by = instance.by.includes(at) ? instance.by : [...instance.by, at];
  const done = instance.done + amountOf(rule, event);
  const next: Instance = { ...instance, by, done };
  if (!isDone(turn, rule, next)) {
    putInstance(turn, ref.case, ref.instance, next);
    return true;
  }
  putInstance(turn, ref.case, ref.instance, {
    ...next,
    status: instance.status === 'breached' ? 'performed late' : 'fulfilled',
    changed: turn.work.now,
  });
  if (turn.event >= 0) signal(turn, ref.case, 'norm');
  return true;
};

/** One brigade counts toward two brigades. */
const sameUnit = (a: string, b: string | undefined): boolean =>
  b !== undefined && a.replace(/s$/, '') === b.replace(/s$/, '');

const amountOf = (rule: NormRule, event: Event): number => {
  if (event.kind !== 'measure' && event.kind !== 'delivery') return 0;
  const item = amountItem(rule);
  return item && event.amount && sameUnit(event.amount.unit, item.amount?.unit) && covers(item, event.measure)
    ? event.amount.quantity
    : 0;
};

/** The item whose amount is counted, if the norm names one. */
export const amountItem = (rule: NormRule): ReturnType<typeof owedItems>[number] | undefined =>
  rule.norm.act.menu?.items.find((item) => item.amount !== undefined);

/** Whether everything that is owed has been done. */
const isDone = (turn: Turn, rule: NormRule, instance: Instance): boolean => {
  const counted = amountItem(rule);
  if (counted?.amount && instance.done < counted.amount.quantity) return false;
  const events = instance.by
    .map((index) => eventAt(turn.work, index))
    .filter((event): event is Event => event !== undefined);
  for (const item of owedItems(rule)) {
    if (item.amount) continue;
    if (
      !events.some(
        (event) =>
          ((event.kind === 'measure' || event.kind === 'delivery') && covers(item, event.measure)) ||
          (event.kind === 'incident' && isKind(event.incident, 'use of force')) ||
          event.kind === 'conduct',
      )
    )
      return false;
  }
  // Joint duties are met when all have taken part; one performance is enough where the text says so.
  if (rule.norm.subject.bearing === 'jointly')
    return instance.bearers.every((bearer) => events.some((event) => actorsOf(event).includes(bearer)));
  return instance.by.length > 0;
};

const countPledge = (turn: Turn, ref: Ref, instance: Instance, event: Event, at: number): boolean => {
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
  putInstance(turn, ref.case, ref.instance, {
    ...instance,
    by: [...instance.by, at],
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
