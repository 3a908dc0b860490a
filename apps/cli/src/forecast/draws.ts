import type { ForecastQuestion, ForecastSearch } from '@casus/forecast';
import type { Patience } from '../check/patience.ts';
import { good, type Outcome } from '../exit.ts';
import { MOST_THREADS, numberOf } from '../jobs/number.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Ready } from './asked.ts';
import type { Play } from './blocs.ts';
import { drawsOf, solvedIn } from './run.ts';

/** Options of `casus forecast` that say who makes the draws. */
export interface ShareOptions {
  readonly threads?: string;
  readonly queue?: string;
}

/** How draws are shared out: threads of this process, 0 if workers alone are to make them, and the queue, where one is named. */
export interface Share {
  readonly threads: number;
  readonly queue?: string;
}

/** Draws as far as they came. */
export interface Drawn {
  readonly search: ForecastSearch;
  /** What a reader must know of how they were made. */
  readonly warnings: readonly string[];
  /** The queue went away before all had come back. */
  readonly cut: boolean;
}

/** Whether the draws are shared out: if somebody says so, if there is a database for it, or if they are many. */
export async function shareFor(
  { threads: given, queue }: ShareOptions,
  draws: number,
): Promise<Outcome<Share | undefined>> {
  const database = /^postgres(ql)?:\/\//.test(process.env['DATABASE_URL'] ?? '');
  if (given === undefined && queue === undefined && !database && draws < WORTH_SHARING)
    return good(undefined);
  const { allThreads } = await import('../jobs/pool.ts');
  const threads = numberOf('--threads', given, allThreads(), 0, MOST_THREADS);
  return threads.ok ? good({ threads: threads.value, ...(queue !== undefined && { queue }) }) : threads;
}

/** From so many draws on, starting threads takes less time than they save. */
const WORTH_SHARING = 1_000;

/** Makes the draws of a game, here or shared out: the same figures bit for bit. */
export async function drawnBy(
  ready: Ready,
  { terms }: Play,
  question: ForecastQuestion,
  share: Share | undefined,
  patience: Patience,
  terminal: Terminal,
): Promise<Outcome<Drawn>> {
  if (share === undefined) {
    const search = await drawsOf(question, patience);
    return search.ok ? good({ search: search.value, warnings: [], cut: false }) : search;
  }
  const { sharedDraws } = await import('../jobs/draws.ts');
  // Whoever draws elsewhere makes the same numbers from these terms, and their cast in this order.
  const { hours, fineness, starts, certify } = question;
  const task = {
    terms,
    profile: ready.numbered.profile,
    seed: question.seed,
    settings: {
      ...(hours !== undefined && { hours }),
      ...(fineness !== undefined && { fineness }),
      ...(starts !== undefined && { starts }),
      ...(certify !== undefined && { certify }),
    },
  };
  const shared = await sharedDraws(question, task, share, patience, terminal);
  if (!shared.ok) return shared;
  const { search, ended, warnings } = shared.value;
  const solved = solvedIn(search, patience);
  return solved.ok ? good({ search: solved.value, warnings, cut: ended === 'trouble' }) : solved;
}
