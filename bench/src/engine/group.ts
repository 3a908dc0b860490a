import { figure, type Group, rates, type Row, type Target, type Wanted } from '../row.ts';
import { inChild } from '../spawn.ts';
import { type EngineResult, type EngineTask, NEXT } from './measure.ts';

/** A row of the engine with what it was made from. */
interface Measured {
  readonly task: EngineTask;
  readonly row: Row;
}

const SIZES = [1_000, 100_000, 1_000_000] as const;
const QUICK = [1_000, 10_000] as const;

const nameOf = ({ size, derivations, step, part }: EngineTask): string =>
  `${part === 'next' ? `next ${figure(NEXT)} after ` : ''}${figure(size).padStart(9)} events, ${derivations ? 'derivations kept' : 'no derivations  '}, ${step}`;

const titleOf = (workload: EngineTask['workload']): string =>
  workload === 'tiny' ? 'engine, tiny clause, 4 members' : 'engine, NAT-1949, 32 members';

/** What a target says of the rows of a series. */
const wordsOf = ({ derivations, step, part }: EngineTask): string =>
  `${derivations ? 'derivations kept' : 'no derivations'}, ${step}${part === 'next' ? `, the next ${figure(NEXT)} events` : ''}`;

const measure = async (task: EngineTask): Promise<Measured> => {
  const result = await inChild<EngineResult>(task.root, task);
  const row: Row = {
    group: titleOf(task.workload),
    name: nameOf(task),
    unit: 'events/s',
    ...rates(result.samples, task.part === 'next' ? NEXT : task.size),
    also: `${figure(Math.round(result.bytes))} B/event, processor ${figure(Math.round(100 * result.share))} %`,
    end: Object.entries(result.found)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => `${key} ${figure(count)}`)
      .join(', '),
    wrong: result.wrong,
  };
  return { task, row };
};

/** How often a log is run: a million events of 32 members take a minute or more. */
const runsOf = (workload: EngineTask['workload'], size: number): number =>
  size < 1_000_000 ? 7 : workload === 'nato' ? 1 : 3;

/** All sizes of one way of running one workload, with the target of flatness over them. */
const series = async (
  wanted: Wanted,
  parts: Pick<EngineTask, 'workload' | 'derivations' | 'step' | 'part'>,
): Promise<readonly Measured[]> => {
  const out: Measured[] = [];
  for (const size of wanted.quick ? QUICK : SIZES) {
    const task: EngineTask = {
      kind: 'engine',
      ...parts,
      size,
      runs: wanted.quick ? 2 : parts.part === 'next' ? 7 : runsOf(parts.workload, size),
      spend: wanted.quick ? 150 : 1500,
      root: wanted.root,
    };
    wanted.says(`${titleOf(parts.workload)}: ${nameOf(task).trim()}`);
    out.push(await measure(task));
  }
  return out;
};

/** Issue 2: "200 thousand events/s on the tiny clause with derivations kept, 500 thousand without". */
const speedTarget = (of: readonly Measured[]): readonly Target[] => {
  const [first] = of;
  if (first?.task.workload !== 'tiny') return [];
  const least = first.task.derivations ? 200_000 : 500_000;
  const values = of.map(({ row }) => row.value);
  return [
    {
      group: first.row.group,
      target: `tiny clause, ${wordsOf(first.task)}: ${figure(least)} events/s at every size`,
      measured: values.map(figure).join(' / '),
      met: Math.min(...values) >= least,
    },
  ];
};

/** Issue 2: "flat cost per event: within 20 % from one end to the other". */
const flatTarget = (of: readonly Measured[]): readonly Target[] => {
  const [first] = of;
  const last = of.at(-1);
  if (!first || !last) return [];
  const ratio = first.row.value / last.row.value;
  return [
    {
      group: first.row.group,
      target: `${first.task.workload}, ${wordsOf(first.task)}: cost per event at ${figure(last.task.size)} at most 1.20 times that at ${figure(first.task.size)}`,
      measured: ratio.toFixed(2),
      met: ratio <= 1.2,
    },
  ];
};

/** A million events of 32 members take minutes as it is. */
const PARTS: Readonly<Record<EngineTask['workload'], readonly EngineTask['part'][]>> = {
  tiny: ['whole', 'next'],
  nato: ['whole'],
};

const workloadGroup =
  (workload: EngineTask['workload']): Group =>
  async (wanted) => {
    const rows: Row[] = [];
    const targets: Target[] = [];
    for (const part of PARTS[workload])
      for (const step of ['applyAll', 'apply'] as const)
        for (const derivations of [true, false]) {
          const of = await series(wanted, { workload, derivations, step, part });
          rows.push(...of.map(({ row }) => row));
          targets.push(...speedTarget(of), ...flatTarget(of));
        }
    return { rows, targets };
  };

/** The tiny clause, at all sizes, with derivations and without, event by event and as a log. */
export const tinyGroup = workloadGroup('tiny');

/** NAT-1949 with 32 members, likewise. */
export const natoGroup = workloadGroup('nato');
