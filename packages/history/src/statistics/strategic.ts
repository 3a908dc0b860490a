import { inverse, Matrix } from 'ml-matrix';
import { coefficientsOf, type Fit } from './estimate.ts';
import { climb, type Curve } from './newton.ts';
import type { Design } from './logit.ts';
import { below, density } from './normal.ts';

/** How the game ended: nobody acted; the other gave way (3); the other resisted (4). */
export type Ending = 1 | 3 | 4;

/** Utilities as columns: of the first player at each end, of the second at 4 (at 3 it has none). */
export interface Utilities {
  readonly u11: Design;
  readonly u13: Design;
  readonly u14: Design;
  readonly u24: Design;
}

const PARTS = ['u11', 'u13', 'u14', 'u24'] as const;
type Part = (typeof PARTS)[number];

/**
 * Signorino's strategic probit of one challenger and one target, each with private information on its own payoffs
 * (Signorino 1999, APSR 93:279; Kenkel and Signorino 2014, JSS 56(8), the model egame12): p4 is Phi(u24/sqrt 2), and
 * the challenger acts with Phi((p3 u13 + p4 u14 - u11) / sqrt(p3^2 + p4^2 + 1)).
 */
export function strategicProbit(utilities: Utilities, endings: readonly Ending[]): Fit | undefined {
  const columns = PARTS.flatMap((part) => utilities[part].columns.map((column) => ({ part, column })));
  const names = PARTS.flatMap((part) => utilities[part].names.map((name) => `${part} ${name}`));
  const width = columns.length;

  /** The slope of the log-likelihood, and the sum of the squares of what each case adds to it. */
  const curve = (at: Float64Array): Curve => {
    const slope = new Float64Array(width);
    const bend = Matrix.zeros(width, width);
    const score = new Float64Array(width);
    let value = 0;
    endings.forEach((ending, i) => {
      const u = { u11: 0, u13: 0, u14: 0, u24: 0 };
      columns.forEach(({ part, column }, j) => {
        u[part] += (at[j] ?? 0) * (column[i] ?? 0);
      });
      const one = caseOf(u, ending);
      value += one.value;
      columns.forEach(({ part, column }, j) => {
        score[j] = one.by[part] * (column[i] ?? 0);
      });
      for (let j = 0; j < width; j += 1) {
        slope[j] = (slope[j] ?? 0) + (score[j] ?? 0);
        for (let k = 0; k <= j; k += 1) bend.set(j, k, bend.get(j, k) + (score[j] ?? 0) * (score[k] ?? 0));
      }
    });
    for (let j = 0; j < width; j += 1) for (let k = 0; k < j; k += 1) bend.set(k, j, bend.get(j, k));
    return { value, slope, bend };
  };

  // Climbed by the squares (Berndt, Hall, Hall and Hausman 1974); the errors are those of the bend itself, by
  // differences of the slope: no second formula that could disagree with the first.
  const peak = climb(curve, new Float64Array(width));
  if (peak === undefined) return undefined;
  const bend = Matrix.zeros(width, width);
  for (let j = 0; j < width; j += 1) {
    const beside = (by: number): Float64Array =>
      curve(peak.at.map((each, index) => (index === j ? each + by : each))).slope;
    const more = beside(STEP);
    const less = beside(-STEP);
    for (let k = 0; k < width; k += 1) bend.set(j, k, ((less[k] ?? 0) - (more[k] ?? 0)) / (2 * STEP));
  }
  return {
    coefficients: coefficientsOf(names, peak.at, inverse(bend.add(bend.transpose()).div(2))),
    likelihood: peak.value,
    n: endings.length,
    events: endings.filter((ending) => ending !== 1).length,
  };
}

const STEP = 1e-5;
/** A probability that rounding makes nothing still has a logarithm. */
const LEAST = 1e-300;

/** What one case adds to the log-likelihood, and how that moves with each utility. */
function caseOf(
  u: Readonly<Record<Part, number>>,
  ending: Ending,
): { readonly value: number; readonly by: Readonly<Record<Part, number>> } {
  const inner = u.u24 / Math.SQRT2;
  const p4 = below(inner);
  const p3 = 1 - p4;
  const root = Math.sqrt(p3 * p3 + p4 * p4 + 1);
  const gain = p3 * u.u13 + p4 * u.u14 - u.u11;
  const outer = gain / root;
  const first = Math.max(LEAST, below(ending === 1 ? -outer : outer));
  const second = ending === 1 ? 1 : Math.max(LEAST, ending === 4 ? p4 : below(-inner));
  const d4 = density(inner) / Math.SQRT2;
  const toward = ((ending === 1 ? -1 : 1) * density(outer)) / first;
  const answer = ending === 1 ? 0 : ((ending === 4 ? 1 : -1) * d4) / second;
  const byP4 = (u.u14 - u.u13) / root - (gain * (2 * p4 - 1)) / root ** 3;
  return {
    value: Math.log(first) + Math.log(second),
    by: {
      u11: -toward / root,
      u13: (toward * p3) / root,
      u14: (toward * p4) / root,
      u24: toward * byP4 * d4 + answer,
    },
  };
}
