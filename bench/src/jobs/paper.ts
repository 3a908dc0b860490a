import { figure } from '../row.ts';

/** What was measured of one core, and of the queue. */
export interface Measured {
  /** Draws a second on one core. */
  readonly draws: number;
  /** Shards a second through the queue: put up, handed out, taken back. */
  readonly shards: number;
  /** How long a worker takes to begin, in ms. */
  readonly begin: number;
  /** Bytes of the result of a draw. */
  readonly bytes: number;
}

/**
 * How long a forecast takes on so many cores, on paper: each begins it, then the slower of two has to be done, the draws
 * (shared out whole shards) or the queue (which hands out one shard after the other).
 */
export const onPaper = (
  { draws: rate, shards: queue, begin }: Measured,
  draws: number,
  size: number,
  cores: number,
): { readonly seconds: number; readonly by: 'draws' | 'queue' } => {
  const shards = Math.ceil(draws / size);
  const [working, queueing] = [(Math.ceil(shards / cores) * size) / rate, shards / queue];
  return {
    seconds: begin / 1000 + Math.max(working, queueing),
    by: working >= queueing ? 'draws' : 'queue',
  };
};

const CORES = [1, 2, 4, 100, 1_000, 10_000];
const SIZES = [50, 500];
const DRAWS = 1_000_000;

/** The arithmetic in lines: a million draws on more and more cores, in shards of two sizes. */
export function paperLines(measured: Measured): readonly string[] {
  const { draws, shards, begin, bytes } = measured;
  return [
    `${figure(draws)} draws a second on one core, ${figure(shards)} shards a second through the queue, ${figure(begin)} ms to begin, ${figure(bytes)} bytes a draw`,
    `${figure(DRAWS)} draws: ${figure(DRAWS / draws)} core seconds, ${figure((DRAWS * bytes) / 1e6)} MB of results`,
    ...SIZES.flatMap((size) => [
      `shards of ${size} draws (${figure(DRAWS / size)}):`,
      ...CORES.map((cores) => {
        const { seconds, by } = onPaper(measured, DRAWS, size, cores);
        return `  ${figure(cores).padStart(6)} cores ${figure(seconds).padStart(6)} s (the ${by === 'draws' ? 'draws take it' : 'queue is the limit'}), ${figure(DRAWS / draws / seconds)} times one core`;
      }),
    ]),
  ];
}
