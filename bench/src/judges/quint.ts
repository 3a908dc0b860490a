import { begin, carryOn, envelopeOf, isFinished, type Question, type Step } from '@casus/check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairOf } from '../../../packages/check/src/testing/judges/agree.ts';
import { type Claim, quintOf } from '../../../packages/check/src/testing/judges/quint.ts';
import { witnessOf } from '../../../packages/check/src/testing/judges/replay.ts';
import { sliced } from '../../../packages/check/src/testing/judges/slice.ts';
import { runProgram } from '../spawn.ts';

/** Quint as a judge of the checker: it replays witnesses, and its simulator looks for what is said to be out of reach. */

/** What the checker says of a group, as a claim; undefined where the pact is outside the fragment, or has too many states. */
export const claimOf = (question: Question, group: readonly string[], states = 20_000): Claim | undefined => {
  const { reading } = pairOf(question, [group]);
  if (reading.kind === 'outside') return undefined;
  const search = carryOn(begin({ ...question, about: group }), states);
  const cell = isFinished(search) ? envelopeOf(search, group) : undefined;
  if (!cell) return undefined;
  const machine = sliced(reading.machine, group);
  const at = (steps: readonly Step[]): readonly number[] =>
    Array.from(
      { length: machine.horizon },
      (_, tick) => steps.findLast(({ from }) => from <= tick * machine.unit)?.value ?? 0,
    );
  const { incident } = question;
  const witnesses = [cell.floor.value, cell.ceiling.value].flatMap((steps) =>
    steps.flatMap((step, index) => {
      const next = steps[index + 1]?.from;
      const last = next === undefined ? machine.horizon - 1 : Math.ceil(next / machine.unit) - 1;
      const until = steps === cell.floor.value ? last : Math.floor(step.from / machine.unit);
      return witnessOf(machine, incident.at, incident.on, step, until) ?? [];
    }),
  );
  return { machine, group, floor: at(cell.floor.value), ceiling: at(cell.ceiling.value), witnesses };
};

/** What Quint says of a claim. */
export interface Opinion {
  /** Witnesses that replay, and those that do not. */
  readonly replayed: number;
  readonly refused: readonly string[];
  /** A run against the claim, if the simulator met one. */
  readonly against: string | undefined;
  /** Traces in which the highest ceiling was reached: the simulation is not idle. */
  readonly reached: number;
  readonly traces: number;
  /** Time of the simulation as Quint gives it, ms. */
  readonly ms: number;
}

/** Asks Quint about a claim. */
export const opinionOf = async (folder: string, claim: Claim, traces: number): Promise<Opinion> => {
  const work = mkdtempSync(join(tmpdir(), 'casus-quint-'));
  try {
    const model = join(work, 'pact.qnt');
    writeFileSync(model, quintOf(claim));
    const quint = join(folder, 'node_modules/@informalsystems/quint/dist/src/cli.js');
    const call = (...args: readonly string[]) =>
      runProgram(process.execPath, [quint, ...args, '--backend', 'typescript'], folder);
    const tested = await call('test', model, '--match', 'witness.*Test');
    const run = await call(
      'run',
      model,
      '--invariant=sound',
      `--max-samples=${traces}`,
      '--max-steps=24',
      '--verbosity=1',
      '--seed=42',
      '--witnesses',
      'highest',
    );
    const ms = /\[ok\] No violation found \((\d+)ms/.exec(run.output)?.[1];
    return {
      replayed: [...tested.output.matchAll(/ok witness\d+Test passed/g)].length,
      refused: [...tested.output.matchAll(/\d+\) (witness\d+Test) failed/g)].map(([, name]) => name ?? ''),
      against: ms === undefined ? `${run.output}${run.errors}`.slice(-400) : undefined,
      reached: Number(/highest was witnessed in (\d+) trace/.exec(run.output)?.[1] ?? 0),
      traces,
      ms: Number(ms ?? Number.NaN),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
