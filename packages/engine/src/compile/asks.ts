import type { Condition } from '../model/condition.ts';
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
