import { cumulative, density } from './math/normal.ts';
import { legendre } from './math/quadrature.ts';

/** How what nobody can foresee in one choice is spread: extreme value (logit) or normal (probit). */
export type Shock = 'logit' | 'probit';

/** The logistic and the normal shock have the same variance: pi^2/6 for each option. */
const PROBIT = Math.sqrt(6) / Math.PI;
const LINE = legendre(80);
const REACH = 9;

/**
 * Shares of the options of one choice. `worth` is in units of the noise; `weigh` the logarithm of the weight of each
 * option, -Infinity where it is closed; options with one number in `nest` share one shock, so that to write one item of a
 * menu twice changes nothing: within a nest the weights add up to 1 (a nested logit, McFadden 1978, with weights).
 * Writes the shares and gives the logarithm of the sum, which only the logit has.
 */
export function shares(
  worth: Float64Array,
  weigh: Float64Array,
  nest: readonly number[],
  shock: Shock,
  out: Float64Array,
): number {
  const count = weigh.length;
  let most = -Infinity;
  for (let m = 0; m < count; m += 1) {
    const v = (worth[m] as number) + (weigh[m] as number);
    out[m] = v;
    if (v > most) most = v;
  }
  let sum = 0;
  for (let m = 0; m < count; m += 1) {
    const e = Math.exp((out[m] as number) - most);
    out[m] = e;
    sum += e;
  }
  if (shock === 'probit') {
    probitOver(nest, most, out);
    return 0;
  }
  for (let m = 0; m < count; m += 1) out[m] = (out[m] as number) / sum;
  return most + Math.log(sum);
}

/** Between nests the best of normal shocks; `out` comes in as weights within nests, up to the factor exp(-most). */
function probitOver(nest: readonly number[], most: number, out: Float64Array): void {
  const kinds = [...new Set(nest)];
  const sums = kinds.map((kind) =>
    nest.reduce((sum, k, m) => (k === kind ? sum + (out[m] as number) : sum), 0),
  );
  const index = sums.map((sum) => (Math.log(sum) + most) * PROBIT);
  const top = Math.max(...index);
  const chance = index.map((mine, k) => {
    if (mine === -Infinity) return 0;
    return (
      REACH *
      2 *
      LINE.at.reduce((whole, at, point) => {
        const x = at * REACH;
        const others = index.reduce(
          (product, other, j) => (j === k ? product : product * cumulative(x + (mine - top) - (other - top))),
          1,
        );
        return whole + (LINE.weight[point] as number) * density(x) * others;
      }, 0)
    );
  });
  const whole = chance.reduce((sum, c) => sum + c, 0);
  for (const [m, kind] of nest.entries()) {
    const k = kinds.indexOf(kind);
    const within = (sums[k] as number) > 0 ? (out[m] as number) / (sums[k] as number) : 0;
    out[m] = (within * (chance[k] as number)) / whole;
  }
}

/** Chance of the second of two options that is worth `gain` more, in units of the noise. */
export const second = (gain: number, shock: Shock): number =>
  shock === 'logit' ? 1 / (1 + Math.exp(-gain)) : cumulative((gain * PROBIT) / Math.SQRT2);

/** Logarithms of the weights of a menu: 1 for each nest, shared evenly by its distinct items, and those by their copies. */
export function weights(
  nest: readonly number[],
  item: readonly number[],
  open: readonly boolean[],
): Float64Array {
  const out = new Float64Array(nest.length).fill(-Infinity);
  for (let m = 0; m < nest.length; m += 1) {
    if (!open[m]) continue;
    let copies = 0;
    let items = 0;
    for (let j = 0; j < nest.length; j += 1) {
      if (!open[j] || nest[j] !== nest[m]) continue;
      if (item[j] === item[m]) copies += 1;
      let first = 0;
      while (!open[first] || nest[first] !== nest[m] || item[first] !== item[j]) first += 1;
      if (first === j) items += 1;
    }
    out[m] = -Math.log(items * copies);
  }
  return out;
}
