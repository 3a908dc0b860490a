/** What was found of one concern or purpose of an analyst, in plain data. */
export interface WishResult {
  readonly kind: 'concern' | 'purpose';
  readonly title: string;
  readonly pact: string;
  /** The sentence as it stands in the pact. */
  readonly text: string;
  /** Line of the source, from 1. */
  readonly line?: number;
  /**
   * A concern is `reached` or `unreached`; a purpose is `kept`, can be `lost`, or is `never` possible; `elsewhere`: no
   * class of incidents is one of which it speaks.
   */
  readonly verdict: 'reached' | 'unreached' | 'kept' | 'lost' | 'never' | 'elsewhere';
  /** Classes of incidents of which it speaks. */
  readonly classes: number;
  /** In how many of them it is found so. */
  readonly found: number;
  /** Of them, classes not looked at to the end. */
  readonly open: number;
  /** Distinct states looked at, and ends of runs that differ in what matters. */
  readonly states: number;
  readonly ends: number;
  /** In ms after the incident. */
  readonly horizon: number;
  /** When, in ms after the incident, and the run: the incident, then the acts. */
  readonly witness?: {
    readonly after: number;
    readonly chronicle: readonly { readonly at: number; readonly words: string }[];
    /** The crisis that `--witness` wrote. */
    readonly file?: string;
  };
}
