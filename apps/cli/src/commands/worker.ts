import { patient, pausesOf, QueueTrouble, type Threads, workOn } from '@casus/jobs';
import { bad, EXIT, type ExitCode } from '../exit.ts';
import { kindOf } from '../jobs/build.ts';
import { type Interrupt, listening } from '../jobs/interrupt.ts';
import { MOST_THREADS, numberOf } from '../jobs/number.ts';
import { allThreads, startThreads } from '../jobs/pool.ts';
import { queueAt } from '../jobs/where.ts';
import { WORKS } from '../jobs/works.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { failed } from './fail.ts';

/** Options of `casus worker`. */
export interface WorkerOptions {
  readonly queue?: string;
  readonly threads?: string;
  readonly once?: boolean;
  readonly patience?: string;
  readonly json?: boolean;
}

/** What a worker has done. */
interface Tally {
  done: number;
  /** Done elsewhere too; counted once. */
  repeats: number;
  /** Done elsewhere too, with another result. */
  unlike: number;
  failed: number;
  lost: number;
}

const PATIENCE = 60;

/** `casus worker`: takes shards of long work from the queue until it is stopped. */
export async function workerCommand(options: WorkerOptions, terminal: Terminal): Promise<ExitCode> {
  const threads = numberOf('--threads', options.threads, allThreads(), 1, MOST_THREADS);
  if (!threads.ok) return failed(threads, terminal);
  const patience = numberOf('--patience', options.patience, PATIENCE, 0, 86_400);
  if (!patience.ok) return failed(patience, terminal);
  const given = queueAt(options.queue);
  const interrupt = listening();
  const queue = patient(given, {
    pauses: pausesOf(patience.value * 1000),
    signal: interrupt.signal,
    onTrouble: ({ message }) => terminal.err(`casus: ${message}; trying again for ${patience.value} s`),
    onBack: () => terminal.err('casus: the queue is back'),
  });
  const tally: Tally = { done: 0, repeats: 0, unlike: 0, failed: 0, lost: 0 };
  let pool: Threads | undefined;
  try {
    pool = startThreads(threads.value);
    const kinds = Object.keys(WORKS).map((name) => kindOf(name));
    terminal.progress?.(
      `${threads.value} ${threads.value === 1 ? 'thread' : 'threads'} on ${queue.place}${options.once ? '' : '; Ctrl-C ends it'}`,
    );
    await workOn(queue, {
      kinds,
      run: pool.run,
      threads: threads.value,
      signal: interrupt.signal,
      once: options.once ?? false,
      onShard: (claim, end) => {
        switch (end.kind) {
          case 'done':
            if (end.receipt === 'first') tally.done += 1;
            else if (end.receipt === 'differs') tally.unlike += 1;
            else tally.repeats += 1;
            return;
          case 'failed':
            tally.failed += 1;
            return terminal.err(
              `casus: draws ${claim.shard.from} to ${claim.shard.to} of job ${claim.job.slice(0, 12)} failed: ${end.says}`,
            );
          case 'lost':
            tally.lost += 1;
            return terminal.err(`casus: a thread was lost (${end.says}); its shard is handed out again`);
        }
      },
    });
  } catch (error) {
    if (!(error instanceof QueueTrouble)) throw error;
    const some = Object.values(tally).some((count) => count > 0);
    if (some) tell(tally, queue.place, options, terminal);
    const after = error.passing ? ` (tried for ${patience.value} s)` : '';
    return failed(
      bad(
        error.passing ? EXIT.stopped : EXIT.usage,
        `${error.message}${after}`,
        some
          ? `${error.mend}\n  nothing is lost: what this worker had in hand is handed out again`
          : error.mend,
      ),
      terminal,
    );
  } finally {
    interrupt.end();
    await pool?.end();
    await given.close();
  }
  tell(tally, queue.place, options, terminal);
  return ended(options, interrupt);
}

/** A worker that runs until it is stopped has done what it should when it is. */
const ended = ({ once }: WorkerOptions, { signal }: Interrupt): ExitCode =>
  once && signal.aborted ? EXIT.stopped : EXIT.fine;

function tell(tally: Tally, place: string, { json }: WorkerOptions, terminal: Terminal): void {
  const { done, repeats, unlike, failed: refused, lost } = tally;
  if (json) {
    terminal.out(JSON.stringify({ schema: 'casus/worker/1', queue: place, ...tally }, null, 2));
    return;
  }
  const parts = [
    `${shardsIn(done)} done`,
    ...(repeats > 0 ? [`${repeats} done elsewhere too and counted once`] : []),
    ...(refused > 0 ? [`${refused} failed`] : []),
    ...(lost > 0 ? [`${lost} lost with their thread and handed out again`] : []),
  ];
  terminal.out(`${parts.join(', ')}.`);
  if (unlike > 0)
    terminal.out(
      `${shardsIn(unlike)} came out otherwise here than elsewhere: the machines do not reckon alike.`,
    );
}

const shardsIn = (count: number): string => `${count} ${count === 1 ? 'shard' : 'shards'}`;
