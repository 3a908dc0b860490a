import { plus } from '@casus/engine';
import { articlesMatch } from './articles.ts';
import { ballotsOf } from '../acts/votes.ts';
import { at, type Frame } from './frame.ts';
import type { Performing } from '../acts/owed.ts';
import { happened, tried } from './lawful.ts';
import type { Keys } from './key.ts';
import { after, type Node, withDone } from './node.ts';
import type { NamedWord } from './say.ts';

/**
 * The diligent victim (SEMANTICS section 10): at the earliest instant it uses every power that some duty
 * owed to it waits for, consents, asks, consults and reports as it owes, votes for what helps it, and forfeits nothing. What
 * can only hurt it, it leaves alone; what some duty waits for it does, though another clause ends with it. Where one power shuts another, the elected one comes first.
 */
export const diligence = (
  frame: Frame,
  words: readonly NamedWord[],
  performing: Performing,
  keys: Keys,
): ((node: Node) => Node) => {
  if (frame.question.careless) return (node) => node;
  const own = words
    .map((word) => ({ word, rank: rankOf(frame, word) }))
    .filter(({ word }) => frame.victims.includes(word.by) && word.good)
    .sort((a, b) => a.rank - b.rank);
  const once = (node: Node): Node => {
    for (const { word } of own) {
      if (node.said.includes(word.name)) continue;
      const event = keys.eventOf(word.act, node.state.now);
      const outcome = happened(node.state, event, word.by);
      if (outcome && outcome.breaks.length === 0)
        return after(node, outcome.after, event, { said: plus(node.said, word.name) });
    }
    for (const by of frame.victims) {
      const [yes] = ballotsOf(frame, node.state, by);
      const voted = yes && tried(node.state, yes.act, by);
      if (yes && voted) return after(node, voted.after, at(yes.act, node.state));
      for (const deed of performing(node.state, by)) {
        if (deed.act.kind === 'measure' || deed.act.kind === 'delivery' || deed.act.kind === 'incident')
          continue;
        const name = keys.actName(deed.act);
        if (node.said.includes(name)) continue;
        const event = keys.eventOf(deed.act, node.state.now);
        const outcome = happened(node.state, event, by);
        if (outcome && outcome.breaks.length === 0)
          return after(node, outcome.after, event, {
            said: plus(node.said, name),
            done: withDone(node.done, deed.done, frame),
          });
      }
    }
    return node;
  };
  return (node) => {
    let now = node;
    for (let next = once(now); next !== now; next = once(now)) now = next;
    return now;
  };
};

/** Elected articles in their order, then everything else. */
const rankOf = (frame: Frame, word: NamedWord): number => {
  const elects = frame.question.elects ?? [];
  if (word.act.kind !== 'invocation') return elects.length;
  const { pact, article } = word.act;
  const index = elects.findIndex(
    (ref) => (ref.pact ?? pact) === pact && articlesMatch(ref.article ?? article, article),
  );
  return index < 0 ? elects.length : index;
};
