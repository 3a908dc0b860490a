import { advance, caseIn, due, type PartyId, type State } from '@casus/engine';
import { ballotsOf } from '../acts/votes.ts';
import type { Deed } from '../acts/deed.ts';
import { type Performing, performingOf } from '../acts/owed.ts';
import type { Done, Question } from '../model.ts';
import { diligence } from '../search/diligent.ts';
import { type Act, at, type Frame, frameOf, settled } from '../search/frame.ts';
import { keysOf } from '../search/key.ts';
import { tried } from '../search/lawful.ts';
import { after, type Node } from '../search/node.ts';
import { namedWords } from '../search/say.ts';
import { canCount } from '../search/count.ts';

/**
 * Every run, one after the other: no set of states seen, no key, nothing left out, and a reading of its own of
 * what is lawful (whether a duty could still be performed is found by trying every order of every act). Slow on
 * purpose; undefined where there are more runs than `most`.
 */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly done: readonly Done[];
}

/** All stretches of all lawful runs. `see` is shown each run whole: its states in order, the same object where two runs share one. */
export const everyRun = (
  question: Question,
  most: number,
  see?: (run: readonly State[], frame: Frame) => void,
): readonly Stretch[] | undefined => {
  const { about: _about, ...plain } = question;
  const frame = frameOf(plain);
  const performing = performingOf(frame);
  const keys = keysOf(frame);
  const words = namedWords(frame, keys);
  const diligent = diligence(frame, words, performing, keys);
  const out: Stretch[] = [];
  let runs = 0;

  const walk = (node: Node, own: readonly Stretch[], before: readonly State[]): boolean => {
    const { state } = node;
    const trail = [...before, state];
    for (const child of acts(node)) if (!walk(diligent(child), own, trail)) return false;
    if (due(state).some((entry) => entry.at <= state.now)) {
      const next = closing(frame, performing, state);
      return next === undefined || walk(diligent({ ...node, state: next }), own, trail);
    }
    const next = due(state).find((entry) => entry.at > state.now)?.at ?? frame.end;
    const until = Math.min(next, frame.end);
    const stretches = [...own, { from: state.now, until, done: node.done }];
    if (next < frame.end)
      return walk(diligent({ ...node, state: settled(advance(state, next)) }), stretches, trail);
    see?.(trail, frame);
    out.push(...stretches);
    runs += 1;
    return runs < most;
  };

  const acts = (node: Node): readonly Node[] => {
    const { state } = node;
    const nodes: Node[] = [];
    const put = (by: PartyId, act: Act, name: number, done?: Done): boolean => {
      const outcome = tried(state, act, by);
      if (!outcome) return false;
      if (by !== frame.attacker && outcome.breaks.length > 0) return false;
      nodes.push(
        after(node, outcome.after, at(act, state), {
          said: [...node.said, name],
          ...(done ? { done: [...node.done, done] } : {}),
        }),
      );
      return true;
    };
    for (const word of words)
      if (!frame.victims.includes(word.by) && !node.said.includes(word.name))
        put(word.by, word.act, word.name);
    for (const by of frame.cast) {
      if (frame.victims.includes(by)) continue;
      for (const ballot of ballotsOf(frame, state, by)) put(by, ballot.act, -1);
      for (const deed of performing(state, by)) {
        const name = keys.actName(deed.act);
        if (deed.done.quantity === undefined && node.said.includes(name)) continue;
        const outcome = tried(state, deed.act, by);
        if (!outcome || !canCount(state, outcome.after, deed)) continue;
        if (outcome.breaks.length > 0 && by !== frame.attacker) {
          if (!isTorn(frame, performing, state, deed)) continue;
          nodes.push(
            after(node, outcome.after, at(deed.act, state), {
              said: [...node.said, name],
              done: [...node.done, deed.done],
            }),
          );
        } else put(by, deed.act, name, deed.done);
      }
    }
    return nodes;
  };
  return walk(diligent({ state: frame.opening, done: [], said: [], path: undefined }), [], [])
    ? out
    : undefined;
};

type Statuses = readonly { readonly case: number; readonly index: number }[];

/** Duties of the answerable that fall due now. */
const fallingNow = (frame: Frame, state: State): Statuses => {
  const out: { case: number; index: number }[] = [];
  for (let id = 0; id < state.cases.size; id += 1)
    caseIn(state, id)?.instances.forEach((instance, index) => {
      const strength = frame.system.norms[instance.norm]?.norm.strength;
      if (
        instance.status === 'active' &&
        instance.due <= state.now &&
        (strength === 'shall' || strength === 'undertakes')
      )
        out.push({ case: id, index });
    });
  return out;
};

const liable = (frame: Frame, party: PartyId): boolean =>
  party !== frame.attacker && !frame.victims.includes(party);

/** Whether some order of lawful acts of the bearers performs a duty. */
const isPossible = (
  frame: Frame,
  performing: Performing,
  state: State,
  place: Statuses[number],
  deep = 5,
): boolean => {
  const instance = caseIn(state, place.case)?.instances[place.index];
  if (instance?.status !== 'active') return true;
  if (deep === 0) return false;
  return instance.bearers
    .filter((party) => liable(frame, party))
    .some((by) =>
      performing(state, by).some((deed) => {
        const outcome = tried(state, deed.act, by);
        if (!outcome || outcome.breaks.length > 0) return false;
        const then = caseIn(outcome.after, place.case)?.instances[place.index];
        return (
          then !== undefined &&
          then !== instance &&
          isPossible(frame, performing, outcome.after, place, deep - 1)
        );
      }),
    );
};

/** The state after the present instant is closed, or undefined where that is unlawful. */
export const closing = (frame: Frame, performing: Performing, state: State): State | undefined => {
  const next = advance(state, state.now, true);
  const broken = fallingNow(frame, state).filter((place) => {
    const instance = caseIn(next, place.case)?.instances[place.index];
    return instance?.status === 'breached' && instance.bearers.some((party) => liable(frame, party));
  });
  return broken.some((place) => isPossible(frame, performing, state, place)) ? undefined : next;
};

/** Whether a duty falls due that no order of lawful acts performs, and this deed would. */
export const isTorn = (frame: Frame, performing: Performing, state: State, deed: Deed): boolean =>
  fallingNow(frame, state).some((place) => {
    const instance = caseIn(state, place.case)?.instances[place.index];
    if (!instance?.bearers.includes(deed.by) || isPossible(frame, performing, state, place)) return false;
    const outcome = tried(state, deed.act, deed.by);
    return (
      outcome !== undefined && caseIn(outcome.after, place.case)?.instances[place.index]?.status !== 'active'
    );
  });
