import type { Draft, Event, Incident, Instant, PartyId, Selection, World } from '@casus/engine';
import type { Need, Step } from '../model.ts';

/** A bracket that is open: where it stands, its alternatives, and who wants each. */
export interface Bracket {
  readonly pact: string;
  readonly id: string;
  readonly about: string;
  readonly alternatives: readonly { readonly label: string; readonly heldBy: readonly PartyId[] }[];
}

/** What is asked of every way to resolve the brackets of some drafts. */
export interface BracketsQuestion {
  readonly drafts: readonly Draft[];
  readonly world: World;
  /** Brackets and readings that are settled, by pact; the brackets that are not named here are open. */
  readonly taken: Readonly<Record<string, Selection>>;
  /** What has happened before the incident; absent: the least that has to have, for each resolution. */
  readonly before?: readonly Event[];
  readonly incident: Incident;
  readonly at: Instant;
  readonly horizon: number;
  /** Whose answers: each a guarantor, or several asked as one. */
  readonly groups: readonly (readonly PartyId[])[];
  readonly need: Need;
  /** Most states in one search. */
  readonly most: number;
}

/** What a search found of a group. */
export interface Found {
  /** What is the same to a search is one question, and has one number. */
  readonly question: number;
  readonly floor: Steps;
  readonly ceiling: Steps;
  /** For how long, in ms, the floor is below the need, and whether it still is at the horizon. */
  readonly exposed: { readonly ms: number; readonly open: boolean };
  readonly states: number;
  readonly exhausted: boolean;
}

/** A step function, without runs: one answer stands for parties and texts that differ in names. */
type Steps = readonly Pick<Step, 'from' | 'value'>[];

/** What a group does under one resolution. */
export interface Answer extends Found {
  readonly group: readonly PartyId[];
}

/** A resolution that was looked at: the alternative taken of each bracket, by its place, and what it comes to. */
export interface Resolution {
  readonly number: number;
  readonly picks: readonly number[];
  /** Resolutions of one text put the same question about each group, and have one set of answers. */
  readonly text: number;
  readonly answers: readonly Answer[];
}
