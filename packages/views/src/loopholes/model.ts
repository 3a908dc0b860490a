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
  /** The run that shows it: the incident, then what comes after. */
  readonly chronicle: readonly { readonly at: number; readonly words: string }[];
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
