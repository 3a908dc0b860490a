import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ForecastSearch,
  type ForecastShard,
  type ForecastTask,
  merged,
  unpacked,
} from '@casus/forecast';
import {
  collect,
  jobOf,
  type Outcome,
  patient,
  pausesOf,
  QueueTrouble,
  type Shard,
  shardsOf,
  type ShardQueue,
  type Waiting,
  workOn,
} from '@casus/jobs';
import { kindOf } from './build.ts';
import { fromBytes } from './bytes.ts';
import { startThreads } from './pool.ts';
import { queueAt } from './where.ts';
import { FORECAST } from './works.ts';

/** How the draws of a forecast are shared out. */
export interface ShardedSettings {
  /** Threads of this process that take shards; 0 leaves all to others (`casus worker`). */
  readonly threads: number;
  /** A file, or the address of a PostgreSQL; else `DATABASE_URL`, else the user's own file. */
  readonly queue?: string;
  /** What the threads run; what belongs to this program unless said. */
  readonly module?: string;
  /** Fingerprint of the build whose workers are to do it; this one unless said. */
  readonly build?: string;
  /** Draws in a shard; as `shardSize` says unless given. */
  readonly size?: number;
  /** Ends it, with the result so far. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (waiting: Waiting) => void;
  /** Told of a queue that is away, or back. */
  readonly onNotice?: (says: string) => void;
  /** How long to bear with a queue that does not answer, in ms (a minute). */
  readonly patience?: number;
}

/** A forecast whose draws were shared out. */
export interface Sharded {
  /** Of the draws that came back, in their order: those of `forecastOf`. */
  readonly search: ForecastSearch;
  /** Whether all draws came back, or why not. */
  readonly ended: 'all' | 'stopped' | 'trouble';
  /** What is wrong with the queue, and how to mend it. */
  readonly trouble?: QueueTrouble;
  /** What a reader of the figures must know. */
  readonly warnings: readonly string[];
}

/** Draws in a shard, by the number of draws alone: enough shards for 64 cores, and none so small that queueing counts. */
export const shardSize = (draws: number): number => Math.min(500, Math.max(8, Math.ceil(draws / 64)));

/**
 * Makes the draws of a forecast in shards on a queue, in threads of this process and by whatever workers there are. The
 * same task gives the same forecast bit for bit, whoever does it. What an interrupted forecast has done is taken up by
 * the next one that asks the same.
 */
export async function forecastInShards(
  begun: ForecastSearch,
  task: ForecastTask,
  settings: ShardedSettings,
): Promise<Sharded> {
  const { draws } = begun.question;
  const { threads, signal, onProgress, onNotice, build, size = shardSize(draws) } = settings;
  // Other equilibria are looked for once, by whoever asks.
  const job = jobOf(kindOf(FORECAST, build), { ...task, settings: { ...task.settings, starts: 0 } });
  const shards = shardsOf(job, draws, size);
  const { queue, end } = await opened(settings);
  const pool = threads > 0 ? startThreads(threads, settings.module) : undefined;
  const enough = new AbortController();
  let unlike = 0;
  try {
    const working = pool
      ? workOn(queue, {
          kinds: [job.kind],
          run: pool.run,
          threads,
          signal: enough.signal,
          onShard: (_, shardEnd) => {
            if (shardEnd.kind === 'done' && shardEnd.receipt === 'differs') unlike += 1;
            // When it is enough, threads are ended with what they have in hand.
            if (shardEnd.kind === 'lost' && !enough.signal.aborted)
              onNotice?.(`a thread was lost: ${shardEnd.says}`);
          },
        }).catch((error: unknown) => {
          // Whoever collects has the same trouble, and says so.
          if (!(error instanceof QueueTrouble)) throw error;
        })
      : Promise.resolve();
    const collecting = collect(queue, job, shards, {
      ...(signal && { signal }),
      ...(onProgress && { onProgress }),
    });
    // A fault of the worker ends the waiting.
    const { outcomes, ended, trouble } = await Promise.race([collecting, working.then(() => collecting)]);
    enough.abort();
    await working;
    if (ended === 'all') await queue.forget(job.id).catch(() => undefined);
    return {
      search: merged(
        begun,
        shards.flatMap((shard) => broughtBack(shard, outcomes.get(shard.id))),
      ),
      ended,
      ...(trouble && { trouble }),
      warnings:
        unlike > 0
          ? [`${unlike} shards came out otherwise on another machine: the first result of each counts.`]
          : [],
    };
  } finally {
    enough.abort();
    await pool?.end();
    await end();
  }
}

/** A queue that can be used: where the user has no place for a file, one for this run alone. */
async function opened({ queue: named, onNotice, patience, signal }: ShardedSettings): Promise<{
  readonly queue: ShardQueue;
  readonly end: () => Promise<void>;
}> {
  const bearing = (queue: ShardQueue): ShardQueue =>
    patient(queue, {
      ...(patience !== undefined && { pauses: pausesOf(patience) }),
      ...(signal && { signal }),
      onTrouble: ({ message, mend }) => onNotice?.(`${message}; trying again (${mend})`),
      onBack: () => onNotice?.('the queue is back'),
    });
  const first = queueAt(named);
  if (named !== undefined || process.env['DATABASE_URL'] !== undefined)
    return { queue: bearing(first), end: first.close };
  try {
    await first.progress('');
    return { queue: bearing(first), end: first.close };
  } catch (error) {
    if (!(error instanceof QueueTrouble)) throw error;
    onNotice?.(`${error.message}: this run keeps its draws in a folder of its own`);
    await first.close();
    const folder = mkdtempSync(join(tmpdir(), 'casus-'));
    const own = queueAt(join(folder, 'queue.sqlite'));
    return {
      queue: bearing(own),
      end: async () => {
        await own.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }
}

/** What came back of a shard; one that failed is so many draws without a solution. */
function broughtBack({ from, to }: Shard, outcome: Outcome | undefined): readonly ForecastShard[] {
  if (outcome === undefined) return [];
  return outcome.kind === 'done'
    ? [unpacked(fromBytes(outcome.bytes))]
    : [{ from, to, samples: [], failed: { [outcome.says]: to - from }, certified: 0, mismatches: 0 }];
}
