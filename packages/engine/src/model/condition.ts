import type { IncidentPattern } from './incident.ts';
import type { MeasureId } from './measure.ts';
import type { Span, Validity } from './time.ts';
import type { PartyId, Who } from './who.ts';

/** A reference to an article, as cited: "5", "2(4)"; without `pact`, of the same pact; without `article`, the pact as a whole. */
export interface ArticleRef {
  readonly pact?: string;
  readonly article?: string;
}

/**
 * An act that a condition looks for in the record. `verb` is from `catalogue/verbs.ts`
 * ("request", "support", "resist", "consult", "mobilise", "use force", "join", "approve", ...).
 */
export interface ActPattern {
  readonly by: Who;
  readonly verb: string;
  readonly to?: Who;
  readonly against?: Who;
  /** "assistance", "a meeting", an open word for what is done, or a pact id for "joins NAT-1949". */
  readonly object?: string;
  readonly measures?: readonly MeasureId[];
  /** "Each Guarantor has ratified": by every one of `by`, each for itself. */
  readonly each?: true;
  /** Toward every one of `to`, be it in several acts. */
  readonly all?: true;
  /** In or of this body. */
  readonly body?: string;
}

/** What a body's decision does. */
export type DecisionVerb =
  | 'finds'
  | 'orders'
  | 'authorises'
  | 'recommends'
  | 'adopts'
  | 'rejects'
  | 'decides'
  | 'takes measures'
  | 'consents'
  | 'refuses';

/**
 * A condition, three-valued (true, false, contested) in a case. The first atom in reading order that
 * names an event is the trigger: it opens the case. A condition may use `not` only on final things
 * (SEMANTICS section 3).
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'and'; readonly of: readonly Condition[] }
  | { readonly kind: 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  /** The fact itself: "an armed attack on any Member occurs", "When Russia attacks either Party". */
  | { readonly kind: 'incident'; readonly pattern: IncidentPattern }
  /** A defined casus `occurs` (no finding needed) or `is established` (found by its determiner). */
  | {
      readonly kind: 'casus';
      readonly term: string;
      readonly sense: 'occurs' | 'established' | 'rejected';
      readonly pact?: string;
    }
  /** A party has used its power to invoke. */
  | { readonly kind: 'invoked'; readonly by: Who; readonly ref: ArticleRef; readonly term?: string }
  | { readonly kind: 'act'; readonly act: ActPattern }
  /** "any Member determines that the independence of any Member is threatened": the opinion is the trigger. */
  | { readonly kind: 'opinion'; readonly by: Who; readonly that: IncidentPattern }
  | {
      readonly kind: 'decision';
      readonly body: string;
      readonly pact?: string;
      readonly verbs: readonly DecisionVerb[];
      readonly term?: string;
      readonly measures?: readonly MeasureId[];
      readonly either?: true;
    }
  /** An article applies (a norm of it has fired in this case), is breached or performed. */
  | {
      readonly kind: 'norm';
      readonly ref: ArticleRef;
      readonly test: 'applies' | 'breached' | 'performed';
      readonly by?: Who;
    }
  | { readonly kind: 'in breach'; readonly who: Who; readonly ref: ArticleRef }
  /** A named state of affairs that the record switches on and off: "the ceasefire holds", "a question about this pact arises". */
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly holds: boolean;
      /** It is nothing that happens, but something that comes up: a question of what the text means, or a matter to talk about. */
      readonly arises?: 'question of the text' | 'matter';
    }
  | { readonly kind: 'in force'; readonly pact: string }
  | { readonly kind: 'holds role'; readonly who: Who; readonly pact: string }
  | { readonly kind: 'at war'; readonly who: Who; readonly with: Who }
  | { readonly kind: 'consents'; readonly who: Who; readonly all?: true }
  | {
      readonly kind: 'authorised';
      readonly organ: string;
      readonly of?: PartyId;
      readonly measure?: MeasureId;
    }
  /** "a Breach continues for 24 hours". */
  | { readonly kind: 'continues'; readonly of: Condition; readonly span?: Span }
  /** "until 1 June 2027": a stretch of the calendar, whatever the case. */
  | ({ readonly kind: 'dated' } & Validity);
