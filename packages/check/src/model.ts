import type {
  ArticleRef,
  Condition,
  Event,
  Incident,
  Instant,
  MeasureId,
  PartyId,
  System,
} from '@casus/engine';

/** What is asked: pacts, an incident, and the frame in which everything that could happen is looked at. */
export interface Question {
  /** The pacts under study, compiled. Derivations are not needed. */
  readonly system: System;
  /** What has happened before the incident: entry into force, states of affairs, earlier acts. */
  readonly before: readonly Event[];
  /** The incident; its instant is hour 0. Disputed elements are marked on it. */
  readonly incident: Incident;
  /** How far to look, in ms after the incident. */
  readonly horizon: number;
  /**
   * Whom the answer is about. Acts that cannot matter to any of them are left out, which changes no answer
   * about them. Absent: everything is looked at, and the answer may be about anybody.
   */
  readonly about?: readonly PartyId[];
  /** Who acts. Whoever is left out does nothing; default everybody with a seat in a pact, and the parties of the incident. */
  readonly cast?: readonly PartyId[];
  /**
   * Powers between which the victim has to choose: it uses these first, in this order, and the others only
   * where these leave them open. One question for each election (SEMANTICS section 10).
   */
  readonly elects?: readonly ArticleRef[];
  /**
   * Only how high each party comes on the ladder is asked, not with which measures or how much: acts that differ
   * in nothing else are one. The answer on the ladder is the same, and comes sooner.
   */
  readonly heights?: true;
  /**
   * Of those asked about only what they owe and may do is asked, not what they do: their deeds are left out where
   * nothing else reads them, and no deadline of theirs has to be met.
   */
  readonly duties?: true;
  /** Conditions that no sentence of the pacts turns on but the answer does: what makes them come true is tried. */
  readonly watched?: readonly { readonly pact: string; readonly condition: Condition }[];
  /** The victim uses no power, asks for nothing and consents to nothing. */
  readonly careless?: true;
}

/** Under which title a measure was taken: a duty, an express liberty, or a promise weaker than a duty. */
export type Title = 'duty' | 'liberty' | 'promise';

/** A measure that a party has taken in answer to the incident, under a title in the pacts. */
export interface Done {
  readonly party: PartyId;
  readonly measure: MeasureId;
  readonly title: Title;
  readonly quantity?: number;
  readonly unit?: string;
}

/** One run, as a list of events after the incident. Replayed by the step function it gives what it is a witness of. */
export type Run = readonly Event[];

/** How far a proof reaches. */
export interface Bounds {
  /** In ms after the incident. */
  readonly horizon: number;
  /** How many incidents a run holds. */
  readonly incidents: number;
  /** How often each power is used in a run, at most. */
  readonly uses: number;
  /** Distinct states looked at. */
  readonly states: number;
  /** Moves tried. */
  readonly moves: number;
  /** Everything within the bounds was looked at; else what is said holds of what was looked at, and of no more. */
  readonly exhausted: boolean;
}

/** A value with how far it is proved, and the runs that witness it. */
export interface Proved<T> {
  readonly value: T;
  readonly bounds: Bounds;
}

/** One step of a step function of time since the incident: from this instant on, this value. */
export interface Step {
  /** In ms after the incident. */
  readonly from: number;
  readonly value: number;
  /** A run that has this value from this instant on (a floor: until its next step). */
  readonly witness: Run;
}

/** The least and the most that a guarantor, or a group of them, does. */
export interface Envelope {
  readonly guarantors: readonly PartyId[];
  readonly floor: Proved<readonly Step[]>;
  readonly ceiling: Proved<readonly Step[]>;
}

/** The victim's need: a rung (or an amount) from each instant on, in ms after the incident. */
export type Need = readonly { readonly from: number; readonly value: number }[];

/** A search that can be carried on: a value. Carrying on makes a new one and leaves this one as it is. */
export interface Progress {
  readonly states: number;
  readonly moves: number;
  /** Instant up to which the run now being looked at has come; for a progress line. */
  readonly at: Instant;
  readonly finished: boolean;
}
