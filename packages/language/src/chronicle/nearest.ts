/** Number of single-letter edits between two words, at most `limit` + 1 (Damerau's transposition counts as one). */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      next.push(least);
    }
    beforeLast = last;
    last = next;
  }
  return last[b.length] ?? limit + 1;
}

/** The known name nearest to a wrong one: at most a third of its letters apart, ties by order. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(wrong.length / 3));
  const lower = wrong.toLowerCase();
  let best: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    const far = edits(lower, name.toLowerCase(), limit);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}
