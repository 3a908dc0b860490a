/** A strategy of the first player and one of the second, by number, that are an equilibrium together. */
export type Pair = readonly [number, number];

/**
 * Equilibria that hang together: one may go from each to any other without leaving them. The union of its maximal
 * subsets, which may share corners.
 */
export interface Component {
  readonly pairs: readonly Pair[];
  /** Undefined where there are more than can be listed. */
  readonly subsets: readonly Subset[] | undefined;
}

/**
 * A maximal Nash subset (Millham 1974; Winkels 1979): every mixture of these strategies of the first player with every
 * mixture of those of the second is an equilibrium, and no strategy can be added.
 */
export interface Subset {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Components with more subsets than this are told by their pairs alone. */
const MOST_SUBSETS = 5000;

/** The components of the equilibria that extreme ones span: connected parts of the graph that has the pairs as edges. */
export function componentsOf(pairs: readonly Pair[]): readonly Component[] {
  const partners = partnersOf(pairs);
  const left = new Set(partners.keys());
  const components: Component[] = [];
  for (const start of partners.keys()) {
    if (!left.has(start)) continue;
    const firsts = new Set([start]);
    const seconds = new Set<number>();
    // A set is visited in the order of insertion, what is added on the way included.
    for (const first of firsts) {
      left.delete(first);
      for (const second of partners.get(first) ?? []) {
        if (seconds.has(second)) continue;
        seconds.add(second);
        for (const [other, theirs] of partners) if (theirs.has(second)) firsts.add(other);
      }
    }
    components.push({
      pairs: pairs.filter(([first]) => firsts.has(first)),
      subsets: subsetsOf(partners, [...firsts]),
    });
  }
  return components;
}

/** By strategy of the first player, those of the second that go with it. */
function partnersOf(pairs: readonly Pair[]): ReadonlyMap<number, ReadonlySet<number>> {
  const partners = new Map<number, Set<number>>();
  for (const [first, second] of pairs) {
    const known = partners.get(first) ?? new Set();
    partners.set(first, known.add(second));
  }
  return partners;
}

/**
 * The second halves of maximal subsets are what the partners of some strategies of the first have in common: all such
 * intersections that are not empty, each once.
 */
function subsetsOf(
  partners: ReadonlyMap<number, ReadonlySet<number>>,
  firsts: readonly number[],
): readonly Subset[] | undefined {
  const common = new Map<string, readonly number[]>();
  const ordered = (list: Iterable<number>): readonly number[] => [...list].sort((a, b) => a - b);
  for (const first of firsts) {
    const own = partners.get(first) ?? new Set();
    const met = [...common.values()].map((seconds) => seconds.filter((second) => own.has(second)));
    for (const seconds of [ordered(own), ...met])
      if (seconds.length > 0) common.set(seconds.join(' '), seconds);
    if (common.size > MOST_SUBSETS) return undefined;
  }
  return [...common.values()].map((second) => ({
    first: ordered(firsts.filter((first) => second.every((one) => partners.get(first)?.has(one) === true))),
    second,
  }));
}
