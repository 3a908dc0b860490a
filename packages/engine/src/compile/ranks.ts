import { articleMatches } from '../casus/weigh.ts';
import type { NormRule, PactRule } from './system.ts';

/**
 * What stands above what: a pact prevails over another, or says that one of its articles is subject to
 * another. Worked out once; each list is indexed by the number of the norm.
 */
export interface Ranks {
  /** Standing prohibitions above a duty. */
  readonly bans: readonly (readonly NormRule[])[];
  /** Duties and liberties above a prohibition. */
  readonly titles: readonly (readonly NormRule[])[];
  /** Immunities of the pact of a norm that may cap it. */
  readonly immunities: readonly (readonly NormRule[])[];
}

const NONE: readonly NormRule[] = [];

/** The ranks between norms of several pacts. */
export const ranksOf = (norms: readonly NormRule[], pacts: readonly PactRule[]): Ranks => {
  const isAbove = (upper: NormRule, lower: NormRule): boolean => {
    const over = pacts[upper.pact];
    const under = pacts[lower.pact];
    if (!over || !under) return false;
    if (over !== under && over.prevailsOver.has(under.pact.id)) return true;
    return under.pact.relations.some(
      (relation) =>
        relation.kind === 'article subject to' &&
        articleMatches(relation.article, lower.norm.cite.article) &&
        (relation.to.pact ?? under.pact.id) === over.pact.id &&
        (relation.to.article === undefined || articleMatches(relation.to.article, upper.norm.cite.article)),
    );
  };
  const none = !pacts.some(
    (rule) =>
      rule.prevailsOver.size > 0 || rule.pact.relations.some((each) => each.kind === 'article subject to'),
  );
  const above = (lower: NormRule, counts: (upper: NormRule) => boolean): readonly NormRule[] => {
    if (none) return NONE;
    const found = norms.filter((upper) => counts(upper) && isAbove(upper, lower));
    return found.length === 0 ? NONE : found;
  };
  return {
    bans: norms.map((rule) =>
      rule.norm.position === 'duty' && rule.norm.manner === 'achieve'
        ? above(rule, ({ norm }) => norm.position === 'prohibition' && norm.when === undefined)
        : NONE,
    ),
    titles: norms.map((rule) =>
      rule.norm.position === 'prohibition'
        ? above(
            rule,
            ({ norm }) =>
              norm.position === 'liberty' || (norm.position === 'duty' && norm.manner === 'achieve'),
          )
        : NONE,
    ),
    immunities: norms.map((rule) =>
      rule.norm.position === 'duty' && rule.norm.manner === 'achieve'
        ? norms.filter(
            (other) =>
              other.pact === rule.pact && other.norm.position === 'immunity' && isForSamePlace(other, rule),
          )
        : NONE,
    ),
  };
};

/** What may be done elsewhere is not capped by an immunity for one place. */
const isForSamePlace = ({ norm: { act } }: NormRule, duty: NormRule): boolean =>
  act.in === undefined || JSON.stringify(act.in) === JSON.stringify(duty.norm.act.in);
