import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mark, noMarks, ownMarks } from './marks.ts';
import { newLine, numbering, put, sortFrom } from './numbering.ts';

// Numbers and marks against a Map and a Set.

const word = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.integer());
const lines = fc.array(fc.array(word, { maxLength: 90 }), { maxLength: 300 });

it('equal lines have equal numbers, and no others have; numbers are dense from 0', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const numberOf = numbering();
      const model = new Map<string, number>();
      const line = newLine();
      for (const words of [...all, ...all]) {
        line.length = 0;
        for (const one of words) put(line, one);
        const text = words.join();
        const known = model.get(text) ?? model.size;
        model.set(text, known);
        expect(numberOf(line)).toBe(known);
      }
    }),
  );
});

it('a line is sorted from a place on, and left as it is before it', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (before, after) => {
      const line = newLine();
      for (const one of [...before, ...after]) put(line, one);
      sortFrom(line, before.length);
      expect([...line.words.subarray(0, line.length)]).toEqual([
        ...before,
        ...after.toSorted((a, b) => a - b),
      ]);
    }),
  );
});

it('a set of marks holds what was marked, and the set that it was made from is as it was', () => {
  const numbers = fc.array(fc.oneof(fc.nat(70), fc.nat(100_000)));
  fc.assert(
    fc.property(numbers, numbers, numbers, (first, left, right) => {
      const base = ownMarks(noMarks());
      const model = new Set<number>();
      for (const one of first) {
        expect(mark(base, one)).toBe(!model.has(one));
        model.add(one);
      }
      for (const branch of [left, right]) {
        const own = ownMarks(base);
        const ours = new Set(model);
        for (const one of branch) {
          expect(mark(own, one)).toBe(!ours.has(one));
          ours.add(one);
        }
      }
    }),
  );
});
