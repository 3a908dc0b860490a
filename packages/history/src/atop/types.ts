import type { Cite, Instant, PartyId } from '@casus/engine';
import type { Variable } from './variables.ts';

/**
 * One code: a variable of a coding scheme, the value that the text gives it, and the sentences that it rests on.
 * No sentence means that the text is silent, and the value is what the scheme writes then.
 */
export interface Coded<Name extends string = Variable> {
  readonly variable: Name;
  /** A number of the scheme; a party where the scheme names a state; undefined where it names none. */
  readonly value: number | PartyId | undefined;
  readonly because: readonly Cite[];
  /** Where judgement entered: what the coder took the text to mean, in words. */
  readonly assumption?: string;
}

/** The codes of one member in one phase. `from` is the day of its signature, `until` that of its leaving as the text has it. */
export interface MemberCoding {
  readonly party: PartyId;
  readonly from?: Instant;
  readonly until?: Instant;
  readonly codes: readonly Coded[];
}

/** The codes of a text over a stretch of time in which none of them changes. */
export interface PhaseCoding {
  /** 0 where the text has only one phase, as ATOP writes it. */
  readonly phase: number;
  readonly from: Instant;
  readonly until?: Instant;
  readonly codes: readonly Coded[];
  readonly members: readonly MemberCoding[];
}

/** A pact as ATOP would code it from its text. The codes of the alliance are those of its first phase. */
export interface Coding {
  readonly pact: string;
  readonly title: string;
  /** The day of signature, where the text gives it. */
  readonly signed?: Instant;
  readonly phases: readonly PhaseCoding[];
  /** Sentences that no run of the coder set off: they are read as they stand. */
  readonly unreached: readonly Cite[];
  /** What the official text says and the file leaves out: a silence may rest on it. */
  readonly leftOut: readonly string[];
}
