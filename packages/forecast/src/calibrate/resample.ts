import type { Interval } from '@casus/check';
import { streamOf } from '../draws/philox.ts';

/** A purpose of random words of its own. */
const BOOTSTRAP = 11;
const LEVEL = 0.95;

/**
 * An interval for a figure of cases that come in groups: groups are drawn with replacement, each with all its cases, and
 * the figure is reckoned anew (cluster bootstrap, percentiles: Efron 1979; Cameron, Gelbach and Miller 2008). `of` gets
 * the rows of a sample; samples of which there is no figure are left out.
 */
export function grouped(
  groups: readonly (string | number)[],
  of: (rows: readonly number[]) => number | undefined,
  seed: number,
  samples = 2000,
): Interval {
  const rows = rowsBy(groups);
  const all = [...rows.values()];
  const stream = streamOf(seed, 0, BOOTSTRAP);
  const figures: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const drawn: number[] = [];
    for (let k = 0; k < all.length; k += 1)
      drawn.push(...(all[Math.floor(stream.at(sample * all.length + k) * all.length)] ?? []));
    const figure = of(drawn);
    if (figure !== undefined && !Number.isNaN(figure)) figures.push(figure);
  }
  const sorted = Float64Array.from(figures).sort();
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return {
    low: at((1 - LEVEL) / 2),
    high: at((1 + LEVEL) / 2),
    level: LEVEL,
    method: `bootstrap over groups, ${samples} samples`,
  };
}

/** Rows of each group, in the order in which groups first stand. */
export function rowsBy(
  groups: readonly (string | number)[],
): ReadonlyMap<string | number, readonly number[]> {
  const out = new Map<string | number, number[]>();
  for (const [row, group] of groups.entries()) {
    const known = out.get(group);
    if (known) known.push(row);
    else out.set(group, [row]);
  }
  return out;
}

/**
 * What each row is foretold to be by what was learnt from the rows of all other groups (leave one group out). `learn`
 * gets the rows to learn from, and gives the forecast of a row.
 */
export function leftOut(
  groups: readonly (string | number)[],
  learn: (rows: readonly number[]) => (row: number) => number,
): Float64Array {
  const out = new Float64Array(groups.length);
  for (const [group, own] of rowsBy(groups)) {
    const rest = [...groups.keys()].filter((row) => groups[row] !== group);
    const forecast = learn(rest);
    for (const row of own) out[row] = forecast(row);
  }
  return out;
}
