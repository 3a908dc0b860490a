import type { WorldIndex } from '../compile/world.ts';
import type { Amount, MeasureItem, Menu } from '../model/measure.ts';
import type { PartyId } from '../model/who.ts';

/** Words for results. Phrases only: what they say is decided elsewhere. */

/** The name of a party with its article: "the United States". */
export const partyWords = (world: WorldIndex, party: PartyId): string => {
  const actor = world.actors.get(party);
  if (party === 'unknown') return 'an unknown force';
  return actor ? `${actor.the ? 'the ' : ''}${actor.called ?? actor.name}` : party;
};

/** The name of a region with its article: "the Falkland Islands". */
export const regionWords = (world: WorldIndex, id: string): string => {
  const region = world.regions.get(id);
  return region ? `${region.the ? 'the ' : ''}${region.name}` : id;
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

/** One thing to give or use: its amount, its own words, or its measure. */
export const itemWords = (item: MeasureItem): string =>
  item.amount ? amountWords(item.amount) : (item.words ?? item.measure);

/** "one or more of sanctions, arms or force". */
export const menuWords = (menu: Menu): string => {
  const base = menu.decided
    ? 'the measures decided'
    : menu.owed === 'deems'
      ? `such measures as it deems necessary${menu.least === 'nothing' ? ', which may be none' : ''}`
      : menu.items.length === 0
        ? menu.effort === undefined
          ? ''
          : EFFORTS[menu.effort]
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

/** A measure of effort as the thing that is owed. */
export const EFFORTS: Readonly<Record<NonNullable<Menu['effort']>, string>> = {
  'all in its power': 'all the means in its power',
  necessary: 'the help that is necessary',
  'own choice': 'the measures of its own choice',
};
