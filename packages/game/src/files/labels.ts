/** Labels as Gambit's newest reader wants them: no control characters, no blank at an end, no two in a row, no backslash. */
export const clean = (label: string): string =>
  label
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('\\', '/')
    .trim();

/**
 * Labels made clean, non-empty and unlike each other, keeping every one that already is: `a a b ""` becomes
 * `a_1 a_2 b _1`. Says which were changed for being empty or repeated.
 */
export function distinct(labels: readonly string[]): {
  readonly labels: readonly string[];
  readonly renamed: readonly string[];
} {
  const cleaned = labels.map(clean);
  const counts = new Map<string, number>();
  for (const label of cleaned) counts.set(label, (counts.get(label) ?? 0) + 1);
  const taken = new Set(cleaned);
  const nth = new Map<string, number>();
  const renamed: string[] = [];
  const made = cleaned.map((label) => {
    if (label !== '' && counts.get(label) === 1) return label;
    let [name, number] = ['', nth.get(label) ?? 0];
    do {
      number += 1;
      name = `${label}_${number}`;
    } while (taken.has(name));
    nth.set(label, number);
    taken.add(name);
    renamed.push(label);
    return name;
  });
  return { labels: made, renamed };
}

/** A label in quotation marks; backslashes have been taken out by `clean`. */
export const inQuotes = (label: string): string => `"${label.replaceAll('"', String.raw`\"`)}"`;
