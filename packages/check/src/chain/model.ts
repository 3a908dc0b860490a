import type { Cite, Event, Incident, Instant, PartyId, System } from '@casus/engine';

/**
 * Chain reactions (SEMANTICS section 12): several pacts at once, where what one party does under the first is
 * an incident under the next. Instants are ms UTC.
 */

/**
 * What a party does about what it owes:
 * - `dutiful`: what binds it, at once, and no more (the default);
 * - `late`: the same, at the last instant where a clock runs;
 * - `helps`: also what it is allowed or has promised less firmly, the most that a menu offers, and the findings that are left to it;
 * - `refuses`: what binds it, with the least that counts, also where the text names no measure;
 * - `abstains`: nothing, lawfully or in breach; acts of the script are not done either.
 */
export type Policy = 'dutiful' | 'late' | 'helps' | 'refuses' | 'abstains';

/** Where the chain is to stop: before a party is at war, or before so many are. */
export type Target =
  | { readonly kind: 'party'; readonly party: PartyId }
  | { readonly kind: 'belligerents'; readonly number: number };

/** What is asked of a chain. */
export interface ChainQuestion {
  /** The pacts, compiled together. */
  readonly system: System;
  /** What has happened before, in order of time. */
  readonly before: readonly Event[];
  /** The first incident. */
  readonly incident: Incident;
  /** Free acts after it, dated and in order of time: owed by nobody, but done. */
  readonly script?: readonly Event[];
  /** Whoever is left out is dutiful. */
  readonly policy?: Readonly<Record<PartyId, Policy>>;
  /**
   * Whether force in answer to an attack is an attack of its own. By the taxonomy (`first use`, the default)
   * it is not; under the reading `any force` it is.
   */
  readonly force?: 'first use' | 'any force';
  /** How long after the last act to go on, in ms; default 30 days. */
  readonly horizon?: number;
  /** Most layers of one run; default 64. */
  readonly layers?: number;
}

/** Under which title an act was done: a duty, a weaker promise, a liberty, or none (a free act of the script). */
export type Ground = 'duty' | 'promise' | 'liberty' | 'free';

/** One act of the chain. */
export interface Link {
  /** Number of the step; the first incident is step 0. */
  readonly step: number;
  readonly party: PartyId;
  readonly event: Event;
  /** Whom it strikes. */
  readonly against: readonly PartyId[];
  readonly ground: Ground;
  /** The sentences under which it is owed or allowed; none for a free act. */
  readonly under: readonly {
    readonly pact: string;
    readonly norm: string;
    readonly cite: Cite;
    /** The act that set the sentence off: its number in the record of the run (`no`), and its step; undefined for what came before the chain. */
    readonly because: number | undefined;
    readonly step: number | undefined;
  }[];
  /** The text names no measure: that it is force is the part that the duty lets a party take. */
  readonly unnamed?: true;
  /** Norms of this party that the act breaks. With a duty among `under` the party is torn. */
  readonly breaks: readonly { readonly pact: string; readonly norm: string; readonly cite: Cite }[];
}

/** Acts of one step, all done at the same instant. */
export interface Layer {
  readonly step: number;
  readonly at: Instant;
  readonly links: readonly Link[];
}

/** Why a party that was asked may lawfully stay out. */
export type RefusalTitle =
  | 'no casus'
  | 'provoked'
  | 'not consulted'
  | 'sole judgement'
  | 'neutrality'
  | 'not owed';

/** A party that an ally could ask for help, and that may lawfully refuse. */
export interface Refusal {
  readonly party: PartyId;
  /** The ally that is at war. */
  readonly by: PartyId;
  readonly pact: string;
  /** The sentences that would bind it were the ally attacked. */
  readonly under: readonly { readonly norm: string; readonly cite: Cite }[];
  /** Why they do not, and where that stands. */
  readonly titles: readonly { readonly title: RefusalTitle; readonly cite: Cite }[];
}

/** What a party left undone. */
export interface Undone {
  readonly party: PartyId;
  readonly ground: Ground;
  readonly event: Event;
  readonly under: Link['under'];
  /** Nothing is broken by leaving it. */
  readonly lawful: boolean;
}

/** A smallest set of parties whose abstention stops the chain. */
export interface Stop {
  readonly abstains: readonly {
    readonly party: PartyId;
    /** Whether all that it leaves undone may be left. */
    readonly lawful: boolean;
    readonly undone: readonly Undone[];
  }[];
  /** Who is at war all the same. */
  readonly belligerents: readonly PartyId[];
}

/** The smallest sets, and how many sets were tried. */
export interface Stops {
  readonly target: Target;
  /** Empty where no abstention after the first incident stops the chain. */
  readonly smallest: readonly Stop[];
  readonly tried: number;
}

/** What follows from the first incident. */
export interface Chain {
  readonly layers: readonly Layer[];
  /** Who is at war at the end, in the order of being drawn in. */
  readonly belligerents: readonly PartyId[];
  readonly refusals: readonly Refusal[];
  /** What parties left undone by their policy. */
  readonly undone: readonly Undone[];
  /** The whole record, for `casus run`. */
  readonly events: readonly Event[];
}
