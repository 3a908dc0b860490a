import type { ArticleRef, Condition, DecisionVerb, IncidentPattern, MeasureId, Who } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { suggest } from '../link/suggest.ts';
import { placeOf } from './area.ts';
import { complain, type Here, termNamed, textOf } from './context.ts';
import { attackKinds, patternOf, withArgs } from './incident.ts';
import type { Open } from './joint.ts';
import { measuresOf } from './menu.ts';
import { spanOf } from './time.ts';
import { phraseOf, whoOf } from './who.ts';

/** A whole condition. */
export const conditionOf = (condition: ast.Condition, here: Here, open: Open): Condition => {
  if (condition.lettered) {
    const of = condition.lettered.items.map((item) => clauseOf(item.clause, here, open));
    return { kind: condition.lettered.mode === 'any of these holds' ? 'or' : 'and', of };
  }
  const of = condition.items.map((clause) => clauseOf(clause, here, open));
  const first = of[0];
  if (of.length === 1 && first) return first;
  return { kind: condition.joiners[0] === 'or' ? 'or' : 'and', of };
};

/** One clause. */
export const clauseOf = (clause: ast.Clause, here: Here, open: Open): Condition => {
  switch (clause.$type) {
    case 'ClauseBracket': {
      const taken = open<ast.Condition>(clause, here);
      return taken ? conditionOf(taken, here, open) : { kind: 'always' };
    }
    case 'IncidentClause':
      return inState({ kind: 'incident', pattern: patternOf(clause.incident, here, open) }, clause.state);
    case 'ValuesClause':
      return {
        kind: 'incident',
        pattern: threat(
          {
            kinds: ['threat', 'aggression'],
            on: whoOf(clause.values.who, here),
            against: clause.values.values.items,
          },
          clause.args,
          here,
        ),
      };
    case 'ArticleClause':
      return {
        kind: 'norm',
        ref: refOf(clause.article, here),
        test:
          clause.test === 'applies' ? 'applies' : clause.test === 'is breached' ? 'breached' : 'performed',
      };
    case 'PactClause':
      return { kind: 'in force', pact: clause.pact };
    case 'FactClause':
      return {
        kind: 'fact',
        fact: factOf(clause.subject, here),
        holds: clause.verb !== 'ends',
        ...(clause.verb === 'arises'
          ? { arises: clause.subject === OF_THE_TEXT ? 'question of the text' : 'matter' }
          : {}),
      };
    case 'WhoClause':
      return whoClause(clause, here);
  }
};

/** The name of a state of affairs, as the chronicle switches it. */
export const factOf = (words: string, here: Here): string =>
  words === OF_THE_TEXT ? `question about ${here.low.id}` : words;

const OF_THE_TEXT = 'question about this pact';

const inState = (condition: Condition, state: ast.ClauseState): Condition =>
  state.$type === 'Continues'
    ? { kind: 'continues', of: condition, ...(state.span ? { span: spanOf(state.span) } : {}) }
    : state.$type === 'IsRejected'
      ? { kind: 'not', of: condition }
      : condition;

const whoClause = (clause: ast.WhoClause, here: Here): Condition => {
  const of = clause.verbs.map((verb) => verbOf(verb, clause.who, here));
  const first = of[0];
  return of.length === 1 && first ? first : { kind: 'and', of };
};

const nameIn = (who: ast.Who): string | undefined => {
  const party = who.items[0];
  const noun = party?.$type === 'Quantified' || party?.$type === 'Other' ? party.noun : party;
  return who.items.length === 1 && noun?.$type === 'Named' ? noun.name : undefined;
};

/** "Each Guarantor", "both Parties": what is said holds only once it holds of every one. */
const isEach = (who: ast.Who | undefined): boolean =>
  who?.items.some((party) => party.$type === 'Quantified' && /^(each|both|all)$/i.test(party.quantifier)) ===
  true;

/** A verb clause; `who` is its subject, or `that party` in a relative clause. */
export const verbOf = (verb: ast.ClauseVerb, who: ast.Who | undefined, here: Here): Condition => {
  const name = who ? nameIn(who) : undefined;
  const pact = who?.items[0]?.$type === 'Named' ? who.items[0].pact : undefined;
  const term =
    name === undefined || (pact !== undefined && pact !== here.low.id)
      ? undefined
      : termNamed(here.low, name);
  const subject = (): Who => (who ? whoOf(who, here) : { kind: 'pronoun', pronoun: 'that party' });
  const body =
    name !== undefined && (here.low.names.bodies.has(name) || name === 'Security Council')
      ? { body: name, ...(here.low.names.bodies.has(name) ? {} : { pact: 'UNC-1945' }) }
      : pact !== undefined && name !== undefined
        ? { body: name, pact }
        : undefined;
  const decision = (
    verbs: readonly DecisionVerb[],
    more: { term?: string; measures?: readonly MeasureId[]; either?: true } = {},
  ): Condition => ({
    kind: 'decision',
    body: body?.body ?? name ?? '',
    ...(body?.pact === undefined ? {} : { pact: body.pact }),
    verbs,
    ...more,
  });
  const act = (
    word: string,
    more: { to?: Who; against?: Who; object?: string; measures?: readonly MeasureId[] } = {},
  ): Condition => ({
    kind: 'act',
    act: { by: subject(), verb: word, ...more, ...(isEach(who) ? { each: true as const } : {}) },
  });
  switch (verb.$type) {
    case 'Occurs':
    case 'IsEstablished':
    case 'IsRejected': {
      if (term !== undefined || verb.pact !== undefined)
        return {
          kind: 'casus',
          term: term ?? name ?? '',
          sense:
            verb.$type === 'Occurs' ? 'occurs' : verb.$type === 'IsEstablished' ? 'established' : 'rejected',
          ...(verb.pact === undefined ? {} : { pact: verb.pact }),
        };
      if (who)
        complain(
          here.low,
          'P002',
          who,
          `${name ?? textOf(who)} is not defined.`,
          suggest(name ?? '', here.low.names.terms.keys()),
        );
      return { kind: 'always' };
    }
    case 'Continues':
      return {
        kind: 'continues',
        of: { kind: 'casus', term: term ?? name ?? '', sense: 'established' },
        ...(verb.span ? { span: spanOf(verb.span) } : {}),
      };
    case 'Attacks': {
      const at =
        name !== undefined &&
        verb.on.items.length === 1 &&
        nameIn(verb.on) !== undefined &&
        here.low.catalogue.party(nameIn(verb.on) ?? '') === undefined &&
        here.low.names.roles.get(nameIn(verb.on) ?? '') === undefined
          ? here.low.catalogue.region(nameIn(verb.on) ?? '')
          : undefined;
      if (at !== undefined)
        return {
          kind: 'incident',
          pattern: withArgs(
            { kinds: attackKinds(here), by: subject(), in: placesIn(verb.on, here) },
            [],
            verb.args,
            here,
          ),
        };
      return {
        kind: 'incident',
        pattern: withArgs(
          { kinds: attackKinds(here), by: subject(), on: whoOf(verb.on, here), ...counted(who, here) },
          [],
          verb.args,
          here,
        ),
      };
    }
    case 'JoinsAttack':
      return {
        kind: 'incident',
        pattern: {
          kinds: attackKinds(here),
          by: subject(),
          attackers: 2,
          ...(verb.on ? { on: whoOf(verb.on, here) } : {}),
        },
      };
    case 'Threatens':
      return {
        kind: 'incident',
        pattern: {
          kinds: ['threat'],
          by: subject(),
          ...(verb.place ? { in: placeOf(verb.place, here) } : {}),
          ...(verb.on
            ? { on: whoOf(verb.on, here) }
            : verb.values
              ? { on: whoOf(verb.values.who, here), against: verb.values.values.items }
              : {}),
        },
      };
    case 'IsThreatened':
      return {
        kind: 'incident',
        pattern: threat({ kinds: ['threat', 'aggression'], on: subject() }, verb.args, here),
      };
    case 'Mobilises':
      return {
        kind: 'incident',
        pattern: {
          kinds: ['mobilisation'],
          by: subject(),
          ...(verb.against ? { on: whoOf(verb.against, here) } : {}),
        },
      };
    case 'DeclaresWar':
      return {
        kind: 'incident',
        pattern: { kinds: ['declaration of war'], by: subject(), on: whoOf(verb.on, here) },
      };
    case 'Invokes':
      return {
        kind: 'invoked',
        by: subject(),
        ref: verb.ref ? textRef(verb.ref, here) : {},
        ...(verb.term === undefined ? {} : { term: verb.term }),
      };
    case 'Requests':
      return act('request', verb.what === 'it' ? {} : { object: verb.what });
    case 'DeclaresAttacked':
      return act('request');
    case 'Supports':
      return act('support', { to: whoOf(verb.who, here) });
    case 'Resists':
      return act('resist');
    case 'Determines':
      return {
        kind: 'opinion',
        by: subject(),
        that: threat(
          { kinds: ['threat'], on: whoOf(verb.values.who, here), against: verb.values.values.items },
          verb.args,
          here,
        ),
      };
    case 'Decides':
      switch (verb.verb) {
        case 'consents':
        case 'consent':
          return body &&
            name !== undefined &&
            !here.low.names.roles.has(name) &&
            here.low.catalogue.party(name) === undefined
            ? decision(['consents'])
            : { kind: 'consents', who: subject(), all: true };
        case 'refuses':
          return { kind: 'not', of: { kind: 'consents', who: subject(), all: true } };
        case 'has taken the measures necessary to restore peace':
          return decision(['takes measures']);
        case 'adopts a decision':
          return decision(['adopts', 'finds', 'orders', 'authorises', 'recommends', 'takes measures']);
        case 'rejects the proposal':
          return decision(['rejects'], { either: true });
        default:
          // "Until the Organ decides": a decision either way (a rejection is a decision, SEMANTICS section 13).
          return decision(['decides'], { either: true });
      }
    case 'Orders': {
      const verbs: readonly DecisionVerb[] = verb.verb.startsWith('order')
        ? ['orders']
        : verb.verb.startsWith('recommend')
          ? ['recommends']
          : verb.verb.startsWith('authorise')
            ? ['authorises']
            : ['adopts'];
      const organ =
        name !== undefined && !here.low.names.bodies.has(name) && name !== 'Security Council'
          ? name
          : undefined;
      if (verbs[0] === 'authorises' && (verb.it || organ !== undefined))
        return { kind: 'authorised', organ: name ?? 'parliament' };
      return decision(verbs, {
        ...(verb.measures ? { measures: measuresOf(verb.measures) } : {}),
        ...(verb.term === undefined ? {} : { term: verb.term }),
      });
    }
    case 'Finds':
      return decision(['finds'], { term: verb.term });
    case 'Joins':
      return act(verb.verb.startsWith('join') ? 'join' : 'leave', { object: verb.pact ?? verb.name ?? '' });
    case 'Ratifies':
      return act(/sign/.test(verb.verb) ? 'sign' : /approve/.test(verb.verb) ? 'approve' : 'ratify', {
        object: here.low.id,
      });
    case 'IsInBreach':
    case 'HasBreached':
      return { kind: 'in breach', who: subject(), ref: textRef(verb.ref, here) };
    case 'PerformsRef':
      return { kind: 'norm', ref: textRef(verb.ref, here), test: 'performed', by: subject() };
    case 'AtWar':
      return { kind: 'at war', who: subject(), with: whoOf(verb.with, here) };
    case 'IsObliged':
    case 'IsFree':
      // A duty turns on acts done and findings made, not on duties held (SEMANTICS section 3).
      complain(
        here.low,
        'P039',
        verb,
        `"${textOf(verb)}" is no condition: a sentence cannot turn on what somebody owes or may do.`,
      );
      return { kind: 'always' };
    case 'IsPartyTo':
      return { kind: 'holds role', who: subject(), pact: verb.pact };
    case 'UsesForce':
      return act('use force', {
        ...(verb.against ? { against: whoOf(verb.against, here) } : {}),
        measures: measuresOf(verb.measures),
      });
    case 'Assists':
      return verb.pact === undefined
        ? act('assist', { to: whoOf(verb.who, here) })
        : {
            kind: 'or',
            of: [
              { kind: 'norm', ref: { pact: verb.pact }, test: 'performed', by: subject() },
              act('assist', { to: whoOf(verb.who, here) }),
            ],
          };
    case 'ActsItself':
      return act('assist');
    case 'ConsultsWith':
      return act('consult', verb.who ? { to: whoOf(verb.who, here) } : {});
    case 'GivesNotice':
      return act('give notice');
  }
};

/** A threat, and by whom or where it must be. */
const threat = (base: IncidentPattern, args: readonly ast.ThreatArg[], here: Here): IncidentPattern =>
  withArgs(base, [], args, here);

const counted = (who: ast.Who | undefined, here: Here): { attackers?: number } => {
  const count = who?.items.map((party) => phraseOf(party, here).count).find((each) => each !== undefined);
  return count === undefined ? {} : { attackers: count };
};

const placesIn = (
  who: ast.Who,
  here: Here,
): {
  readonly kind: 'union';
  readonly of: readonly { readonly kind: 'region'; readonly region: string }[];
} => ({
  kind: 'union',
  of: who.items.flatMap((party) =>
    party.$type === 'Named'
      ? [{ kind: 'region' as const, region: here.low.catalogue.region(party.name) ?? party.name }]
      : [],
  ),
});

/** An article as cited. */
export const articleWords = (ref: ast.ArticleRef): string =>
  `${ref.number}${ref.paragraph === undefined ? '' : `(${ref.paragraph})`}`;

const noArticle = (here: Here, number: number): string => {
  const all = [...here.low.articles];
  const has = all.length > 12 ? `${all.slice(0, 12).join(', ')} ...` : all.join(', ');
  return `${here.low.id} has no Article ${number}; it has ${has === '' ? 'none' : has}.`;
};

/** "Article 5.1", where there is an Article 5, means its first paragraph. */
const paragraphOf = (here: Here, number: number): readonly string[] => {
  const [article = '', paragraph] = String(number).split('.');
  return paragraph !== undefined && here.low.articles.has(article)
    ? [`Article ${article}(${paragraph})`]
    : [];
};

/** A reference to an article; one of this pact must exist. */
export const refOf = (ref: ast.ArticleRef, here: Here): ArticleRef => {
  const article = articleWords(ref);
  if ((ref.pact === undefined || ref.pact === here.low.id) && !here.low.articles.has(String(ref.number)))
    complain(here.low, 'P004', ref, noArticle(here, ref.number), paragraphOf(here, ref.number));
  return { article, ...(ref.pact === undefined || ref.pact === here.low.id ? {} : { pact: ref.pact }) };
};

/** This pact, this Article, another pact, or an article of either. */
export const textRef = (ref: ast.TextRef, here: Here): ArticleRef => {
  switch (ref.$type) {
    case 'ThisPact':
      return {};
    case 'ThisArticle':
      return { article: here.cite.article.replace(/\(.*$/, '') };
    case 'PactRef':
      return { pact: ref.pact };
    case 'ArticleRef':
      return refOf(ref, here);
  }
};
