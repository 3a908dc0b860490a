/** Points and weights of a rule that integrates against a density; the weights add up to 1. */
export interface Rule {
  readonly at: readonly number[];
  readonly weight: readonly number[];
}

const STEPS = 60;

/**
 * Gauss rule of the recurrence p[k+1] = x p[k] - b[k] p[k-1] of monic polynomials: the zeros lie between bounds that the
 * zeros of the polynomial before separate, and are found by halving; weights are 1 over the sum of squares of the
 * normed polynomials (Gautschi 2004, section 1.4).
 */
function gauss(points: number, b: (k: number) => number, bound: number): Rule {
  const value = (x: number, degree: number): number => {
    let [before, now] = [0, 1];
    for (let k = 0; k < degree; k += 1) [before, now] = [now, x * now - (k === 0 ? 0 : b(k) * before)];
    return now;
  };
  let zeros: number[] = [];
  for (let degree = 1; degree <= points; degree += 1) {
    const fences = [-bound, ...zeros, bound];
    zeros = fences.slice(1).map((right, index) => {
      let [low, high] = [fences[index] ?? -bound, right];
      const up = value(high, degree) > 0;
      for (let step = 0; step < STEPS; step += 1) {
        const middle = (low + high) / 2;
        if (value(middle, degree) > 0 === up) high = middle;
        else low = middle;
      }
      return (low + high) / 2;
    });
  }
  const weight = zeros.map((x) => {
    let [before, now, norm, sum] = [0, 1, 1, 1];
    for (let k = 0; k < points - 1; k += 1) {
      [before, now] = [now, x * now - (k === 0 ? 0 : b(k) * before)];
      norm *= b(k + 1);
      sum += (now * now) / norm;
    }
    return 1 / sum;
  });
  const whole = weight.reduce((total, w) => total + w, 0);
  return { at: zeros, weight: weight.map((w) => w / whole) };
}

/** Gauss-Hermite: against the standard normal density. */
export const hermite = (points: number): Rule => gauss(points, (k) => k, 2 * Math.sqrt(points) + 2);

/** Gauss-Legendre: evenly over -1 to 1. */
export const legendre = (points: number): Rule => gauss(points, (k) => (k * k) / (4 * k * k - 1), 1);
