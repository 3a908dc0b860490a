/** A pact of the library that is built like the one in question, and why it is near. */
export interface RelativeRow {
  readonly pact: string;
  readonly title: string;
  /** From 0, built alike in every function, to 1, in none. */
  readonly distance: number;
  /** Functions that both serve in the same way. */
  readonly same: readonly string[];
  /** Functions by which they are furthest apart, the worst first. */
  readonly differs: readonly string[];
  /** What became of it in war, counted; absent where no data were given or none of its kind was tested. */
  readonly fate?: string;
}

/** A text among its relatives. */
export interface Kinship {
  readonly pact: string;
  /** How many pacts it was compared with. */
  readonly among: number;
  /** Nearest first. */
  readonly relatives: readonly RelativeRow[];
  /** Nearest first of those whose own wars are in the data; absent where no data were given. */
  readonly tested?: readonly RelativeRow[];
  /** What became of pacts of its era, kind and size, with the spread and what it must not be taken for; or why that is not said. */
  readonly fates: readonly string[];
}
