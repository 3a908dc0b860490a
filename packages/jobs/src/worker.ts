import { setTimeout as sleep } from 'node:timers/promises';
import type { Claim, Receipt, ShardQueue } from './model.ts';
import type { Done, Piece } from './work.ts';

/** How a worker works. */
export interface WorkerSettings {
  readonly kinds: readonly string[];
  /** Does a piece; rejects where whoever did it was lost. */
  readonly run: (piece: Piece) => Promise<Done>;
  /** How many pieces are done at once. */
  readonly threads: number;
  /** Ends the work at once: what was begun is given back. */
  readonly signal: AbortSignal;
  /** Ends where nothing is left to take; else waits for more. */
  readonly once?: boolean;
  /** Told of each shard that came to an end here. */
  readonly onShard?: (claim: Claim, end: ShardEnd) => void;
  /** Longest pause between two looks at an empty queue, in ms (500). */
  readonly idle?: number;
}

/** What a worker did with a shard. */
export type ShardEnd =
  | { readonly kind: 'done'; readonly receipt: Receipt }
  | { readonly kind: 'failed'; readonly says: string }
  /** A thread was lost; the shard will be handed out again. */
  | { readonly kind: 'lost'; readonly says: string };

/**
 * Takes shards and does them until `signal`, or with `once` until nothing is left to take. Rejects where the queue cannot
 * be used any more; what was begun is then handed out again when its lease ends.
 */
export async function workOn(queue: ShardQueue, settings: WorkerSettings): Promise<void> {
  const { kinds, run, threads, signal, once = false, onShard, idle = 500 } = settings;
  const held = new Map<Claim, Promise<void>>();
  const questions = new Map<string, string>();
  const broken = new AbortController();
  let trouble: unknown;

  const questionOf = async (job: string): Promise<string | undefined> => {
    const known = questions.get(job);
    if (known !== undefined) return known;
    const found = await queue.question(job);
    if (found !== undefined) {
      if (questions.size >= KEPT) questions.clear();
      questions.set(job, found);
    }
    return found;
  };
  const does = async (claim: Claim): Promise<ShardEnd | undefined> => {
    const { job, kind, shard } = claim;
    const question = await questionOf(job);
    // Whoever asked has had enough; the shard went with the job.
    if (question === undefined) return undefined;
    let done: Done;
    try {
      done = await run({ kind, job, question, from: shard.from, to: shard.to });
    } catch (error) {
      // Its lease is left to end: it counts as one worker that did not come back.
      return { kind: 'lost', says: error instanceof Error ? error.message : String(error) };
    }
    // Given back already; the result of a thread that was ended is none.
    if (signal.aborted) return undefined;
    if (done.kind === 'failed') {
      await queue.fail(claim, done.says);
      return done;
    }
    return { kind: 'done', receipt: await queue.complete(claim, done.bytes) };
  };
  const begin = (claim: Claim): void => {
    const ended = does(claim)
      .then((end) => end && onShard?.(claim, end))
      .catch((error: unknown) => {
        trouble ??= error;
        broken.abort();
      })
      .finally(() => held.delete(claim));
    held.set(claim, ended);
  };
  const beat = setInterval(() => {
    // If it fails the lease ends; the next act says why.
    if (held.size > 0) queue.heartbeat([...held.keys()]).catch(() => undefined);
  }, queue.lease / 3);
  const stop = AbortSignal.any([signal, broken.signal]);
  const stopped = new Promise<void>((resolve) =>
    stop.addEventListener('abort', () => resolve(), { once: true }),
  );

  try {
    for (let pause = 10; !stop.aborted; ) {
      // One more for each thread than it does, so that none waits for the queue.
      const free = 2 * threads - held.size;
      const claims = free > 0 ? await queue.claim(kinds, free) : [];
      for (const claim of claims) begin(claim);
      if (claims.length > 0) pause = 10;
      else if (held.size > 0) await Promise.race([stopped, ...held.values(), sleep(pause, undefined)]);
      else if (once) break;
      else {
        await Promise.race([stopped, sleep(pause)]);
        pause = Math.min(idle, pause * 2);
      }
    }
    if (trouble !== undefined) throw trouble;
    if (signal.aborted && held.size > 0) await queue.release([...held.keys()]);
  } finally {
    clearInterval(beat);
  }
}

/** Questions of so many jobs are kept. */
const KEPT = 4;
