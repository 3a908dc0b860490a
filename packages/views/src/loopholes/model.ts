import type { Reached } from '../matrix/model.ts';

/** A sentence at fault, with where it stands. */
export interface Fault {
  readonly pact: string;
  readonly article: string;
  readonly text: string;
  readonly file?: string;
  /** Line of the source, from 1. */
  readonly line?: number;
}

/** What came of a repair that was tried. */
export interface Trial {
  /** Tried as an edit of the text that was read again, or of the model only. */
  readonly on: 'text' | 'model';
  readonly gone: boolean;
  /** What the whole text assures before and after, nothing else mended. */
  readonly before?: Reached;
  readonly after?: Reached;
  /** A unified diff of the text. */
  readonly diff?: string;
}

/** What the run of a loophole is under the text as it stands. */
export type Example =
  | {
      /**
       * The run by which it was found; another, in which all co-operate who did in that; or the least of the text, in
       * which other loopholes may have a part.
       */
      readonly kind: 'its own' | 'alone' | 'least';
      /** In ms after the incident: so long the guarantor comes no higher and breaks nothing. */
      readonly until: number;
      /** The highest rung to which the guarantor has come by then. */
      readonly height: string;
      /** The crisis that tells it, where it was written. */
      readonly file?: string;
    }
  /** No run: it is read off the words, or none was found within the bounds. */
  | { readonly kind: 'read off' | 'not found' };

/** One loophole, in plain data. */
export interface Loophole {
  readonly slug: string;
  readonly severity: 'grave' | 'serious' | 'slight';
  /** The guarantor looked at, first, and those whom no sentence tells apart from it. */
  readonly guarantors: readonly string[];
  readonly victim: string;
  readonly attacker: string;
  /** The class of incidents in which it was found first: "armed attack", "a lesser attack". */
  readonly class: string;
  /** In how many of the classes looked at it was found. */
  readonly classes: number;
  readonly at: readonly Fault[];
  /** What is lost: "From hour 0: none, not force." */
  readonly says: string;
  /** The run that shows it under the text as it stands: what happened before, the incident, then what comes after. */
  readonly chronicle: readonly { readonly at: number; readonly words: string }[];
  /** What that run is; absent where it was not asked. */
  readonly example?: Example;
  /** In how many of the distinct runs it shows; not all were counted where `exhausted` is false. */
  readonly runs?: { readonly showing: number; readonly of: number; readonly exhausted: boolean };
  /** Distinct states looked at; 0 where it is read off the text. */
  readonly states: number;
  readonly repair: { readonly words: string; readonly tried?: Trial };
}

/** Every loophole found, and how far was looked. */
export interface LoopholesResult {
  readonly pacts: readonly string[];
  /** In ms after the incident. */
  readonly horizon: number;
  readonly loopholes: readonly Loophole[];
  /** Classes of incidents looked at, for all guarantors together. */
  readonly classes: number;
  /** Those among them that were not looked at to the end, in words. */
  readonly open: readonly string[];
  readonly states: number;
}
