import { join } from 'node:path';
import { runProgram } from '../spawn.ts';
import type { RivalResult } from './clause.ts';

/** Steps of one random trace. */
export const STEPS = 20;

/**
 * Measures Quint's TypeScript simulator on the clause in `tiny.qnt`, by the time it says itself (without
 * its start, so that nothing of Node is counted against it). Its end state is asserted twice: a run of
 * its own test with the expected counts, and the invariant, with witnesses that the traces are not idle.
 */
export async function measureQuint(
  root: string,
  folder: string,
  traces: number,
  runs: number,
): Promise<RivalResult> {
  const quint = join(folder, 'node_modules/@informalsystems/quint/dist/src/cli.js');
  const model = join(root, 'bench/src/rivals/tiny.qnt');
  const call = (...args: readonly string[]): ReturnType<typeof runProgram> =>
    runProgram(process.execPath, [quint, ...args, '--backend', 'typescript'], folder);
  const samples: number[] = [];
  const wrong: string[] = [];
  const found: Record<string, number> = {};
  const test = await call('test', model, '--match', 'clauseTest');
  if (test.status !== 0 || !/ok clauseTest passed/.test(test.output))
    wrong.push(`clauseTest: ${(test.output + test.errors).trim().slice(-300)}`);
  for (let run = 0; run < runs; run += 1) {
    const left = await call(
      'run',
      model,
      '--invariant=sound',
      `--max-samples=${traces}`,
      `--max-steps=${STEPS}`,
      '--verbosity=1',
      '--seed=42',
      '--witnesses',
      'someBreach',
      'someHelp',
    );
    const ms = /\[ok\] No violation found \((\d+)ms/.exec(left.output)?.[1];
    if (left.status !== 0 || ms === undefined) {
      wrong.push(`run: ${(left.output + left.errors).trim().slice(-300)}`);
      continue;
    }
    samples.push(Number(ms));
    for (const [, name, count] of left.output.matchAll(/(\w+) was witnessed in (\d+) trace/g))
      found[name ?? ''] = Number(count);
  }
  if (!((found['someBreach'] ?? 0) > 0 && (found['someHelp'] ?? 0) > 0))
    wrong.push('no trace with a breach, or none with help');
  return { samples, did: traces * (STEPS + 1), found, wrong };
}
