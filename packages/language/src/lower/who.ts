import type { AstNode } from 'langium';
import type { Bearing, Condition, Subject, Who } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { complain, type Here, partyId, roleNamed, termNamed } from './context.ts';
import { suggest } from '../link/suggest.ts';

/** A noun phrase as lowered: the set, how it is borne, how many are counted. */
export interface Phrase {
  readonly who: Who;
  readonly bearing: Bearing;
  readonly other: boolean;
  readonly count?: number;
}

const QUANTIFIERS: Readonly<Record<string, Bearing>> = {
  each: 'each',
  any: 'any',
  either: 'any',
  both: 'each',
  all: 'each',
  no: 'no',
  neither: 'no',
  'one or more of': 'one or more',
  that: 'each',
};

/** One party phrase. */
export const phraseOf = (party: ast.Party, here: Here): Phrase => {
  switch (party.$type) {
    case 'Quantified': {
      const base = nounOf(party.noun, here);
      const who: Who =
        party.quantifier.toLowerCase() === 'that'
          ? { kind: 'pronoun', pronoun: 'that party' }
          : party.other && base.kind === 'any state'
            ? otherThanNamed(here)
            : base;
      const minus = party.except?.items.map((noun) => nounOf(noun, here));
      return {
        who: minus ? { kind: 'except', base: who, minus: joined(minus) } : who,
        bearing: QUANTIFIERS[party.quantifier.toLowerCase()] ?? 'each',
        other: party.other === true,
      };
    }
    case 'Other': {
      const base = nounOf(party.noun, here);
      if (base.kind === 'any state') return { who: otherThanNamed(here), bearing: 'plural', other: true };
      const plural = party.noun.$type === 'Named' && roleNamed(here.low, party.noun.name) !== party.noun.name;
      return plural
        ? { who: base, bearing: 'each', other: true }
        : { who: { kind: 'pronoun', pronoun: 'other party' }, bearing: 'each', other: false };
    }
    case 'Counted':
      return {
        who: nounOf(party.noun, here),
        bearing: 'any',
        other: false,
        count: party.count === 'three or more' ? 3 : 2,
      };
    case 'It':
      return {
        who: here.it !== undefined ? { kind: 'body', body: here.it } : { kind: 'pronoun', pronoun: 'bearer' },
        bearing: 'each',
        other: false,
      };
    default:
      return { who: nounOf(party, here), bearing: isPlural(party, here) ? 'plural' : 'each', other: false };
  }
};

const isPlural = (noun: ast.Noun, here: Here): boolean =>
  noun.$type === 'Named' &&
  roleNamed(here.low, noun.name) !== undefined &&
  roleNamed(here.low, noun.name) !== noun.name;

/** "Any other power": other than the parties and than the states named before. */
const otherThanNamed = (here: Here): Who => ({
  kind: 'except',
  base: { kind: 'any state' },
  minus: {
    kind: 'union',
    of: [
      { kind: 'role', role: 'party' },
      { kind: 'states', ids: [...here.low.named] },
    ],
  },
});

/** A noun: a role, body, group or state by name, a pronoun, or a general word. */
export const nounOf = (noun: ast.Noun, here: Here): Who => {
  switch (noun.$type) {
    case 'Named':
      return named(noun.name, noun.pact, noun, here);
    case 'Anaphor':
      return noun.word === 'territorial state'
        ? { kind: 'pronoun', pronoun: 'victim' }
        : { kind: 'pronoun', pronoun: noun.word };
    case 'MemberOf': {
      const role = roleNamed(here.low, noun.name);
      if (role !== undefined) return { kind: 'role', role };
      return named(noun.name, undefined, noun, here);
    }
    case 'Generic':
      return noun.word === 'party' || noun.word === 'parties'
        ? { kind: 'role', role: 'party' }
        : noun.word === 'body of any other pact'
          ? { kind: 'anyone' }
          : { kind: 'any state' };
  }
};

const named = (name: string, pact: string | undefined, node: AstNode, here: Here): Who => {
  const { low } = here;
  if (pact !== undefined && pact !== low.id)
    return /(?:s|er|or|y|e)$/.test(name) && !/Council|Conference|Commission|Organ|Assembly/.test(name)
      ? { kind: 'role', role: name, pact }
      : { kind: 'body', body: name, pact };
  const role = roleNamed(low, name);
  if (role !== undefined) return { kind: 'role', role };
  if (low.names.bodies.has(name)) return { kind: 'body', body: name };
  const term = termNamed(low, name);
  if (term !== undefined && low.names.terms.get(term) === 'group') return { kind: 'group', term };
  if (name === 'Security Council') return { kind: 'body', body: name, pact: 'UNC-1945' };
  if (low.catalogue.party(name) === undefined && low.catalogue.region(name) !== undefined)
    return { kind: 'in', area: { kind: 'region', region: low.catalogue.region(name) ?? name } };
  return { kind: 'states', ids: [partyId(low, name, node)] };
};

/** A set of parties in a condition or as object ("Germany or Italy"). */
export const whoOf = (who: ast.Who, here: Here): Who => {
  const all = who.items.map((party) => phraseOf(party, here).who);
  return joined(all);
};

/** Several sets as one; states are put together. */
export const joined = (all: readonly Who[]): Who => {
  const [first] = all;
  if (all.length === 1 && first) return first;
  const ids = all.flatMap((who) => (who.kind === 'states' ? who.ids : []));
  const others = all.filter((who) => who.kind !== 'states');
  if (others.length === 0) return { kind: 'states', ids };
  return { kind: 'union', of: ids.length > 0 ? [{ kind: 'states', ids }, ...others] : others };
};

/** How many attackers a phrase counts. */
export const countOf = (who: ast.Who, here: Here): number | undefined =>
  who.items.map((party) => phraseOf(party, here).count).find((count) => count !== undefined);

/** The subject of a norm. */
export const subjectOf = (
  subject: ast.Subject,
  here: Here,
  relative: (verb: ast.ClauseVerb) => Condition,
): Subject => {
  const phrases = subject.items.map((party) => phraseOf(party, here));
  const base = joined(phrases.map((phrase) => phrase.who));
  const who: Who = subject.relative ? { kind: 'such', base, that: relative(subject.relative) } : base;
  const first = phrases[0];
  return {
    who,
    // "France or Germany shall": one of them is enough.
    bearing:
      subject.joiner === 'or' && first?.bearing !== 'no'
        ? 'one or more'
        : phrases.length > 1 && first?.bearing === 'plural'
          ? 'each'
          : (first?.bearing ?? 'each'),
    ...(phrases.some((phrase) => phrase.other) ? { other: true as const } : {}),
  };
};

/** A body by name, of this pact or another. */
export const bodyOf = (ref: ast.NameRef, here: Here): { readonly body: string; readonly pact?: string } => {
  if (ref.pact !== undefined) return { body: ref.name, pact: ref.pact };
  if (here.low.names.bodies.has(ref.name)) return { body: ref.name };
  if (ref.name === 'Security Council') return { body: ref.name, pact: 'UNC-1945' };
  complain(
    here.low,
    'P002',
    ref,
    `No body is called ${ref.name}.`,
    suggest(ref.name, [...here.low.names.bodies, 'Security Council']),
  );
  return { body: ref.name };
};

/** A list of names ("Ukraine and the Named States") as a set. */
export const namesOf = (list: ast.NameList, here: Here): Who =>
  joined(list.items.map((item) => named(item.name, item.pact, item, here)));
