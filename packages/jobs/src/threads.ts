import { Piscina } from 'piscina';
import type { Done, Piece } from './work.ts';

/** Threads that do pieces of work. */
export interface Threads {
  readonly count: number;
  /** Rejects where the thread itself was lost. */
  readonly run: (piece: Piece) => Promise<Done>;
  readonly end: () => Promise<void>;
}

/** So many threads of a module that exports a `workerOf` as `does`, from the first piece on; `flags` are for Node. */
export function threadsOf(module: string, count: number, flags: readonly string[] = []): Threads {
  let pool: Piscina<Piece, Done> | undefined;
  const start = (): Piscina<Piece, Done> =>
    new Piscina({
      filename: module,
      name: 'does',
      minThreads: count,
      maxThreads: count,
      execArgv: [...process.execArgv, ...flags],
    });
  return {
    count,
    run: async (piece) => {
      pool ??= start();
      return pool.run(piece);
    },
    end: async () => pool?.destroy(),
  };
}
