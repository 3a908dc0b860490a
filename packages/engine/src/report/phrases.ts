import type { WorldIndex } from '../compile/world.ts';
import type { Amount, MeasureItem, Menu } from '../model/measure.ts';
import type { Act } from '../model/norm.ts';
import type { PartyId } from '../model/who.ts';

/** Words for results. Phrases only: what they say is decided elsewhere. */

/** The name of a party with its article: "the United States". */
export const partyWords = (world: WorldIndex, party: PartyId): string => {
  const actor = world.actors.get(party);
  if (party === 'unknown') return 'an unknown force';
  return actor ? `${actor.the ? 'the ' : ''}${actor.called ?? actor.name}` : party;
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
const EFFORTS: Readonly<Record<NonNullable<Menu['effort']>, string>> = {
  'all in its power': 'all the means in its power',
  necessary: 'the help that is necessary',
  'own choice': 'the measures of its own choice',
};

/** Verbs that take what is done as their object ("impose full sanctions"); others take it with "with". */
const TAKES_OBJECT: ReadonlySet<string> = new Set([
  'impose',
  'use',
  'deploy',
  'mobilise',
  'authorise',
  'decide',
  'carry out',
  'veto',
]);

/** "threaten or use force", "use force with all its available forces": force needs no naming twice. */
const meansWords = (verb: string, menu: string): string => {
  if (menu === '' || verb.endsWith(menu)) return '';
  if (verb === 'take action') return menu === EFFORTS.necessary ? ' as is necessary' : `: ${menu}`;
  return TAKES_OBJECT.has(verb) ? ` ${menu}` : ` with ${menu}`;
};

/** What is protected, and whose: "against the territorial integrity of any state". */
const againstWords = (verb: string, object: string | undefined, whose: string): string => {
  if (object === undefined || !VIOLATIONS.has(verb)) return whose === '' ? '' : ` against ${whose}`;
  return ` against the ${object}${whose === '' ? '' : ` of ${whose}`}`;
};

const VIOLATIONS: ReadonlySet<string> = new Set(['threaten or use force', 'use force']);

/** How a verb takes the body that it is about; others are done in it. */
const FORUMS: Readonly<Record<string, string>> = {
  report: 'to ',
  'seek action': 'by ',
  call: 'a meeting of ',
  veto: 'of ',
  admit: '',
  exclude: '',
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
  const target = againstWords(
    act.verb,
    act.object,
    against.length > 6 ? 'any state' : partiesWords(world, against),
  );
  const about = act.object === undefined || VIOLATIONS.has(act.verb) ? '' : ` ${act.object}`;
  const forum = act.body ? ` ${FORUMS[act.verb] ?? 'in '}the ${act.body.body}` : '';
  const objectFirst = act.verb === 'report' || act.verb === 'respect';
  return `${act.verb}${objectFirst ? about : ''}${whom}${objectFirst ? '' : about}${meansWords(act.verb, menu)}${target}${forum}`;
};
