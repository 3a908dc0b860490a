// @ts-expect-error jStat brings no types; what is used of it is declared below.
import jstat from 'jstat';

/** The part of jStat 1.9 that is used here. */
interface Distributions {
  readonly normal: {
    readonly pdf: (x: number, mean: number, sd: number) => number;
    readonly cdf: (x: number, mean: number, sd: number) => number;
    readonly inv: (share: number, mean: number, sd: number) => number;
  };
}

const { normal } = (jstat as { readonly jStat: Distributions }).jStat;

/** Density of the standard normal distribution. */
export const density = (x: number): number => normal.pdf(x, 0, 1);

/** Share of the standard normal distribution below `x`. */
export const below = (x: number): number => normal.cdf(x, 0, 1);

/** How far from zero an estimate divided by its standard error lies with this share in between: 1.96 for 0.95. */
export const reach = (level: number): number => normal.inv((1 + level) / 2, 0, 1);
