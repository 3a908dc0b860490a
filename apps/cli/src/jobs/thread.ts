import { workerOf } from '@casus/jobs/work';
import { WORKS } from './works.ts';

// What a thread of the pool runs: one piece of work after the other.
// piscina wants a default export of the module.
export default workerOf(WORKS);
