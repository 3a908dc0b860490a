import { logit } from '../statistics/logit.ts';
import { constant } from '../rates/rows.ts';
import type { HonourCase } from './cases.ts';

/** Learns from some cases, by their place, and foretells any. */
export type Learner = (rows: readonly number[]) => (row: number) => number;

/** The share honoured of the cases that are like a case in what `alike` says of it; with half a case of either sort beside them (Jeffreys), so that nothing is ever sure. */
export const rateBy =
  (cases: readonly HonourCase[], alike: (one: HonourCase) => string = () => ''): Learner =>
  (rows) => {
    const counts = new Map<string, { n: number; honoured: number }>();
    for (const row of rows) {
      const one = cases[row];
      if (one === undefined) continue;
      const known = counts.get(alike(one)) ?? { n: 0, honoured: 0 };
      counts.set(alike(one), { n: known.n + 1, honoured: known.honoured + (one.honoured ? 1 : 0) });
    }
    return (row) => {
      const one = cases[row];
      const { n, honoured } = (one && counts.get(alike(one))) ?? { n: 0, honoured: 0 };
      return (honoured + 0.5) / (n + 1);
    };
  };

/** Leeds and Anac's logit, of the cases that have their covariates; the share of all where it cannot be fitted. */
export const logitBy =
  (cases: readonly HonourCase[], names: readonly string[]): Learner =>
  (rows) => {
    const whole = rows.filter((row) => cases[row]?.covariates !== undefined);
    const fit = logit(
      {
        names: ['constant', ...names],
        columns: [
          constant(whole.length),
          ...names.map((_, at) =>
            Float64Array.from(whole, (row) => cases[row]?.covariates?.[at] ?? Number.NaN),
          ),
        ],
      },
      Float64Array.from(whole, (row) => (cases[row]?.honoured === true ? 1 : 0)),
    );
    const share = rateBy(cases)(rows);
    return (row) => {
      const covariates = cases[row]?.covariates;
      if (fit === undefined || covariates === undefined) return share(row);
      const sum = covariates.reduce((whole, x, at) => whole + x * (fit.at[at + 1] ?? 0), fit.at[0] ?? 0);
      return 1 / (1 + Math.exp(-sum));
    };
  };
