import type { WorldIndex } from '../compile/world.ts';
import type { Event } from '../model/event.ts';
import type { Amount, MeasureItem, Menu } from '../model/measure.ts';
import type { Act } from '../model/norm.ts';
import type { PartyId } from '../model/who.ts';

/** Words for results. Phrases only: what they say is decided elsewhere. */

/** The name of a party with its article: "the United States". */
export const partyWords = (world: WorldIndex, party: PartyId): string => {
  const actor = world.actors.get(party);
  if (party === 'unknown') return 'an unknown force';
  return actor ? `${actor.the ? 'the ' : ''}${actor.name}` : party;
};

/** "A, B and C". */
export const listWords = (items: readonly string[], joint = 'and'): string =>
  items.length <= 1 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;

/** Names of parties as a list. */
export const partiesWords = (world: WorldIndex, parties: readonly PartyId[]): string =>
  listWords(parties.map((party) => partyWords(world, party)));

/** "2 brigades", "700,000 to 800,000 soldiers", "40 billion EUR a year". */
export const amountWords = (amount: Amount): string =>
  `${figure(amount.quantity)}${amount.upTo === undefined ? '' : ` to ${figure(amount.upTo)}`} ${amount.unit}${amount.per === undefined ? '' : ` a ${amount.per}`}`;

const figure = (n: number): string => {
  if (n >= 1_000_000_000 && n % 10_000_000 === 0) return `${n / 1_000_000_000} billion`;
  const [whole, fraction] = String(n).split('.');
  return `${(whole ?? '').replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
};

const itemWords = (item: MeasureItem): string =>
  item.amount ? amountWords(item.amount) : (item.words ?? item.measure);

/** "one or more of sanctions, arms or force". */
export const menuWords = (menu: Menu): string => {
  const base = menu.decided
    ? 'the measures decided'
    : menu.owed === 'deems'
      ? `such measures as it deems necessary${menu.least === 'nothing' ? ', which may be none' : ''}`
      : menu.items.length === 0
        ? (menu.effort ?? '')
        : menu.owed === 'one' && menu.items.length > 1
          ? `one or more of ${listWords(menu.items.map(itemWords), 'or')}`
          : listWords(menu.items.map(itemWords));
  const may = menu.mayInclude?.length
    ? `, which may include ${listWords(menu.mayInclude.map(itemWords))}`
    : '';
  const must = menu.mustInclude?.length
    ? `, which shall include ${listWords(menu.mustInclude.map(itemWords))}`
    : '';
  return `${base}${must}${may}`;
};

/** What an act asks, in words: "assist Ukraine with arms". */
export const actWords = (
  world: WorldIndex,
  act: Act,
  to: readonly PartyId[],
  against: readonly PartyId[],
): string => {
  const menu = act.menu ? menuWords(act.menu) : '';
  const whom = to.length > 0 ? ` ${to.length > 6 ? 'the other parties' : partiesWords(world, to)}` : '';
  const target =
    against.length > 0 ? ` against ${against.length > 6 ? 'any state' : partiesWords(world, against)}` : '';
  const about = act.object === undefined ? '' : ` ${act.object}`;
  const forum = act.body ? ` ${act.verb === 'report' ? 'to' : 'in'} the ${act.body.body}` : '';
  return `${act.verb}${act.verb === 'report' || act.verb === 'respect' ? about : ''}${whom}${act.verb === 'report' || act.verb === 'respect' ? '' : about}${menu === '' ? '' : ` with ${menu}`}${target}${forum}`;
};

/** An event in a few words, for trees and lanes; the chronicle's own sentence where it has one. */
export const eventWords = (world: WorldIndex, event: Event): string => {
  if (event.text !== undefined) return event.text;
  const who = 'by' in event && typeof event.by === 'string' ? partyWords(world, event.by) : '';
  switch (event.kind) {
    case 'incident':
      return `${who}: ${event.incident}${event.on.length > 0 ? ` on ${partiesWords(world, event.on)}` : ''}`;
    case 'invocation':
      return `${who} invokes Article ${event.article} of ${event.pact}`;
    case 'measure':
      return `${who}: ${event.measure}`;
    case 'decision':
      return `${event.body}: "${event.motion.title}" is ${event.outcome}`;
    case 'consultation':
      return `${partiesWords(world, event.by)} consult`;
    case 'fact':
      return `${event.fact} ${event.holds ? 'holds' : 'does not hold'}`;
    case 'tick':
      return 'time passes';
    default:
      return `${who} ${event.kind}`.trim();
  }
};
