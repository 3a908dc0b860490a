import { militaryOf } from '../atop/help.ts';
import { yearOf } from './days.ts';
import type { Membership } from './members.ts';
import { type Attack, obligedBy, obliges, setOffBy } from './obliged.ts';
import type { Moment } from './run.ts';

/** What of the terms of a promise makes running the text and its codes say different things. */
export type Term =
  // The text does not oblige; it would,
  | 'if another attacked'
  | 'if it struck elsewhere'
  | 'if two attacked'
  // or it speaks of the attack, and
  | 'binds nobody to help'
  | 'promises other help'
  | 'says nothing of such an attack'
  // The text obliges; the codes
  | 'protects who is not bound'
  | 'coded against an adversary that is not named'
  | 'coded against others'
  | 'coded for a war under way'
  | 'coded as no defence';

/** The term, with the articles of the text that it stands in. */
export interface Reason {
  readonly term: Term;
  readonly articles: readonly string[];
}

const articlesOf = (owed: readonly { readonly article: string }[]): readonly string[] => [
  ...new Set(owed.map(({ article }) => article)),
];

/** Why a text does not oblige where the codes say that it does: the attack is tried in other ways until it does. */
export function reasonOfText(moment: Moment): Reason {
  const plain: Attack = { attackers: [moment.attacker], victim: moment.victim, at: moment.at };
  const found = setOffBy(moment.state, plain);
  const free = found.filter(({ norm }) => militaryOf(norm, undefined) !== 'no' && !obliges(norm));
  if (free.length > 0)
    return { term: 'binds nobody to help', articles: articlesOf(free.map(({ norm }) => norm.cite)) };
  const owed = (over: Partial<Attack>): readonly string[] =>
    articlesOf(obligedBy(moment.state, { ...plain, ...over }));
  const { others } = moment;
  for (const other of others) {
    const articles = articlesOf(moment.owedIf(other));
    if (articles.length > 0) return { term: 'if another attacked', articles };
  }
  for (const region of moment.regions) {
    const articles = owed({ in: [region] });
    if (articles.length > 0) return { term: 'if it struck elsewhere', articles };
  }
  const two = owed({ attackers: [moment.attacker, ...others].slice(0, 2) });
  if (two.length > 0) return { term: 'if two attacked', articles: two };
  const helping = found.filter(({ norm }) => norm.position === 'duty');
  return helping.length > 0
    ? { term: 'promises other help', articles: articlesOf(helping.map(({ norm }) => norm.cite)) }
    : { term: 'says nothing of such an attack', articles: [] };
}

/** Why the codes say that nothing applies where a text obliges. */
export function reasonOfCode(
  members: readonly Membership[],
  [challenger, target, year]: readonly [number, number, number],
  articles: readonly string[],
): Reason {
  const then = members.filter(({ from, until }) => yearOf(from) <= year && year <= yearOf(until));
  if (!then.some(({ state }) => state === target)) return { term: 'protects who is not bound', articles };
  const promises = then.filter(({ state, defence }) => defence && state !== target);
  if (promises.length === 0) return { term: 'coded as no defence', articles };
  const against = promises.flatMap(({ adversaries }) => adversaries ?? []).filter((state) => state > 0);
  if (promises.every(({ underWay }) => underWay)) return { term: 'coded for a war under way', articles };
  return {
    term:
      against.length === 0 || against.includes(challenger)
        ? 'coded against an adversary that is not named'
        : 'coded against others',
    articles,
  };
}
