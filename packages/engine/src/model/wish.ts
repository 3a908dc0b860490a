import type { Cite } from './cite.ts';
import type { Condition } from './condition.ts';
import type { Act } from './norm.ts';
import type { Span } from './time.ts';
import type { Who } from './who.ts';

/**
 * What is said of a party, or of each of several: that it owes an act, that it has a title to one (a liberty, a
 * power), or that a condition holds of it ("that party" in the condition).
 */
export type Standing =
  | { readonly kind: 'owes'; readonly act: Act }
  | { readonly kind: 'may'; readonly act: Act }
  | { readonly kind: 'is'; readonly condition: Condition };

/**
 * One thing that an analyst's sentence looks for. `within` counts from the incident. What is denied (`not`, `no`) is so
 * only when that time is over, or without one at the end of what is looked at.
 */
export type Sought =
  | {
      readonly kind: 'holds';
      readonly condition: Condition;
      readonly not?: true;
      readonly within?: Span;
    }
  | {
      readonly kind: 'of';
      readonly who: Who;
      readonly quantifier: 'each' | 'any' | 'no';
      readonly is: Standing;
      readonly within?: Span;
    };

/** What an analyst's sentence looks for, joined by one of the two words. */
export type Wished =
  | Sought
  | { readonly kind: 'and'; readonly of: readonly Wished[] }
  | { readonly kind: 'or'; readonly of: readonly Wished[] };

/**
 * An analyst's sentence: a bad state that must not be reachable, or a good one that must stay so. It is no part of
 * what the parties agree on, and no run turns on it.
 */
export interface Wish {
  readonly kind: 'concern' | 'purpose';
  readonly title: string;
  readonly that: Wished;
  readonly cite: Cite;
}
