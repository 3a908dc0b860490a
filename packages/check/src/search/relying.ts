import { casesOf, rungOf, type State } from '@casus/engine';
import type { Performing } from '../acts/owed.ts';
import type { Relied } from './failing.ts';
import { at, type Frame } from './frame.ts';
import type { Keys } from './key.ts';
import { tried } from './lawful.ts';
import { after, type Node } from './node.ts';

/**
 * What others than those whose deeds are looked at owe, and perform in every lawful run: they do it as soon as it is owed. When
 * they do, and by which measure, is read by nobody; left undone it would be a breach, from which something follows.
 */
export const relying =
  (frame: Frame, performing: Performing, keys: Keys): ((node: Node) => Node) =>
  (node) =>
    frame.relied.reduce((now, one) => kept(frame, performing, keys, now, one), node);

const kept = (frame: Frame, performing: Performing, keys: Keys, from: Node, relied: Relied): Node => {
  let node = from;
  while (isOpen(frame, node.state, relied)) {
    const next = furthered(performing, keys, node, relied);
    if (!next) return node;
    node = next;
  }
  return node;
};

const furthered = (
  performing: Performing,
  keys: Keys,
  node: Node,
  { party, duty }: Relied,
): Node | undefined => {
  const ways = performing(node.state, party)
    .filter(({ under, act }) => under === duty && !node.said.includes(keys.actName(act)))
    .toSorted((one, other) => rungOf(one.done.measure) - rungOf(other.done.measure));
  for (const { act } of ways) {
    const outcome = tried(node.state, act, party);
    if (outcome?.breaks.length === 0)
      return after(node, outcome.after, at(act, node.state), { said: [...node.said, keys.actName(act)] });
  }
  return undefined;
};

/** Whether a duty is owed still: one of free choice only until anything is done. */
const isOpen = ({ system }: Frame, state: State, { party, norm }: Relied): boolean =>
  casesOf(state).some((of) =>
    of.instances.some(
      (instance) =>
        instance.norm === norm &&
        instance.status === 'active' &&
        instance.bearers.includes(party) &&
        (instance.by.length === 0 || system.norms[norm]?.norm.act.menu?.owed !== 'deems'),
    ),
  );
