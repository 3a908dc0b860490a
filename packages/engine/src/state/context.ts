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
  readonly wordless?: boolean | undefined;
  readonly that?: PartyId | undefined;
  /** Target of the act that is being judged, for exceptions such as self-defence. */
  readonly target?: PartyId | undefined;
  /** "the other Party" means other than the bearer, not other than the victim. */
  readonly seekingOther?: boolean | undefined;
  /** Liberties being looked into, so that two that rest on each other end. */
  readonly asked?: readonly number[] | undefined;
  /** Definitions being read ("group Neighbour"), so that one that names itself ends. */
  readonly defining?: readonly string[] | undefined;
  /** Where grounds are collected; absent on the fast path. */
  readonly grounds?: Grounds | undefined;
}

/**
 * The context inside a definition; undefined where the definition is being read already: what is defined
 * by itself means nothing.
 */
export const inside = (context: Context, definition: string): Context | undefined => {
  if (context.defining?.includes(definition)) return undefined;
  const there = contextToChange(context);
  there.defining = [...(context.defining ?? []), definition];
  return there;
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A context of which something is to be changed, written out as `state/copy.ts` says: conditions make one at every look deeper in. */
export const contextToChange = (of: Context): Mutable<Context> => {
  return {
    state: of.state,
    weigh: of.weigh,
    rule: of.rule,
    at: of.at,
    case: of.case,
    bearer: of.bearer,
    wordless: of.wordless,
    that: of.that,
    target: of.target,
    grounds: of.grounds,
    seekingOther: of.seekingOther,
    asked: of.asked,
    defining: of.defining,
  };
};

/** The same with somebody of whom a relative clause speaks. */
export const withThat = (context: Context, that: PartyId): Context => {
  const there = contextToChange(context);
  there.that = that;
  return there;
};

/** The same for one bearer. */
export const withBearer = (context: Context, bearer: PartyId | undefined): Context => {
  const there = contextToChange(context);
  there.bearer = bearer;
  return there;
};

/** The same in another pact. */
export const withRule = (context: Context, rule: PactRule): Context => {
  const there = contextToChange(context);
  there.rule = rule;
  return there;
};

/** What a verdict rests on: indexes of events always, a tree of reasons when somebody asked why. */
export interface Grounds {
  readonly events: number[];
  readonly tree?: Derivation[] | undefined;
}
