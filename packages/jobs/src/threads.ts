import { Piscina } from 'piscina';
import type { Done, Piece } from './work.ts';

/** Threads that do pieces of work. */
export interface Threads {
  readonly count: number;
  /** Rejects where the thread itself was lost. */
  readonly run: (piece: Piece) => Promise<Done>;
  readonly end: () => Promise<void>;
}

/** Starts so many threads of a module that exports a `workerOf` as `does`; `flags` are for Node. */
export function threadsOf(module: string, count: number, flags: readonly string[] = []): Threads {
  const pool = new Piscina<Piece, Done>({
    filename: module,
    name: 'does',
    minThreads: count,
    maxThreads: count,
    execArgv: [...process.execArgv, ...flags],
  });
  return { count, run: (piece) => pool.run(piece), end: () => pool.destroy() };
}
