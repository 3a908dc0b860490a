import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginForecast, type ForecastTask, questionOf } from '@casus/forecast';
import { wholeProfile } from '@casus/forecast/profile/testing';
import { ground, handTerms } from '@casus/forecast/testing';
import { collect, digestOf, jobOf, type Outcome, shardsOf, type ShardQueue, workOn } from '@casus/jobs';

const ANSWERS = [
  ['none', 0],
  ['arms', 24],
  ['force', 72],
] as const;

/** A game of three guarantors with three answers each, two attacks and a veto. */
const TASK: ForecastTask = {
  terms: handTerms(
    ['FRA', 'POL', 'ROU'].map((name) => ({ name, answers: ANSWERS })),
    [
      {
        kind: 'armed attack',
        courses: [
          { grounds: (_, answer) => [ground(answer < 2 ? 'not performed' : 'performed')] },
          { by: ['POL'], grounds: () => [] },
        ],
      },
      { kind: 'sabotage' },
    ],
  ),
  profile: wholeProfile({ kind: 'uniform', low: 0.2, high: 0.6 }),
  seed: 1,
};

/** A folder that is there while something is measured. */
export async function inFolder<T>(does: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
  try {
    return await does(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Shards a second that a queue can put up, hand out and take back when the work is nothing. */
export async function measureQueue(queue: ShardQueue, count: number): Promise<number> {
  const job = jobOf('nothing 1', { at: queue.place });
  const from = performance.now();
  const stop = new AbortController();
  const working = workOn(queue, {
    kinds: [job.kind],
    run: async () => ({ kind: 'done', bytes: new Uint8Array(8) }),
    threads: 8,
    signal: stop.signal,
  });
  await collect(queue, job, shardsOf(job, count, 1));
  const ms = performance.now() - from;
  stop.abort();
  await working;
  await queue.forget(job.id);
  return (1000 * count) / ms;
}

/** What workers made of a forecast. */
export interface Worked {
  /** From putting up the shards until all were back; the workers were there before. */
  readonly ms: number;
  /** Of all results, in the order of their draws. */
  readonly digest: string;
  readonly bytes: number;
}

/** Has a forecast made by so many worker processes of one thread. */
export async function measureWorkers(
  root: string,
  queue: ShardQueue,
  workers: number,
  draws: number,
  size: number,
): Promise<Worked> {
  const build = readFileSync(join(root, 'apps/cli/dist/.source-hash'), 'utf8').slice(0, 24);
  const kind = `forecast ${build} v8-${process.versions.v8.split('.').slice(0, 2).join('.')}`;
  const casus = join(root, 'apps/cli/dist/casus.mjs');
  const all: ChildProcess[] = Array.from({ length: workers }, () =>
    spawn(process.execPath, [casus, 'worker', '--queue', queue.place, '--threads', '1'], { stdio: 'ignore' }),
  );
  try {
    // One shard for each before the clock starts, so that all have begun the forecast.
    const job = jobOf(kind, TASK);
    await collect(queue, job, shardsOf(job, draws + 4 * workers, 1).slice(draws));
    const shards = shardsOf(job, draws, size);
    const from = performance.now();
    const { outcomes } = await collect(queue, job, shards);
    const ms = performance.now() - from;
    await queue.forget(job.id);
    const bytesOf = (outcome: Outcome | undefined): Uint8Array =>
      outcome?.kind === 'done' ? outcome.bytes : new Uint8Array();
    const results = shards.map(({ id }) => bytesOf(outcomes.get(id)));
    return {
      ms,
      digest: digestOf(Buffer.concat(results)),
      bytes: results.reduce((sum, { length }) => sum + length, 0),
    };
  } finally {
    for (const worker of all) worker.kill('SIGKILL');
  }
}

/** How long a worker takes to begin the forecast, in ms: what each does once. */
export function measureBeginning(): number {
  const asked = questionOf({ ...TASK, settings: { starts: 0 } }, 1);
  const from = performance.now();
  if (asked.kind === 'question') beginForecast(asked.question);
  return performance.now() - from;
}
