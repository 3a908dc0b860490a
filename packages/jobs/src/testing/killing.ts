import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { collect } from '../collect.ts';
import { jobOf, shardsOf } from '../identity.ts';
import type { ShardQueue } from '../model.ts';
import { sumOf } from './sums.ts';

/** What came of killing workers. */
export interface Killed {
  readonly kills: number;
  readonly shards: number;
  /** Shards that did not come back, came back otherwise, or were counted other than once. */
  readonly wrong: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const CHILD = join(ROOT, 'dist/child.mjs');

/** Makes the worker one file, so that a new one stands in for a dead one soon. */
export const buildChild = async (): Promise<void> =>
  void (await build({
    entryPoints: [join(import.meta.dirname, 'child.ts')],
    outfile: CHILD,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  }));

/** Workers do jobs and are killed (kill -9) while they do them, one after the other, until so many were. */
export async function killWorkers(
  queue: ShardQueue,
  place: string,
  settings: object,
  kills: number,
  { shards: each = 60, workers: count = 3 } = {},
): Promise<Killed> {
  const workers = new Set<ChildProcess>();
  let [killed, shards, seed, pieces] = [0, 0, 1, 0];
  const wrong: string[] = [];
  const start = (): void => {
    const worker = spawn(process.execPath, [CHILD, place, JSON.stringify(settings)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    workers.add(worker);
    worker.stdout.on('data', () => {
      pieces += 1;
      // One piece in five is not finished by whoever began it: dead at some moment of the 20 ms that it takes.
      if (pieces % 5 !== 0 || killed >= kills || !workers.delete(worker)) return;
      killed += 1;
      setTimeout(() => worker.kill('SIGKILL'), (pieces * 7) % 20);
      start();
    });
  };
  for (let worker = 0; worker < count; worker += 1) start();
  try {
    for (; killed < kills; seed += 1) {
      const job = jobOf('sums', { seed });
      const all = shardsOf(job, each * 10, 10);
      const { outcomes, ended } = await collect(queue, job, all);
      if (ended !== 'all') wrong.push(`job ${seed}: ${ended}`);
      for (const { id, from, to } of all) {
        const outcome = outcomes.get(id);
        const sum =
          outcome?.kind === 'done'
            ? new Float64Array(Uint8Array.from(outcome.bytes).buffer)[0]
            : outcome?.says;
        if (sum !== sumOf(seed, from, to)) wrong.push(`job ${seed}, draws ${from} to ${to}: ${sum}`);
      }
      const { done, failed } = await queue.progress(job.id);
      if (done !== each || failed !== 0) wrong.push(`job ${seed}: ${done} done, ${failed} failed`);
      shards += each;
    }
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
  }
  return { kills: killed, shards, wrong };
}
