import type { Work } from '../work.ts';

/** A work whose result anybody can check: sums of a sequence that a seed begins. */
export const sums: Work = (question) => {
  const { seed } = question as { readonly seed: number };
  return (from, to) => new Uint8Array(Float64Array.of(sumOf(seed, from, to)).buffer);
};

/** What `sums` gives for draws of a seed, as a number. */
export const sumOf = (seed: number, from: number, to: number): number => {
  let sum = 0;
  for (let draw = from; draw < to; draw += 1) sum += Math.sin(seed + draw);
  return sum;
};
