import type { PartyId } from '@casus/engine';
import { reached, type Scale } from '../envelope/scale.ts';
import type { Question } from '../model.ts';
import { isPending, nextAfter } from '../search/frame.ts';
import { closed } from '../search/lawful.ts';
import { type Node, type Path } from '../search/node.ts';
import { begin, type Tools } from '../search/search.ts';
import { freeActs, passed } from './compelled.ts';
import { cooperation } from './cooperation.ts';
import type { Freedom } from './freedom.ts';

/** In how many of the distinct runs something shows. */
export interface Runs {
  readonly showing: number;
  /** Runs in all. */
  readonly of: number;
  /** All were counted; else there are at least so many. */
  readonly exhausted: boolean;
}

/** What is counted: runs in which guarantors have come to less than a value at an instant, in ms after the incident. */
export interface Short {
  readonly at: number;
  readonly below: number;
}

/**
 * Counts the distinct runs of those who are free, the others co-operating, and those among them that come short. Two
 * runs are one if the same is done at the same instants, in whatever order within an instant, and no sentence could
 * tell their ends apart (14.19). At most so many states are looked at.
 */
export const runsOf = (
  { question, freedom }: { readonly question: Question; readonly freedom: Freedom },
  guarantors: readonly PartyId[],
  scale: Scale,
  short: Short,
  states: number,
): Runs => {
  const { tools } = begin(question);
  const { frame } = tools;
  const policy = cooperation(tools, freedom);
  const seen = new Set<string>();
  const stack: Walk[] = [];
  let [showing, of] = [0, 0];
  const push = (node: Node, low: boolean): void => {
    const next = policy(node);
    const name = `${low} ${historyOf(tools, next.path)} ${tools.keys.keyOf(next.state, next.done)}`;
    if (seen.has(name)) return;
    seen.add(name);
    stack.push({ node: next, low });
  };
  push({ state: frame.opening, done: [], said: [], path: undefined }, false);
  while (seen.size <= states) {
    const walk = stack.pop();
    if (!walk) break;
    const { node } = walk;
    for (const child of freeActs(tools, freedom, node)) push(child, walk.low);
    if (isPending(frame, node.state)) {
      const next = closed(frame, tools.performing, node.state);
      if (next) push({ ...node, state: next }, walk.low);
      continue;
    }
    const next = nextAfter(frame, node.state);
    const isThen = node.state.now - frame.start <= short.at && (next ?? frame.end) - frame.start > short.at;
    const low = isThen ? reached(node.done, guarantors, scale) < short.below : walk.low;
    if (next !== undefined && next < frame.end) push({ ...node, state: passed(node.state, next) }, low);
    else {
      of += 1;
      if (low) showing += 1;
    }
  }
  return { showing, of, exhausted: stack.length === 0 };
};

interface Walk {
  readonly node: Node;
  /** Whether it has come short at the instant asked about. */
  readonly low: boolean;
}

/** What has been done and when, as a name that does not depend on the order within an instant. */
const historyOf = ({ keys }: Tools, path: Path | undefined): string => {
  const names: number[] = [];
  for (let link = path; link !== undefined; link = link.before) names.push(keys.actName(link.event));
  return names.sort((a, b) => a - b).join();
};
