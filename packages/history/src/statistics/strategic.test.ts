import { describe, expect, it } from 'vitest';
import { below } from './normal.ts';
import { type Ending, strategicProbit } from './strategic.ts';

const none = { names: [], columns: [] };

describe('the strategic probit', () => {
  const endings = [
    ...Array.from({ length: 50 }, (): Ending => 1),
    ...Array.from({ length: 20 }, (): Ending => 3),
    ...Array.from({ length: 30 }, (): Ending => 4),
  ];
  const alone = { names: ['constant'], columns: [new Float64Array(endings.length).fill(1)] };
  const fit = strategicProbit({ u11: none, u13: none, u14: alone, u24: alone }, endings);
  const [u14, u24] = fit?.coefficients ?? [];

  it('with a constant for each player gives the shares that were seen', () => {
    expect(fit?.likelihood).toBeCloseTo(50 * Math.log(0.5) + 20 * Math.log(0.2) + 30 * Math.log(0.3), 6);
    expect(below((u24?.value ?? 0) / Math.SQRT2)).toBeCloseTo(0.6, 5);
    // Half act: acting is worth as much as not, which is nothing.
    expect(u14?.value).toBeCloseTo(0, 5);
  });

  it('has the errors of its likelihood', () => {
    // By the delta method from the binomial: p4 = Phi(u24 / sqrt 2), of 50 that acted.
    const at = (u24?.value ?? 0) / Math.SQRT2;
    const slope = Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI) / Math.SQRT2;
    expect(u24?.error).toBeCloseTo(Math.sqrt((0.6 * 0.4) / 50) / slope, 3);
  });
});
