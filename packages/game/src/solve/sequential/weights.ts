import type { Arithmetic } from '../../number/arithmetic.ts';
import type { Mistakes } from './groups.ts';

/** What is asked of the weights of mistakes: the product of those of one, over that of the other, is a ratio above 0. */
export interface WeightDemand<N> {
  readonly one: Mistakes;
  readonly other: Mistakes;
  readonly ratio: N;
}

/** What came of it. `unclear`: only roots would do, which fractions do not have. */
export type Weights<N> =
  | { readonly kind: 'weights'; readonly of: ReadonlyMap<number, N> }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear' };

interface Row<N> {
  readonly powers: ReadonlyMap<number, number>;
  readonly ratio: N;
}

/**
 * Weights that meet all demands: equations between products of powers, which logarithms would make linear; solved as such
 * without logarithms, so that it stays exact. Mistakes that no demand settles weigh 1.
 */
export function weightsFor<N>(demands: readonly WeightDemand<N>[], arithmetic: Arithmetic<N>): Weights<N> {
  const { one, times, over, compare } = arithmetic;
  let left: readonly Row<N>[] = demands.map((demand) => ({
    powers: difference(demand.one, demand.other, 1),
    ratio: demand.ratio,
  }));
  const settled: { readonly mistake: number; readonly row: Row<N>; readonly power: number }[] = [];
  for (;;) {
    left = left.filter(({ powers, ratio }) => powers.size > 0 || compare(ratio, one) !== 0);
    if (left.some(({ powers }) => powers.size === 0)) return { kind: 'none' };
    const pivot = left
      .flatMap((row) => [...row.powers].map(([mistake, power]) => ({ row, mistake, power })))
      .find(({ power }) => Math.abs(power) === 1);
    if (!pivot) break;
    settled.push(pivot);
    left = left
      .filter((row) => row !== pivot.row)
      .map((row) => {
        const by = (row.powers.get(pivot.mistake) ?? 0) * pivot.power;
        return {
          powers: difference(row.powers, pivot.row.powers, by),
          ratio: over(row.ratio, raised(pivot.row.ratio, by)),
        };
      });
  }
  if (left.length > 0) return { kind: 'unclear' };
  const of = new Map<number, N>();
  // From the last: a mistake that was settled stands in no later row.
  for (const { mistake, row, power } of settled.toReversed()) {
    const rest = [...row.powers]
      .filter(([other]) => other !== mistake)
      .reduce((product, [other, times_]) => times(product, raised(of.get(other) ?? one, times_)), one);
    of.set(mistake, raised(over(row.ratio, rest), power));
  }
  return { kind: 'weights', of };

  function raised(value: N, power: number): N {
    let product = one;
    for (let count = 0; count < Math.abs(power); count += 1) product = times(product, value);
    return power < 0 ? over(one, product) : product;
  }
}

/** The powers of one less those of another, so many times; those that become 0 left out. */
const difference = (a: Mistakes, b: Mistakes, by: number): ReadonlyMap<number, number> =>
  new Map(
    [...new Set([...a.keys(), ...b.keys()])]
      .map((mistake) => [mistake, (a.get(mistake) ?? 0) - by * (b.get(mistake) ?? 0)] as const)
      .filter(([, power]) => power !== 0),
  );
