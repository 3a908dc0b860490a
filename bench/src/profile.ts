import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Task } from './child.ts';
import { inChild } from './spawn.ts';

/** The parts of V8's .cpuprofile that are read here. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Functions of one task by the time spent in them alone, most first, as lines to print. */
export async function profile(root: string, task: Task, most: number): Promise<readonly string[]> {
  const folder = join(root, 'bench/results/profile');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await inChild(root, task, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  const [file] = readdirSync(folder);
  const { nodes, samples, timeDeltas } = JSON.parse(
    readFileSync(join(folder, file ?? ''), 'utf8'),
  ) as CpuProfile;
  const places = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(nameless)'} ${url === '' ? '' : `${basename(url)}:${lineNumber + 1}`}`.trim(),
    ]),
  );
  const self = new Map<string, number>();
  samples.forEach((id, index) => {
    const place = places.get(id) ?? '?';
    self.set(place, (self.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const total = [...self.values()].reduce((sum, each) => sum + each, 0);
  return [...self]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(
      ([place, time]) =>
        `${((100 * time) / total).toFixed(1).padStart(5)} %  ${(time / 1000).toFixed(0).padStart(6)} ms  ${place}`,
    );
}
