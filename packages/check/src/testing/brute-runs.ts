import type { PartyId } from '@casus/engine';
import { cooperation } from '../blockers/cooperation.ts';
import { freeActs, passed } from '../blockers/compelled.ts';
import type { Freedom } from '../blockers/freedom.ts';
import type { Short } from '../blockers/runs.ts';
import { BY_RUNG, reached } from '../envelope/scale.ts';
import type { Question } from '../model.ts';
import { isPending, nextAfter } from '../search/frame.ts';
import { closed } from '../search/lawful.ts';
import { type Node, runOf } from '../search/node.ts';
import { begin } from '../search/search.ts';

/** Heights with the instants from which they hold, earliest first. */
type Trail = readonly { readonly at: number; readonly value: number }[];

/**
 * The distinct runs, counted by walking every order of every act to its end: nothing is remembered of what was seen
 * before. Slow on purpose; undefined where there are more orders than `most`.
 */
export const everyOrder = (
  question: Question,
  guarantors: readonly PartyId[],
  freedom: Freedom,
  short: Short,
  most: number,
): { readonly showing: number; readonly of: number } | undefined => {
  const { tools } = begin(question);
  const { frame } = tools;
  const policy = cooperation(tools, freedom);
  const ends = new Map<string, boolean>();
  let orders = 0;

  const walk = (start: Node, trail: Trail): boolean => {
    const node = policy(start);
    for (const child of freeActs(tools, freedom, node)) if (!walk(child, trail)) return false;
    if (isPending(frame, node.state)) {
      const next = closed(frame, tools.performing, node.state);
      return next === undefined || walk({ ...node, state: next }, trail);
    }
    const told = [
      ...trail,
      { at: node.state.now - frame.start, value: reached(node.done, guarantors, BY_RUNG) },
    ];
    const next = nextAfter(frame, node.state);
    if (next !== undefined && next < frame.end)
      return walk({ ...node, state: passed(node.state, next) }, told);
    const acts = runOf(node.path).map((event) => JSON.stringify(event));
    const low = (told.findLast(({ at }) => at <= short.at)?.value ?? 0) < short.below;
    ends.set(JSON.stringify([low, acts.sort(), tools.keys.keyOf(node.state, node.done)]), low);
    orders += 1;
    return orders < most;
  };

  if (!walk({ state: frame.opening, done: [], said: [], path: undefined }, [])) return undefined;
  return { showing: [...ends.values()].filter((low) => low).length, of: ends.size };
};
