import { type Bearing, type Norm, rungOf } from '@casus/engine';
import type { Deed } from '../acts/deed.ts';
import { ballotsOf } from '../acts/votes.ts';
import { trying } from '../search/deeds.ts';
import { at } from '../search/frame.ts';
import { tried } from '../search/lawful.ts';
import { after, type Node, withDone } from '../search/node.ts';
import type { Tools } from '../search/search.ts';
import type { Freedom } from './freedom.ts';

/**
 * Co-operation, as one fixed policy: at the earliest instant everybody who is not free says every word that
 * helps a duty to arise or to last, votes for what helps and against the rest, and performs all it owes, the
 * highest item first. Nobody breaks the law to help. Domestic and outside bodies grant and find in the same way.
 */
export const cooperation = (tools: Tools, freedom: Freedom): ((node: Node) => Node) => {
  const { frame, keys } = tools;
  const others = frame.cast.filter((party) => !frame.victims.includes(party));
  const helpful = tools.words.filter(
    (word) => word.good && !frame.victims.includes(word.by) && !freedom.word(word),
  );
  const titles = new Set(
    tools.words.flatMap(({ act, good }) => (act.kind === 'proposal' && good ? [act.motion.title] : [])),
  );

  const speak = (node: Node): Node | undefined => {
    for (const { act, by, name } of helpful) {
      if (node.said.includes(name)) continue;
      const outcome = tried(node.state, act, by);
      if (outcome?.breaks.length === 0)
        return after(node, outcome.after, at(act, node.state), { said: [...node.said, name] });
    }
    return undefined;
  };

  const vote = (node: Node): Node | undefined => {
    for (const by of others) {
      if (freedom.vote(by)) continue;
      for (const { act } of ballotsOf(frame, node.state, by)) {
        if (act.kind !== 'vote' || act.vote !== (titles.has(act.title) ? 'yes' : 'no')) continue;
        const outcome = tried(node.state, act, by);
        if (outcome) return after(node, outcome.after, at(act, node.state));
      }
    }
    return undefined;
  };

  const perform = (node: Node): Node | undefined => {
    for (const by of others) {
      if (freedom.deed(by) || !frame.doers.has(by)) continue;
      for (const deed of highestFirst(tools.performing(node.state, by))) {
        if (!freedom.shares && isJoint(tools, deed)) continue;
        const one = trying(tools, node, by, deed);
        if (one?.outcome.breaks.length === 0)
          return after(node, one.outcome.after, at(deed.act, node.state), {
            done: withDone(node.done, deed.done, tools.frame),
            said: [...node.said, keys.actName(deed.act)],
          });
      }
    }
    return undefined;
  };

  return (node) => {
    let now = tools.diligent(node);
    for (let next = speak(now) ?? vote(now) ?? perform(now); next; ) {
      now = tools.diligent(next);
      next = speak(now) ?? vote(now) ?? perform(now);
    }
    return now;
  };
};

const highestFirst = (deeds: readonly Deed[]): readonly Deed[] =>
  [...deeds].sort(
    (a, b) =>
      rungOf(b.done.measure) - rungOf(a.done.measure) || (b.done.quantity ?? 0) - (a.done.quantity ?? 0),
  );

const isJoint = ({ frame }: Tools, deed: Deed): boolean => {
  const [pact, id] = deed.under.split('/');
  const norm = frame.system.byId.get(pact ?? '')?.norms.find((rule) => rule.norm.id === id)?.norm;
  return norm !== undefined && isOwedTogether(norm);
};

/** Bearings under which what one of several gives counts for all. Meeting together is no such thing: each has to come. */
const SHARED: readonly Bearing[] = ['jointly', 'jointly and severally', 'one or more', 'plural'];

/** Whether what several bear is one duty, which one of them may perform for all. */
export const isOwedTogether = ({ subject: { bearing }, act }: Norm): boolean =>
  SHARED.includes(bearing) || act.menu?.together === true;
