/** What a resolution is to one actor, in units of what the beneficiary has at stake. */
export interface BestActor {
  readonly key: string;
  readonly name: string;
  readonly role: 'challenger' | 'beneficiary' | 'guarantor';
  /** Mean worth of signing over what it has without a deal. */
  readonly gain: number;
  /** Share of the draws in which it does not lose by signing. */
  readonly signs: number;
  readonly alternative: number;
  readonly cost?: number;
  readonly honours?: number;
}

/** A resolution that was judged. */
export interface BestResolution {
  /** Its label of each bracket, in the order of the brackets. */
  readonly labels: readonly string[];
  /** Resolutions with one number make the same game. */
  readonly game: number;
  readonly attacked: number;
  readonly attackedWithout: number;
  /** By how much the chance of an attack is less than without the text. */
  readonly effectiveness: number;
  /** Difference of that from the first text, and its standard error. */
  readonly change: { readonly mean: number; readonly error?: number };
  readonly war: number;
  /** What the beneficiary expects to lose. */
  readonly loss: number;
  readonly actors: readonly BestActor[];
  readonly least: number;
  readonly signed: boolean;
  readonly best: boolean;
  readonly changed: number;
  readonly sides: readonly string[];
}

/** The least that has to be paid so that nobody loses, or how much is lacking. */
export type BestSettlement =
  | {
      readonly kind: 'paid';
      readonly total: number;
      readonly payments: readonly { readonly from: string; readonly to: string; readonly amount: number }[];
    }
  | { readonly kind: 'not enough'; readonly total: number; readonly lacking: number };

/** What was found of the ways to settle a text. */
export interface BestValue {
  readonly challenger: string;
  readonly beneficiary: string;
  readonly signers: 'all' | 'parties';
  readonly brackets: readonly {
    readonly pact: string;
    readonly id: string;
    readonly about: string;
    readonly labels: readonly string[];
    readonly games: readonly (number | undefined)[];
  }[];
  readonly total: number;
  readonly complete: boolean;
  readonly done: boolean;
  readonly games: number;
  readonly resolutions: readonly BestResolution[];
  readonly unsolved: readonly { readonly labels: readonly string[]; readonly says: string }[];
  readonly zone: readonly number[];
  readonly offer?: { readonly resolution: number; readonly settlement: BestSettlement };
  readonly opening?: {
    readonly resolution: number;
    readonly actor: string;
    readonly alternative: number;
    readonly atMost: number;
  };
  readonly error?: { readonly count: number; readonly effectiveness: number; readonly least: number };
}

/** The best text with what it is to be read with. */
export interface BestResult {
  readonly value: BestValue;
  readonly model: string;
  readonly seed: number;
  readonly draws: number;
  readonly choices: readonly string[];
  readonly warnings: readonly string[];
  readonly sources: readonly string[];
}
