import { JOE_KUO } from './directions.ts';
import { philox, streamOf, unit } from './philox.ts';

/** Points of a cube, each coordinate above 0 and below 1, by their place: the same whoever asks, in whatever order. */
export interface Points {
  readonly dimensions: number;
  /** Writes the point at a place (from 0, below 2^32) into `into`. */
  readonly at: (place: number, into: Float64Array) => void;
}

const BITS = 32;
const ROWS: readonly (readonly number[])[] = JOE_KUO.trim()
  .split(/;\s*/)
  .map((row) => row.split(' ').map(Number));

/** Coordinates beyond this one are plain random numbers. */
export const MOST_DIMENSIONS = ROWS.length + 1;

/** Purposes of random words, one for each use. */
const MATRIX = 1;
const SHIFT = 2;
const BEYOND = 3;

/**
 * Sobol points scrambled by a random triangular matrix for each dimension and a random shift (Matousek, J. Complexity 14
 * (1998) 527-556; the variance is that of Owen's nested scrambling, Owen 2003, ACM TOMACS 13:363-378). A shard is a
 * scrambling of its own: from shard to shard the mean of an answer varies as chance would have it.
 */
export function pointsOf(dimensions: number, seed: number, shard: number): Points {
  const own = Math.min(dimensions, MOST_DIMENSIONS);
  const columns = new Uint32Array(own * BITS);
  const shifts = new Uint32Array(own);
  for (let d = 0; d < own; d += 1) {
    columns.set(scrambled(directionsOf(d), seed, shard, d), d * BITS);
    shifts[d] = philox([seed >>> 0, shard >>> 0], [d, 0, SHIFT, 0])[0];
  }
  const beyond = streamOf(seed, shard, BEYOND);
  return {
    dimensions,
    at: (place, into) => {
      // Gray's order: neighbours differ by one column, and each block of 2^k points is the same set.
      const gray = (place ^ (place >>> 1)) >>> 0;
      for (let d = 0; d < own; d += 1) {
        let word = shifts[d] ?? 0;
        for (let bits = gray, j = d * BITS; bits !== 0; bits >>>= 1, j += 1)
          if ((bits & 1) === 1) word ^= columns[j] ?? 0;
        into[d] = unit(word);
      }
      for (let d = own; d < dimensions; d += 1) into[d] = beyond.at(place * (dimensions - own) + (d - own));
    },
  };
}

/** Direction numbers of a dimension, from 0: word k is column k of its generator matrix, the first binary place on top. */
export function directionsOf(dimension: number): Uint32Array {
  const out = new Uint32Array(BITS);
  const row = ROWS[dimension - 1];
  if (!row) {
    for (let k = 0; k < BITS; k += 1) out[k] = 2 ** (BITS - 1 - k);
    return out;
  }
  const [polynomial = 1, ...first] = row;
  const degree = first.length;
  for (let k = 0; k < BITS; k += 1) {
    if (k < degree) {
      out[k] = (first[k] ?? 0) * 2 ** (BITS - 1 - k);
      continue;
    }
    // The recurrence of Bratley and Fox (1988), with v_k for m_k / 2^k.
    let word = (out[k - degree] ?? 0) ^ ((out[k - degree] ?? 0) >>> degree);
    for (let i = 1; i < degree; i += 1)
      if (((polynomial >>> (degree - i)) & 1) === 1) word ^= out[k - i] ?? 0;
    out[k] = word;
  }
  return out;
}

/** Columns multiplied by a random lower triangular matrix with ones on its diagonal. */
function scrambled(columns: Uint32Array, seed: number, shard: number, dimension: number): Uint32Array {
  const rows = new Uint32Array(BITS);
  for (let bit = 0; bit < BITS; bit += 1) {
    const random = philox([seed >>> 0, shard >>> 0], [dimension, bit, MATRIX, 0])[0];
    // Row `bit` counts from the first binary place: free below it on its left, one on the diagonal.
    const left = bit === 0 ? 0 : (0xffffffff << (BITS - bit)) >>> 0;
    rows[bit] = (random & left) | (2 ** (BITS - 1 - bit));
  }
  return columns.map((column) => {
    let word = 0;
    for (let bit = 0; bit < BITS; bit += 1) if (odd((rows[bit] ?? 0) & column)) word |= 2 ** (BITS - 1 - bit);
    return word >>> 0;
  });
}

/** Whether a word has an odd number of ones. */
const odd = (word: number): boolean => {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  folded ^= folded >>> 2;
  folded ^= folded >>> 1;
  return (folded & 1) === 1;
};
