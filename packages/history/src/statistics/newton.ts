import { inverse, Matrix, solve } from 'ml-matrix';

/** A log-likelihood at one point: its value, its slope, and how sharply it bends (minus the second derivatives). */
export interface Curve {
  readonly value: number;
  readonly slope: Float64Array;
  readonly bend: Matrix;
}

/** Where a log-likelihood is greatest, and the covariance that its bend there gives. */
export interface Peak {
  readonly at: Float64Array;
  readonly value: number;
  readonly covariance: Matrix;
}

const STEPS = 200;
const HALVINGS = 40;
/** Newton's decrement: twice the gain that a further step promises. */
const CLOSE = 1e-12;

/**
 * Climbs to the greatest value by Newton's steps. A step that does not climb is halved; where the curve is not
 * bent like a hill, the bend is made up until it is. Nothing where the climb does not end: a figure without bound
 * (something that foretells every event) or without effect (a column that others make up).
 */
export function climb(curve: (at: Float64Array) => Curve, start: Float64Array): Peak | undefined {
  let at = start;
  let here = curve(at);
  for (let step = 0; step < STEPS; step += 1) {
    const move = stepOf(here);
    if (move === undefined) return undefined;
    const gain = here.slope.reduce((sum, slope, index) => sum + slope * (move[index] ?? 0), 0);
    // The last step doubles the digits that are right.
    if (gain < CLOSE) return peakOf(moved(at, move, 1), curve(moved(at, move, 1)));
    let share = 1;
    let next = moved(at, move, share);
    let there = curve(next);
    for (let halving = 0; !(there.value > here.value) && halving < HALVINGS; halving += 1) {
      share /= 2;
      next = moved(at, move, share);
      there = curve(next);
    }
    // No step climbs: rounding is all that is left, if little was promised.
    if (!(there.value > here.value)) return gain < 1e-6 ? peakOf(at, here) : undefined;
    at = next;
    here = there;
  }
  return undefined;
}

const moved = (at: Float64Array, move: readonly number[], share: number): Float64Array =>
  at.map((value, index) => value + share * (move[index] ?? 0));

/** Newton's step; along a curve that is no hill, the bend is raised on its diagonal until the step climbs. */
function stepOf({ slope, bend }: Curve): readonly number[] | undefined {
  const rise = Matrix.columnVector(slope);
  for (let raise = 0; raise <= 1e8; raise = raise === 0 ? 1e-6 : raise * 10) {
    const raised = bend.clone();
    for (let index = 0; index < slope.length; index += 1)
      raised.set(index, index, bend.get(index, index) + raise * (1 + Math.abs(bend.get(index, index))));
    const move = solvedOf(raised, rise);
    const gain = move?.reduce((sum, each, index) => sum + each * (slope[index] ?? 0), 0) ?? Number.NaN;
    if (move !== undefined && gain >= 0) return move;
  }
  return undefined;
}

const solvedOf = (bend: Matrix, rise: Matrix): readonly number[] | undefined => {
  try {
    const move = solve(bend, rise).to1DArray();
    return move.every(Number.isFinite) ? move : undefined;
  } catch {
    return undefined; // ml-matrix throws where the matrix is singular
  }
};

const peakOf = (at: Float64Array, { value, bend }: Curve): Peak | undefined => {
  try {
    const covariance = inverse(bend);
    return covariance.diagonal().every((each) => each > 0 && each < FLAT)
      ? { at, value, covariance }
      : undefined;
  } catch {
    return undefined; // singular, as above
  }
};

/** A variance beyond this is that of a figure that the data say nothing about. */
const FLAT = 1e8;
