/** One measured line of the table. */
export interface Row {
  readonly group: string;
  readonly name: string;
  /** The median over the runs, in `unit`; NaN where nothing could be measured. */
  readonly value: number;
  readonly unit: string;
  /** Worst and best run, in `unit`. */
  readonly from: number;
  readonly to: number;
  readonly runs: number;
  /** What else was seen: bytes per event, ratio to another row. */
  readonly also: string;
  /** The end state that was asserted, in words. */
  readonly end: string;
  /** Where the end state was not as asserted; the command then exits 1. */
  readonly wrong: readonly string[];
}

/** A figure that issue 2 (section 8) asks for, and what was seen. */
export interface Target {
  readonly group: string;
  readonly target: string;
  readonly measured: string;
  /** Undefined: could not be measured here. */
  readonly met: boolean | undefined;
}

/** What a group of rows gives. */
export interface Outcome {
  readonly rows: readonly Row[];
  readonly targets: readonly Target[];
}

/** How a run was asked for. */
export interface Wanted {
  /** Small sizes and few runs: shows that everything works, says little about speed. */
  readonly quick: boolean;
  /** Root of the repository. */
  readonly root: string;
  /** Told before each row, for the impatient. */
  readonly says: (what: string) => void;
}

/** A group of rows. */
export type Group = (wanted: Wanted) => Promise<Outcome>;

/** The middle of some numbers (the mean of the two middle ones); NaN of none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** A row of rates (things per second) out of wall times in ms, `things` in each run. */
export const rates = (
  samples: readonly number[],
  things: number,
): Pick<Row, 'value' | 'from' | 'to' | 'runs'> => {
  const all = samples.map((ms) => (things / ms) * 1000);
  return { value: median(all), from: Math.min(...all), to: Math.max(...all), runs: samples.length };
};

/** A row of times out of wall times in ms. */
export const times = (samples: readonly number[]): Pick<Row, 'value' | 'from' | 'to' | 'runs'> => ({
  value: median(samples),
  from: Math.max(...samples),
  to: Math.min(...samples),
  runs: samples.length,
});

/** A row that could not be measured, and why. It says so loudly and fails nothing. */
export const notMeasured = (group: string, name: string, why: string): Row => ({
  group,
  name,
  value: Number.NaN,
  unit: '',
  from: Number.NaN,
  to: Number.NaN,
  runs: 0,
  also: `NOT MEASURED: ${why}`,
  end: '',
  wrong: [],
});

/** A number as people write it: 1,234,567; 19; 12.3; 0.456. */
export const figure = (value: number): string =>
  Number.isNaN(value)
    ? '-'
    : Math.abs(value) >= 100 || Number.isInteger(value)
      ? Math.round(value).toLocaleString('en-GB')
      : value.toPrecision(3);
