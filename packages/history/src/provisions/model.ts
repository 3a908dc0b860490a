import type { Cite, PartyId } from '@casus/engine';

/** What a pact is compared by: the functions that its provisions serve, in the order in which a reader asks for them. */
export const FUNCTIONS = [
  'form',
  'parties',
  'trigger',
  'territory',
  'adversary',
  'who decides',
  'body',
  'consultation',
  'strength',
  'clock',
  'means',
  'force',
  'veto',
  'conditions',
  'reservations',
  'exit',
  'term',
] as const;

/** A function of a provision. */
export type ProvisionFunction = (typeof FUNCTIONS)[number];

/**
 * How much a provision gives whom the pact protects, from 0 (nothing) to 4 (as much as any text gives). The order
 * within a function is editorial, ours and no measure; it shades the heat map and decides nothing else.
 */
export type Grade = 0 | 1 | 2 | 3 | 4;

/** What a pact says under one function. */
export interface Provision {
  readonly serves: ProvisionFunction;
  /** What it says, in a few words. */
  readonly words: string;
  /** Its structure as marks, sorted, each once: what is alike in two pacts has the same marks, whatever states it names. */
  readonly marks: readonly string[];
  readonly grade: Grade;
  /** The sentences that say it; none where the pact is silent. */
  readonly cites: readonly Cite[];
  /** Brackets left open of which another alternative would say something else here. */
  readonly brackets?: readonly string[];
}

/** A provision with what its grade stands for, in a few words. */
export interface Graded extends Provision {
  readonly meaning: string;
}

/** A pact as its provisions, one for each function, in their order. */
export interface Provisions {
  readonly pact: string;
  readonly title: string;
  readonly each: readonly Graded[];
}

/** How parties and places are called; a package that knows no catalogue is told. */
export interface Wording {
  readonly party: (id: PartyId) => string;
  readonly place: (id: string) => string;
}
