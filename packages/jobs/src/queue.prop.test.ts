// Both queues do what a table in memory does, whatever is asked of them and in whatever order.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { afterAll, describe, expect, it } from 'vitest';
import { embeddedQueue } from './embedded/queue.ts';
import { jobOf, shardsOf } from './identity.ts';
import { type Claim, lostSays, type Outcome, type Shard, type ShardQueue } from './model.ts';
import { postgresQueue } from './postgres/queue.ts';
import { namesIn } from './postgres/tables.ts';
import { startServer } from './testing/server.ts';

const LEASE = 60_000;
const TAKINGS = 3;
const JOBS = [jobOf('add', { seed: 1 }), jobOf('add', { seed: 2 }), jobOf('other', { seed: 1 })] as const;
const SHARDS = JOBS.map((job) => shardsOf(job, 10, 3));

/** A shard as the model has it. */
interface Held {
  readonly job: number;
  readonly shard: Shard;
  state: 'waiting' | 'taken' | 'ended';
  /** Halves of a lease since the last heartbeat. */
  halves: number;
  takings: number;
  outcome?: { readonly bytes?: number; readonly says?: string };
}

interface Model {
  readonly held: Map<string, Held>;
  /** All claims ever made, those whose lease has ended among them. */
  readonly claims: Claim[];
}

interface Real {
  readonly queue: ShardQueue;
  /** Half a lease passes, and what ended is found out. */
  readonly half: () => Promise<void>;
}

type Act = fc.AsyncCommand<Model, Real>;

const act = (name: string, does: (model: Model, real: Real) => Promise<void>): Act => ({
  check: () => true,
  run: does,
  toString: () => name,
});

/** The claim is in force: nobody took the shard after it, and its lease has not ended. */
const inForce = (model: Model, { shard: { id }, taking }: Claim): Held | undefined => {
  const held = model.held.get(id);
  return held?.state === 'taken' && held.takings === taking + 1 ? held : undefined;
};

const onClaim = (
  name: string,
  nth: number,
  does: (claim: Claim, model: Model, real: Real) => Promise<void>,
): Act => ({
  check: ({ claims }) => claims.length > 0,
  run: (model, real) => does(model.claims[nth % model.claims.length] as Claim, model, real),
  toString: () => `${name} ${nth}`,
});

const enqueue = (j: number, picks: readonly number[]): Act =>
  act(`enqueue ${j}: ${picks.join()}`, async (model, { queue }) => {
    const shards = picks.map((pick) => SHARDS[j]?.[pick] as Shard);
    await queue.enqueue(JOBS[j] as never, shards);
    for (const shard of shards)
      if (!model.held.has(shard.id))
        model.held.set(shard.id, { job: j, shard, state: 'waiting', halves: 0, takings: 0 });
  });

const claim = (kind: string, most: number): Act =>
  act(`claim ${most} of ${kind}`, async (model, { queue }) => {
    const open = [...model.held.values()].filter(
      ({ job, state }) => state === 'waiting' && JOBS[job]?.kind === kind,
    );
    const got = await queue.claim([kind], most);
    expect(got.length).toBe(Math.min(most, open.length));
    for (const one of got) {
      const held = model.held.get(one.shard.id);
      expect(held?.state).toBe('waiting');
      if (!held) continue;
      expect(one).toEqual({ job: JOBS[held.job]?.id, kind, shard: held.shard, taking: held.takings });
      Object.assign(held, { state: 'taken', halves: 0, takings: held.takings + 1 });
      model.claims.push(one);
    }
  });

const complete = (nth: number, byte: number): Act =>
  onClaim(`complete with ${byte}`, nth, async (one, model, { queue }) => {
    const held = model.held.get(one.shard.id) as Held;
    const receipt = await queue.complete(one, Uint8Array.of(byte));
    const before = held.outcome?.bytes;
    expect(receipt).toBe(before === undefined ? 'first' : before === byte ? 'repeat' : 'differs');
    Object.assign(held, { state: 'ended', outcome: { bytes: before ?? byte } });
  });

const fail = (nth: number): Act =>
  onClaim('fail', nth, async (one, model, { queue }) => {
    await queue.fail(one, 'cannot');
    const held = model.held.get(one.shard.id) as Held;
    Object.assign(held, { state: 'ended', outcome: held.outcome ?? { says: 'cannot' } });
  });

const release = (nth: number): Act =>
  onClaim('release', nth, async (one, model, { queue }) => {
    await queue.release([one]);
    const held = inForce(model, one);
    if (held) Object.assign(held, { state: 'waiting', takings: held.takings - 1 });
  });

const heartbeat = (nth: number): Act =>
  onClaim('heartbeat', nth, async (one, model, { queue }) => {
    await queue.heartbeat([one]);
    const held = inForce(model, one);
    if (held) held.halves = 0;
  });

const half = act('half a lease', async (model, real) => {
  await real.half();
  for (const held of model.held.values()) {
    if (held.state !== 'taken') continue;
    held.halves += 1;
    if (held.halves < 2) continue;
    if (held.takings < TAKINGS) held.state = 'waiting';
    else Object.assign(held, { state: 'ended', outcome: { says: lostSays(TAKINGS) } });
  }
});

const look = act('look', async (model, { queue }) => {
  for (const [j, job] of JOBS.entries()) {
    const mine = [...model.held.values()].filter((held) => held.job === j);
    const count = (is: (held: Held) => boolean): number => mine.filter(is).length;
    const found = await queue.progress(job.id);
    // A lease that has ended is found out at the next claim or by the next look of pg-boss.
    expect({ ...found, waiting: found.waiting + found.taken, taken: 0 }).toEqual({
      waiting: count(({ state }) => state !== 'ended'),
      taken: 0,
      done: count(({ outcome }) => outcome?.bytes !== undefined),
      failed: count(({ outcome }) => outcome?.says !== undefined),
    });
    const ids = mine.map(({ shard }) => shard.id);
    const sorted = (all: readonly Outcome[]): readonly Outcome[] =>
      all.toSorted((a, b) => (a.shard < b.shard ? -1 : 1));
    const outcomes = await queue.outcomes(job.id, ids, 100);
    expect(
      sorted(
        outcomes.map((one) => (one.kind === 'done' ? { ...one, bytes: Uint8Array.from(one.bytes) } : one)),
      ),
    ).toEqual(
      sorted(
        mine.flatMap(({ shard, outcome }): Outcome[] =>
          outcome === undefined
            ? []
            : outcome.bytes === undefined
              ? [{ kind: 'failed', shard: shard.id, says: outcome.says ?? '' }]
              : [{ kind: 'done', shard: shard.id, bytes: Uint8Array.of(outcome.bytes) }],
        ),
      ),
    );
    expect(await queue.question(job.id)).toBe(mine.length > 0 ? job.question : undefined);
  }
});

const forget = (j: number): Act =>
  act(`forget ${j}`, async (model, { queue }) => {
    const { id } = JOBS[j] ?? JOBS[0];
    await queue.forget(id);
    for (const [shard, { job }] of model.held) if (job === j) model.held.delete(shard);
    const late = model.claims.filter(({ job }) => job === id);
    for (const one of late.slice(0, 1)) expect(await queue.complete(one, Uint8Array.of(0))).toBe('forgotten');
    model.claims.splice(0, Infinity, ...model.claims.filter(({ job }) => job !== id));
  });

const nth = fc.nat(40);
const commands = fc.commands(
  [
    fc.tuple(fc.nat(2), fc.subarray([0, 1, 2, 3], { minLength: 1 })).map(([j, picks]) => enqueue(j, picks)),
    fc.tuple(fc.constantFrom('add', 'other'), fc.integer({ min: 1, max: 3 })).map(([k, n]) => claim(k, n)),
    fc.tuple(nth, fc.nat(1)).map(([n, byte]) => complete(n, byte)),
    nth.map(fail),
    nth.map(release),
    nth.map(heartbeat),
    fc.constant(half),
    fc.constant(half),
    fc.constant(look),
    fc.nat(2).map(forget),
  ],
  { maxCommands: 40, size: 'max' },
);

/** Every run ends with a look, so that nothing stays unseen. */
const holds = (fresh: () => Promise<Real>, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(commands, async (acts) => {
      const real = await fresh();
      const model: Model = { held: new Map(), claims: [] };
      try {
        await fc.asyncModelRun(() => ({ model, real }), acts);
        await look.run(model, real);
        for (const job of JOBS) await real.queue.forget(job.id);
      } finally {
        await real.queue.close();
      }
    }),
    { numRuns },
  );

const often = Number(process.env['CASUS_TIMES'] ?? 100) / 100;

describe('a queue in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casus-queue-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('does what the model does', { timeout: 120_000 }, async () => {
    let file = 0;
    await holds(
      async () => {
        let now = 1_000_000;
        file += 1;
        const queue = embeddedQueue(join(folder, `${file}.sqlite`), {
          lease: LEASE,
          takings: TAKINGS,
          now: () => now,
        });
        return {
          queue,
          half: async () => {
            now += LEASE / 2;
          },
        };
      },
      Math.ceil(60 * often),
    );
  });
});

describe('a queue on PostgreSQL', () => {
  const server = startServer();
  if (typeof server === 'string') {
    it.skip(`does what the model does: ${server}`, () => undefined);
    return;
  }
  afterAll(() => server.end());

  it('does what the model does', { timeout: 240_000 }, async () => {
    const schema = 'model';
    const { boss: name } = namesIn(schema);
    const database = new pg.Pool({ connectionString: server.url, max: 2 });
    const boss = new PgBoss({
      db: { executeSql: (text, values) => database.query(text, values) },
      schema: name,
    });
    const back = `update ${name}.job set started_on = started_on - interval '${LEASE / 2000} seconds' where state = 'active'`;
    await holds(
      async () => ({
        queue: postgresQueue(server.url, { lease: LEASE, takings: TAKINGS, schema }),
        half: async () => {
          if (!(await database.query(`select to_regclass('${name}.job') as there`)).rows[0].there) return;
          await database.query(back);
          await (boss as PgBoss & { expire: () => Promise<void> }).expire();
        },
      }),
      Math.ceil(25 * often),
    );
    await database.end();
  });
});
