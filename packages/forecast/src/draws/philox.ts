/**
 * Philox 4x32-10: four words of 32 random bits from a key of two and a counter of four (Salmon, Moraes, Dror and Shaw,
 * "Parallel random numbers: as easy as 1, 2, 3", SC 2011). Any word can be had without those before it, so that no
 * schedule changes what is drawn.
 */
export function philox(
  key: readonly [number, number],
  counter: readonly [number, number, number, number],
): readonly [number, number, number, number] {
  let [k0, k1] = key;
  let [c0, c1, c2, c3] = counter;
  for (let round = 0; round < ROUNDS; round += 1) {
    const high0 = high(M0, c0);
    const low0 = Math.imul(M0, c0);
    const high1 = high(M1, c2);
    const low1 = Math.imul(M1, c2);
    c0 = high1 ^ c1 ^ k0;
    c1 = low1;
    c2 = high0 ^ c3 ^ k1;
    c3 = low0;
    k0 = (k0 + W0) | 0;
    k1 = (k1 + W1) | 0;
  }
  return [c0 >>> 0, c1 >>> 0, c2 >>> 0, c3 >>> 0];
}

const ROUNDS = 10;
const M0 = 0xd2511f53;
const M1 = 0xcd9e8d57;
const W0 = 0x9e3779b9;
const W1 = 0xbb67ae85;

/** The upper half of the product of two words. */
const high = (a: number, b: number): number => {
  const [aLow, aHigh] = [a & 0xffff, a >>> 16];
  const [bLow, bHigh] = [b & 0xffff, b >>> 16];
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const other = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + Math.floor(middle / 65_536) + Math.floor(other / 65_536)) | 0;
};

const HALF_STEP = 2 ** -33;

/** A word as a number above 0 and below 1: the middle of its step. */
export const unit = (word: number): number => (word >>> 0) * 2 ** -32 + HALF_STEP;

/** Random numbers above 0 and below 1, by a counter: `at(i)` is the i-th of its own stream. */
export interface Stream {
  readonly at: (index: number) => number;
}

/**
 * The stream of a seed and of what it is for: streams of different purposes or shards have nothing in common. Seeds and
 * shards are whole numbers below 2^32, and an index is below 2^53.
 */
export const streamOf = (seed: number, shard: number, purpose: number): Stream => ({
  at: (index) => {
    const block = Math.floor(index / 4);
    const words = philox([seed >>> 0, shard >>> 0], [block >>> 0, Math.floor(block / 2 ** 32), purpose, 0]);
    return unit(words[index % 4] ?? 0);
  },
});
