import type { Event, PartyId } from '@casus/engine';
import type { Deed } from '../acts/deed.ts';
import { addsNothing, canCount, isCounted } from './count.ts';
import { happened, type Outcome } from './lawful.ts';
import { isAsHigh, type Node } from './node.ts';
import type { Tools } from './search.ts';

/** A deed with what comes of it. */
export interface Tried {
  readonly deed: Deed;
  /** Name of the act. */
  readonly name: number;
  readonly event: Event;
  readonly outcome: Outcome;
}

/**
 * What a deed comes to in a node; undefined where it need not be tried: it has been done before, shows nothing
 * more than what has been done, or is without effect or title.
 */
export const trying = (tools: Tools, node: Node, by: PartyId, deed: Deed): Tried | undefined => {
  const name = tools.keys.actName(deed.act);
  const again = node.said.includes(name);
  if (again && deed.done.quantity === undefined) return undefined;
  if (tools.keys.isTaken(deed.act, node.said) && isAsHigh(node.done, deed.done, tools.frame))
    return undefined;
  const event = tools.keys.eventOf(deed.act, node.state.now);
  const outcome = happened(node.state, event, by);
  if (!outcome || !canCount(node.state, outcome.after, deed)) return undefined;
  if (again && !isCounted(node.state, outcome.after)) return undefined;
  if (tools.frame.question.about !== undefined && addsNothing(tools.frame, node.state, outcome.after, deed))
    return undefined;
  return { deed, name, event, outcome };
};
