import type { NormRule } from '../compile/system.ts';
import { isKind } from '../casus/kinds.ts';
import type { Event } from '../model/event.ts';
import type { MeasureItem } from '../model/measure.ts';
import type { PartyId } from '../model/who.ts';
import { covers, fights, isActor } from './serves.ts';

/** One brigade counts toward two brigades. */
export const sameUnit = (a: string, b: string | undefined): boolean =>
  b !== undefined && a.replace(/s$/, '') === b.replace(/s$/, '');

/** How much of an item an event gives; nothing where it names no amount in the same unit. */
export const amountIn = (item: MeasureItem | undefined, event: Event): number =>
  (event.kind === 'measure' || event.kind === 'delivery') &&
  item?.amount !== undefined &&
  event.amount !== undefined &&
  sameUnit(event.amount.unit, item.amount.unit) &&
  covers(item, event.measure)
    ? event.amount.quantity
    : 0;

/** Whether an item has been done: its amount is reached, or something of its kind was done at all. */
const isMet = (item: MeasureItem, events: readonly Event[]): boolean =>
  item.amount
    ? events.reduce((sum, event) => sum + amountIn(item, event), 0) >= item.amount.quantity
    : events.some(
        (event) =>
          ((event.kind === 'measure' || event.kind === 'delivery') && covers(item, event.measure)) ||
          (event.kind === 'incident' && isKind(event.incident, 'use of force') && fights(item, event)) ||
          event.kind === 'conduct',
      );

/** Whether the acts counted so far perform all that a norm asks. `done` is what has come of the item it counts. */
export const isComplete = (
  rule: NormRule,
  bearers: readonly PartyId[],
  events: readonly Event[],
  done: number,
): boolean => {
  const { owed, counted } = rule;
  const { menu } = rule.norm.act;
  const met = (item: MeasureItem): boolean =>
    item === counted && item.amount
      ? done >= item.amount.quantity
      : // Forces are deployed by a deployment, whatever the text calls them.
        rule.verb === 'deploy' && !item.amount
        ? events.length > 0
        : isMet(item, events);
  if (!owed.every(met)) return false;
  if (menu?.owed === 'one' && menu.items.length > 0 && !menu.items.some(met)) {
    // What the menu only allows beside its items counts where nothing of them is named by amount.
    if (menu.items.some((item) => item.amount) || events.length === 0) return false;
  }
  if (rule.norm.subject.bearing !== 'jointly' || (menu?.together && counted)) return events.length > 0;
  // Joint duties are met when all have taken part; an amount together is met by its sum, whoever gives it.
  return bearers.every((bearer) => events.some((event) => isActor(event, bearer)));
};
