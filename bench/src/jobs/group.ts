import { join } from 'node:path';
import { embeddedQueue, postgresQueue, type ShardQueue } from '@casus/jobs';
import { startServer } from '@casus/jobs/testing';
import { figure, type Group, notMeasured, type Row, type Target } from '../row.ts';
import { runProgram } from '../spawn.ts';
import { inFolder, measureBeginning, measureQueue, measureWorkers } from './measure.ts';
import { paperLines } from './paper.ts';

const GROUP = 'jobs';
const SIZE = 50;

const rowOf = (
  name: string,
  value: number,
  unit: string,
  also: string,
  wrong: readonly string[] = [],
): Row => ({
  group: GROUP,
  name,
  value,
  unit,
  from: value,
  to: value,
  runs: 1,
  also,
  end: '',
  wrong,
});

/** What queues cost, and a forecast with 1, 2 and 4 workers; at the end, on paper, with many. */
export const jobsGroup: Group = async ({ quick, root, says }) => {
  const built = await runProgram('npm', ['run', '--silent', 'build'], root);
  if (built.status !== 0) return { rows: [notMeasured(GROUP, 'workers', 'the build failed')], targets: [] };
  const empty = quick ? 200 : 2_000;
  const draws = quick ? 400 : 4_000;
  const rows: Row[] = [];
  const targets: Target[] = [];

  says('jobs: the queue in a file');
  const file = await inFolder(async (folder) => measured(embeddedQueue(join(folder, 'q.sqlite')), empty));
  rows.push(
    rowOf('queue in a file, shards of nothing', file, 'shards/s', 'put up, taken, handed in, fetched'),
  );
  says('jobs: the queue on PostgreSQL');
  const server = startServer();
  const name = 'queue on PostgreSQL, shards of nothing';
  let postgres = file;
  if (typeof server === 'string') rows.push(notMeasured(GROUP, name, server));
  else {
    postgres = await measured(postgresQueue(server.url), empty);
    server.end();
    rows.push(rowOf(name, postgres, 'shards/s', 'pg-boss 10.4.2, one process'));
  }

  const perSecond: number[] = [];
  const digests = new Set<string>();
  let bytes = 0;
  for (const workers of [1, 2, 4]) {
    says(`jobs: ${workers} workers`);
    const found = await inFolder(async (folder) => {
      const queue = embeddedQueue(join(folder, 'q.sqlite'));
      const worked = await measureWorkers(root, queue, workers, draws, SIZE);
      await queue.close();
      return worked;
    });
    digests.add(found.digest);
    ({ bytes } = found);
    const rate = (1000 * draws) / found.ms;
    perSecond.push(rate);
    rows.push(
      rowOf(
        `forecast, ${workers} ${workers === 1 ? 'worker' : 'workers'}`,
        rate,
        'draws/s',
        `${figure(rate / (perSecond[0] ?? rate))} times one worker; sha256 ${found.digest.slice(0, 12)}`,
        digests.size > 1 ? ['another number of workers gives other bits'] : [],
      ),
    );
  }
  targets.push({
    group: GROUP,
    target: 'the answer is the same bit for bit with 1, 2 and 4 workers',
    measured: `${digests.size === 1 ? 'one digest' : `${digests.size} digests`} of ${figure(bytes)} bytes`,
    met: digests.size === 1,
  });
  says('');
  const begin = measureBeginning();
  const one = { draws: perSecond[0] ?? 1, shards: postgres, begin, bytes: bytes / draws };
  console.log(['', 'On paper:', ...paperLines(one)].join('\n'));
  return { rows, targets };
};

async function measured(queue: ShardQueue, count: number): Promise<number> {
  try {
    await measureQueue(queue, Math.ceil(count / 10));
    return await measureQueue(queue, count);
  } finally {
    await queue.close();
  }
}
