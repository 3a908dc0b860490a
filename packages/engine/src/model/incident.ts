import type { Area } from './area.ts';
import type { Who } from './who.ts';

/** Kinds of incident; `catalogue/incidents.ts` gives their order (an invasion is an armed attack is an aggression). */
export type IncidentKind =
  | 'aggression'
  | 'use of force'
  | 'military operation'
  | 'armed attack'
  | 'invasion'
  | 'landing'
  | 'bombardment'
  | 'blockade'
  | 'attack on forces'
  | 'armed bands'
  | 'raid'
  | 'occupation'
  | 'annexation'
  | 'declaration of war'
  | 'mobilisation'
  | 'assembly of forces'
  | 'threat'
  | 'threat of aggression'
  | 'ultimatum'
  | 'terrorist attack'
  | 'cyber operation'
  | 'sabotage'
  | 'incursion'
  | 'insurgency'
  | 'unrest'
  | 'disaster'
  | 'breach of the peace'
  | 'breach of the ceasefire'
  | 'nuclear use'
  | 'coercion';

/**
 * Elements of an incident that a text may require beyond kind, parties and place. Each is true, false
 * or contested in a case (SEMANTICS section 5). `first use` is computed: whoever used force first
 * between the two attacked.
 */
export type Quality =
  | 'significant'
  | 'deliberate'
  | 'sustained'
  | 'large-scale'
  | 'expanded'
  | 'flagrant'
  | 'unprovoked'
  | 'directly unprovoked'
  | 'from abroad'
  | 'first use'
  | 'future'
  | 'renewed'
  | 'unjustified';

/** Means used in an incident, an open word in lower case ("drones", "missiles", "nuclear weapons", "artillery"). */
export type Means = string;

/** What a text asks of an incident. Absent parts ask nothing. */
export interface IncidentPattern {
  readonly kinds: readonly IncidentKind[];
  readonly by?: Who;
  readonly on?: Who;
  readonly in?: Area;
  /** The line that must be crossed. */
  readonly across?: string;
  /** The incident uses (one of) these means. */
  readonly means?: readonly Means[];
  readonly qualities?: readonly Quality[];
  /** "with the support of Germany". */
  readonly supportedBy?: Who;
  /** "two or more Great Powers": how many distinct attackers must have joined against the same victim. */
  readonly attackers?: number;
  /** What a threat is directed against ("the territorial integrity, independence or security"); for reading only. */
  readonly against?: readonly string[];
}
