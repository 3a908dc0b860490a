/** What stands under every picture and table of a forecast: it is a model that speaks, with these draws. */
export interface ModelNote {
  /** The model in words, short enough for a line. */
  readonly model: string;
  readonly draws: number;
  readonly seed: number;
}

/** A figure with its spread: quantiles of the draws, evenly spaced in probability, the least first. */
export interface SpreadRow {
  readonly label: string;
  /** At least two; 20 make a dot for every twentieth of the draws. */
  readonly quantiles: readonly number[];
  /** The figure that is printed beside the row, where it is the mean of the draws and not their median. */
  readonly mean?: number;
  /** Said beside the row: "unlikely", or what the figure rests on. */
  readonly remark?: string;
}

/** Figures on one scale. */
export interface SpreadRows {
  readonly title: string;
  readonly rows: readonly SpreadRow[];
  readonly note: ModelNote;
}

/** What one line of a profile does to an answer when it is low and when it is high, everything else in the middle. */
export interface TornadoBar {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The line's own values at which that is so, as words: "0.2", "4 hours". */
  readonly lowAt: string;
  readonly highAt: string;
  /** Where the line stands, and who says so. */
  readonly source: string;
  /** Share of the variance of the answer that goes away if this line were known, and its interval; absent where not reckoned. */
  readonly share?: string;
}

/** The lines that an answer hangs on most, the widest first. */
export interface Tornado {
  readonly title: string;
  /** The answer with everything in the middle. */
  readonly middle: number;
  readonly bars: readonly TornadoBar[];
  readonly note: ModelNote;
}

/** One way to settle a text, by two measures of it. */
export interface Choice {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** No other is better on both. */
  readonly best: boolean;
  /** Nobody prefers to walk away from it. */
  readonly signed: boolean;
  /** Written beside the point; the others are in the table. */
  readonly named: boolean;
  /** Written there in place of a label that is too long; the label stands in a key below. */
  readonly mark?: string;
}

/** Ways to settle a text: what makes it effective for one side against what makes it acceptable to another. */
export interface Tension {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly choices: readonly Choice[];
  /** Left of this the party on the x axis would rather have no deal. */
  readonly walkAway?: number;
  readonly note: ModelNote;
}
