import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Threads, threadsOf } from '@casus/jobs';
import { above } from '../library/folder.ts';

/** As many threads as the machine does at once. */
export const allThreads = (): number => availableParallelism();

/** Starts threads that do the works of this build, or of a module that was built. From sources, they read TypeScript. */
export function startThreads(count: number, module?: string): Threads {
  if (module !== undefined) return threadsOf(module, count);
  const built = fileURLToPath(import.meta.url).endsWith('.mjs') ? above('thread.mjs')[0] : undefined;
  return built === undefined
    ? threadsOf(join(dirname(fileURLToPath(import.meta.url)), 'thread.ts'), count, [
        '--import',
        pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
      ])
    : threadsOf(built, count);
}
