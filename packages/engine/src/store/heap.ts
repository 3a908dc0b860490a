/**
 * A persistent leftist heap (Okasaki, Purely Functional Data Structures, 1998, section 3.1): the
 * instants at which time alone changes something. Ordered by instant, then phase, then order of entry.
 */
export interface Heap<T extends Timed> {
  readonly rank: number;
  readonly top: T;
  readonly left: Heap<T> | undefined;
  readonly right: Heap<T> | undefined;
}

/** What a heap orders by. */
export interface Timed {
  readonly at: number;
  readonly phase: number;
  readonly order: number;
}

const before = (a: Timed, b: Timed): boolean =>
  a.at !== b.at ? a.at < b.at : a.phase !== b.phase ? a.phase < b.phase : a.order < b.order;

/** Both heaps as one. Recursion is along right spines, of length O(log n). */
export const merge = <T extends Timed>(
  a: Heap<T> | undefined,
  b: Heap<T> | undefined,
): Heap<T> | undefined => {
  if (a === undefined) return b;
  if (b === undefined) return a;
  if (before(b.top, a.top)) return merge(b, a);
  const right = merge(a.right, b);
  const leftRank = a.left?.rank ?? 0;
  const rightRank = right?.rank ?? 0;
  return leftRank >= rightRank
    ? { rank: rightRank + 1, top: a.top, left: a.left, right }
    : { rank: leftRank + 1, top: a.top, left: right, right: a.left };
};

/** The heap with one more entry. */
export const insert = <T extends Timed>(heap: Heap<T> | undefined, entry: T): Heap<T> =>
  merge(heap, { rank: 1, top: entry, left: undefined, right: undefined }) as Heap<T>;

/** The heap without its first entry. */
export const rest = <T extends Timed>(heap: Heap<T>): Heap<T> | undefined => merge(heap.left, heap.right);

/** All entries in order. The heap is consumed by value; O(n log n). */
export const inOrder = <T extends Timed>(heap: Heap<T> | undefined): readonly T[] => {
  const out: T[] = [];
  for (let next = heap; next !== undefined; next = rest(next)) out.push(next.top);
  return out;
};
