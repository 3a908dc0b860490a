/**
 * A persistent map from small non-negative integers to values: a 32-way radix trie. `set` copies one
 * path, so a state of a million cases shares all but a few nodes with the state before it, and the
 * cost of an event does not grow with the log. Used as a growable vector too (keys 0, 1, 2, ...).
 */
export interface IntMap<T> {
  /** Number of keys ever set. */
  readonly size: number;
  readonly shift: number;
  readonly root: Node<T>;
}

type Node<T> = readonly (Node<T> | T | undefined)[];

const BITS = 5;
const MASK = 31;

/** The empty map. */
export const emptyMap = <T>(): IntMap<T> => EMPTY as IntMap<T>;
const EMPTY: IntMap<never> = Object.freeze({ size: 0, shift: 0, root: Object.freeze([]) as Node<never> });

/** The value at `key`, or undefined. O(log32 n). */
export const get = <T>(map: IntMap<T>, key: number): T | undefined => {
  if (key < 0 || key >>> map.shift > MASK) return undefined;
  let node: Node<T> = map.root;
  for (let shift = map.shift; shift > 0; shift -= BITS) {
    const next = node[(key >>> shift) & MASK] as Node<T> | undefined;
    if (next === undefined) return undefined;
    node = next;
  }
  return node[key & MASK] as T | undefined;
};

/** The map with `value` at `key`. */
export const set = <T>(map: IntMap<T>, key: number, value: T): IntMap<T> => {
  let { root, shift } = map;
  while (key >>> shift > MASK) {
    root = [root];
    shift += BITS;
  }
  const added = get(map, key) === undefined;
  return { size: map.size + (added ? 1 : 0), shift, root: put(root, shift, key, value) };
};

const put = <T>(node: Node<T>, shift: number, key: number, value: T): Node<T> => {
  const copy = node.slice();
  const at = (key >>> shift) & MASK;
  copy[at] = shift === 0 ? value : put((node[at] as Node<T> | undefined) ?? [], shift - BITS, key, value);
  return copy;
};

/** The map with `value` at the next free key; for maps used as vectors. */
export const push = <T>(map: IntMap<T>, value: T): IntMap<T> => {
  const key = map.size;
  let { root, shift } = map;
  while (key >>> shift > MASK) {
    root = [root];
    shift += BITS;
  }
  return { size: key + 1, shift, root: put(root, shift, key, value) };
};

/** Values of a vector in order. */
export const values = <T>(map: IntMap<T>): readonly T[] => {
  const out: T[] = [];
  for (let key = 0; key < map.size; key += 1) {
    const value = get(map, key);
    if (value !== undefined) out.push(value);
  }
  return out;
};
