// Blocks of programs: TypeScript is type-checked and run, Python is run where there is one, shell lines are known.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, installed, root } from '../../scripts/command.ts';
import type { Block } from './collect.ts';

const folder = join(root, '.reports/docs-blocks');

/** Name of the file that a block becomes. */
const nameOf = (block: Block): string => `${block.file.replaceAll(/[^a-z0-9]+/gi, '-')}-${block.line}.ts`;

/** Type-checks all blocks of TypeScript in one go; gives what the compiler says, empty where all is well. */
export const typecheck = async (blocks: readonly Block[]): Promise<string> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const block of blocks) writeFileSync(join(folder, nameOf(block)), block.text);
  const config = {
    extends: '../../tsconfig.base.json',
    compilerOptions: { types: ['node'], lib: ['ES2023', 'DOM'], erasableSyntaxOnly: false },
    files: blocks.map(nameOf),
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
  const { status, output } = await capture(tsc, ['-p', folder, '--pretty', 'false']);
  // A fault of the packages is theirs to report; here count those of the blocks, and a compiler that did not run.
  const own = output.split('\n').filter((line) => /^(\.reports\/docs-blocks\/|docs-)/.test(line));
  return status === 0
    ? ''
    : own.length > 0
      ? own.join('\n')
      : output.includes('error TS')
        ? ''
        : output || 'tsc failed';
};

/** Runs a checked block of TypeScript; gives what it printed. */
export const runTypeScript = async (block: Block): Promise<{ status: number; output: string }> =>
  capture(installed('tsx'), [join(folder, nameOf(block))]);

/** Runs a program in another language in the current folder; undefined where this machine has none. */
export const runOther = (
  program: string,
  args: readonly string[],
  input: string,
): { status: number; output: string } | undefined => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (error) return undefined;
  return { status: status ?? 1, output: `${stdout}${stderr}` };
};

const scripts = (): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> })
    .scripts;

/** Why a line of set-up is not one that works on a fresh clone; undefined where it is. */
export const unknownLine = (line: string): string | undefined => {
  const words = line.trim().split(/\s+/);
  const [program = '', second = '', third = ''] = words;
  if (line.trim() === '' || line.startsWith('#')) return undefined;
  switch (program) {
    case 'npm':
      if (['ci', 'start', 'test'].includes(second)) return undefined;
      return second === 'run' && third in scripts()
        ? undefined
        : `package.json has no script "${third || second}"`;
    case 'npx':
      if (second === 'casus') return undefined;
      return second === 'vitest' &&
        third === 'run' &&
        words.slice(3).every((path) => existsSync(join(root, path)))
        ? undefined
        : `"${line}" is not known`;
    case 'node':
      return second === 'apps/cli/dist/casus.mjs' ? undefined : `"${second}" is not what the build makes`;
    case 'git':
      return second === 'clone' ? undefined : `"git ${second}" is not known`;
    case 'cd':
    case 'mkdir':
    case 'export':
    case 'alias':
    case 'source':
      return undefined;
    default:
      return `"${program}" is not known`;
  }
};

/** Every command of a line of set-up, those joined by "&&" each. */
export const commandsOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.split('&&'));
