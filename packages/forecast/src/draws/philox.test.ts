import { describe, expect, it } from 'vitest';
import { philox, streamOf, unit } from './philox.ts';

const hex = (words: readonly number[]): string =>
  words.map((word) => word.toString(16).padStart(8, '0')).join(' ');

describe('Philox 4x32-10', () => {
  it.each([
    [[0, 0], [0, 0, 0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      '408f276d 41c83b0e a20bc7c6 6d5451fd',
    ],
    [
      [0xa4093822, 0x299f31d0],
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    ],
  ] as const)('gives the known answers of Random123: key %j', (key, counter, words) => {
    expect(hex(philox(key, counter))).toBe(words);
  });

  it('gives numbers strictly inside 0 and 1', () => {
    expect(unit(0)).toBeGreaterThan(0);
    expect(unit(0xffffffff)).toBeLessThan(1);
  });

  it('is spread evenly, and streams of two shards have nothing in common', () => {
    const [one, other] = [streamOf(7, 0, 9), streamOf(7, 1, 9)];
    const bins = new Uint32Array(20);
    let product = 0;
    const n = 20_000;
    for (let i = 0; i < n; i += 1) {
      const at = one.at(i);
      bins[Math.floor(at * 20)] = (bins[Math.floor(at * 20)] ?? 0) + 1;
      product += (at - 0.5) * (other.at(i) - 0.5);
    }
    // Chi squared with 19 degrees of freedom: 43.8 is passed once in a thousand.
    expect(bins.reduce((sum, count) => sum + (count - n / 20) ** 2 / (n / 20), 0)).toBeLessThan(43.8);
    expect(Math.abs(product / n) * 12).toBeLessThan(4 / Math.sqrt(n));
  });
});
