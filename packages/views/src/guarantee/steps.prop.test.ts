import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposed } from '../../../check/src/envelope/envelope.ts';
import { exposedIn, lengthOfAll, outermost, rungAt } from './steps.ts';

const steps = fc
  .uniqueArray(fc.record({ from: fc.integer({ min: 0, max: 40 }), rung: fc.integer({ min: 0, max: 11 }) }), {
    selector: ({ from }) => from,
    maxLength: 6,
  })
  .map((all) => all.toSorted((a, b) => a.from - b.from));

describe('steps of the ladder', () => {
  it('what is shaded is what the checker counts as exposed', () => {
    fc.assert(
      fc.property(steps, steps, fc.integer({ min: 1, max: 50 }), (floor, need, horizon) => {
        const valued = (all: typeof floor) => all.map(({ from, rung }) => ({ from, value: rung }));
        const shaded = lengthOfAll(exposedIn(floor, need, horizon));
        expect(shaded).toBe(exposed(valued(floor), valued(need), horizon).ms);
      }),
    );
  });

  it('the outermost of several is the least, or the most, at every instant', () => {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 4 }), fc.nat(50), (all, at) => {
        const values = all.map((one) => rungAt(one, at));
        expect(rungAt(outermost(all, 'least'), at)).toBe(Math.min(...values));
        expect(rungAt(outermost(all, 'most'), at)).toBe(Math.max(...values));
      }),
    );
  });
});
