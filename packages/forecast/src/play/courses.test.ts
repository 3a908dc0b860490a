// Chances of courses and what a course teaches, against every way in which the votes can fall.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consistent, courseChances } from './courses.ts';
import type { AttackIndex } from './game.ts';

const MENUS = [
  [0, 1, 2],
  [0, 2],
  [0, 1, 3],
] as const;

const attack: AttackIndex = {
  words: 'an attack',
  kind: 0,
  first: 0,
  count: 4,
  voters: MENUS.map((menu, actor) => ({ actor, menu: [...menu] })),
};

/** A vote: shares of a menu that add up to 1. */
const vote = (choices: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: choices, maxLength: choices })
    .map((weights) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      return Float64Array.from(weights, (weight) => weight / sum);
    });

/** By course: the chance that it is run, every way of voting looked at in turn. */
const enumerated = (votes: readonly Float64Array[]): readonly number[] => {
  const out = [0, 0, 0, 0];
  for (const [i, one] of MENUS[0].entries())
    for (const [j, two] of MENUS[1].entries())
      for (const [k, three] of MENUS[2].entries()) {
        const made = [one, two, three].filter((course) => course > 0);
        const run = made.length === 0 ? 0 : Math.min(...made);
        out[run] = out[run]! + votes[0]![i]! * votes[1]![j]! * votes[2]![k]!;
      }
  return out;
};

it('runs the first course that anybody makes, and teaches what the course alone tells of a voter', () => {
  fc.assert(
    fc.property(vote(3), vote(2), vote(3), vote(3), (a, b, c, other) => {
      const votes = [a, b, c];
      const found = new Float64Array(4);
      courseChances(attack, votes, found);
      const expected = enumerated(votes);
      for (const [course, chance] of expected.entries()) expect(found[course]).toBeCloseTo(chance, 12);
      // Two types of the first voter, one of which votes otherwise: Bayes's rule holds up to a common factor.
      const [plain, changed] = [expected, enumerated([other, b, c])];
      for (const course of [0, 1, 2, 3]) {
        const ratio = consistent(attack, 0, other, course, votes) / consistent(attack, 0, a, course, votes);
        expect(ratio).toBeCloseTo(changed[course]! / plain[course]!, 9);
      }
    }),
  );
});
