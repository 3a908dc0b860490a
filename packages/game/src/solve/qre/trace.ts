import { compiled } from '../../extensive/compile.ts';
import type { ExtensiveGame } from '../../extensive/model.ts';
import type { Behaviour } from '../../evaluate/behaviour.ts';
import { type Candidate, candidateAt, distanceOf, nearer } from './limit.ts';
import { ahead, corrected, origin, type Point } from './path.ts';
import { stopBetween } from './stops.ts';
import { behaviourAt, type LogitSystem, logitSystem } from './system.ts';

/** What to trace. Lambda is in units of 1/payoff, as the game writes payoffs; 0 is blind play. */
export interface LogitAims {
  /** Lambdas at which the exact equilibrium is wanted, from the least. */
  readonly stops: readonly number[];
  /** Whether to go on to the limit, a sequential equilibrium; if not, the search ends at the last stop. */
  readonly limit: boolean;
  /** Regret, and gain at any set, up to this share of the widest range of payoffs counts as none. */
  readonly tolerance: number;
}

/** A logit equilibrium at a wanted lambda. Where the path turns back, one lambda is met several times. */
export interface LogitStop {
  readonly lambda: number;
  readonly meeting: number;
  readonly behaviour: Behaviour<number>;
  /** The most that an equation misses by. */
  readonly miss: number;
}

/** What was seen on the way: why this branch may be believed to be the one that begins at lambda 0. */
export interface BranchCertificate {
  readonly steps: number;
  /** Steps taken back to be tried shorter. */
  readonly refused: number;
  /** The most that an equation missed by at any point. */
  readonly miss: number;
  /** Lambdas at which the path turned back or forth. */
  readonly turns: readonly number[];
  /** Lambdas between which another branch crossed: which way to go on was a choice, namely straight. */
  readonly crossings: readonly (readonly [number, number])[];
}

/** A search for logit equilibria along the branch from lambda 0: a value, so that its owner keeps clock and will. */
export interface LogitSearch {
  readonly game: ExtensiveGame;
  readonly aims: LogitAims;
  readonly system: LogitSystem;
  readonly state: 'running' | 'found' | 'stopped' | 'stalled' | 'too far';
  readonly point: Point;
  /** Length of the next step. */
  readonly length: number;
  readonly stops: readonly LogitStop[];
  readonly certificate: BranchCertificate;
  /** The best behaviour so far, and the lambda at which the next is judged. */
  readonly best: Candidate;
  readonly judge: number;
}

const LONGEST = 0.5;
const SHORTEST = 1e-9;
/** Steps this short are believed when they seem to cross another branch; longer ones may have jumped to it. */
const CAREFUL = 0.01;
/** Where lambda times the range of payoffs comes this far, doubles tell no more. */
const FARTHEST = 1e12;

/** Begins at lambda 0. */
export function beginLogit(game: ExtensiveGame, aims: LogitAims): LogitSearch {
  const system = logitSystem(compiled(game));
  const point = origin(system);
  // At lambda 0 the equations are a set of logarithms that add up: never singular.
  if (!point) throw new Error('a logit path without a beginning');
  return {
    game,
    aims: { ...aims, stops: aims.stops.toSorted((a, b) => a - b) },
    system,
    state: 'running',
    point,
    length: 0.1,
    stops: aims.stops.filter((stop) => stop === 0).map((stop) => stopAt(system, point, stop, [])),
    certificate: { steps: 0, refused: 0, miss: point.miss, turns: [], crossings: [] },
    best: candidateAt(game, system, point),
    judge: 1,
  };
}

/** Goes on for a number of steps, or until the search ends. */
export function advanceLogit(search: LogitSearch, steps: number): LogitSearch {
  let now = settled(search);
  for (let step = 0; step < steps && now.state === 'running'; step += 1) now = settled(stepped(now));
  return now;
}

/** One try of a step. */
function stepped(search: LogitSearch): LogitSearch {
  const { system, point, length, certificate } = search;
  const found = corrected(system, ahead(point, length), point.way);
  const shorter = (by: number): LogitSearch => ({
    ...search,
    length: length / by,
    certificate: { ...certificate, refused: certificate.refused + 1 },
  });
  if (!found) return shorter(2);
  const strain = Math.max(Math.sqrt(found.contraction / 0.2), Math.sqrt(found.first / 0.05));
  if (strain > 2) return shorter(2);
  const next = found.point;
  const crosses = next.sign !== point.sign;
  if (crosses && length > CAREFUL) return shorter(4);
  const [before, after] = [lambdaOf(system, point), lambdaOf(system, next)];
  const turned = (next.way[system.size] as number) * (point.way[system.size] as number) < 0;
  const passed = search.aims.stops.filter((stop) => (stop - before) * (stop - after) <= 0 && stop !== before);
  const stops: LogitStop[] = [];
  for (const stop of passed) {
    const at = stopBetween(system, point, next, length, stop * system.range);
    if (!at) return shorter(2);
    stops.push(stopAt(system, at, stop, search.stops));
  }
  const { judge, best } = search;
  const judged = after * system.range >= judge;
  return {
    ...search,
    point: next,
    length: Math.min(LONGEST, length / Math.max(0.5, strain)),
    stops: [...search.stops, ...(after < before ? stops.toReversed() : stops)],
    certificate: {
      ...certificate,
      steps: certificate.steps + 1,
      miss: Math.max(certificate.miss, next.miss),
      turns: turned ? [...certificate.turns, after] : certificate.turns,
      crossings: crosses ? [...certificate.crossings, [before, after]] : certificate.crossings,
    },
    ...(judged && {
      best: nearer(best, candidateAt(search.game, system, next)),
      judge: 4 * after * system.range,
    }),
  };
}

/** Ends a search that has got what it wants, or cannot get it. */
function settled(search: LogitSearch): LogitSearch {
  if (search.state !== 'running') return search;
  const { aims, system, point, best, length, stops } = search;
  const last = aims.stops.at(-1);
  const stopped = last === undefined || stops.some(({ lambda }) => lambda === last);
  const found = distanceOf(best) <= aims.tolerance * system.range;
  if (stopped && (!aims.limit || found)) return { ...search, state: aims.limit ? 'found' : 'stopped' };
  if (length < SHORTEST) return { ...search, state: 'stalled' };
  return (point.at[system.size] as number) > FARTHEST ? { ...search, state: 'too far' } : search;
}

const lambdaOf = ({ size, range }: LogitSystem, { at }: Point): number => (at[size] as number) / range;

const stopAt = (
  system: LogitSystem,
  { at, miss }: Point,
  lambda: number,
  before: readonly LogitStop[],
): LogitStop => ({
  lambda,
  meeting: 1 + before.filter((stop) => stop.lambda === lambda).length,
  behaviour: behaviourAt(system, at),
  miss,
});
