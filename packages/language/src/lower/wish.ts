import type { Standing, Cite, Span, Wish, Wished } from '@casus/engine';
import type * as ast from '../generated/ast.ts';
import { actOf } from './act.ts';
import { clauseOf, verbOf } from './condition.ts';
import { complain, type Here, type Lowering, rangeOf, textOf } from './context.ts';
import type { Open } from './joint.ts';
import { spanOf } from './time.ts';
import { whoOf } from './who.ts';

/** An analyst's concern or purpose; `index` counts them. */
export const wishOf = (part: ast.Wish, index: number, low: Lowering, open: Open): Wish => {
  const cite: Cite = {
    pact: low.id,
    article: part.kind,
    sentence: index + 1,
    text: textOf(part),
    range: rangeOf(part),
  };
  const here: Here = { low, env: {}, cite, readings: new Map(), open: new Set() };
  if (new Set(part.joiners).size > 1)
    complain(low, 'P040', part, `"${part.title}" joins what it says by "and" and by "or".`);
  return {
    kind: part.kind === 'Concern' ? 'concern' : 'purpose',
    title: part.title,
    that: joined(
      part.joiners[0] ?? 'and',
      part.items.flatMap((item) => wishedIn(item, here, open)),
    ),
    cite,
  };
};

const joined = (kind: 'and' | 'or', of: readonly Wished[]): Wished => {
  const [first] = of;
  return of.length === 1 && first ? first : { kind, of };
};

const wishedIn = ({ clause, within }: ast.WishClause, here: Here, open: Open): Wished => {
  const time = within ? { within: spanOf(within) } : {};
  if (clause.$type !== 'WhoClause')
    return { kind: 'holds', condition: clauseOf(clause, here, open), ...time };
  return joined(
    'and',
    clause.verbs.map((verb) => saidOf(clause.who, verb, time, here, open)),
  );
};

/** What one verb says of its subject. */
const saidOf = (
  who: ast.Who,
  verb: ast.ClauseVerb,
  time: { readonly within?: Span },
  here: Here,
  open: Open,
): Wished => {
  const claim = claimOf(verb, here, open);
  const denied = (verb.$type === 'IsObliged' || verb.$type === 'IsFree') && verb.not;
  const quantifier = denied || isNone(who) ? 'no' : isAny(who) ? 'any' : 'each';
  if (claim) return { kind: 'of', who: whoOf(who, here), quantifier, is: claim, ...time };
  return {
    kind: 'holds',
    condition: verbOf(verb, who, here),
    ...(quantifier === 'no' ? { not: true } : {}),
    ...time,
  };
};

/** What a verb says of each party by itself; undefined for what is said of an incident, a casus or a body. */
const claimOf = (verb: ast.ClauseVerb, here: Here, open: Open): Standing | undefined => {
  switch (verb.$type) {
    case 'IsObliged':
      return { kind: 'owes', act: actOf(verb.act, here, open).act };
    case 'IsFree':
      return { kind: 'may', act: actOf(verb.act, here, open).act };
    case 'Invokes':
    case 'Requests':
    case 'Supports':
    case 'IsInBreach':
    case 'HasBreached':
    case 'PerformsRef':
    case 'AtWar':
    case 'IsPartyTo':
    case 'UsesForce':
    case 'Assists':
    case 'ActsItself':
    case 'ConsultsWith':
      return { kind: 'is', condition: verbOf(verb, undefined, here) };
    default:
      return undefined;
  }
};

const quantifiers = (who: ast.Who): readonly string[] =>
  who.items.flatMap((party) => (party.$type === 'Quantified' ? [party.quantifier.toLowerCase()] : []));

const isNone = (who: ast.Who): boolean =>
  quantifiers(who).some((word) => word === 'no' || word === 'neither');

/** "Any Guarantor", "Poland or France": one of them is enough. */
const isAny = (who: ast.Who): boolean =>
  quantifiers(who).some((word) => word === 'any' || word === 'either' || word === 'one or more of') ||
  (who.items.length > 1 && / or /.test(textOf(who)));
