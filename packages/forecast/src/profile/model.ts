import type { Rung, IncidentKind, PartyId } from '@casus/engine';
import type { QuantityId } from './quantities.ts';

/** A number that is known, or how it is spread where it is not. */
export type Spread =
  | { readonly kind: 'exactly'; readonly at: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number };

/** Where a number comes from: a source that anybody can look up, or somebody's judgement with its reason. */
export type Origin =
  | { readonly kind: 'source'; readonly words: string }
  | { readonly kind: 'judgement'; readonly words?: string }
  | { readonly kind: 'data'; readonly file: string; readonly row: string };

/** One line of a profile: a quantity, of what, how much, and who says so. */
export interface Entry {
  readonly quantity: QuantityId;
  /** The rung of a measure, the kind of an attack, or another party, where the quantity has one. */
  readonly of?: Rung | IncidentKind | PartyId;
  readonly spread: Spread;
  readonly origin: Origin;
  /** Line of the file it stands on, from 1; absent in what the program assumes. */
  readonly line?: number;
}

/** Interests and means of everybody in a game, as numbers that somebody answers for. */
export interface Profile {
  readonly name: string;
  /** Day as of which it is meant, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Of each actor its own lines; a later one for the same thing takes the place of an earlier. */
  readonly actors: readonly Actor[];
  /** What belongs to nobody: the contest, the kinds of attack, the weight of words. */
  readonly world: readonly Entry[];
}

/** An actor of a profile. */
export interface Actor {
  readonly party: PartyId;
  readonly entries: readonly Entry[];
}
