import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf } from './share.ts';

describe('a share', () => {
  it('has the interval of Wilson, to the figures of textbooks', () => {
    // Newcombe 1998, Statistics in Medicine 17:857, table I, method 3.
    expect(shareOf(81, 263).spread).toMatchObject({
      low: expect.closeTo(0.2553, 4),
      high: expect.closeTo(0.3662, 4),
    });
    expect(shareOf(15, 148).spread).toMatchObject({
      low: expect.closeTo(0.0624, 4),
      high: expect.closeTo(0.1605, 4),
    });
    expect(shareOf(0, 20).spread).toMatchObject({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(shareOf(1, 29).spread).toMatchObject({
      low: expect.closeTo(0.0061, 4),
      high: expect.closeTo(0.1718, 4),
    });
  });

  it('is none where nothing was counted, and then all is possible', () => {
    expect(shareOf(0, 0)).toMatchObject({ share: undefined, spread: { low: 0, high: 1 } });
  });

  it('lies within its interval, and the mirror of a share has the mirror of it', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (k, others) => {
        const n = k + others;
        fc.pre(n > 0);
        const { share, spread } = shareOf(k, n);
        const mirror = shareOf(others, n).spread;
        expect(spread.low).toBeLessThanOrEqual((share ?? 0) + 1e-12);
        expect(spread.high).toBeGreaterThanOrEqual((share ?? 0) - 1e-12);
        expect(mirror.low).toBeCloseTo(1 - spread.high, 10);
      }),
    );
  });
});
