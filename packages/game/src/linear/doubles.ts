import { copyOfPlaces, type Dictionary, type Places, placesOf, type Rows, swap } from './dictionary.ts';

/** Entries closer to 0 than this are rounding; the makers of dictionaries scale their numbers to about 1. */
const SLACK = 1e-10;

/**
 * A dictionary in doubles. `units`, by row, tells in what the unknown that is basic there at the start is counted; `value`
 * counts it in ones.
 */
export const doubleDictionary = (
  rows: Rows<number>,
  columns: number,
  units: readonly number[] = rows.map(() => 1),
): Dictionary<number> => made(Float64Array.from(rows.flat()), placesOf(rows.length, columns), columns, units);

function made(
  entries: Float64Array,
  places: Places,
  columns: number,
  units: readonly number[],
): Dictionary<number> {
  const width = columns + 1;
  const rows = places.basic.length;
  const signOf = (value: number): number => (value > SLACK ? 1 : value < -SLACK ? -1 : 0);
  const at = (row: number, column: number): number => entries[row * width + column] as number;
  const unitOf = (unknown: number | undefined): number =>
    unknown !== undefined && unknown >= columns ? (units[unknown - columns] ?? 1) : 1;
  return {
    ...places,
    rows,
    columns,
    sign: (row, column) => signOf(at(row, column)),
    compareRatios: (a, b, column, by) => signOf(at(a, column) / at(a, by) - at(b, column) / at(b, by)),
    compareColumns: (row, a, b) => signOf(at(row, a) - at(row, b)),
    value: (row, column) => (at(row, column) * unitOf(places.basic[row])) / unitOf(places.free[column]),
    copy: () => made(entries.slice(), copyOfPlaces(places), columns, units),
    pivot: (row, column) => {
      pivoted(entries, width, row, column);
      swap(places, row, column);
    },
  };
}

/** The arithmetic of one exchange; rows without an entry in the column stay as they are. */
function pivoted(entries: Float64Array, width: number, row: number, column: number): void {
  const own = row * width;
  const over = 1 / (entries[own + column] as number);
  for (let at = own; at < own + width; at += 1) entries[at] = (entries[at] as number) * over;
  entries[own + column] = over;
  for (let start = 0; start < entries.length; start += width) {
    if (start === own) continue;
    const factor = entries[start + column] as number;
    if (factor === 0) continue;
    entries[start + column] = 0;
    for (let step = 0; step < width; step += 1)
      entries[start + step] = (entries[start + step] as number) - factor * (entries[own + step] as number);
  }
}
