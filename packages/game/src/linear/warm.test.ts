import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fraction } from '../number/exact.ts';
import { inFractions } from './numbers.ts';
import { maximise, maximising } from './simplex.ts';
import { finished } from '../steps/steps.ts';
import { bringing, warming } from './warm.ts';

const whole = (rows: readonly (readonly number[])[]) =>
  inFractions.dictionary(
    rows.map((row) => row.map((value) => fraction(BigInt(value), 1n))),
    (rows[0]?.length ?? 1) - 1,
  );

/** Programs that start feasible: small whole entries, right-hand sides of 0 and more, an objective below. */
const programs = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 5 }),
    fc.infiniteStream(fc.integer({ min: -3, max: 4 })),
  )
  .map(([rows, columns, stream]) => {
    const next = (): number => stream.next().value as number;
    const made = Array.from({ length: rows }, () => [
      ...Array.from({ length: columns }, next),
      Math.abs(next()),
    ]);
    return [...made, [...Array.from({ length: columns }, next), 0]];
  });

it('brings a program to where another copy was solved, and to the same value', () => {
  let brought = 0;
  fc.assert(
    fc.property(programs, (rows) => {
      const [solved, cold] = [whole(rows), whole(rows)];
      const { ended } = maximise(solved, 1000);
      const from = cold.copy();
      expect(finished(bringing(cold, solved))).toBe('there');
      const last = rows.length - 1;
      expect([...cold.where].map((place) => place >= 0)).toEqual(
        [...solved.where].map((place) => place >= 0),
      );
      expect(cold.value(last, cold.columns).text).toBe(solved.value(last, solved.columns).text);
      if (ended !== 'best') return;
      brought += 1;
      const warm = finished(
        warming(
          from,
          ({ near }) => near,
          function* (guess) {
            return (yield* maximising(guess, 1000)).ended === 'best' ? 'solved' : 'not solved';
          },
          1,
        ),
      );
      // Doubles are right on numbers as small as these, so that nothing is left to do.
      if (warm.kind !== 'warm') throw new Error(warm.kind);
      expect(maximise(warm.dictionary, 1000)).toEqual({ ended: 'best', pivots: 0 });
      expect(warm.dictionary.value(last, cold.columns).text).toBe(solved.value(last, solved.columns).text);
      // The dictionary that was handed in stays as it was.
      expect([...from.basic]).toEqual(rows.map((_, row) => from.columns + row));
    }),
    { numRuns: 300 },
  );
  expect(brought).toBeGreaterThan(100);
});

it('says so where the basis meant is none', () => {
  // The two unknowns of the rows have the same column twice: no basis of both.
  const rows = [
    [1, 1, 1],
    [2, 2, 3],
  ];
  const goal = { ...whole(rows), where: Int32Array.from([0, 1, -1, -2]) };
  expect(finished(bringing(whole(rows), goal))).toBe('no basis');
});
