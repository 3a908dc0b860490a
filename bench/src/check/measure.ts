import { begin, carryOn, envelopeOf, isFinished, type Step } from '@casus/check';
import { HOUR } from '@casus/engine';
import { type Asked, natoAsked, rioAsked, STANDARD, shelfAsked, tinyAsked } from './questions.ts';

/** What to ask in one process. */
export interface CheckTask {
  readonly kind: 'check';
  readonly what: 'tiny' | 'tiny whole' | 'nato' | 'rio';
  /** Least number of timed runs, after one to warm up. */
  readonly runs: number;
  /** Root of the repository, for the library. */
  readonly root: string;
}

/** The standard question of every pact of the library, in one process. */
export interface ShelfTask {
  readonly kind: 'shelf';
  /** Time after which a question is given up, ms. */
  readonly limit: number;
  readonly root: string;
}

/** What a search found out. */
export interface Verdict {
  /** From the question to the verdict, laying out included, ms. */
  readonly ms: number;
  readonly states: number;
  readonly moves: number;
  readonly exhausted: boolean;
  /** Steps as "0h:0 24h:2". */
  readonly floor: string;
  readonly ceiling: string;
}

const words = (steps: readonly Step[]): string =>
  steps.map(({ from, value }) => `${from / HOUR}h:${value}`).join(' ');

/** So many states are looked at before the time is looked at again. */
const SLICE = 200;

/** Asks a question to its end, or until its time is up. */
export const verdictOf = ({ question, guarantor }: Asked, limit = Number.POSITIVE_INFINITY): Verdict => {
  const from = performance.now();
  const slice = Number.isFinite(limit) ? SLICE : Number.MAX_SAFE_INTEGER;
  let search = begin(question);
  while (!isFinished(search) && performance.now() - from < limit) search = carryOn(search, slice);
  const cell = envelopeOf(search, [guarantor]);
  const ms = performance.now() - from;
  return {
    ms,
    states: search.states,
    moves: search.moves,
    exhausted: isFinished(search),
    floor: cell ? words(cell.floor.value) : '-',
    ceiling: cell ? words(cell.ceiling.value) : '-',
  };
};

const askedOf = ({ what, root }: CheckTask): Asked => {
  switch (what) {
    case 'tiny':
      return tinyAsked(false);
    case 'tiny whole':
      return tinyAsked(true);
    case 'nato':
      return natoAsked(root);
    case 'rio':
      return rioAsked(root);
  }
};

/** What a question took in a process of its own. */
export interface Checked {
  /** The first of all. */
  readonly cold: Verdict;
  readonly verdicts: readonly Verdict[];
  /** Processor time of all threads over wall time of the timed runs; below 1 something else had the cores. */
  readonly share: number;
}

/** The verdicts of the timed runs; the first of all, cold, stands apart. */
export const measureCheck = (task: CheckTask): Checked => {
  const asked = askedOf(task);
  const cold = verdictOf(asked);
  const begun = performance.now();
  const used = process.cpuUsage();
  const verdicts = Array.from({ length: task.runs }, () => verdictOf(asked));
  const { user, system } = process.cpuUsage(used);
  return { cold, verdicts, share: (user + system) / 1000 / (performance.now() - begun) };
};

/** One verdict for each pact of the library, in the order of the table of questions. */
export const measureShelf = ({ root, limit }: ShelfTask): readonly Verdict[] =>
  STANDARD.map((standard) => verdictOf(shelfAsked(root, standard), limit));
