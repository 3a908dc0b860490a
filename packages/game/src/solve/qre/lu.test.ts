import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factored, solved } from './lu.ts';

/** The determinant by its first row. */
function determinant(rows: readonly (readonly number[])[]): number {
  const [first, ...rest] = rows;
  if (!first) return 1;
  return first.reduce(
    (sum, cell, column) =>
      sum + (column % 2 === 0 ? 1 : -1) * cell * determinant(rest.map((row) => row.toSpliced(column, 1))),
    0,
  );
}

const square = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

it('solves what was multiplied, and has the sign of the determinant', () => {
  let solvable = 0;
  fc.assert(
    fc.property(square, (rows) => {
      const size = rows.length;
      const wanted = rows.map((_, index) => index - 1.5);
      const right = rows.map((row) => row.reduce((sum, cell, at) => sum + cell * (wanted[at] ?? 0), 0));
      const factors = factored(Float64Array.from(rows.flat()), size);
      const sign = Math.sign(determinant(rows));
      if (sign === 0) return;
      solvable += 1;
      expect(factors.sign).toBe(sign);
      for (const [at, value] of solved(factors, Float64Array.from(right)).entries())
        expect(value).toBeCloseTo(wanted[at] ?? 0, 8);
    }),
    { numRuns: 300 },
  );
  expect(solvable).toBeGreaterThan(100);
});

it('knows a matrix without an inverse', () => {
  expect(factored(Float64Array.of(0, 0, 0, 0), 2).sign).toBe(0);
  expect(factored(Float64Array.of(1, 2, 2, 4), 2).sign).toBe(0);
});
