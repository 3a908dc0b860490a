import {
  advance,
  dateWords,
  type Draft,
  firstAlternatives,
  type Instant,
  type Pact,
  type PartyId,
  report,
  settle,
  start,
  type World,
} from '@casus/engine';
import { strongestDuty } from './duty.ts';

/** A sentence or an official phrase that a search found. */
export interface Match {
  readonly article: string;
  readonly text: string;
}

/** One pact as the catalogue lists it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly binding: boolean;
  readonly signed?: string;
  readonly inForce?: string;
  readonly until?: string;
  readonly status: Pact['term']['status'];
  readonly parties: readonly PartyId[];
  readonly everybody: boolean;
  readonly duty: string;
  readonly matches: readonly Match[];
}

/** The text under the first alternative of each bracket, as its own words stand. */
const plainOf = (draft: Draft): Pact | undefined => {
  const settled = settle(draft, firstAlternatives(draft));
  return settled.ok ? settled.pact : undefined;
};

/** Who is bound or helped: all roles but outsiders and adversaries. */
const partiesOf = (pact: Pact): readonly Pact['roles'][number]['seats'][number]['party'][] => [
  ...new Set(
    pact.roles
      .filter((role) => role.nature !== 'outsiders' && role.nature !== 'adversary')
      .flatMap((role) => role.seats.map((seat) => seat.party)),
  ),
];

/** What in the title and the articles has the words, in any case. A hit in the title alone has no match to show. */
const matchesOf = (pact: Pact, words: string): readonly Match[] | undefined => {
  const has = (text: string): boolean => text.toLowerCase().includes(words.toLowerCase());
  const sentences = [...pact.norms, ...pact.exits, ...pact.forfeitures, ...pact.terms, ...pact.gates].map(
    ({ cite }): Match => ({ article: cite.article, text: cite.text.replace(/\s+/g, ' ') }),
  );
  const wording = pact.articles.flatMap((article) =>
    article.wording.map((each): Match => ({ article: article.number, text: `"${each.words}"` })),
  );
  const found = [...wording, ...sentences].filter(({ text }) => has(text));
  const once = found.filter(
    (match, index) =>
      found.findIndex((other) => other.article === match.article && other.text === match.text) === index,
  );
  return once.length > 0 || has(pact.title) || has(pact.id) ? once : undefined;
};

/** What is asked of the catalogue. */
export interface Wanted {
  readonly grep?: string;
  readonly party?: PartyId;
  readonly inForce?: Instant;
}

/** A pact as an entry; undefined where it is none of what is asked. */
export const entryOf = (draft: Draft, world: World, wanted: Wanted): Entry | undefined => {
  const pact = plainOf(draft);
  if (!pact) return undefined;
  const parties = partiesOf(pact);
  const everybody = parties.includes('all states');
  const { party, grep, inForce } = wanted;
  const isState = world.actors.some((actor) => actor.id === party && actor.kind === 'state');
  if (party !== undefined && !parties.includes(party) && !(everybody && isState)) return undefined;
  const matches = grep === undefined ? [] : matchesOf(pact, grep);
  if (!matches) return undefined;
  const state = start([pact], world);
  if (inForce !== undefined && report(advance(state, inForce)).pacts[0]?.inForce !== true) return undefined;
  const { term, form } = pact;
  const day = (at: Instant): string => dateWords(at, pact.offset);
  const from = term.from;
  return {
    id: pact.id,
    title: pact.title,
    kind: [...form.marks, form.instrument].join(' '),
    binding: form.binding,
    ...(term.signed === undefined ? {} : { signed: day(term.signed) }),
    ...(from === undefined ? {} : { inForce: day(from) }),
    ...(term.until === undefined ? {} : { until: day((term.until - 1) as Instant) }),
    status: term.status,
    parties: parties.filter((id) => id !== 'all states'),
    everybody,
    duty: strongestDuty(pact, state.system.world),
    matches,
  };
};
