const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71];

/** Term k of Halton's sequence in a dimension; beyond the primes listed the dimensions share one, shifted. */
export function halton(k: number, dimension: number): number {
  const base = PRIMES[dimension % PRIMES.length] ?? 2;
  let [rest, part, sum] = [k + 7 * Math.floor(dimension / PRIMES.length), 1, 0];
  while (rest > 0) {
    part /= base;
    sum += part * (rest % base);
    rest = Math.floor(rest / base);
  }
  return sum;
}
