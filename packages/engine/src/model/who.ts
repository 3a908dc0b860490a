import type { Area } from './area.ts';
import type { Condition } from './condition.ts';

/** A state, entity, group or `unknown`, by its id in the catalogue ("UKR", "AUH", "al-qaida"). */
export type PartyId = string;

/** Persons of a sentence that are fixed only by its case (LANGUAGE section 3, anaphora). */
export type Pronoun =
  | 'victim'
  | 'attacker'
  | 'bearer'
  | 'requester'
  | 'invoker'
  | 'other party' // of two
  | 'that party' // the last "any" or "either"
  | 'parties to the dispute';

/** A set of parties, evaluated at an instant and, for pronouns, in a case. */
export type Who =
  | { readonly kind: 'states'; readonly ids: readonly PartyId[] }
  /** Holders of a role of this pact, or of `pact`. `role` is the singular name as the pact defines it. */
  | { readonly kind: 'role'; readonly role: string; readonly pact?: string }
  /** A group defined by the pact ("European State means any state in Europe"). */
  | { readonly kind: 'group'; readonly term: string }
  | { readonly kind: 'in'; readonly area: Area }
  /** Any state of the catalogue. */
  | { readonly kind: 'any state' }
  /** Anybody at all: states, groups, unknown forces. The default where a text names no attacker. */
  | { readonly kind: 'anyone' }
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun }
  /** A body or an organ acting as such. */
  | { readonly kind: 'body'; readonly body: string; readonly pact?: string }
  | { readonly kind: 'except'; readonly base: Who; readonly minus: Who }
  | { readonly kind: 'union'; readonly of: readonly Who[] }
  /** With a relative clause: "each Member that uses force". The clause sees the member as `that party`. */
  | { readonly kind: 'such'; readonly base: Who; readonly that: Condition };

/**
 * How a subject bears its norm (LANGUAGE section 2): `each` several; `jointly` one duty of all;
 * `jointly and severally` each owes the whole and one performance discharges all; `one or more` one
 * performance is enough; `together` meeting is what is owed; `any` each alone can; `no` each is
 * forbidden; `plural` is the bare plural, open between joint and several.
 */
export type Bearing =
  | 'each'
  | 'any'
  | 'no'
  | 'jointly'
  | 'jointly and severally'
  | 'one or more'
  | 'together'
  | 'plural';

/** The subject of a norm. */
export interface Subject {
  readonly who: Who;
  readonly bearing: Bearing;
  /** True for "each other X": the victim (and, for assistance, the attacker) is left out. */
  readonly other?: true;
}
