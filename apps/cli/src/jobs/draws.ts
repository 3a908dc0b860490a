import {
  beginForecast,
  type ForecastQuestion,
  type ForecastSearch,
  type ForecastTask,
} from '@casus/forecast';
import type { Patience } from '../check/patience.ts';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { forecastInShards, type Sharded, type ShardedSettings } from './forecast.ts';

/** A forecast whose draws were shared out, and what a reader must know of how it ended. */
export interface SharedDraws {
  readonly search: ForecastSearch;
  readonly ended: Sharded['ended'];
  readonly warnings: readonly string[];
}

/** How draws are shared out; the rest is `forecastInShards`. */
export type ShareSettings = Pick<ShardedSettings, 'threads' | 'queue' | 'size' | 'patience'>;

/**
 * The draws of a question, in threads of this machine and by whatever workers are on the queue. The task is the question
 * as data. Ends as the patience says, with the draws so far.
 */
export async function sharedDraws(
  question: ForecastQuestion,
  task: ForecastTask,
  settings: ShareSettings,
  patience: Patience,
  terminal: Terminal,
): Promise<Outcome<SharedDraws>> {
  const begun = beginForecast(question);
  if (begun.kind === 'no game') return bad(EXIT.findings, `There is nothing to forecast: ${begun.says}`);
  const stop = new AbortController();
  let [done, told] = [0, ''];
  const watch = setInterval(() => {
    if (patience.stopped() !== undefined) stop.abort();
    // Its line tells how much time is left.
    void patience.breathe(done / Math.max(1, question.draws), told);
  }, WATCH);
  try {
    const { search, ended, trouble, warnings } = await forecastInShards(begun.search, task, {
      ...settings,
      signal: stop.signal,
      onProgress: ({ done: came, failed, taken, of }) => {
        done = Math.round((question.draws * (came + failed)) / of);
        told = `draw ${done} of ${question.draws}${taken > 0 ? ` (${taken} shards in hand)` : ''}`;
      },
      onNotice: (says) => terminal.err(`casus: ${says}`),
    });
    if (trouble && search.done === 0) return bad(EXIT.stopped, trouble.message, trouble.mend);
    return good({
      search,
      ended,
      warnings: [
        ...warnings,
        ...(trouble
          ? [
              `${trouble.message}: these are ${search.done} of ${question.draws} draws. To mend it, ${trouble.mend}.`,
            ]
          : []),
      ],
    });
  } finally {
    clearInterval(watch);
  }
}

/** Between two looks at the clock and at interrupts, in ms. */
const WATCH = 50;
