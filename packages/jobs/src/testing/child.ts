// A worker process for tests that kill it: the file or address of a queue, and its settings as JSON.

import { embeddedQueue } from '../embedded/queue.ts';
import { patient } from '../patience.ts';
import { postgresQueue, type PostgresSettings } from '../postgres/queue.ts';
import { workerOf } from '../work.ts';
import { workOn } from '../worker.ts';
import { sums } from './sums.ts';

const [place = '', settings = '{}'] = process.argv.slice(2);
const queue = place.startsWith('postgres:')
  ? postgresQueue(place, JSON.parse(settings) as PostgresSettings)
  : embeddedQueue(place, JSON.parse(settings) as PostgresSettings);
const does = workerOf({ sums });
await workOn(patient(queue), {
  kinds: ['sums'],
  run: async (piece) => {
    // Whoever wants to kill it in the middle knows when that is.
    process.stdout.write('.');
    const done = does(piece);
    await new Promise((resume) => setTimeout(resume, 20));
    return done;
  },
  threads: 2,
  signal: new AbortController().signal,
});
