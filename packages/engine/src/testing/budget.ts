/**
 * How many runs a property gets: few and from a fixed seed in CI, so that a build does not fail by
 * chance; many and from a new seed in `npm run test:long`, which prints the seed of a failure. There
 * `CASUS_SEED` takes that seed again and `CASUS_TIMES` says how many times as many runs (50).
 */
export const budget = (runs: number): { readonly numRuns: number; readonly seed?: number } => {
  if (process.env['CASUS_LONG'] !== '1') return { numRuns: runs, seed: 20_301 };
  const seed = process.env['CASUS_SEED'];
  const numRuns = Math.ceil(runs * Number(process.env['CASUS_TIMES'] ?? 50));
  return seed === undefined ? { numRuns } : { numRuns, seed: Number(seed) };
};
