// What a worker, whoever waits and a queue that goes away do, told one by one.

import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { collect } from './collect.ts';
import { embeddedQueue } from './embedded/queue.ts';
import { jobOf, shardsOf } from './identity.ts';
import type { Claim, ShardQueue } from './model.ts';
import { patient, pausesOf } from './patience.ts';
import { postgresQueue } from './postgres/queue.ts';
import { startServer } from './testing/server.ts';
import { sumOf, sums } from './testing/sums.ts';
import { QueueTrouble } from './trouble.ts';
import { workerOf } from './work.ts';
import { type ShardEnd, workOn } from './worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'casus-queue-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fresh = (name: string): string => join(folder, `${name}.sqlite`);

const job = jobOf('sums 1', { seed: 3 });
const shards = shardsOf(job, 95, 10);
const does = workerOf({ sums });
const run = async (piece: Parameters<typeof does>[0]) => does(piece);
const never = new AbortController().signal;

/** Works off what is there. */
const once = (queue: ShardQueue, onShard?: (end: ShardEnd) => void): Promise<void> =>
  workOn(queue, {
    kinds: [job.kind],
    run,
    threads: 2,
    signal: never,
    once: true,
    ...(onShard && { onShard: (_, end) => onShard(end) }),
  });

const troubleOf = async (act: Promise<unknown>): Promise<QueueTrouble> => {
  const error: unknown = await act.then(
    () => undefined,
    (wrong: unknown) => wrong,
  );
  if (!(error instanceof QueueTrouble)) throw new Error(`no trouble but ${String(error)}`);
  return error;
};

/** Whoever lost a shard tells that it lives, all the time, while the one who has it now does not. */
async function handedOn(queue: ShardQueue): Promise<readonly number[]> {
  const next = async (beats: () => Promise<void>): Promise<Claim> => {
    for (;;) {
      const [claim] = await queue.claim([job.kind], 1);
      if (claim) return claim;
      await beats();
      await new Promise((resume) => setTimeout(resume, 50));
    }
  };
  await queue.enqueue(job, shards.slice(0, 1));
  const first = await next(async () => undefined);
  const second = await next(async () => undefined);
  const third = await next(() => queue.heartbeat([first]));
  await queue.close();
  return [first, second, third].map(({ taking }) => taking);
}

describe('shards', () => {
  it('are all draws, each once, and are named by the job and the draws alone', () => {
    expect(shards.map(({ from, to }) => [from, to]).flat()).toEqual(
      [...Array(9).keys()].flatMap((at) => [at * 10, at * 10 + 10]).concat([90, 95]),
    );
    expect(shardsOf(jobOf('sums 1', { seed: 3 }), 200, 10).slice(0, 9)).toEqual(shards.slice(0, 9));
    expect(shardsOf(jobOf('sums 2', { seed: 3 }), 95, 10)[0]?.id).not.toBe(shards[0]?.id);
    expect(shardsOf(jobOf('sums 1', { seed: 4 }), 95, 10)[0]?.id).not.toBe(shards[0]?.id);
    expect(shardsOf(job, 0, 10)).toEqual([]);
  });
});

describe('a worker', () => {
  it('does all that is there, and whoever waits gets it', async () => {
    const queue = embeddedQueue(fresh('all'));
    await queue.enqueue(job, shards);
    const ends: string[] = [];
    await once(queue, (end) => ends.push(end.kind === 'done' ? end.receipt : end.kind));
    expect(ends).toEqual(shards.map(() => 'first'));
    const told: number[] = [];
    const { outcomes, ended } = await collect(queue, job, shards, {
      onProgress: ({ done }) => told.push(done),
    });
    expect(ended).toBe('all');
    expect(told.at(-1)).toBe(shards.length);
    for (const { id, from, to } of shards) {
      const outcome = outcomes.get(id);
      const bytes = outcome?.kind === 'done' ? Uint8Array.from(outcome.bytes) : new Uint8Array(8);
      expect(new Float64Array(bytes.buffer)[0]).toBe(sumOf(3, from, to));
    }
    await queue.close();
  });

  it('leaves work of other builds alone', async () => {
    const queue = embeddedQueue(fresh('builds'));
    await queue.enqueue(jobOf('sums 2', { seed: 3 }), shards);
    await once(queue);
    expect((await queue.progress(jobOf('sums 2', { seed: 3 }).id)).waiting).toBe(shards.length);
    await queue.close();
  });

  it('says why its work refuses a shard, and whoever waits learns it', async () => {
    const queue = embeddedQueue(fresh('refuses'));
    const odd = jobOf('sums 1', null);
    const [one] = shardsOf(odd, 10, 10);
    await queue.enqueue(odd, [one as never]);
    await once(queue);
    const { outcomes, ended } = await collect(queue, odd, [one as never]);
    expect(ended).toBe('all');
    expect(outcomes.get(one?.id ?? '')).toMatchObject({
      kind: 'failed',
      says: expect.stringMatching(/seed/),
    });
    await queue.close();
  });

  it('whose thread is lost leaves the shard to the end of its lease, and then it is done', async () => {
    const queue = embeddedQueue(fresh('lost'), { lease: 300 });
    await queue.enqueue(job, shards);
    let lost = 0;
    const ends: string[] = [];
    await workOn(queue, {
      kinds: [job.kind],
      run: async (piece) => {
        lost += 1;
        if (lost < 3) throw new Error('the thread ended');
        return does(piece);
      },
      threads: 2,
      signal: never,
      once: true,
      onShard: (_, end) => ends.push(end.kind),
    });
    expect(ends.filter((end) => end === 'lost').length).toBe(2);
    await new Promise((resume) => setTimeout(resume, 350));
    await once(queue);
    expect(await queue.progress(job.id)).toEqual({ waiting: 0, taken: 0, done: shards.length, failed: 0 });
    await queue.close();
  });

  it('that is stopped gives back what it began', async () => {
    const queue = embeddedQueue(fresh('stopped'));
    await queue.enqueue(job, shards);
    const stop = new AbortController();
    await workOn(queue, {
      kinds: [job.kind],
      run: () => {
        stop.abort();
        return new Promise(() => undefined);
      },
      threads: 1,
      signal: stop.signal,
    });
    expect(await queue.progress(job.id)).toEqual({ waiting: shards.length, taken: 0, done: 0, failed: 0 });
    await queue.close();
  });

  it('keeps a shard that takes longer than the lease', async () => {
    const queue = embeddedQueue(fresh('slow'), { lease: 200 });
    await queue.enqueue(job, shards.slice(0, 1));
    const slow = workOn(queue, {
      kinds: [job.kind],
      run: async (piece) => {
        await new Promise((resume) => setTimeout(resume, 900));
        return does(piece);
      },
      threads: 1,
      signal: never,
      once: true,
    });
    await new Promise((resume) => setTimeout(resume, 700));
    expect(await queue.claim([job.kind], 1)).toEqual([]);
    await slow;
    expect((await queue.progress(job.id)).done).toBe(1);
    await queue.close();
  });
});

it('a lease that ended is not made longer by who had it, in a file', async () => {
  expect(await handedOn(embeddedQueue(fresh('handed on'), { lease: 300 }))).toEqual([0, 1, 2]);
});

describe('a queue in a file that goes away', () => {
  it('is noticed when it is deleted, made anew, and what it held is done again', async () => {
    const file = fresh('deleted');
    const queue = patient(embeddedQueue(file));
    await queue.enqueue(job, shards);
    const waiting = collect(queue, job, shards, { poll: 20 });
    await new Promise((resume) => setTimeout(resume, 50));
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
    const stop = new AbortController();
    const working = workOn(queue, { kinds: [job.kind], run, threads: 1, signal: stop.signal });
    expect(await waiting).toMatchObject({ ended: 'all' });
    stop.abort();
    await working;
    expect(existsSync(file)).toBe(true);
    await queue.close();
  });

  it('says so without patience, and how to mend it', async () => {
    const file = fresh('gone');
    const queue = embeddedQueue(file);
    await queue.enqueue(job, shards);
    rmSync(file);
    const trouble = await troubleOf(queue.claim([job.kind], 1));
    expect(trouble.message).toMatch(/was deleted while it was in use/);
    expect(trouble.passing).toBe(true);
    await queue.close();
  });

  it('that is locked is waited for, and then told', async () => {
    const file = fresh('locked');
    const queue = embeddedQueue(file, { patience: 20 });
    await queue.enqueue(job, shards);
    const other = new Database(file);
    other.exec('begin exclusive');
    const told: string[] = [];
    const bearing = patient(queue, {
      pauses: pausesOf(300),
      onTrouble: ({ message }) => told.push(message),
      onBack: () => told.push('back'),
    });
    const trouble = await troubleOf(bearing.claim([job.kind], 1));
    expect(trouble).toMatchObject({ passing: true, message: expect.stringMatching(/is locked/) });
    const again = bearing.claim([job.kind], 1);
    other.exec('rollback');
    expect((await again).length).toBe(1);
    expect(told).toEqual([expect.stringMatching(/is locked/), 'back']);
    other.close();
    await queue.close();
  });

  it('that is no queue, or cannot be there, is told at once', async () => {
    const file = fresh('noise');
    const handle = openSync(file, 'w');
    writeSync(handle, 'this is not a database, but it is long enough to be taken for one '.repeat(40));
    closeSync(handle);
    const noise = patient(embeddedQueue(file));
    expect(await troubleOf(noise.claim(['sums 1'], 1))).toMatchObject({ passing: false });
    const nowhere = patient(embeddedQueue(join(folder, 'no', 'such', 'folder.sqlite')));
    expect(await troubleOf(nowhere.claim(['sums 1'], 1))).toMatchObject({
      passing: false,
      message: expect.stringMatching(/cannot be opened/),
    });
  });

  it('ends the waiting with what has come in', async () => {
    const file = fresh('half');
    const queue = embeddedQueue(file);
    await queue.enqueue(job, shards.slice(0, 4));
    await once(queue);
    let looks = 0;
    const failing: ShardQueue = {
      ...queue,
      outcomes: (...args) => {
        looks += 1;
        if (looks > 1) throw new QueueTrouble('gone', 'bring it back', true);
        return queue.outcomes(...args);
      },
    };
    const { outcomes, ended, trouble } = await collect(failing, job, shards);
    expect([outcomes.size, ended, trouble?.mend]).toEqual([4, 'trouble', 'bring it back']);
    await queue.close();
  });
});

describe('a queue on PostgreSQL that goes away', () => {
  const server = startServer();
  if (typeof server === 'string') {
    it.skip(`is waited for: ${server}`, () => undefined);
    return;
  }
  afterAll(() => server.end());

  it('does not make a lease longer for who had it', async () => {
    const queue = postgresQueue(server.url, { lease: 1_000, schema: 'handed_on' });
    expect(await handedOn(queue)).toEqual([0, 1, 2]);
  });

  it('is waited for, and what it held is still there', { timeout: 60_000 }, async () => {
    const told: string[] = [];
    const queue = patient(postgresQueue(server.url), {
      onTrouble: ({ message }) => told.push(message),
      onBack: () => told.push('back'),
    });
    await queue.enqueue(job, shards);
    const [claim] = await queue.claim([job.kind], 1);
    server.stop();
    const completing = queue.complete(claim as never, Uint8Array.of(1));
    await new Promise((resume) => setTimeout(resume, 300));
    server.start();
    expect(await completing).toBe('first');
    expect(told).toEqual([expect.stringMatching(/does not answer/), 'back']);
    expect(await queue.progress(job.id)).toMatchObject({ done: 1, waiting: shards.length - 1 });
    await queue.close();
  });

  it('for good ends the waiting with what has come in', { timeout: 60_000 }, async () => {
    const queue = patient(postgresQueue(server.url, { schema: 'good' }), { pauses: pausesOf(500) });
    await queue.enqueue(job, shards.slice(0, 3));
    await once(queue);
    const waiting = collect(queue, job, shards.slice(0, 5), {
      onProgress: ({ done }) => {
        if (done === 3) server.stop();
      },
    });
    const { outcomes, ended, trouble } = await waiting;
    expect([outcomes.size, ended]).toEqual([3, 'trouble']);
    expect(trouble?.message).toMatch(/does not answer/);
    await queue.close();
    server.start();
  });

  it('is told apart from one that does not let us in or is not there, and no password is told', async () => {
    const of = async (url: string): Promise<QueueTrouble> => {
      const queue = patient(postgresQueue(url), { pauses: [10] });
      const trouble = await troubleOf(queue.claim(['sums 1'], 1));
      await queue.close();
      return trouble;
    };
    const none = await of(server.url.replace('/postgres?', '/nowhere?'));
    expect(none).toMatchObject({ passing: false, message: expect.stringMatching(/no such database/) });
    const user = await of(server.url.replace('casus@', 'nobody:secret@'));
    expect(user).toMatchObject({ passing: false, message: expect.stringMatching(/does not let us in/) });
    expect(`${user.message}${user.mend}`).not.toMatch(/secret/);
    const port = await of('postgres://u:secret@127.0.0.1:1/x');
    expect(port).toMatchObject({
      passing: true,
      message: expect.stringMatching(/127\.0\.0\.1:1\/x does not answer/),
    });
  });
});
