/**
 * How many runs a property gets: few and from a fixed seed in CI, so that a build does not fail by
 * chance; many and from a new seed in `npm run test:long`, which prints the seed of a failure.
 */
export const budget = (
  runs: number,
): { readonly numRuns: number; readonly seed?: number; readonly endOnFailure?: boolean } =>
  process.env['CASUS_LONG'] === '1' ? { numRuns: runs * 50 } : { numRuns: runs, seed: 20_301 };
