import type { Draft, Event, Instant, PartyId, Selection, World } from '@casus/engine';
import type { Forecast } from '../answers/forecast.ts';
import type { Fineness } from '../play/table.ts';
import type { Profile } from '../profile/model.ts';

/** What is asked of every way to resolve the brackets of some drafts: what each is worth to whom. */
export interface BestQuestion {
  readonly drafts: readonly Draft[];
  readonly world: World;
  /** Brackets and readings that are settled, by pact; the brackets that are not named here are open. */
  readonly taken: Readonly<Record<string, Selection>>;
  /** What has happened before any attack; absent: the least that has to have, for each resolution. */
  readonly before?: readonly Event[];
  readonly at: Instant;
  readonly challenger: PartyId;
  readonly beneficiary: PartyId;
  /** How far to look, in ms after the attack. */
  readonly horizon: number;
  /** Guarantors that decide as one wherever they stand alike. */
  readonly together: readonly PartyId[];
  /** What guarantors are called that decide as one, or one alone. */
  readonly called: (members: readonly PartyId[]) => string;
  /** Numbers of everybody: a profile that stands by itself. */
  readonly profile: Profile;
  readonly draws: number;
  readonly seed: number;
  /** Until how many hours after an attack help counts as being there in time. */
  readonly hours: number;
  readonly fineness?: Fineness;
  /** Whose signature is needed: everybody's, or of the parties alone and not of the challenger. */
  readonly signers: 'all' | 'parties';
  /** Up to so many resolutions all are judged (64). */
  readonly upTo?: number;
  /** Whom to cite for the numbers. */
  readonly sources: readonly string[];
}

/** A game that was solved: resolutions that make the same game of the text share it. */
export interface Solved {
  readonly forecast: Forecast;
  readonly measures: Measures;
}

/** What a resolution is judged by. Gains are in units of what the beneficiary has at stake. */
export interface Measures {
  /** By how much the chance of an attack within a year is less than without the text, draw by draw: from -1 to 1. */
  readonly effect: readonly number[];
  /** Mean of these. */
  readonly effectiveness: number;
  /** What the beneficiary expects to lose by attacks, measures and wars. */
  readonly loss: number;
  /** Challenger, beneficiary, guarantors. */
  readonly actors: readonly Gained[];
  /** The least mean gain of those whose signature is needed. */
  readonly least: number;
  /** Nobody whose signature is needed loses by signing, on the mean of the draws. */
  readonly signed: boolean;
}

/** What a resolution is to one actor. */
export interface Gained {
  /** The same actor, or bloc, in every resolution: its members. */
  readonly key: string;
  readonly name: string;
  readonly members: readonly PartyId[];
  readonly role: 'challenger' | 'beneficiary' | 'guarantor';
  /** Mean worth of signing over what it has without a deal. */
  readonly gain: number;
  /** Share of the draws in which it does not lose by signing. */
  readonly signs: number;
  /** What it has without a deal, on the mean. */
  readonly alternative: number;
  /** A guarantor's: what it pays for measures, escalation, breach and disappointment, and each year beforehand. */
  readonly cost?: number;
  /** A guarantor's: that it leaves nothing undone that it owes, upon an attack that is resisted; absent where it owes nothing. */
  readonly honours?: number;
}

/** Why a resolution could not be judged. */
export interface Unsolved {
  readonly number: number;
  readonly says: string;
}

/** What was foretold of a resolution from those judged before it, and what it came to. */
export interface Foretold {
  readonly number: number;
  readonly effectiveness: { readonly foretold: number; readonly found: number };
  readonly least: { readonly foretold: number; readonly found: number };
}

/** A resolution that was judged. */
export interface Judged {
  readonly number: number;
  readonly picks: readonly number[];
  /** Its game, by number among `games`: resolutions of one game differ in nothing that the model sees. */
  readonly game: number;
}
