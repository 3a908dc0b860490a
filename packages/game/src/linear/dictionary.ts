/**
 * A system of equations solved for some of its unknowns, as the simplex method keeps it (Chvatal 1983, chapter 2):
 * in each row the basic unknown plus the row's entries times the free unknowns is the right-hand side. Unknowns are
 * numbered: those that are free at the start from 0, then those that are basic at the start. Held in place: `pivot`
 * changes it, and who wants the old one back takes a `copy` first.
 */
export interface Dictionary<N> {
  readonly rows: number;
  /** Free unknowns; the right-hand side is the column of this number. */
  readonly columns: number;
  /** By row, the unknown that it is solved for. */
  readonly basic: Int32Array;
  /** By column, the unknown that stands there. */
  readonly free: Int32Array;
  /** By unknown: its row, or -1 - its column. */
  readonly where: Int32Array;
  /** Below 0, 0 or above 0, as the entry is. */
  readonly sign: (row: number, column: number) => number;
  /** The sign of entry(a, column) / entry(a, by) - entry(b, column) / entry(b, by), where both divisors are above 0. */
  readonly compareRatios: (a: number, b: number, column: number, by: number) => number;
  /** The sign of entry(row, a) - entry(row, b); up to a stretch of either, so only for choosing well. */
  readonly compareColumns: (row: number, a: number, b: number) => number;
  /** Makes the free unknown of the column basic in the row, whose own unknown becomes free. The entry must not be 0. */
  readonly pivot: (row: number, column: number) => void;
  readonly value: (row: number, column: number) => N;
  readonly copy: () => Dictionary<N>;
}

/** What a dictionary is made from: its entries by row, the right-hand side last. */
export type Rows<N> = readonly (readonly N[])[];

/** Which unknown stands where, of a dictionary as it is made. */
export interface Places {
  readonly basic: Int32Array;
  readonly free: Int32Array;
  readonly where: Int32Array;
}

/** The places at the start. */
export const placesOf = (rows: number, columns: number): Places => ({
  basic: Int32Array.from({ length: rows }, (_, row) => columns + row),
  free: Int32Array.from({ length: columns }, (_, column) => column),
  where: Int32Array.from({ length: columns + rows }, (_, unknown) =>
    unknown < columns ? -1 - unknown : unknown - columns,
  ),
});

/** A second set of the same places. */
export const copyOfPlaces = ({ basic, free, where }: Places): Places => ({
  basic: basic.slice(),
  free: free.slice(),
  where: where.slice(),
});

/** Swaps the unknown of a row with that of a column. */
export function swap({ basic, free, where }: Places, row: number, column: number): void {
  const leaves = basic[row] as number;
  const enters = free[column] as number;
  basic[row] = enters;
  free[column] = leaves;
  where[enters] = row;
  where[leaves] = -1 - column;
}

/** The unknowns that are basic before the first exchange, in order. */
export const firstBasics = <N>({ rows, columns }: Dictionary<N>): Int32Array =>
  Int32Array.from({ length: rows }, (_, row) => columns + row);
