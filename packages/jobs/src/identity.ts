import { createHash } from 'node:crypto';
import type { Job, Shard } from './model.ts';

/** SHA-256 in hexadecimal digits, of text or bytes. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A job: the kind names the work and its build, the question is plain JSON. */
export function jobOf(kind: string, question: unknown): Job {
  const text = JSON.stringify(question);
  return { id: digestOf(`${kind}\n${digestOf(text)}`), kind, question: text };
}

/** All draws of a job, in shards of one size; how they are cut hangs on nothing else, so that it is the same everywhere. */
export function shardsOf(job: Job, draws: number, size: number): readonly Shard[] {
  const step = Math.max(1, Math.floor(size));
  return Array.from({ length: Math.ceil(draws / step) }, (_, place) => {
    const [from, to] = [place * step, Math.min(draws, (place + 1) * step)];
    return { id: digestOf(`${job.id}\n${from}\n${to}`), from, to };
  });
}
