import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spread } from '../profile/model.ts';
import { normalBelow, normalQuantile } from './normal.ts';
import { quantile, shareBelow } from './quantile.ts';

const WIDE = { low: -1e6, high: 1e6 };

describe('the normal distribution', () => {
  // Of SciPy 1.17.1, norm.ppf and norm.cdf.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.262340089798409],
    [0.975, 1.959963984540054],
    [1e-300, -37.0470962993612],
  ])('has its quantile at %d', (share, at) => {
    expect(Math.abs(normalQuantile(share) - at)).toBeLessThan(1e-14 * Math.abs(at) * 4);
  });

  it.each([
    [-8, 6.22096057427174e-16],
    [-3, 0.0013498980316300933],
    [-1, 0.15865525393145707],
    [0.5, 0.6914624612740131],
    [2.5, 0.9937903346742238],
    [-40, 0],
  ])('has a share below %d', (at, share) => {
    expect(Math.abs(normalBelow(at) - share)).toBeLessThanOrEqual(1e-13 * share);
  });
});

const spread: fc.Arbitrary<Spread> = fc
  .tuple(
    fc.constantFrom('uniform', 'triangular', 'normal'),
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.double({ min: 0.01, max: 3, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(
    ([kind, low, width, part]): Spread =>
      kind === 'normal'
        ? { kind, mean: low, sd: width }
        : kind === 'uniform'
          ? { kind: 'uniform', low, high: low + width }
          : { kind: 'triangular', low, mode: low + part * width, high: low + width },
  );
const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('the quantile of a spread', () => {
  it('is undone by the share below it', () => {
    fc.assert(
      fc.property(spread, share, (one, at) => {
        expect(shareBelow(one, quantile(one, at, WIDE), WIDE)).toBeCloseTo(at, 9);
      }),
    );
  });

  it('rises with the share and stays within the bounds, however far off they are', () => {
    fc.assert(
      fc.property(spread, share, share, fc.double({ min: -40, max: 40, noNaN: true }), (one, a, b, from) => {
        const bounds = one.kind === 'normal' ? { low: from, high: from + 1 } : WIDE;
        const [low, high] = [quantile(one, Math.min(a, b), bounds), quantile(one, Math.max(a, b), bounds)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(bounds.low);
        expect(high).toBeLessThanOrEqual(bounds.high);
      }),
    );
  });

  it('has worked values', () => {
    const tent: Spread = { kind: 'triangular', low: 0.2, mode: 0.4, high: 0.7 };
    expect(quantile(tent, 0.4, WIDE)).toBeCloseTo(0.4, 12); // (0.4 - 0.2) / 0.5 lies below the mode
    expect(quantile(tent, 0.1, WIDE)).toBeCloseTo(0.3, 12); // a quarter of that, half the way
    expect(quantile({ kind: 'uniform', low: 1, high: 3 }, 0.25, WIDE)).toBe(1.5);
    expect(quantile({ kind: 'exactly', at: 4 }, 0.9, WIDE)).toBe(4);
    // Cut at its mean, a normal spread has its median at the quartile of the whole.
    expect(quantile({ kind: 'normal', mean: 0, sd: 1 }, 0.5, { low: 0, high: 1e6 })).toBeCloseTo(
      0.6744897501960817,
      12,
    );
  });
});
