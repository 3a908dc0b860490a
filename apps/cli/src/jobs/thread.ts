import { workerOf } from '@casus/jobs/work';
import { WORKS } from './works.ts';

/** What a thread of the pool runs: one piece of work after the other. */
export const does = workerOf(WORKS);
