/**
 * A persistent map from small non-negative integers to values: a 32-way radix trie. `set` copies one
 * path, so a state of a million cases shares all but a few nodes with the state before it, and the
 * cost of an event does not grow with the log. Used as a growable vector too (keys 0, 1, 2, ...).
 *
 * A turn that makes many changes before anybody sees them passes its `Edit`: nodes that it made itself
 * are then written in place (the transients of Clojure). Maps of other turns are never touched.
 */
export interface IntMap<T> {
  /** Number of keys ever set. */
  readonly size: number;
  readonly shift: number;
  readonly root: Node<T>;
  /** The turn that made this map, and may still write to it. */
  readonly edit: Edit | undefined;
}

/** The mark of one turn on what it made; two turns never share one. An object with no content: only its identity counts. */
export interface Edit {
  readonly turn: true;
}

/** A fresh mark. */
export const newEdit = (): Edit => ({ turn: true });

/** Slot 0 holds the mark of the maker, slots 1 to 32 what is stored. */
type Node<T> = readonly (Edit | Node<T> | T | undefined)[];
type Writable<T> = (Edit | Node<T> | T | undefined)[];

const BITS = 5;
const MASK = 31;

/** The empty map. */
export const emptyMap = <T>(): IntMap<T> => EMPTY as IntMap<T>;
const EMPTY: IntMap<never> = Object.freeze({
  size: 0,
  shift: 0,
  root: Object.freeze([undefined]) as Node<never>,
  edit: undefined,
});

/** The value at `key`, or undefined. O(log32 n). */
export const get = <T>(map: IntMap<T>, key: number): T | undefined => {
  if (key < 0 || key >>> map.shift > MASK) return undefined;
  let node: Node<T> = map.root;
  for (let shift = map.shift; shift > 0; shift -= BITS) {
    const next = node[((key >>> shift) & MASK) + 1] as Node<T> | undefined;
    if (next === undefined) return undefined;
    node = next;
  }
  return node[(key & MASK) + 1] as T | undefined;
};

/** The map with `value` at `key`. With `edit`, a map made under the same mark is changed and returned. */
export const set = <T>(map: IntMap<T>, key: number, value: T, edit?: Edit): IntMap<T> =>
  put(map, key, value, map.size + (get(map, key) === undefined ? 1 : 0), edit);

/** The map with `value` at the next free key; for maps used as vectors. */
export const push = <T>(map: IntMap<T>, value: T, edit?: Edit): IntMap<T> =>
  put(map, map.size, value, map.size + 1, edit);

const put = <T>(map: IntMap<T>, key: number, value: T, size: number, edit: Edit | undefined): IntMap<T> => {
  let { root, shift } = map;
  while (key >>> shift > MASK) {
    root = [edit, root];
    shift += BITS;
  }
  const top = own(root, edit);
  let node = top;
  for (let level = shift; level > 0; level -= BITS) {
    const at = ((key >>> level) & MASK) + 1;
    const child = node[at] as Node<T> | undefined;
    const mine = child === undefined ? [edit] : own(child, edit);
    if (mine !== child) node[at] = mine;
    node = mine;
  }
  node[(key & MASK) + 1] = value;
  if (edit === undefined || map.edit !== edit) return { size, shift, root: top, edit };
  const same = map as { -readonly [Key in keyof IntMap<T>]: IntMap<T>[Key] };
  same.size = size;
  same.shift = shift;
  same.root = top;
  return map;
};

/** The node itself where this turn made it, else a copy that it may write. */
const own = <T>(node: Node<T>, edit: Edit | undefined): Writable<T> => {
  if (edit !== undefined && node[0] === edit) return node as Writable<T>;
  const copy = node.slice();
  copy[0] = edit;
  return copy;
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
