import { likeness } from './words.ts';

/** Below this, two paragraphs are two paragraphs and not one that was changed. */
const ALIKE = 0.4;

/** Which old item stands against which new one: indexes, one of them absent where an item is gone or new. */
export interface Aligned {
  readonly before?: number;
  readonly after?: number;
}

/**
 * Aligns two lists in order, so that what stands against each other is as like as can be (Needleman and Wunsch 1970,
 * with gaps that cost nothing).
 */
export const aligned = (before: readonly string[], after: readonly string[]): readonly Aligned[] => {
  const wide = after.length + 1;
  const best = Array.from({ length: (before.length + 1) * wide }, () => 0);
  const like = before.map((old) => after.map((fresh) => likeness(old, fresh)));
  const gain = (i: number, j: number): number => {
    const value = like[i]?.[j] ?? 0;
    return value >= ALIKE ? value : Number.NEGATIVE_INFINITY;
  };
  const at = (i: number, j: number): number => best[i * wide + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      best[i * wide + j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
  const out: Aligned[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && at(i, j) === gain(i, j) + at(i + 1, j + 1)) {
      out.push({ before: i, after: j });
      i += 1;
      j += 1;
    } else if (i < before.length && (j >= after.length || at(i, j) === at(i + 1, j))) {
      out.push({ before: i });
      i += 1;
    } else {
      out.push({ after: j });
      j += 1;
    }
  }
  return out;
};

/** Those of a list of different numbers that keep their order: a longest rising part of it. */
export const rising = (numbers: readonly number[]): ReadonlySet<number> => {
  const length: number[] = [];
  const from: number[] = [];
  let end = -1;
  for (const [index, number] of numbers.entries()) {
    length[index] = 1;
    from[index] = -1;
    for (let other = 0; other < index; other += 1)
      if ((numbers[other] ?? 0) < number && (length[other] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[other] ?? 0) + 1;
        from[index] = other;
      }
    if (end < 0 || (length[index] ?? 0) > (length[end] ?? 0)) end = index;
  }
  const kept = new Set<number>();
  for (let index = end; index >= 0; index = from[index] ?? -1) kept.add(numbers[index] ?? 0);
  return kept;
};
