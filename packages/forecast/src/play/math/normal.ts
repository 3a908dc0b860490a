const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Density of the standard normal distribution. */
export const density = (x: number): number => Math.exp(-0.5 * x * x) / ROOT_TWO_PI;

/** Standard normal distribution function, to about 1e-15: a series near 0, a continued fraction far out (Abramowitz and Stegun 26.2.11 and 26.2.14). */
export function cumulative(x: number): number {
  const size = Math.abs(x);
  if (size < 3) {
    let [term, sum] = [x, x];
    for (let k = 3; Math.abs(term) > 1e-18; k += 2) {
      term *= (x * x) / k;
      sum += term;
    }
    return 0.5 + density(x) * sum;
  }
  if (size > 38.6) return x < 0 ? 0 : 1;
  let rest = 0;
  for (let k = 120; k > 0; k -= 1) rest = k / (size + rest);
  const tail = density(x) / (size + rest);
  return x < 0 ? tail : 1 - tail;
}
