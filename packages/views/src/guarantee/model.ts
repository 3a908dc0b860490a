import type { Instant, PartyId, Report, Rung } from '@casus/engine';
import type { RungStep } from '../matrix/model.ts';
import type { Print } from '../sentences.ts';

/** Rungs of the ladder from least to most, as the engine lists them (a test compares the two lists). */
export const LADDER = [
  'none',
  'consult',
  'statement',
  'diplomatic',
  'sanctions',
  'funds',
  'intelligence',
  'arms',
  'air defence',
  'logistics',
  'deployment',
  'force',
] as const satisfies readonly Rung[];

/** "arms"; "nothing" below the ladder. */
export const rungWords = (rung: number): string => (rung === 0 ? 'nothing' : (LADDER[rung] ?? ''));

/** What a minister asks for, and the lowest rung that counts as it. */
export const LEVELS = [
  { level: 'talk', least: 1 },
  { level: 'material help', least: 5 },
  { level: 'force', least: 11 },
] as const;

/** A level of help. */
export type LevelName = (typeof LEVELS)[number]['level'];

/** Floor and ceiling under one way to read the text. */
export interface ReadSteps {
  /** Readings taken, in words; empty: the words as they stand. */
  readonly readings: readonly string[];
  readonly floor: readonly RungStep[];
  readonly ceiling: readonly RungStep[];
  /** States looked at. */
  readonly states: number;
  readonly exhausted: boolean;
}

/** A measure that was owed by an instant, or done at it, in a run. */
export interface Mark {
  /** In ms after the incident. */
  readonly at: number;
  readonly rung: number;
  readonly kind: 'owed' | 'delivered';
  readonly words: string;
}

/** A run that is laid under the band. */
export interface RunUnder {
  readonly report: Report;
  readonly print: Print;
  /** When the incident happened in it. */
  readonly from: Instant;
}

/** One promise as the guarantee line shows it: what guarantors that do the same do after one incident. */
export interface Guarantee {
  /** Who: guarantors that do the same. */
  readonly guarantors: readonly PartyId[];
  /** What the picture is of: the pact, or the guarantor. */
  readonly title: string;
  /** Who, and after what. */
  readonly under: string;
  /** In ms after the incident. */
  readonly horizon: number;
  /** Every way to read the text that was tried, the words as they stand first. Never empty. */
  readonly ways: readonly ReadSteps[];
  /** The most, where promises weaker than a duty are kept too; absent where that adds nothing. */
  readonly promised?: readonly RungStep[];
  /** What the victim needs from when on; absent where nobody said. */
  readonly need?: readonly RungStep[];
  /** What was owed and done in a run; absent where none was given. */
  readonly marks?: readonly Mark[];
  /** The run itself, for the lanes of its guarantors; absent where none was given. */
  readonly run?: RunUnder;
}
