import fc from 'fast-check';
import { expect } from 'vitest';
import { budget } from '../../../engine/src/testing/budget.ts';
import { blockersOf } from '../blockers/blockers.ts';
import { BY_RUNG } from '../envelope/scale.ts';
import { everyBlocker } from './brute-blockers.ts';
import { caseArbitrary } from './cases.arbitrary.ts';
import { questionOf } from './said.ts';

const named = (sets: readonly (readonly string[])[]): readonly string[] => {
  const names: string[] = sets.map((set) => [...set].sort().join());
  return names.sort();
};

/** Compares over so many pacts, each set of parties with at most so many runs. */
export const agree = (pacts: number, most: number): void => {
  const counted = { compared: 0, beyond: 0, vetoes: 0, sets: 0 };
  fc.assert(
    fc.property(caseArbitrary, fc.constantFrom('POL', 'USA'), (json, guarantor) => {
      const question = questionOf(json, 60);
      const brute = everyBlocker(question, guarantor, most);
      if (brute === 'beyond') {
        counted.beyond += 1;
        return;
      }
      const { value, bounds } = blockersOf(question, [guarantor], BY_RUNG, { states: 20_000, largest: 4 });
      expect(bounds.exhausted).toBe(true);
      const found = value && {
        vetoes: value.vetoes.flatMap(({ who }) => who),
        blocking: named(value.blocking.map(({ who }) => who)),
      };
      expect(found).toEqual(brute && { ...brute, blocking: named(brute.blocking) });
      counted.compared += 1;
      if (brute && brute.vetoes.length > 0) counted.vetoes += 1;
      if (brute && brute.blocking.length > 0) counted.sets += 1;
    }),
    budget(pacts),
  );
  console.log(
    `${counted.compared} pacts compared (${counted.vetoes} with a veto, ${counted.sets} with a blocking set), ${counted.beyond} with more runs than are tried`,
  );
  expect(counted.compared).toBeGreaterThan(counted.beyond);
  expect(counted.vetoes).toBeGreaterThan(0);
  expect(counted.sets).toBeGreaterThan(0);
};
