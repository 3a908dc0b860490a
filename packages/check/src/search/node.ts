import { type Event, type PartyId, plus, rungOf, type State } from '@casus/engine';
import type { Done, Question, Run } from '../model.ts';
import type { Scene } from './frame.ts';

/** How a run came to where it is: its events, latest first. */
export interface Path {
  readonly event: Event;
  readonly before: Path | undefined;
}

/** A state of the search: the state of the pacts, and what was done under a title so far. */
export interface Node {
  readonly state: State;
  readonly done: readonly Done[];
  /** Names of the acts done in this run: each power is used once, and no act is repeated. */
  readonly said: readonly number[];
  readonly path: Path | undefined;
  /** Who took the last measure, where nothing has been said and no time has passed since. */
  readonly by?: PartyId | undefined;
}

/** The node after an act. */
export const after = (
  node: Node,
  state: State,
  event: Event,
  more: Partial<Pick<Node, 'done' | 'said' | 'by'>> = NOTHING,
): Node => ({
  state,
  done: more.done ?? node.done,
  said: more.said ?? node.said,
  path: { event, before: node.path },
  by: more.by,
});

const NOTHING: Partial<Node> = {};

/** The events of a path, in order. */
export const runOf = (path: Path | undefined): Run => {
  const out: Event[] = [];
  for (let link = path; link !== undefined; link = link.before) out.push(link.event);
  return out.reverse();
};

/** Whether a party has come as high before, where only heights are asked. */
export const isAsHigh = (
  all: readonly Done[],
  { party, measure, title, quantity }: Done,
  { question: { about } }: Scene,
): boolean =>
  quantity === undefined &&
  (title === 'promise' ||
    about?.includes(party) === false ||
    all.some((other) => other.party === party && rungOf(other.measure) >= rungOf(measure)));

/** What of something done is asked: who came how high, or all that is known of it. */
export const doneText = ({ party, measure, title, quantity, unit }: Done, { question }: Scene): string =>
  question.heights
    ? `${party} ${rungOf(measure)}`
    : [party, measure, title, quantity ?? '', unit ?? ''].join(' ');

/**
 * With one more thing done; the same thing twice is once, unless it is counted. Where only heights are asked, the
 * highest of each party, and nothing that is promised less than a duty.
 */
export const withDone = (all: readonly Done[], done: Done, { question }: Scene): readonly Done[] =>
  question.heights ? withHeight(all, done, question) : withDeed(all, done);

const withHeight = (all: readonly Done[], done: Done, { about }: Question): readonly Done[] => {
  if (done.title === 'promise' || about?.includes(done.party) === false) return all;
  const before = all.find(({ party }) => party === done.party);
  if (before && rungOf(before.measure) >= rungOf(done.measure)) return all;
  return [...all.filter((other) => other !== before), done];
};

const withDeed = (all: readonly Done[], done: Done): readonly Done[] =>
  done.quantity === undefined &&
  all.some(
    (other) => other.party === done.party && other.measure === done.measure && other.title === done.title,
  )
    ? all
    : plus(all, done);
