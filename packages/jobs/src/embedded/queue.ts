import { closeSync, openSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
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
import { QueueTrouble, sqliteTrouble } from '../trouble.ts';
import { ACTS, TABLES } from './tables.ts';

/** How a queue in a file is kept. */
export interface EmbeddedSettings extends QueueSettings {
  /** The time in ms, the same for all who use the file; the clock of the machine unless said. */
  readonly now?: () => number;
  /** How long to wait for a lock, in ms. */
  readonly patience?: number;
}

type Acts = Readonly<Record<keyof typeof ACTS, Database.Statement<[object]>>>;

/** The file as it was opened. */
interface Opened {
  readonly db: Database.Database;
  readonly inode: number;
  readonly acts: Acts;
}

interface ClaimRow {
  readonly id: string;
  readonly job: string;
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  readonly takings: number;
}

/**
 * A queue in a file of SQLite, for all programs of one machine: a table of leases, written through to the disk before an
 * act is answered (write-ahead log, synchronous FULL). A file that is deleted is noticed, and made anew at the next act.
 */
export function embeddedQueue(file: string, settings: EmbeddedSettings = {}): ShardQueue {
  const { lease = LEASE, takings = TAKINGS, now = Date.now, patience = 5_000 } = settings;
  let opened: Opened | undefined;

  const shut = (): void => {
    opened?.db.close();
    opened = undefined;
  };
  /** The open file; not one that somebody has deleted or replaced, which SQLite would go on writing to. */
  const there = (): Opened => {
    opened ??= open(file, patience);
    if (inodeOf(file) === opened.inode) return opened;
    shut();
    throw new QueueTrouble(
      `the queue ${file} was deleted while it was in use`,
      'ask again: what is not in the new queue is done again',
      true,
    );
  };
  const within = async <T>(mode: 'immediate' | 'deferred', does: (acts: Acts) => T): Promise<T> => {
    try {
      const { db, acts } = there();
      return db.transaction(() => does(acts))[mode]();
    } catch (error) {
      const trouble = error instanceof QueueTrouble ? error : sqliteTrouble(error, file);
      if (!trouble) throw error;
      if (!/^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: string }).code))) shut();
      throw trouble;
    }
  };
  const act = <T>(does: (acts: Acts) => T): Promise<T> => within('immediate', does);
  const look = <T>(does: (acts: Acts) => T): Promise<T> => within('deferred', does);
  /** Shards that too many workers took and none brought back have failed. */
  const giveUp = async (): Promise<void> => {
    const lost = { now: now(), takings, says: lostSays(takings) };
    if (!(await look((acts) => acts.isLost.get(lost)))) return;
    await act((acts) => {
      acts.giveUp.run(lost);
      acts.endLost.run(lost);
    });
  };

  return {
    place: file,
    lease,
    enqueue: (job, shards) =>
      act((acts) => {
        acts.addJob.run(job);
        for (const shard of shards) acts.addShard.run({ ...shard, job: job.id });
      }),
    claim: async (kinds, most) => {
      const wanted = { kinds: JSON.stringify(kinds), most };
      await giveUp();
      if (!(await look((acts) => acts.isOpen.get({ ...wanted, now: now() })))) return [];
      return act((acts) =>
        (acts.claim.all({ ...wanted, now: now(), until: now() + lease }) as ClaimRow[]).map(claimOf),
      );
    },
    question: (job) =>
      look((acts) => (acts.question.get({ job }) as { readonly question: string } | undefined)?.question),
    heartbeat: (claims) =>
      act((acts) => {
        for (const { shard, taking } of claims)
          acts.heartbeat.run({ id: shard.id, taking: taking + 1, now: now(), until: now() + lease });
      }),
    complete: ({ shard: { id } }, bytes) =>
      act((acts): Receipt => {
        const digest = digestOf(bytes);
        const { changes } = acts.complete.run({ id, digest, bytes });
        acts.end.run({ id });
        if (changes > 0) return 'first';
        const held = acts.digest.get({ id }) as { readonly digest: string } | undefined;
        return held === undefined ? 'forgotten' : held.digest === digest ? 'repeat' : 'differs';
      }),
    fail: ({ shard: { id } }, says) =>
      act((acts) => {
        acts.fail.run({ id, says });
        acts.end.run({ id });
      }),
    release: (claims) =>
      act((acts) => {
        for (const { shard, taking } of claims)
          acts.release.run({ id: shard.id, taking: taking + 1, now: now() });
      }),
    progress: async (job) => {
      await giveUp();
      return look((acts) => acts.progress.get({ job }) as Progress);
    },
    outcomes: (_, shards, most) =>
      look((acts) =>
        (acts.outcomes.all({ shards: JSON.stringify(shards), most }) as OutcomeRow[]).map(outcomeOf),
      ),
    forget: (job) => act((acts) => void acts.forget.run({ job })),
    close: async () => shut(),
  };
}

function open(file: string, patience: number): Opened {
  // A draft is confidential: the file is its owner's alone, and SQLite gives its log the same rights.
  closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file, { timeout: patience });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.exec(TABLES);
    const entries = Object.entries(ACTS).map(([name, text]) => [name, db.prepare(text)]);
    return { db, inode: inodeOf(file), acts: Object.fromEntries(entries) as Acts };
  } catch (error) {
    db.close();
    throw error;
  }
}

const inodeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.ino ?? -1;

const claimOf = ({ id, job, kind, low, high, takings }: ClaimRow): Claim => ({
  job,
  kind,
  shard: { id, from: low, to: high },
  taking: takings - 1,
});

interface OutcomeRow {
  readonly shard: string;
  readonly bytes: Uint8Array | null;
  readonly says: string | null;
}

const outcomeOf = ({ shard, bytes, says }: OutcomeRow): Outcome =>
  says === null ? { kind: 'done', shard, bytes: bytes ?? new Uint8Array() } : { kind: 'failed', shard, says };
