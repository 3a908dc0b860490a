/** Shards of long work on a queue: in a file on this machine, or on PostgreSQL with workers on many. */
export type * from './model.ts';
export { collect, type Collected, type CollectSettings, type Waiting } from './collect.ts';
export { embeddedQueue, type EmbeddedSettings } from './embedded/queue.ts';
export { digestOf, jobOf, shardsOf } from './identity.ts';
export { patient, type Patience, pausesOf } from './patience.ts';
export { postgresQueue, type PostgresSettings } from './postgres/queue.ts';
export { type Threads, threadsOf } from './threads.ts';
export { QueueTrouble } from './trouble.ts';
export { type Done, type Piece, type Work, workerOf } from './work.ts';
export { type ShardEnd, type WorkerSettings, workOn } from './worker.ts';
