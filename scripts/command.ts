// Running another program from the build scripts, always from the root of the repository.

import { spawn, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository root, whatever folder the script was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Absolute path of a program that npm installed at the root. */
export const installed = (name: string): string => resolve(root, 'node_modules', '.bin', name);

/** What a finished program left: exit status (1 where a signal ended it) and all that it printed. */
export interface Finished {
  readonly status: number;
  readonly output: string;
}

/** Runs a program with its output straight to the terminal; gives the exit status. Standard input is closed. */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status ?? 1;
}

/** Runs a program and keeps its output, so that several can run side by side and print in order. */
export function capture(program: string, args: readonly string[], cwd: string = root): Promise<Finished> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const pieces: string[] = [];
    child.stdout.on('data', (piece) => pieces.push(String(piece)));
    child.stderr.on('data', (piece) => pieces.push(String(piece)));
    child.on('error', (error) => done({ status: 1, output: `${program}: ${error.message}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, output: pieces.join('') }));
  });
}
