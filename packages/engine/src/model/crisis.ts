import type { ArticleRef } from './condition.ts';
import type { Range } from './cite.ts';
import type { Event } from './event.ts';
import type { Amount, MeasureId } from './measure.ts';
import type { Instant } from './time.ts';
import type { PartyId, Who } from './who.ts';

/**
 * A crisis: a dated chronicle with expectations. A scenario, a historical test vector, an exercise
 * script and a counterexample are all this (DESIGN, "The language").
 */
export interface Crisis {
  readonly title: string;
  readonly pacts: readonly string[];
  /** Brackets and readings that the crisis fixes for itself, by pact. */
  readonly chosen: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly steps: readonly Step[];
}

/** One sentence of the chronicle. */
export type Step =
  | { readonly kind: 'event'; readonly event: Event; readonly range?: Range }
  | {
      readonly kind: 'expect';
      readonly expect: Expectation;
      readonly at: Instant;
      readonly text: string;
      readonly range?: Range;
    };

/** Outcome words of an expectation, after the legal word. */
export type Outcome = 'honours it' | 'refuses it' | 'does not invoke it' | 'breaches it';

/** What is expected at that point of the chronicle. */
export interface Expectation {
  /** `contested`: the readings of the pacts must differ on it; with `reading`, that one reading is fixed; with `resolution`, that bracket resolution. */
  readonly contested?: true;
  readonly reading?: { readonly pact?: string; readonly choice?: string; readonly label: string };
  readonly resolution?: Readonly<Record<string, string>>;
  readonly that: Proposition;
  /** Checked against the derivation. */
  readonly because?: readonly (ArticleRef | { readonly event: number })[];
  /** For readers. */
  readonly reason?: string;
}

/** Who an expectation speaks of: explicit parties, `nobody`, or a set. */
export type Speaks =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'who'; readonly who: Who; readonly each?: true; readonly other?: true };

/** A closed list of things that can be expected. */
export type Proposition =
  | {
      readonly kind: 'position';
      readonly of: Speaks;
      readonly position: 'obliged' | 'not obliged' | 'permitted' | 'forbidden' | 'excused';
      readonly ref?: ArticleRef;
      /** "to consult Ukraine", "to use force". */
      readonly act?: {
        readonly verb: string;
        readonly to?: Who;
        readonly against?: Who;
        readonly measure?: MeasureId;
        readonly amount?: Amount;
      };
      readonly by?: Instant | 'no stated time' | { readonly word: string };
      readonly outcome?: Outcome;
    }
  | { readonly kind: 'in breach'; readonly of: Speaks; readonly ref: ArticleRef; readonly not?: true }
  | { readonly kind: 'triggered'; readonly ref: ArticleRef; readonly not?: true }
  | {
      readonly kind: 'incident';
      readonly event: number;
      readonly status: 'established' | 'contested' | 'rejected' | 'without effect';
      readonly pact?: string;
      readonly term?: string;
    }
  | { readonly kind: 'proposal'; readonly title: string; readonly outcome: 'adopted' | 'rejected' | 'open' }
  | { readonly kind: 'without effect'; readonly by: PartyId; readonly event?: number }
  | { readonly kind: 'in force'; readonly pact: string; readonly not?: true };
