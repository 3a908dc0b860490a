/** Columns of figures without the rows in which one of these is not known, and which rows were kept. */
export function wholeRows<K extends string>(
  columns: Readonly<Record<K, Float64Array>>,
  names: readonly K[],
  keep: (row: number) => boolean = () => true,
): { readonly columns: Readonly<Record<K, Float64Array>>; readonly rows: readonly number[] } {
  const [first] = names;
  const rows: number[] = [];
  const count = first === undefined ? 0 : columns[first].length;
  for (let row = 0; row < count; row += 1)
    if (keep(row) && names.every((name) => !Number.isNaN(columns[name][row] ?? Number.NaN))) rows.push(row);
  const kept = names.map((name) => [
    name,
    Float64Array.from(rows, (row) => columns[name][row] ?? Number.NaN),
  ]);
  return { columns: Object.fromEntries(kept) as Record<K, Float64Array>, rows };
}

/** A column of ones: the constant of a model. */
export const constant = (length: number): Float64Array => new Float64Array(length).fill(1);
