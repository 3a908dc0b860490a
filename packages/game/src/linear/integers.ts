import { type Exact, fraction } from '../number/exact.ts';
import { copyOfPlaces, type Dictionary, type Places, placesOf, type Rows, swap } from './dictionary.ts';

/**
 * An exact dictionary: whole numbers over one common denominator, the last pivot, so that no fraction is ever
 * reduced (integer pivoting: Edmonds 1967; Avis 2000, section 4). All rows are multiplied by one number to be whole,
 * as if the unknowns that are basic at the start were counted in a smaller unit; `value` counts them in the old one.
 */
export function integerDictionary(rows: Rows<Exact>, columns: number): Dictionary<Exact> {
  let unit = 1n;
  for (const row of rows)
    for (const { bottom } of row) if (unit % bottom !== 0n) unit = leastMultiple(unit, bottom);
  const entries = rows.flatMap((row) => row.map(({ top, bottom }) => top * (unit / bottom)));
  return made(entries, 1n, unit, placesOf(rows.length, columns), columns);
}

function made(
  entries: bigint[],
  first: bigint,
  unit: bigint,
  places: Places,
  columns: number,
): Dictionary<Exact> {
  const width = columns + 1;
  const rows = places.basic.length;
  let denominator = first;
  const at = (row: number, column: number): bigint => entries[row * width + column] as bigint;
  const signOf = (value: bigint): number => (value > 0n ? 1 : value < 0n ? -1 : 0);
  const unitOf = (unknown: number | undefined): bigint =>
    unknown !== undefined && unknown >= columns ? unit : 1n;
  return {
    ...places,
    rows,
    columns,
    sign: (row, column) => signOf(at(row, column)),
    // The common denominator cancels, and both divisors are above 0.
    compareRatios: (a, b, column, by) => signOf(at(a, column) * at(b, by) - at(b, column) * at(a, by)),
    compareColumns: (row, a, b) => signOf(at(row, a) - at(row, b)),
    value: (row, column) =>
      fraction(at(row, column) * unitOf(places.free[column]), denominator * unitOf(places.basic[row])),
    copy: () => made([...entries], denominator, unit, copyOfPlaces(places), columns),
    pivot: (row, column) => {
      denominator = pivoted(entries, width, denominator, row, column);
      swap(places, row, column);
    },
  };
}

/** The arithmetic of one exchange: gives the new common denominator, kept above 0. Every division comes out even. */
function pivoted(entries: bigint[], width: number, denominator: bigint, row: number, column: number): bigint {
  const own = row * width;
  const by = entries[own + column] as bigint;
  for (let start = 0; start < entries.length; start += width) {
    if (start === own) continue;
    const factor = entries[start + column] as bigint;
    // Untouched, and counted in the same unit: as most rows are at the start of most programs.
    if (factor === 0n && by === denominator) continue;
    for (let step = 0; step < width; step += 1) {
      if (step === column) continue;
      const before = entries[start + step] as bigint;
      const across = entries[own + step] as bigint;
      if (factor === 0n || across === 0n) {
        if (before !== 0n) entries[start + step] = (before * by) / denominator;
      } else entries[start + step] = (before * by - factor * across) / denominator;
    }
    entries[start + column] = -factor;
  }
  entries[own + column] = denominator;
  if (by > 0n) return by;
  for (let place = 0; place < entries.length; place += 1) entries[place] = -(entries[place] as bigint);
  return -by;
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return (a / high) * b;
}
