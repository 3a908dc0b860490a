import { type DataFile, figuresIn, type Read } from './data.ts';

/** Whose promises count: of any defence pact, or only of those that apply against this challenger. */
export type Pact = 'any' | 'applicable';

const COLUMNS = [
  'A',
  'B',
  'year',
  'init',
  'chal_off',
  'chal_neu',
  'cont',
  'dist_km',
  'cincA',
  'cincB',
  'polity2A',
  'polity2B',
  'S',
  'peaceyrs',
] as const;

/** Directed dyad-years: challenger A, target B, and whether A began a dispute with B. */
export interface Panel {
  readonly length: number;
  readonly column: Readonly<Record<(typeof COLUMNS)[number], Float64Array>>;
  /** Whether somebody owes the target defence. */
  readonly pacts: Readonly<Record<Pact, Float64Array>>;
  /** Row of the same dyad a year earlier, or -1. */
  readonly before: Int32Array;
}

const keyOf = (a: number, b: number, year: number): number => (a * 1000 + b) * 10_000 + year;

/** Reads `ddy_deterrence_1816_2000.csv`. */
export function panelIn(data: DataFile): Read<Panel> {
  const read = figuresIn(data, [...COLUMNS, 'tgt_def', 'tgt_def_rel']);
  if (!read.ok) return read;
  const { A, B, year, tgt_def: any, tgt_def_rel: applicable } = read.value;
  const length = data.rows.length;
  const key = (row: number, back: number): number => keyOf(A[row] ?? 0, B[row] ?? 0, (year[row] ?? 0) - back);
  const rows = new Map<number, number>();
  for (let row = 0; row < length; row += 1) rows.set(key(row, 0), row);
  const before = new Int32Array(length);
  for (let row = 0; row < length; row += 1) before[row] = rows.get(key(row, 1)) ?? -1;
  return {
    ok: true,
    value: { length, column: read.value, pacts: { any, applicable }, before },
    flaws: read.flaws,
  };
}
