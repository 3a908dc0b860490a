/** Long work: one question, cut into shards that can be done anywhere, in any order, and more than once. */
export interface Job {
  /** Of the kind and the question: whoever asks the same asks for the same job. */
  readonly id: string;
  /** The name of a work, a space, and of which build of the program: a worker takes only kinds that it has. */
  readonly kind: string;
  /** What is asked, as JSON. */
  readonly question: string;
}

/** Draws `from` to `to` (not counted) of a job. The same draws of the same job are the same shard, whoever cuts them. */
export interface Shard {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A shard that somebody has taken until its lease ends. Heartbeats make the lease longer. */
export interface Claim {
  readonly job: string;
  readonly kind: string;
  readonly shard: Shard;
  /** Which taking of the shard this is, from 0: a lease that ended cannot be made longer by whoever had it. */
  readonly taking: number;
}

/** What came of a shard. */
export type Outcome =
  | { readonly kind: 'done'; readonly shard: string; readonly bytes: Uint8Array }
  /** The work refused, or too many workers died on it. */
  | { readonly kind: 'failed'; readonly shard: string; readonly says: string };

/**
 * How a result was received. It counts once: a shard that was done twice is a `repeat`. If the second result is not
 * byte for byte the first it `differs`, and two machines do not reckon alike. Of a job that nobody waits for any more it
 * is `forgotten`.
 */
export type Receipt = 'first' | 'repeat' | 'differs' | 'forgotten';

/** How far a job is, in shards. A job that the queue does not hold has none. */
export interface Progress {
  readonly waiting: number;
  /** Taken, and the lease has not been found to have ended. */
  readonly taken: number;
  readonly done: number;
  readonly failed: number;
}

/**
 * Shards on a queue. Every queue delivers a shard again when a lease ends, so a shard may be done twice; its result is
 * kept once. All acts may be repeated without harm. Each rejects with `QueueTrouble` where the queue cannot be used.
 */
export interface ShardQueue {
  /** Where the queue is, for messages; without a password. */
  readonly place: string;
  /** How long a lease lasts, in ms. */
  readonly lease: number;
  /** Puts up the shards that the queue does not hold yet. */
  readonly enqueue: (job: Job, shards: readonly Shard[]) => Promise<void>;
  /** Takes at most so many shards of these kinds, those that wait longest first. */
  readonly claim: (kinds: readonly string[], most: number) => Promise<readonly Claim[]>;
  /** The question of a job, if the queue still holds it. */
  readonly question: (job: string) => Promise<string | undefined>;
  /** Makes leases last from now on; leases that ended and were found out stay ended. */
  readonly heartbeat: (claims: readonly Claim[]) => Promise<void>;
  /** Hands in a result; also from a lease that ended, for the work is not worse. */
  readonly complete: (claim: Claim, bytes: Uint8Array) => Promise<Receipt>;
  /** The work refuses the shard, for good: it is the same work wherever it is done. A result that is there stays. */
  readonly fail: (claim: Claim, says: string) => Promise<void>;
  /** Gives shards back undone, for others to take. */
  readonly release: (claims: readonly Claim[]) => Promise<void>;
  readonly progress: (job: string) => Promise<Progress>;
  /** Outcomes of at most so many of these shards, in no order. */
  readonly outcomes: (job: string, shards: readonly string[], most: number) => Promise<readonly Outcome[]>;
  /** Removes a job, its shards and its results. */
  readonly forget: (job: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How a queue treats what it holds. */
export interface QueueSettings {
  /** Lease in ms (10,000); on PostgreSQL a whole number of seconds. */
  readonly lease?: number;
  /** After so many leases of one shard that ended without a result, it has failed (20). */
  readonly takings?: number;
}

/** Lease in ms: three heartbeats may be missed. */
export const LEASE = 10_000;
/** A shard on which so many workers in turn were lost is not handed to one more. */
export const TAKINGS = 20;

/** Why a shard has failed that nobody brought back. */
export const lostSays = (takings: number): string =>
  `${takings} workers in turn took this shard and none came back`;
