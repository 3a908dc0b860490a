import { setTimeout as sleep } from 'node:timers/promises';
import type { Job, Outcome, Shard, ShardQueue } from './model.ts';
import { QueueTrouble } from './trouble.ts';

/** How far a job is, for whoever waits for it. */
export interface Waiting {
  readonly done: number;
  readonly failed: number;
  /** In the hands of workers. */
  readonly taken: number;
  readonly of: number;
}

/** How to wait for a job. */
export interface CollectSettings {
  readonly onProgress?: (waiting: Waiting) => void;
  /** Ends the waiting; what has come in so far is the answer. */
  readonly signal?: AbortSignal;
  /** Longest pause between two looks, in ms (200). */
  readonly poll?: number;
}

/** What has come in, and why no more was waited for. */
export interface Collected {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly ended: 'all' | 'stopped' | 'trouble';
  readonly trouble?: QueueTrouble;
}

/** So many results are fetched at a time. */
const AT_ONCE = 32;
/** After so many looks in a row at which nothing came in and shards are missing from the queue, they are put up anew. */
const MISSED = 3;

/**
 * Puts a job on a queue and waits for its shards, whoever does them. Shards that a queue has lost (it was deleted, or
 * cleared) are put up again. A queue that cannot be used any more ends the waiting, with what has come in.
 */
export async function collect(
  queue: ShardQueue,
  job: Job,
  shards: readonly Shard[],
  { onProgress, signal, poll = 200 }: CollectSettings = {},
): Promise<Collected> {
  const outcomes = new Map<string, Outcome>();
  const open = new Map(shards.map((shard) => [shard.id, shard]));
  let [failed, taken, missed, pause] = [0, 0, 0, 5];
  const tell = (): void => onProgress?.({ done: outcomes.size - failed, failed, taken, of: shards.length });
  try {
    await queue.enqueue(job, shards);
    while (open.size > 0) {
      if (signal?.aborted) return { outcomes, ended: 'stopped' };
      const found = await queue.outcomes(job.id, [...open.keys()], AT_ONCE);
      for (const outcome of found) {
        open.delete(outcome.shard);
        outcomes.set(outcome.shard, outcome);
        if (outcome.kind === 'failed') failed += 1;
      }
      if (found.length > 0) {
        [missed, pause] = [0, 5];
        tell();
        continue;
      }
      const progress = await queue.progress(job.id);
      ({ taken } = progress);
      tell();
      missed = progress.waiting + progress.taken < open.size ? missed + 1 : 0;
      if (missed >= MISSED) {
        missed = 0;
        await queue.enqueue(job, [...open.values()]);
      }
      await sleep(pause, undefined, signal && { signal }).catch(() => undefined);
      pause = Math.min(poll, pause * 2);
    }
    return { outcomes, ended: 'all' };
  } catch (error) {
    if (!(error instanceof QueueTrouble)) throw error;
    if (signal?.aborted) return { outcomes, ended: 'stopped' };
    return { outcomes, ended: 'trouble', trouble: error };
  }
}
