import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bins, brier, discrimination, logLoss } from './scores.ts';

const rows = fc.array(fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), kept: fc.boolean() }), {
  minLength: 2,
  maxLength: 40,
});
const split = (all: readonly { readonly chance: number; readonly kept: boolean }[]) =>
  [all.map(({ chance }) => chance), all.map(({ kept }) => kept)] as const;

describe('scores', () => {
  it('have the values that one can reckon by hand', () => {
    expect(brier([0.8, 0.3], [true, false])).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(logLoss([0.8, 0.3], [true, false])).toBeCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, 12);
    expect(brier([0.5, 0.5, 0.5], [true, false, true])).toBe(0.25);
    expect(discrimination([0.9, 0.2, 0.2], [true, true, false])).toBe(0.75);
    expect(discrimination([0.9], [true])).toBeUndefined();
  });

  it('punish no surprise without bound', () =>
    expect(logLoss([1], [false])).toBeCloseTo(-Math.log(0.005), 12));

  it('are the same from the other side: broken foretold instead of kept', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [chances, kept] = split(all);
        const other = [chances.map((chance) => 1 - chance), kept.map((is) => !is)] as const;
        expect(brier(...other)).toBeCloseTo(brier(chances, kept), 12);
        expect(logLoss(...other)).toBeCloseTo(logLoss(chances, kept), 9);
      }),
    );
  });

  it('are best on average for whoever says the share itself (both are proper)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 19 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (k, said) => {
          const kept = Array.from({ length: 20 }, (_, at) => at < k);
          const all = (chance: number) => kept.map(() => chance);
          for (const score of [brier, logLoss])
            expect(score(all(said), kept)).toBeGreaterThanOrEqual(score(all(k / 20), kept) - 1e-12);
        },
      ),
    );
  });

  it('fall into bins that lose no case', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [chances, kept] = split(all);
        const found = bins(chances, kept, 5);
        expect(found.reduce((sum, { n }) => sum + n, 0)).toBe(all.length);
        expect(found.reduce((sum, bin) => sum + bin.kept, 0)).toBe(kept.filter(Boolean).length);
        for (const { from, to, forecast } of found) {
          expect(forecast).toBeGreaterThanOrEqual(from - 1e-12);
          expect(forecast).toBeLessThanOrEqual(to + 1e-12);
        }
      }),
    );
  });
});
