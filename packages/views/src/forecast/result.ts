import type { PartyId, Rung } from '@casus/engine';

/** A figure over all draws: its mean, and quantiles evenly spaced in probability, the least first. */
export interface Figure {
  readonly mean: number;
  readonly quantiles: readonly number[];
}

/** What an answer comes to. */
export type Level = 'nothing' | 'talk' | 'help' | 'forces';

/** What a text is worth to somebody, part by part, before the rest of the deal. */
export interface WorthParts {
  readonly total: number;
  readonly stake: number;
  readonly war: number;
  readonly measure: number;
  readonly escalation: number;
  readonly breach: number;
  readonly expectation: number;
  readonly excess: number;
  readonly sanctions: number;
  readonly backingDown: number;
  readonly attack: number;
  readonly resolve: number;
}

/** A guarantor, or a bloc of them that decides as one. */
export interface ForecastGuarantor {
  readonly name: string;
  readonly members: readonly PartyId[];
  readonly answers: readonly {
    readonly rung: Rung;
    readonly level: Level;
    readonly hours: number;
    readonly when: 'at once' | 'at the last lawful hour' | 'too late';
    readonly chance: Figure;
  }[];
  /** Nothing at all, talk, help above talk, forces. */
  readonly levels: Readonly<Record<Level, Figure>>;
  /** What is there so many hours after the attack: help above talk, and among it forces. */
  readonly inTime: { readonly hours: number; readonly help: Figure; readonly forces: Figure };
  /** By attack: chance of each answer, given that attack and that it is resisted. */
  readonly upon: readonly (readonly number[])[];
  /** That it leaves nothing undone that it owes; absent where it owes nothing. */
  readonly honours?: Figure;
}

/** Somebody who would sign, or not. */
export interface ForecastActor {
  readonly name: string;
  readonly worth: WorthParts;
  readonly package: number;
  readonly peacetime: number;
  readonly alternative: number;
  readonly gain: Figure;
  /** Share of the draws in which it does not lose by signing. */
  readonly signs: number;
}

/** What a text is forecast to do. */
export interface ForecastValue {
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  readonly attacked: Figure;
  readonly attackedWithout: Figure;
  readonly war: Figure;
  readonly attacks: readonly { readonly kind: string; readonly words: string; readonly chance: Figure }[];
  readonly guarantors: readonly ForecastGuarantor[];
  /** Challenger, beneficiary, guarantors. */
  readonly actors: readonly ForecastActor[];
  readonly draws: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly certified: number;
  readonly mismatches: number;
  readonly equilibria?: readonly number[];
}

/** A forecast with what it is to be read with. */
export interface ForecastResult {
  readonly value: ForecastValue;
  readonly model: string;
  readonly seed: number;
  readonly choices: readonly string[];
  readonly warnings: readonly string[];
  readonly sources: readonly string[];
}
