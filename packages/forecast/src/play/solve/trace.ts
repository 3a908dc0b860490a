import type { Equations } from './equations.ts';
import { solved, triangles } from './lu.ts';
import { largest, newton } from './newton.ts';

/** What was seen on the way from blind play: why this equilibrium is the one that belongs to the branch from there. */
export interface Certificate {
  readonly steps: number;
  readonly refused: number;
  /** The most that an equation missed by at any point. */
  readonly miss: number;
  /** How often the way turned back or forth. */
  readonly turns: number;
  /** Shares t of the payoffs at which another branch crossed; there it went straight on. */
  readonly crossings: readonly number[];
}

/** The end of the branch, or how far it came. */
export type Traced =
  | { readonly kind: 'arrived'; readonly z: Float64Array; readonly certificate: Certificate }
  | {
      readonly kind: 'gave up';
      /** Share t of the payoffs up to which the branch was followed, and why no further. */
      readonly at: number;
      readonly says: string;
      readonly certificate: Certificate;
    };

const LONGEST = 0.4;
const SHORTEST = 1e-8;
const STEPS = 3000;
const CAREFUL = 0.02;

interface Spot {
  readonly z: Float64Array;
  readonly y: number;
  readonly way: Float64Array;
  readonly sign: number;
}

/**
 * Follows the branch of equilibria from blind play (t = 0) to the game itself by predictor and corrector steps of pseudo
 * arc length (Keller 1977; Turocy 2005 for logit equilibria), through turns and past crossings.
 */
export function trace(equations: Equations, tolerance: number): Traced {
  const { size, end } = equations;
  const blind = equations.miss(new Float64Array(size), 0).map((value) => -value);
  const start = equations.miss(blind, 0);
  let certificate: Certificate = { steps: 0, refused: 0, miss: largest(start), turns: 0, crossings: [] };
  const up = new Float64Array(size + 1);
  up[size] = 1;
  let spot = spotAt(equations, blind, 0, up);
  let length = 0.05;
  for (let step = 0; step < STEPS && spot; step += 1) {
    const next = stepped(equations, spot, length, tolerance);
    const crosses = next !== undefined && next.spot.sign !== spot.sign;
    if (!next || (crosses && length > CAREFUL)) {
      length /= next ? 4 : 2;
      certificate = { ...certificate, refused: certificate.refused + 1 };
      if (length < SHORTEST) break;
      continue;
    }
    const turned = (next.spot.way[size] as number) * (spot.way[size] as number) < 0;
    certificate = {
      ...certificate,
      steps: certificate.steps + 1,
      miss: Math.max(certificate.miss, next.miss),
      turns: certificate.turns + (turned ? 1 : 0),
      crossings: crosses
        ? [...certificate.crossings, Math.sinh(spot.y) / Math.sinh(end)]
        : certificate.crossings,
    };
    if (next.spot.y >= end) {
      const share = (end - spot.y) / (next.spot.y - spot.y);
      const from = spot.z.map((value, j) => value + share * ((next.spot.z[j] as number) - value));
      const z = newton(equations, from, tolerance);
      const far = z ? largest(z.map((value, j) => value - (from[j] as number))) : Infinity;
      if (z && far < 4 * length + 1e-6) return { kind: 'arrived', z, certificate };
      length /= 4;
      if (length < SHORTEST) break;
      continue;
    }
    spot = next.spot;
    length = Math.min(LONGEST, length * next.stretch);
  }
  const says = !spot
    ? 'The slopes of the equations have no inverse at blind play.'
    : length < SHORTEST
      ? 'No step along the branch is short enough: shocks are too small for the digits of a double.'
      : `The branch was not followed to its end in ${STEPS} steps.`;
  return { kind: 'gave up', at: spot ? Math.sinh(spot.y) / Math.sinh(end) : 0, says, certificate };
}

/** The direction of the branch at a point, on from a direction before. */
function spotAt(equations: Equations, z: Float64Array, y: number, before: Float64Array): Spot | undefined {
  const { size } = equations;
  const { rows, along } = equations.slopes(z, y);
  const whole = rows.map((row, r) => Float64Array.from([...row, along[r] as number]));
  whole.push(before.slice());
  const factored = triangles(whole);
  if (!factored) return undefined;
  const right = new Float64Array(size + 1);
  right[size] = 1;
  const way = solved(factored, right);
  const norm = Math.hypot(...way);
  return { z, y, way: way.map((value) => value / norm), sign: factored.sign };
}

function stepped(
  equations: Equations,
  spot: Spot,
  length: number,
  tolerance: number,
): { readonly spot: Spot; readonly miss: number; readonly stretch: number } | undefined {
  const { size } = equations;
  let z = spot.z.map((value, j) => value + length * (spot.way[j] as number));
  let y = spot.y + length * (spot.way[size] as number);
  if (y < 0) return undefined;
  let factored: ReturnType<typeof triangles>;
  let first = 0;
  for (let turn = 0; turn < 7; turn += 1) {
    const miss = equations.miss(z, y);
    const size0 = largest(miss);
    if (!Number.isFinite(size0)) return undefined;
    if (size0 < tolerance) {
      const next = spotAt(equations, z, y, spot.way);
      if (!next) return undefined;
      // A direction that turns by a right angle or more within one step has jumped to another branch.
      const angle = next.way.reduce((sum, value, j) => sum + value * (spot.way[j] as number), 0);
      if (angle < 0.5) return undefined;
      const strain = Math.max(first / 0.1, (1 - angle) / 0.03, turn / 4);
      return { spot: next, miss: size0, stretch: Math.min(2, 1 / Math.max(0.4, strain)) };
    }
    if (turn % 3 === 0) {
      const { rows, along } = equations.slopes(z, y);
      const whole = rows.map((row, r) => Float64Array.from([...row, along[r] as number]));
      whole.push(spot.way.slice());
      factored = triangles(whole);
    }
    if (!factored) return undefined;
    const move = solved(factored, [...miss, 0]);
    if (turn === 0) first = largest(move);
    if (largest(move) > 4 * length + 1e-6) return undefined;
    z = z.map((value, j) => value - (move[j] as number));
    y -= move[size] as number;
    if (y < 0) return undefined;
  }
  return undefined;
}
