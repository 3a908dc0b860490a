/**
 * A persistent map from small non-negative integers to values: leaves of 32 values below a 32-way radix
 * trie. `set` copies one path, so a state of a million cases shares all but a few nodes with the state
 * before it, and the cost of an event does not grow with the log. Used as a growable vector too (keys 0, 1, 2, ...).
 *
 * The leaf written last lies beside the trie. A log grows at its end and a case is touched again soon, so
 * most writes copy that one leaf and leave the trie alone.
 *
 * A turn that makes many changes before anybody sees them passes its `Edit`: nodes that it made itself
 * are then written in place (the transients of Clojure). Maps of other turns are never touched.
 */
export interface IntMap<T> {
  /** Number of keys ever set. */
  readonly size: number;
  /** Bits of a leaf's number below those that the root looks at. */
  readonly shift: number;
  /** All leaves by number (the key without its last five bits), but for the newest state of `leaf`. */
  readonly root: Node;
  /** The leaf written last, and its number. */
  readonly leaf: Leaf<T>;
  readonly at: number;
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
type Slots<T> = readonly (Edit | T | undefined)[];
type Leaf<T> = Slots<T>;
type Node = Slots<unknown>;

const BITS = 5;
const MASK = 31;

/** The empty map. */
export const emptyMap = <T>(): IntMap<T> => EMPTY as IntMap<T>;
const NOTHING: Slots<never> = Object.freeze([undefined]);
const roomFor = (slots: number): Slots<never> =>
  Object.freeze(Array.from({ length: slots + 1 }, () => undefined));
const ROOM: Slots<never> = roomFor(MASK + 1);
/** Of a map with few keys: it is copied whole at each write. */
const FEW = 8;
const LITTLE_ROOM: Slots<never> = roomFor(FEW);
const EMPTY: IntMap<never> = Object.freeze({
  size: 0,
  shift: 0,
  root: NOTHING,
  leaf: NOTHING,
  at: 0,
  edit: undefined,
});

/** The value at `key`, or undefined. O(log32 n). */
export const get = <T>(map: IntMap<T>, key: number): T | undefined => {
  const number = key >>> BITS;
  const leaf = number === map.at ? map.leaf : leafAt(map, number);
  return key < 0 ? undefined : (leaf?.[(key & MASK) + 1] as T | undefined);
};

/** The leaf of a number as the trie has it. */
const leafAt = <T>(map: IntMap<T>, number: number): Leaf<T> | undefined => {
  let { root: node, shift } = map;
  if (number >>> shift > MASK) return undefined;
  for (; shift > 0; shift -= BITS) {
    const next = node[((number >>> shift) & MASK) + 1] as Node | undefined;
    if (next === undefined) return undefined;
    node = next;
  }
  return node[(number & MASK) + 1] as Leaf<T> | undefined;
};

/** The map with `value` at `key`. With `edit`, a map made under the same mark is changed and returned. */
export const set = <T>(map: IntMap<T>, key: number, value: T, edit?: Edit): IntMap<T> => {
  // What a turn wrote last it mostly writes again: then nothing need be looked up.
  if (key >>> BITS === map.at && isOwn(map, edit) && (key & MASK) + 1 < map.leaf.length) {
    const leaf = map.leaf as Mutable<Leaf<T>>;
    const slot = (key & MASK) + 1;
    if (leaf[slot] === undefined) (map as Mutable<IntMap<T>>).size += 1;
    leaf[slot] = value;
    return map;
  }
  return put(map, key, value, map.size + (get(map, key) === undefined ? 1 : 0), edit);
};

/** The map with `value` at the next free key; for maps used as vectors. */
export const push = <T>(map: IntMap<T>, value: T, edit?: Edit): IntMap<T> => {
  const { size } = map;
  if (size >>> BITS === map.at && isOwn(map, edit) && (size & MASK) + 1 < map.leaf.length) {
    (map.leaf as Mutable<Leaf<T>>)[(size & MASK) + 1] = value;
    (map as Mutable<IntMap<T>>).size = size + 1;
    return map;
  }
  return put(map, size, value, size + 1, edit);
};

/** Whether a turn made both a map and the leaf that was written last. */
const isOwn = <T>(map: IntMap<T>, edit: Edit | undefined): boolean =>
  edit !== undefined && map.edit === edit && map.leaf[0] === edit;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const put = <T>(map: IntMap<T>, key: number, value: T, size: number, edit: Edit | undefined): IntMap<T> => {
  // Written out, and no copy by `{ ...map }`, which has room for four parts in itself (`state/copy.ts`).
  const mine: Mutable<IntMap<T>> =
    edit !== undefined && map.edit === edit
      ? map
      : { size, shift: map.shift, root: map.root, leaf: map.leaf, at: map.at, edit };
  const number = key >>> BITS;
  if (number !== mine.at) {
    putAway(mine, edit);
    mine.at = number;
    mine.leaf = leafAt(mine, number) ?? NOTHING;
  }
  const leaf = own(mine.leaf, edit, key & MASK);
  leaf[(key & MASK) + 1] = value;
  mine.leaf = leaf;
  mine.size = size;
  return mine;
};

/** Puts the leaf written last into the trie, which copies what is not the turn's own on the way. */
const putAway = <T>(map: Mutable<IntMap<T>>, edit: Edit | undefined): void => {
  const { leaf, at } = map;
  if (leaf.length === 1 || leafAt(map, at) === leaf) return;
  for (; at >>> map.shift > MASK; map.shift += BITS) map.root = [edit, map.root];
  let node = own(map.root, edit, MASK);
  map.root = node;
  for (let { shift } = map; shift > 0; shift -= BITS) {
    const slot = ((at >>> shift) & MASK) + 1;
    const next = own((node[slot] as Node | undefined) ?? NOTHING, edit, MASK);
    node[slot] = next;
    node = next;
  }
  node[(at & MASK) + 1] = leaf;
};

/** The slots themselves where this turn made them, else a copy that it may write, with a place for what comes at `place`. */
const own = <T>(slots: Slots<T>, edit: Edit | undefined, place: number): Mutable<Slots<T>> => {
  const small = slots.length < ROOM.length && slots.length <= place + 1;
  if (edit !== undefined && slots[0] === edit && !small) return slots as Mutable<Slots<T>>;
  const copy = (small ? widened(slots, place) : slots.slice()) as Mutable<Slots<T>>;
  copy[0] = edit;
  return copy;
};

/** A copy with room. A node that grows slot by slot is moved as it grows, and keeps room that it never needs: so it has little, or all. */
const widened = <T>(slots: Slots<T>, place: number): Slots<T> => {
  const room = (place < FEW && slots.length === 1 ? LITTLE_ROOM : ROOM).slice() as Mutable<Slots<T>>;
  for (let slot = 1; slot < slots.length; slot += 1) room[slot] = slots[slot];
  return room;
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

/** Keys and values of any map, in order of keys. */
export const entries = <T>(map: IntMap<T>): readonly (readonly [number, T])[] => {
  const out: (readonly [number, T])[] = [];
  const visit = (node: Node, shift: number, base: number): void => {
    for (let slot = 1; slot < node.length; slot += 1) {
      const child = node[slot] as Node | undefined;
      const number = base + (slot - 1) * 2 ** shift;
      if (child === undefined) continue;
      if (shift > 0) visit(child, shift - BITS, number);
      else if (number !== map.at) list(child, number);
    }
  };
  const list = (leaf: Slots<unknown>, number: number): void => {
    for (let slot = 1; slot < leaf.length; slot += 1)
      if (leaf[slot] !== undefined) out.push([number * (MASK + 1) + slot - 1, leaf[slot] as T]);
  };
  visit(map.root, map.shift, 0);
  list(map.leaf, map.at);
  return out.toSorted(([a], [b]) => a - b);
};
