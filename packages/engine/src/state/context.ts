import type { PactRule } from '../compile/system.ts';
import type { Condition } from '../model/condition.ts';
import type { Verdict } from '../model/event.ts';
import type { Derivation } from '../model/report.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import type { Case, State } from './state.ts';

/** Where a condition is weighed: state, pact, case, and the persons that pronouns stand for. */
export interface Context {
  readonly state: State;
  /** The weigher of conditions, passed down because a relative clause ("each Member that uses force") may hold any condition. */
  readonly weigh: (condition: Condition, context: Context) => Verdict;
  readonly rule: PactRule;
  /** Instant at which roles and areas are read: when the incident happened. */
  readonly at: Instant;
  readonly case: Case | undefined;
  readonly bearer?: PartyId | undefined;
  /** Elements are taken as the record and the bodies have them, whatever the bearer has said of them itself. */
  readonly wordless?: boolean;
  readonly that?: PartyId | undefined;
  /** Target of the act that is being judged, for exceptions such as self-defence. */
  readonly target?: PartyId | undefined;
  /** "the other Party" means other than the bearer, not other than the victim. */
  readonly seekingOther?: boolean;
  /** Liberties being looked into, so that two that rest on each other end. */
  readonly asked?: readonly number[];
  /** Definitions being read ("group Neighbour"), so that one that names itself ends. */
  readonly defining?: readonly string[];
  /** Where grounds are collected; absent on the fast path. */
  readonly grounds?: Grounds | undefined;
}

/**
 * The context inside a definition; undefined where the definition is being read already: what is defined
 * by itself means nothing.
 */
export const inside = (context: Context, definition: string): Context | undefined =>
  context.defining?.includes(definition)
    ? undefined
    : { ...context, defining: [...(context.defining ?? []), definition] };

/** What a verdict rests on: indexes of events always, a tree of reasons when somebody asked why. */
export interface Grounds {
  readonly events: number[];
  readonly tree?: Derivation[] | undefined;
}
