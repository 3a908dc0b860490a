import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Asking, type Goal, promelaOf } from './promela.ts';

/** SPIN as a judge: its verifier is generated, compiled and run to the end in a folder of its own. */

/** Whether SPIN and a C compiler are there. */
export const hasSpin = (): boolean =>
  ['spin', 'cc'].every((program) => spawnSync('which', [program]).status === 0);

/** What SPIN says. */
export interface Ruling {
  /** Least and most that each group has done, at each tick; by pact, group and tick. */
  readonly least: readonly (readonly (readonly number[])[])[];
  readonly most: readonly (readonly (readonly number[])[])[];
  readonly states: number;
  /** Errors found: with a goal, whether it can be reached. */
  readonly errors: number;
  /** Everything was looked at. */
  readonly exhausted: boolean;
  /** Times in ms: generating, compiling, running. */
  readonly ms: { readonly generate: number; readonly compile: number; readonly run: number };
  /** Memory of the run, MB. */
  readonly memory: number;
}

/** Asks SPIN for floor and ceiling of every group, or with a goal whether the first machine can reach it. */
export const rule = (
  askings: readonly Asking[],
  options: {
    readonly optimise?: '-O0' | '-O1' | '-O2';
    readonly goal?: Goal;
    readonly keep?: string;
    /** Time for the run, ms. */
    readonly limit?: number;
  } = {},
): Ruling => {
  const folder = options.keep ?? mkdtempSync(join(tmpdir(), 'casus-spin-'));
  const timed = <T>(what: () => T): readonly [T, number] => {
    const from = performance.now();
    const value = what();
    return [value, performance.now() - from];
  };
  try {
    writeFileSync(join(folder, 'pacts.pml'), promelaOf(askings, options.goal));
    const within = { cwd: folder, encoding: 'utf8' as const, maxBuffer: 1 << 28 };
    const [made, generate] = timed(() => spawnSync('spin', ['-a', 'pacts.pml'], within));
    if (made.status !== 0) throw new Error(`spin -a: ${made.stdout}${made.stderr}`);
    const flags = [
      '-w',
      options.optimise ?? '-O1',
      '-DSAFETY',
      '-DNOREDUCE',
      '-DNOCLAIM',
      '-DVECTORSZ=4096',
      '-DMEMLIM=4000',
    ];
    const [, compile] = timed(() =>
      execFileSync('cc', [...flags, '-o', 'pan', 'pan.c'], { ...within, stdio: 'pipe' }),
    );
    const [ran, run] = timed(() =>
      spawnSync(join(folder, 'pan'), ['-E', '-m200000', '-w22'], {
        ...within,
        timeout: options.limit ?? 300_000,
      }),
    );
    return { ...readRuling(askings, ran.stdout), ms: { generate, compile, run } };
  } finally {
    if (options.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const readRuling = (askings: readonly Asking[], out: string): Omit<Ruling, 'ms'> => {
  const at = (start: number): number[][][] =>
    askings.map(({ machine, groups }) =>
      groups.map(() => Array.from({ length: machine.horizon }, () => start)),
    );
  const least = at(Number.POSITIVE_INFINITY);
  const most = at(Number.NEGATIVE_INFINITY);
  for (const [, pact, group, tick, height] of out.matchAll(/^SEEN (\d+) (\d+) (\d+) (\d+)$/gm)) {
    const low = least[Number(pact)]?.[Number(group)];
    const high = most[Number(pact)]?.[Number(group)];
    const when = Number(tick);
    if (!low || !high) continue;
    low[when] = Math.min(low[when] ?? 0, Number(height));
    high[when] = Math.max(high[when] ?? 0, Number(height));
  }
  const figure = (pattern: RegExp): number => Number(pattern.exec(out)?.[1] ?? Number.NaN);
  const errors = figure(/errors: (\d+)/);
  return {
    least,
    most,
    states: figure(/^\s*(\d+) states, stored/m),
    errors,
    exhausted:
      !/max search depth too small|out of memory|Search not completed|aborting/.test(out) &&
      !Number.isNaN(errors),
    memory: figure(/([\d.]+)\s+total actual memory usage/),
  };
};
