import { certify, distance, type Fineness, solveGame, tableOf } from '@casus/forecast';
import { drawOf, fiveGuarantors } from './game.ts';

/** How many draws of the five-guarantor game, solved how finely. */
export interface ForecastTask {
  readonly kind: 'forecast';
  readonly draws: number;
  readonly fineness: Fineness;
}

/** What came of it. */
export interface Forecasted {
  /** Microseconds a draw by the clock, slice by slice, in order. */
  readonly slices: readonly number[];
  /** Processor time over wall time. */
  readonly share: number;
  readonly solved: number;
  readonly byReplies: number;
  readonly turns: number;
  /** One draw in 200: followed anew along the whole branch from blind play; and solved with every sum kept. */
  readonly certified: number;
  readonly asked: number;
  readonly byTrace: number;
  readonly farFromExact: number;
  /** Processor time to certify one. */
  readonly certifyMs: number;
}

const EVERY = 200;
/** Draws before the clock starts. */
const WARM = 400;
const SLICE = 100;

/** Solves draws from one fixed start, then certifies one in 200. */
export function measureForecast({ draws, fineness }: ForecastTask): Forecasted {
  const game = fiveGuarantors();
  const [table, exact] = [tableOf(game, fineness), tableOf(game)];
  const first = solveGame(table, drawOf(-1));
  const start = first.kind === 'solved' ? first.solution.point : undefined;
  for (let k = 0; k < WARM; k += 1) solveGame(table, drawOf(draws + k), start);
  let [solved, byReplies, turns] = [0, 0, 0];
  const slices: number[] = [];
  const [cpu, from] = [process.cpuUsage(), performance.now()];
  for (let k = 0; k < draws; k += SLICE) {
    const then = performance.now();
    for (let draw = k; draw < k + SLICE; draw += 1) {
      const found = solveGame(table, drawOf(draw), start);
      if (found.kind !== 'solved') continue;
      solved += 1;
      turns += found.turns;
      if (found.by === 'replies') byReplies += 1;
    }
    slices.push((1000 * (performance.now() - then)) / SLICE);
  }
  const ms = performance.now() - from;
  const used = process.cpuUsage(cpu);
  let [certified, asked, byTrace, farFromExact, certifying] = [0, 0, 0, 0, 0];
  for (let k = 0; k < draws; k += EVERY) {
    const numbers = drawOf(k);
    const found = solveGame(table, numbers, start);
    asked += 1;
    if (found.kind !== 'solved') continue;
    const then = process.cpuUsage();
    const { same, by } = certify(table, numbers, found.solution, 1e-5);
    const spent = process.cpuUsage(then);
    certifying += (spent.user + spent.system) / 1000;
    if (same) certified += 1;
    if (by === 'trace') byTrace += 1;
    const whole = solveGame(exact, numbers, start);
    if (whole.kind === 'solved')
      farFromExact = Math.max(farFromExact, distance(whole.solution, found.solution));
  }
  return {
    slices,
    share: (used.user + used.system) / 1000 / ms,
    solved,
    byReplies,
    turns: turns / draws,
    certified,
    asked,
    byTrace,
    farFromExact,
    certifyMs: certifying / Math.max(1, asked),
  };
}
