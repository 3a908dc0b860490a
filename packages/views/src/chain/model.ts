import type { PartyId } from '@casus/engine';

/** A sentence of a pact, as a chain names it. */
export interface Clause {
  readonly pact: string;
  readonly article: string;
}

/** One act of a chain. */
export interface ChainAct {
  readonly party: PartyId;
  /** What it does, without its own name: "declaration of war on Serbia". */
  readonly act: string;
  readonly against: readonly PartyId[];
  /** `free`: owed by nobody, from the chronicle. */
  readonly ground: 'duty' | 'promise' | 'liberty' | 'free';
  /** It is force, or declares war. */
  readonly war: boolean;
  /** What it is owed or allowed under, and the step and author of the act that set the sentence off, where it is one of the chain. */
  readonly under: readonly (Clause & { readonly step?: number; readonly after?: PartyId })[];
  /** The text names no measure: that it is force is what the sentence lets the party take. */
  readonly unnamed: boolean;
  /** Sentences that it breaks. */
  readonly breaks: readonly Clause[];
}

/** Acts done at the same instant because of the same or earlier steps. */
export interface ChainStep {
  readonly step: number;
  /** Instant, ms UTC. */
  readonly at: number;
  readonly acts: readonly ChainAct[];
}

/** A party that an ally could ask, and that may lawfully stay out. */
export interface ChainRefusal {
  readonly party: PartyId;
  /** The ally at war. */
  readonly by: PartyId;
  readonly under: readonly Clause[];
  /** Why, and where that stands. */
  readonly because: readonly (Clause & { readonly title: string })[];
}

/** The smallest sets of parties that stop the chain short of a target, by doing nothing after the first incident. */
export interface ChainStop {
  /** "before France is at war". */
  readonly before: string;
  readonly smallest: readonly {
    readonly abstains: readonly {
      readonly party: PartyId;
      readonly lawful: boolean;
      /** What it leaves undone. */
      readonly undone: readonly string[];
    }[];
    readonly belligerents: readonly PartyId[];
  }[];
  /** Sets tried. */
  readonly tried: number;
  readonly exhausted: boolean;
}

/** What follows from one incident under several pacts: plain JSON, what every surface renders. */
export interface ChainResult {
  readonly pacts: readonly string[];
  /** The first incident in words. */
  readonly incident: string;
  /** How long after the last act was looked, in ms. */
  readonly horizon: number;
  readonly steps: readonly ChainStep[];
  /** Who is at war at the end, in the order of being drawn in. */
  readonly belligerents: readonly PartyId[];
  readonly refusals: readonly ChainRefusal[];
  /** What parties left undone by the policy that was asked for. */
  readonly undone: readonly {
    readonly party: PartyId;
    readonly act: string;
    readonly under: readonly Clause[];
    readonly lawful: boolean;
  }[];
  readonly stops: readonly ChainStop[];
  readonly states: number;
  readonly moves: number;
  /** Nothing was cut off by a bound. */
  readonly exhausted: boolean;
}
