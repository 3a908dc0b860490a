import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Heap, inOrder, insert, rest, type Timed } from './heap.ts';
import { emptyMap, get, type IntMap, newEdit, push, set, values } from './intmap.ts';

// The persistent map and heap against a Map and a sorted array.

const key = fc.oneof(fc.nat(40), fc.nat(70_000));
const writes = fc.array(fc.tuple(key, fc.integer()), { maxLength: 60 });

const same = (map: IntMap<number>, model: ReadonlyMap<number, number>): void => {
  expect(map.size).toBe(model.size);
  for (const [at, value] of model) expect(get(map, at)).toBe(value);
  expect(get(map, 70_001)).toBeUndefined();
  expect(get(map, -1)).toBeUndefined();
};

it.each([
  ['copying', false],
  ['writing in place', true],
])('a map, %s, holds what a Map holds', (_how, inPlace) => {
  fc.assert(
    fc.property(writes, (all) => {
      const edit = inPlace ? newEdit() : undefined;
      const model = new Map<number, number>();
      let map = emptyMap<number>();
      for (const [at, value] of all) {
        map = set(map, at, value, edit);
        model.set(at, value);
      }
      same(map, model);
    }),
  );
});

it('turns that branch from one map never see each other, nor does the map see them', () => {
  fc.assert(
    fc.property(writes, writes, writes, (before, left, right) => {
      const model = new Map<number, number>();
      const first = newEdit();
      let base = emptyMap<number>();
      for (const [at, value] of before) {
        base = set(base, at, value, first);
        model.set(at, value);
      }
      const branch = (all: typeof before): (() => void) => {
        const edit = newEdit();
        const own = new Map(model);
        let map = base;
        for (const [at, value] of all) {
          map = set(map, at, value, edit);
          own.set(at, value);
        }
        return () => same(map, own);
      };
      const checks = [branch(left), branch(right)];
      for (const check of checks) check();
      same(base, model);
    }),
  );
});

it('a vector gives back what was pushed, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 2_000 }), fc.boolean(), (all, inPlace) => {
      const edit = inPlace ? newEdit() : undefined;
      let map = emptyMap<number>();
      for (const value of all) map = push(map, value, edit);
      expect(values(map)).toEqual(all);
    }),
  );
});

it('a heap gives back its entries by instant, phase and order, and inserting leaves the old one as it was', () => {
  const entry = fc.record({ at: fc.nat(20), phase: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 80 }), (all) => {
      const timed = all.map((one, order): Timed => ({ ...one, order }));
      const sorted = timed.toSorted((a, b) => a.at - b.at || a.phase - b.phase || a.order - b.order);
      let heap: Heap<Timed> | undefined;
      for (const one of timed) {
        const before = inOrder(heap);
        const next = insert(heap, one);
        expect(inOrder(heap)).toEqual(before);
        heap = next;
      }
      expect(inOrder(heap)).toEqual(sorted);
      if (heap) expect(inOrder(rest(heap))).toEqual(sorted.slice(1));
    }),
  );
});
