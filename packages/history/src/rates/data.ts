/** A file of data as read: its name, its columns, and its rows as text. Line 1 holds the columns. */
export interface DataFile {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something wrong in a file of data, said so that its keeper can find it. */
export interface Flaw {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  readonly says: string;
}

/** What was read, with what is wrong in it; or why nothing could be. */
export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly flaws: readonly Flaw[] }
  | { readonly ok: false; readonly flaws: readonly Flaw[] };

/** Line of a row in its file. */
export const lineOf = (row: number): number => row + 2;

/** The codes by which files say that a figure is not known. */
const UNKNOWN = new Set(['', 'NA', '.', 'NaN']);

/** Columns of text, by name. A column that the file lacks is said, with those that it has. */
export function wordsIn<K extends string>(
  { file, columns, rows }: DataFile,
  names: readonly K[],
): Read<Readonly<Record<K, readonly string[]>>> {
  const lacking = names.filter((name) => !columns.includes(name));
  if (lacking.length > 0)
    return {
      ok: false,
      flaws: [
        {
          file,
          line: 1,
          says: `has no column ${lacking.join(', ')}; it has ${columns.slice(0, 12).join(', ')}${columns.length > 12 ? ' ...' : ''}`,
        },
      ],
    };
  const at = names.map((name) => [name, columns.indexOf(name)] as const);
  const value = Object.fromEntries(at.map(([name, index]) => [name, rows.map((row) => row[index] ?? '')]));
  return { ok: true, value: value as Record<K, string[]>, flaws: [] };
}

/** Columns of figures, by name; what is not known is NaN. A cell that holds no figure is said, and counts as unknown. */
export function figuresIn<K extends string>(
  data: DataFile,
  names: readonly K[],
): Read<Readonly<Record<K, Float64Array>>> {
  const words = wordsIn(data, names);
  if (!words.ok) return words;
  const flaws: Flaw[] = [];
  const columns = names.map((name) => {
    const figures = new Float64Array(data.rows.length);
    words.value[name].forEach((cell, row) => {
      const figure = UNKNOWN.has(cell) ? Number.NaN : Number(cell);
      figures[row] = figure;
      if (Number.isNaN(figure) && !UNKNOWN.has(cell))
        flaws.push({
          file: data.file,
          line: lineOf(row),
          says: `${name} "${cell}" is no figure; taken as not known`,
        });
    });
    return [name, figures] as const;
  });
  return { ok: true, value: Object.fromEntries(columns) as Record<K, Float64Array>, flaws };
}
