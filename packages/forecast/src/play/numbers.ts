import type { Strength } from '@casus/engine';

/**
 * One draw of every number that the equations of the game need (docs/forecast.md, "The game and its equations"): what a
 * profile says, with each spread replaced by one value. Names are those of the quantities of a profile.
 */
export interface Numbers {
  readonly challenger: ActorNumbers;
  readonly beneficiary: ActorNumbers;
  /** In the order of the guarantors of the terms. */
  readonly guarantors: readonly ActorNumbers[];
  readonly contest: ContestNumbers;
  /** In the order of the attacks of the terms. */
  readonly attacks: readonly AttackNumbers[];
  readonly text: TextNumbers;
}

/** What one actor has, wants and pays. Payoffs are in units of what the beneficiary has at stake. */
export interface ActorNumbers {
  readonly capability: number;
  readonly reach: number;
  readonly commitment: number;
  readonly stake: number;
  /** Challenger and beneficiary: what a full war on the ground costs. */
  readonly costOfWar: number;
  /** By rung of the ladder, from `none`. */
  readonly cost: readonly number[];
  readonly escalation: number;
  /** By rung: what the measure costs the challenger if it persists. Below 0 it helps the challenger. */
  readonly harm: readonly number[];
  readonly costOfBreach: number;
  readonly costOfExcess: number;
  readonly expectation: number;
  readonly practice: number;
  readonly weightOfPractice: number;
  /** Standard deviation of what only it knows, per whole ladder (guarantors) or per full war (the others). */
  readonly resolve: number;
  /** Scale of the shock of each choice, 1/lambda. 0 only where `types` is a density: then types alone make doubt. */
  readonly noise: number;
  readonly authorisation: number;
  /** By rung, in hours after the attack. */
  readonly delay: readonly number[];
  /** Capability of all other states that fight on its side. */
  readonly aid: number;
  readonly discount: number;
  /** By rung, a year. */
  readonly peacetimeCost: readonly number[];
  readonly package: number;
  readonly alternative: number;
  /** The challenger's: what it pays to back down once it has attacked (audience costs: Fearon 1994). 0 if absent. */
  readonly costOfBackingDown?: number;
  /** Standard deviation of what only the challenger knows of that cost. 0 if absent. */
  readonly doubtOfBackingDown?: number;
  /** Shape of what only it knows, before it is scaled by `resolve`; the standard normal if absent. */
  readonly types?: Types;
}

/** How a private type is spread, before it is scaled by its standard deviation. */
export type Types =
  | { readonly kind: 'normal' }
  /** Between -1 and 1: scaled by `resolve`, which is then half the width. */
  | { readonly kind: 'uniform' }
  | { readonly kind: 'few'; readonly values: readonly number[]; readonly chances: readonly number[] };

/** The contest on the ground. */
export interface ContestNumbers {
  readonly decisiveness: number;
  /** By rung of the ladder, from `none`. */
  readonly weight: readonly number[];
}

/** One way to attack. */
export interface AttackNumbers {
  readonly prize: number;
  /** What a war about it decides, where that is more than what conceding gives; `prize` if absent. */
  readonly prizeAtWar?: number;
  readonly effort: number;
  /** Hours. */
  readonly pace: number;
  readonly doubt: number;
  /** What to make it costs the challenger, whatever follows. 0 if absent. */
  readonly cost?: number;
}

/** How much words weigh. */
export interface TextNumbers {
  readonly strength: Readonly<Record<Strength, number>>;
  readonly binding: number;
  readonly notBinding: number;
}
