import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Threads, threadsOf } from '@casus/jobs';
import { above } from '../library/folder.ts';

/** As many threads as the machine does at once. */
export const allThreads = (): number => availableParallelism();

/** Starts threads that do the works of this build. From sources, they read TypeScript as their parent does. */
export function startThreads(count: number): Threads {
  const built = fileURLToPath(import.meta.url).endsWith('.mjs') ? above('thread.mjs')[0] : undefined;
  return built === undefined
    ? threadsOf(join(dirname(fileURLToPath(import.meta.url)), 'thread.ts'), count, ['--import', 'tsx'])
    : threadsOf(built, count);
}
