import { type Amount, civil, dateWords, DAY, type Instant, type PartyId } from '@casus/engine';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { measureOfUnit } from '../lower/menu.ts';
import { articleWords } from './actors.ts';

/** Names and numbers as a chronicle writes them. */
export interface Printer {
  readonly catalogue: Catalogue;
  /** Whether these words are open words of the language, so that they need no quotation marks. */
  readonly isOpen: (words: string) => boolean;
}

/** "A", "A and B", "A, B and C". */
export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/** The name of a party with its article; `unknown` is an unknown force. An id that the catalogue lacks stands for itself. */
export const party = ({ catalogue }: Printer, id: PartyId): string => {
  if (id === 'unknown') return 'an unknown force';
  const name = catalogue.nameOf(id);
  // A name that another entry shares, or that is no name of the language, gives way to the id.
  if (name === undefined || catalogue.party(name) !== id || !/^\p{Lu}/u.test(name) || / and |'/.test(name))
    return id;
  return catalogue.takesThe(name) ? `the ${name}` : name;
};

/** Several parties. */
export const parties = (printer: Printer, ids: readonly PartyId[]): string =>
  list(ids.map((id) => party(printer, id)));

/** "the Council of NAT-1949". */
export const body = (name: string, pact: string | undefined): string =>
  `the ${name}${pact === undefined ? '' : ` of ${pact}`}`;

/** A place with its article. */
export const place = ({ catalogue }: Printer, id: string): string => {
  const region = catalogue.world.regions.find((entry) => entry.id === id);
  if (!region) return id;
  return region.the ? `the ${region.name}` : region.name;
};

/** A pact or an article of it. */
export const text = (ref: { readonly pact?: string; readonly article?: string }): string =>
  ref.article === undefined ? (ref.pact ?? '') : `${articleWords(ref.article)} of ${ref.pact ?? ''}`;

const two = (n: number): string => String(n).padStart(2, '0');

/** "2 March 2027, 05:30 UTC", with seconds and thousandths where there are any: read back, it is the same instant. */
const clock = (at: Instant): string => {
  const { hour, minute, second } = civil(at, 0);
  const thousandths = ((at % 1000) + 1000) % 1000;
  const fine = `${thousandths === 0 ? '' : `.${String(thousandths).padStart(3, '0')}`}`;
  return `${dateWords(at)}, ${two(hour)}:${two(minute)}${second === 0 && fine === '' ? '' : `:${two(second)}${fine}`} UTC`;
};

/** A moment in UTC: a day alone where the instant is the start of one and only the day is meant. */
export const moment = (at: Instant, day: boolean): string => {
  if (!day) return clock(at);
  return at % DAY === 0 ? dateWords(at) : `${clock(at)}, at some time of the day`;
};

/** A limit: the last instant of a day is the day. */
export const limit = (at: Instant): string => ((at + 1) % DAY === 0 ? dateWords(at) : clock(at));

const grouped = (n: number): string => {
  const [whole = '', part] = String(n).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part === undefined ? '' : `.${part}`}`;
};

/** "2 brigades", "700,000 to 800,000 soldiers", "40,000,000 EUR a year". */
const amount = (of: Amount): string =>
  `${grouped(of.quantity)}${of.upTo === undefined ? '' : ` to ${grouped(of.upTo)}`} ${of.unit}${of.per === undefined ? '' : ` a ${of.per}`}`;

/** A measure with its amount: "2 brigades", "3 batteries of air defence", "sanctions". */
export const item = (given: { readonly measure: string; readonly amount?: Amount }): string => {
  if (!given.amount) return given.measure;
  return measureOfUnit(given.amount.unit) === given.measure
    ? amount(given.amount)
    : `${amount(given.amount)} of ${given.measure}`;
};

/** Words plain where the language has them open, else in quotation marks. */
export const said = (printer: Printer, words: string): string =>
  printer.isOpen(words) ? words : `"${words}"`;

/** With a capital first letter. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
