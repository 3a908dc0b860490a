/** Measures, the ladder they stand on, and amounts. */

/** A measure by its id in `catalogue/measures.ts`, on the ladder of SEMANTICS section 8. */
export type MeasureId = string;

/** An exact amount: `quantity` is a decimal string read as an exact rational by the engine; `unit` an open word or an ISO 4217 code. */
export interface Amount {
  readonly quantity: number;
  /** Upper end of a range ("700,000 to 800,000"); the lower end is what is owed. */
  readonly upTo?: number;
  readonly unit: string;
  /** For sustained supply: owed anew each year, month, day. */
  readonly per?: 'year' | 'month' | 'day';
}

/** One item of a menu. */
export interface MeasureItem {
  readonly measure: MeasureId;
  readonly amount?: Amount;
  /** The words of the text where they say more than the measure's name ("all its available forces"). */
  readonly words?: string;
}

/**
 * What may or must be done. `owed`: 'all' of the items, 'one' at least one of them, or 'deems', such
 * as the bearer deems necessary (an open term: may be nothing, or at least one; `least` says which
 * where the text or a reading does). `mayInclude` lies in the ceiling only; `mustInclude` in the floor.
 * An empty `items` with 'one' means: anything that helps.
 */
export interface Menu {
  readonly owed: 'all' | 'one' | 'deems';
  readonly items: readonly MeasureItem[];
  readonly least?: 'nothing' | 'something';
  readonly mayInclude?: readonly MeasureItem[];
  readonly mustInclude?: readonly MeasureItem[];
  /** "with all the means in its power", "with the necessary help": the text's measure of effort, for readers; taints a verdict "did enough". */
  readonly effort?: 'all in its power' | 'necessary' | 'own choice';
  /** "the measures decided | ordered | adopted" by the body whose decision fired the norm. */
  readonly decided?: true;
  /** One total, owed by all bearers together: whoever gives, what they give is added up. */
  readonly together?: true;
  /** Owed anew in each of these periods ("funds each year"); an amount may say so itself. */
  readonly per?: 'year' | 'month' | 'day';
}
