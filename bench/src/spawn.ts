import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Task } from './child.ts';

/** What a finished process left. */
export interface Left {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
  /** Wall time from spawn to end, ms. */
  readonly ms: number;
}

/** Runs a program to its end, with its output kept. Status 1 where it could not start or a signal ended it. */
export const runProgram = (
  program: string,
  args: readonly string[],
  cwd: string,
  limit = 600_000,
): Promise<Left> =>
  new Promise((done) => {
    const from = performance.now();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    const output: string[] = [];
    const errors: string[] = [];
    child.stdout.on('data', (piece) => output.push(String(piece)));
    child.stderr.on('data', (piece) => errors.push(String(piece)));
    const end = (status: number, more = ''): void =>
      done({
        status,
        output: output.join(''),
        errors: errors.join('') + more,
        ms: performance.now() - from,
      });
    child.on('error', (error) => end(1, error.message));
    child.on('close', (status) => end(status ?? 1));
  });

const bundle = (root: string): string => join(root, 'bench/dist/child.mjs');

/**
 * Bundles the measuring code as the command line is bundled. Under tsx every closure would carry its
 * name (esbuild's keepNames), which costs a step function more than a tenth of its speed.
 */
export const bundleChild = async (root: string): Promise<void> => {
  mkdirSync(join(root, 'bench/dist'), { recursive: true });
  await build({
    entryPoints: [join(root, 'bench/src/child.ts')],
    outfile: bundle(root),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as benchRequire } from 'node:module'; const require = benchRequire(import.meta.url);",
    },
  });
};

/** Flags of every measuring process: heap that can be collected on demand, and room for a million events. */
const FLAGS = ['--expose-gc', '--max-old-space-size=12288'];

/** Does one task in a process of its own. Throws, with what it said, where it ends badly. */
export const inChild = async <Result>(
  root: string,
  task: Task,
  flags: readonly string[] = [],
): Promise<Result> => {
  const left = await runProgram(
    process.execPath,
    [...FLAGS, ...flags, '--enable-source-maps', bundle(root), JSON.stringify(task)],
    root,
  );
  if (left.status !== 0)
    throw new Error(`${task.kind} ended with status ${left.status}:\n${left.errors.slice(-2000)}`);
  return JSON.parse(left.output) as Result;
};
