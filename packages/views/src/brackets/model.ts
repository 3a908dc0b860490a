import type { PartyId, Selection } from '@casus/engine';
import type { Loophole } from '../loopholes/model.ts';
import type { Reached } from '../matrix/model.ts';

/** What guarantors do under one resolution, at least and at most. */
export interface ResolvedAnswer {
  readonly guarantors: readonly PartyId[];
  readonly floor: Reached;
  readonly ceiling: Reached;
  /** For how long, in ms, the floor is below the need; `open`: it still is at the horizon. */
  readonly exposed: { readonly ms: number; readonly open: boolean };
  readonly states: number;
  readonly exhausted: boolean;
}

/** One way to resolve the brackets. */
export interface ResolvedText {
  /** Bracket to label. */
  readonly selection: Selection;
  /** Resolutions with one number leave what is the same text to those asked about. */
  readonly text: number;
  readonly answers: readonly ResolvedAnswer[];
}

/** What one bracket changes. */
export interface BracketSwing {
  readonly id: string;
  readonly about: string;
  readonly labels: readonly string[];
  /** `unseen`: no difference was found, and not everything was looked at. */
  readonly matters: 'yes' | 'no' | 'unseen';
  /** Two resolutions that differ in it alone and in an answer. */
  readonly example?: readonly [Selection, Selection];
  /** Resolutions of the others under which it was compared, and under how many it changes an answer. */
  readonly compared: number;
  readonly changed: number;
  /** Largest difference of a floor at an instant, in rungs; of exposed time, in ms. */
  readonly floor: { readonly most: number; readonly average: number };
  readonly exposed: { readonly most: number; readonly average: number };
  /** From 0 to 1, where all was looked at and something changes. */
  readonly share?: number;
}

/** What a party that named a wish can get. */
export interface WishedTexts {
  readonly party: PartyId;
  /** Brackets in which it named a wish. */
  readonly wishes: readonly string[];
  /** How many of them its best resolutions meet, at most. */
  readonly met: number;
  /** Places in the list of resolutions: those that none beats in its eyes. */
  readonly best: readonly number[];
}

/** Brackets as a result: plain JSON, what every surface renders. */
export interface BracketsResult {
  readonly pacts: readonly string[];
  /** The incident in words. */
  readonly incident: string;
  readonly victim: PartyId;
  /** In ms after the incident. */
  readonly horizon: number;
  readonly need: readonly { readonly from: number; readonly value: number }[];
  /** Resolutions that there are, and different texts among those looked at. */
  readonly total: number;
  readonly texts: number;
  /** All resolutions were looked at, and each to its end. */
  readonly complete: boolean;
  /** What the shares are shares of. */
  readonly sharedOut?: 'exposed' | 'floor';
  readonly resolutions: readonly ResolvedText[];
  readonly swings: readonly BracketSwing[];
  readonly wished: readonly WishedTexts[];
}

/** The loopholes of one resolution. */
export interface ResolvedHoles {
  /** Bracket to label. */
  readonly selection: Selection;
  readonly found: readonly Pick<Loophole, 'slug' | 'severity' | 'guarantors'>[];
  /** Classes of incidents asked about, and those not looked at to the end: what was not found may be there. */
  readonly classes: number;
  readonly open: number;
}

/** A loophole that turns on a bracket, the others resolved alike. */
export interface LoopholeTurn extends Pick<Loophole, 'slug' | 'severity'> {
  /** Resolutions of the others under which all alternatives were compared, and under how many it turns on this bracket. */
  readonly compared: number;
  readonly turns: number;
  /** For each alternative, by its label, under how many of these it is there. */
  readonly under: Readonly<Record<string, number>>;
}

/** Which loopholes each resolution has, and what each bracket opens and closes: plain JSON. */
export interface BracketHoles {
  readonly victim: PartyId;
  readonly attacker: PartyId;
  /** Resolutions that there are. */
  readonly total: number;
  /** All resolutions were looked at, and each to its end. */
  readonly complete: boolean;
  readonly resolutions: readonly ResolvedHoles[];
  readonly brackets: readonly {
    readonly id: string;
    readonly about: string;
    readonly labels: readonly string[];
    readonly compared: number;
    readonly turns: readonly LoopholeTurn[];
  }[];
}
