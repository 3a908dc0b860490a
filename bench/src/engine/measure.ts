import { apply, applyAll, compile, type Event, startWith, type State, type System } from '@casus/engine';
import { holdings } from '../../../packages/engine/src/report/positions.ts';
import { differences, type Tally, type Workload } from './oracle.ts';
import { nato, natoPact } from './nato.ts';
import { tiny, tinyPact, tinyWorld } from './tiny.ts';

/** What to measure in one process. */
export interface EngineTask {
  readonly kind: 'engine';
  readonly workload: Workload['name'];
  readonly size: number;
  readonly derivations: boolean;
  /** `apply` for every event, or `applyAll` for the log. */
  readonly step: 'apply' | 'applyAll';
  /** The whole log from the start, or the thousand events that come after it, over and over from one state. */
  readonly part: 'whole' | 'next';
  /** Least number of timed runs. */
  readonly runs: number;
  /** Least time spent on warming up, and again on timed runs, in ms. */
  readonly spend: number;
  /** Root of the repository, for the library. */
  readonly root: string;
}

/** What a process found out. */
export interface EngineResult {
  /** Wall time of each run, ms. */
  readonly samples: readonly number[];
  /** Processor time of all threads over wall time of the timed runs; below 1 something else had the cores. */
  readonly share: number;
  /** Heap that the final state adds, bytes per event; the log itself not counted. NaN without --expose-gc. */
  readonly bytes: number;
  readonly found: Tally;
  /** Where the end state is not what the oracle says; empty where all is well. */
  readonly wrong: readonly string[];
}

const workloads = { tiny, nato };

const systemOf = (task: EngineTask): System => {
  const { pact, world } =
    task.workload === 'tiny' ? { pact: tinyPact, world: tinyWorld } : natoPact(task.root);
  return compile([pact], world, { derivations: task.derivations });
};

const play = (from: State, log: readonly Event[], step: EngineTask['step']): State => {
  if (step === 'applyAll') return applyAll(from, log);
  let state = from;
  for (const event of log) state = apply(state, event);
  return state;
};

/** How the duties of a state stand, by article. */
export const stands = (state: State): Tally => {
  const counts: Record<string, number> = {};
  for (const { article, status } of holdings(state)) {
    const key = `${article} ${status}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

const collect = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** So many events come next. */
export const NEXT = 1000;

/** Runs one engine row: warms up, times, weighs the heap, and compares the end state with the oracle. */
export const measureEngine = (task: EngineTask): EngineResult => {
  const workload = workloads[task.workload];
  const system = systemOf(task);
  const next = task.part === 'next';
  const all = workload.log(next ? task.size + NEXT : task.size);
  const from = next ? applyAll(startWith(system), all.slice(0, task.size)) : startWith(system);
  const log = next ? all.slice(task.size) : all;
  const short = log.slice(0, NEXT);
  const warm = performance.now();
  do play(from, short, task.step);
  while (performance.now() - warm < task.spend);

  const samples: number[] = [];
  const begun = performance.now();
  const used = process.cpuUsage();
  while (samples.length < task.runs || (performance.now() - begun < task.spend && samples.length < 2000)) {
    // A long run starts on a clean heap; a short one pays for what its like has left, as in life.
    if (log.length >= 50_000) globalThis.gc?.();
    const since = performance.now();
    play(from, log, task.step);
    samples.push(performance.now() - since);
  }

  const { user, system: kernel } = process.cpuUsage(used);
  const share = (user + kernel) / 1000 / (performance.now() - begun);

  // Short logs are kept many times over, for the heap is only known to some kilobytes.
  const weighs = globalThis.gc !== undefined;
  const copies = weighs ? Math.max(1, Math.ceil(50_000 / log.length)) : 1;
  const before = collect();
  const kept = Array.from({ length: copies }, () => play(from, log, task.step));
  const bytes = weighs ? (collect() - before) / (copies * log.length) : Number.NaN;

  const [state] = kept;
  const found = state === undefined ? {} : stands(state);
  const wrong = [...differences(workload.expected(all), found)];
  if (state?.record.size !== all.length) wrong.push(`${state?.record.size ?? 0} events recorded`);
  return { samples, share, bytes, found, wrong };
};
