import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { digestOf } from '../identity.ts';
import {
  type Claim,
  LEASE,
  lostSays,
  type Outcome,
  type Progress,
  type QueueSettings,
  type Receipt,
  type ShardQueue,
  TAKINGS,
} from '../model.ts';
import { postgresTrouble, QueueTrouble } from '../trouble.ts';
import { actsIn, namesIn, tablesIn } from './tables.ts';

/** How a queue on PostgreSQL is kept. */
export interface PostgresSettings extends QueueSettings {
  /** Schema for our tables (`casus_jobs`); pg-boss has its own beside it. */
  readonly schema?: string;
}

/** What pg-boss carries for a shard. */
interface Carried {
  readonly shard: string;
  readonly job: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/** Whoever can put a statement to the database: the pool, or one connection within a transaction. */
type Asking = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>;

/**
 * A queue on PostgreSQL, for workers on many machines: pg-boss hands shards out and looks every two seconds for leases
 * that ended; results stand in a table of ours, in the same transaction that takes the shard off the queue.
 */
export function postgresQueue(url: string, settings: PostgresSettings = {}): ShardQueue {
  const { lease = LEASE, takings = TAKINGS, schema = 'casus_jobs' } = settings;
  const names = namesIn(schema);
  const acts = actsIn(names);
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'casus',
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it: the next act tells.
  pool.on('error', () => undefined);
  const ask: Asking = (text, values) => pool.query(text, values);
  let started: Promise<PgBoss> | undefined;

  const start = async (): Promise<PgBoss> => {
    await locked(pool, tablesIn(names.ours), names.ours);
    const boss = new PgBoss({
      db: { executeSql: async (text, values) => ask(text, values) as Promise<{ rows: unknown[] }> },
      schema: names.boss,
      schedule: false,
      supervise: true,
      maintenanceIntervalSeconds: 2,
    });
    boss.on('error', () => undefined);
    return boss.start();
  };
  const act = async <T>(does: (boss: PgBoss) => Promise<T>): Promise<T> => {
    try {
      started ??= start();
      return await does(await started);
    } catch (error) {
      // A database without our tables, because it is new or because somebody removed them, is set up at the next act.
      const bare = /^(42P01|3F000)$/.test(String((error as { code?: string }).code));
      const trouble = bare
        ? new QueueTrouble(
            `the queue on ${place} was removed`,
            'ask again: what is not there is done again',
            true,
            error,
          )
        : postgresTrouble(error, place);
      if (!trouble) throw error;
      const before = started;
      started = undefined;
      await before?.then((boss) => boss.stop({ graceful: false })).catch(() => undefined);
      throw trouble;
    }
  };
  /** pg-boss takes a failure to fetch for an empty queue; it is not. */
  const fetched = async (boss: PgBoss, kind: string, batchSize: number) => {
    let wrong: unknown;
    const executeSql = async (text: string, values: unknown[]): Promise<{ rows: unknown[] }> => {
      try {
        return await ask(text, values);
      } catch (error) {
        wrong = error;
        throw error;
      }
    };
    const found = await boss.fetch<Carried>(queueOf(kind), {
      batchSize,
      includeMetadata: true,
      db: { executeSql },
    });
    if (wrong !== undefined) throw wrong;
    return found.map(
      ({ data: { shard, job, from, to }, retryCount }): Claim => ({
        job,
        kind,
        shard: { id: shard, from, to },
        taking: retryCount,
      }),
    );
  };
  /** One act of several statements: all of them, or none. */
  const within = async <T>(does: (ask: Asking, db: PgBoss.Db) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    // A connection that is in use tells of its end here too; unheard, that would end the process.
    const deaf = (): void => undefined;
    client.on('error', deaf);
    try {
      const own: Asking = (text, values) => client.query(text, values);
      await own('begin');
      const result = await does(own, { executeSql: async (text, values) => own(text, values) as never });
      await own('commit');
      client.removeListener('error', deaf);
      client.release();
      return result;
    } catch (error) {
      // Thrown away with whatever was open on it; it may still tell of its end.
      client.release(true);
      throw error;
    }
  };
  const lists = (claims: readonly Claim[]): unknown[] => [
    claims.map(({ kind }) => queueOf(kind)),
    claims.map(({ shard }) => uuidOf(shard.id)),
    claims.map(({ taking }) => taking),
  ];
  const kindOf = async (job: string): Promise<string | undefined> =>
    ((await ask(acts.kind, [job])).rows[0] as { readonly kind: string } | undefined)?.kind;

  return {
    place,
    lease,
    enqueue: (job, shards) =>
      act(async (boss) => {
        await ask(acts.addJob, [job.id, job.kind, job.question]);
        const { rows } = await ask(acts.ended, [job.id]);
        const ended = new Set((rows as readonly { readonly shard: string }[]).map(({ shard }) => shard));
        const open = shards.filter(({ id }) => !ended.has(id));
        if (open.length === 0) return;
        const name = queueOf(job.kind);
        await boss.createQueue(name);
        await boss.insert(
          open.map(({ id, from, to }) => ({
            id: uuidOf(id),
            name,
            data: { shard: id, job: job.id, kind: job.kind, from, to } satisfies Carried,
            expireInSeconds: Math.max(1, Math.ceil(lease / 1000)),
            retryLimit: takings - 1,
          })),
        );
      }),
    claim: (kinds, most) =>
      act(async (boss) => {
        const out: Claim[] = [];
        for (const kind of kinds)
          if (out.length < most) out.push(...(await fetched(boss, kind, most - out.length)));
        return out;
      }),
    question: (job) =>
      act(async () => {
        const { rows } = await ask(acts.question, [job]);
        return (rows[0] as { readonly question: string } | undefined)?.question;
      }),
    heartbeat: (claims) => act(async () => void (await ask(acts.heartbeat, lists(claims)))),
    complete: ({ shard: { id }, job, kind }, bytes) =>
      act((boss) =>
        within(async (own, db): Promise<Receipt> => {
          const digest = digestOf(bytes);
          const { rows } = await own(acts.complete, [id, job, digest, Buffer.from(bytes)]);
          await boss.deleteJob(queueOf(kind), uuidOf(id), { db });
          if (rows.length > 0) return 'first';
          const held = (await own(acts.digest, [id])).rows[0] as { readonly digest: string } | undefined;
          return held === undefined ? 'forgotten' : held.digest === digest ? 'repeat' : 'differs';
        }),
      ),
    fail: ({ shard: { id }, job, kind }, says) =>
      act((boss) =>
        within(async (own, db) => {
          await own(acts.fail, [id, job, says]);
          await boss.deleteJob(queueOf(kind), uuidOf(id), { db });
        }),
      ),
    release: (claims) => act(async () => void (await ask(acts.release, lists(claims)))),
    progress: (job) =>
      act(async (): Promise<Progress> => {
        const kind = await kindOf(job);
        if (kind === undefined) return { waiting: 0, taken: 0, done: 0, failed: 0 };
        await ask(acts.giveUp, [queueOf(kind), job, lostSays(takings)]);
        return (await ask(acts.progress, [queueOf(kind), job])).rows[0] as Progress;
      }),
    outcomes: (_, shards, most) =>
      act(async () => ((await ask(acts.outcomes, [shards, most])).rows as OutcomeRow[]).map(outcomeOf)),
    forget: (job) =>
      act(async () => {
        const kind = await kindOf(job);
        if (kind === undefined) return;
        await within(async (own) => {
          await own(acts.forgetShards, [queueOf(kind), job]);
          await own(acts.forget, [job]);
        });
      }),
    close: async () => {
      await started?.then((boss) => boss.stop({ graceful: false })).catch(() => undefined);
      await pool.end();
    },
  };
}

/** Statements that two programs must not run at once. */
async function locked(pool: pg.Pool, statements: string, name: string): Promise<void> {
  const lock = createHash('sha256').update(name).digest().readInt32BE(0);
  await pool.query(`begin; select pg_advisory_xact_lock(${lock}); ${statements} commit;`);
}

/** The name under which pg-boss has shards of a kind. */
const queueOf = (kind: string): string => `k${digestOf(kind).slice(0, 40)}`;

/** A shard's id as pg-boss wants it: the first 128 bits. */
const uuidOf = (id: string): string => id.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** Host and database of an address, without user and password. */
function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    const host = hostname || searchParams.get('host') || 'localhost';
    return `${host}${port ? `:${port}` : ''}${pathname === '/' ? `/${userInfo().username}` : pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}

interface OutcomeRow {
  readonly shard: string;
  readonly bytes: Uint8Array | null;
  readonly says: string | null;
}

const outcomeOf = ({ shard, bytes, says }: OutcomeRow): Outcome =>
  says === null ? { kind: 'done', shard, bytes: bytes ?? new Uint8Array() } : { kind: 'failed', shard, says };
