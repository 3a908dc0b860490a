import { type VerbClass, VERBS } from '../catalogue/verbs.ts';
import type { Condition } from '../model/condition.ts';
import type { Event } from '../model/event.ts';
import type { Span } from '../model/time.ts';

/** What conditions ask about beyond the record of the case: who it is that bears the norm, and how long something goes on. */

/** Persons that differ from bearer to bearer. */
const OWN: ReadonlySet<unknown> = new Set(['bearer', 'other party']);
/** Conditions whose value may: what another article does for the bearer, and what its own organ has said. */
const PERSONAL: ReadonlySet<unknown> = new Set(['norm', 'in breach', 'authorised']);

/**
 * Whether the value of conditions, definitions or persons may differ from one bearer to the next while
 * nobody has said a word about the case. Looks at everything below, and rather says yes.
 */
export const asksWho = (part: unknown): boolean => {
  if (typeof part !== 'object' || part === null) return false;
  const { kind, pronoun, knownTo } = part as Readonly<Record<string, unknown>>;
  return (
    knownTo !== undefined ||
    PERSONAL.has(kind) ||
    (kind === 'pronoun' && OWN.has(pronoun)) ||
    Object.values(part).some(asksWho)
  );
};

/** The stated times of "continues for 24 hours" in a condition. */
export const spansIn = (condition: Condition | undefined): readonly Span[] => {
  switch (condition?.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(spansIn);
    case 'continues':
      return condition.span ? [condition.span] : [];
    default:
      return [];
  }
};

/** Classes of verbs that nobody does but by an event of the case, with the kinds of event; joining and the like stand outside all cases. */
const BY_MEASURES: readonly Event['kind'][] = ['measure', 'delivery', 'incident', 'conduct'];
const DEEDS: Readonly<Partial<Record<VerbClass, readonly Event['kind'][]>>> = {
  help: BY_MEASURES,
  act: BY_MEASURES,
  comply: BY_MEASURES,
  force: BY_MEASURES,
  sanction: BY_MEASURES,
  deploy: BY_MEASURES,
  mobilise: BY_MEASURES,
  consult: ['consultation', 'conduct'],
};
const CLASSES: ReadonlyMap<string, VerbClass> = new Map(VERBS.map((verb) => [verb.id, verb.class]));

/**
 * Kinds of event of which the bearer must have done one in the case for a condition to hold for it ("each
 * Member that assists the victim"); undefined where a condition may hold for somebody who has done nothing.
 */
export const deedIn = (condition: Condition | undefined): readonly Event['kind'][] | undefined => {
  switch (condition?.kind) {
    case 'and':
      return condition.of.map(deedIn).find((kinds) => kinds !== undefined);
    case 'or': {
      const parts = condition.of.map(deedIn);
      return parts.length === 0 || parts.includes(undefined)
        ? undefined
        : parts.flatMap((part) => part ?? []);
    }
    case 'continues':
      return deedIn(condition.of);
    case 'act': {
      const { by, verb, each, all } = condition.act;
      return by.kind === 'pronoun' && by.pronoun === 'bearer' && !each && !all
        ? DEEDS[CLASSES.get(verb) ?? 'power']
        : undefined;
    }
    default:
      return undefined;
  }
};
