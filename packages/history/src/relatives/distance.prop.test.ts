import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, type Provisions } from '../provisions/model.ts';
import { provisionsOfDraft } from '../provisions/draft.ts';
import { everyPact, WORDING } from '../testing/library.ts';
import { distanceOf, relativesOf } from './distance.ts';

const marks = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 });

const provisions = fc
  .record({ pact: fc.string({ maxLength: 4 }), marks: fc.tuple(...FUNCTIONS.map(() => marks)) })
  .map(
    (given): Provisions => ({
      pact: given.pact,
      title: '',
      each: FUNCTIONS.map((serves, index) => ({
        serves,
        words: '',
        marks: (given.marks[index] as readonly string[]).toSorted(),
        grade: 0,
        meaning: '',
        cites: [],
      })),
    }),
  );

describe('the distance of two pacts', () => {
  it('is zero to itself', () => {
    fc.assert(
      fc.property(provisions, (one) => {
        expect(distanceOf(one, one).distance).toBe(0);
      }),
    );
  });

  it('is the same both ways, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(provisions, provisions, (one, other) => {
        const { distance } = distanceOf(one, other);
        expect(distanceOf(other, one).distance).toBe(distance);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is never longer than by way of a third', () => {
    fc.assert(
      fc.property(provisions, provisions, provisions, (a, b, c) => {
        expect(distanceOf(a, c).distance).toBeLessThanOrEqual(
          distanceOf(a, b).distance + distanceOf(b, c).distance + 1e-9,
        );
      }),
    );
  });

  it('is zero only where all marks are the same', () => {
    fc.assert(
      fc.property(provisions, provisions, (one, other) => {
        const alike = one.each.every(
          ({ marks: own }, index) => own.join() === other.each[index]?.marks.join(),
        );
        expect(distanceOf(one, other).distance === 0).toBe(alike);
      }),
    );
  });
});

describe('the relatives of a pact of the library', () => {
  const all = everyPact().map((draft) => provisionsOfDraft(draft, {}, WORDING));
  const of = (id: string, most: number) =>
    relativesOf(all.find(({ pact }) => pact === id) as Provisions, all, most);

  it('FR-SU-1935 and SU-CS-1935 are twins, signed within a fortnight on one model', () => {
    expect(of('SU-CS-1935', 1)[0]?.pact).toBe('FR-SU-1935');
    expect(of('FR-SU-1935', 1)[0]?.pact).toBe('SU-CS-1935');
    expect(of('FR-SU-1935', 1)[0]?.same).toContain('who decides');
    expect(of('FR-SU-1935', 1)[0]?.differs).toContain('conditions');
  });

  it('come nearest first, no pact is its own, and no more than asked', () => {
    const found = of('NAT-1949', 5);
    expect(found).toHaveLength(5);
    expect(found.map(({ pact }) => pact)).not.toContain('NAT-1949');
    const distances = found.map(({ distance }) => distance);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});
