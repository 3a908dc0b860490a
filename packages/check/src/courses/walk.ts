import { advance, casesOf, HOUR, type Instant, type PartyId, plus, type State, values } from '@casus/engine';
import { ballotsOf } from '../acts/votes.ts';
import type { Run } from '../model.ts';
import { at, isPending, nextAfter, settled } from '../search/frame.ts';
import { diligence } from '../search/diligent.ts';
import { happened, tried } from '../search/lawful.ts';
import { after, type Node, runOf } from '../search/node.ts';
import type { NamedWord } from '../search/say.ts';
import type { Tools } from '../search/search.ts';
import { type Departure, isWithheld, voteOf } from './departure.ts';

/** What came of a course. */
export interface Walked {
  /** The incident, and every word and vote after it. */
  readonly run: Run;
  /** At the horizon, nobody having given any help. */
  readonly state: State;
  /** Whoever departs broke a norm by a word. */
  readonly broke: boolean;
}

/**
 * One course between an incident and the help. The victim is diligent; everybody else says every word that helps a
 * duty to arise or to last, and votes for what helps, at the earliest instant; one of them may depart from it.
 * Measures are left out: they are the answers, and whoever asks puts them in.
 *
 * After an instant has closed nothing more is done at it, so that the run comes to the same when it is replayed by its
 * events alone: what the closing has made possible is done an hour later.
 */
export const walk = (given: Tools, departure: Departure): Walked => {
  const { frame } = given;
  // What others owe and are relied on to do is an answer too, and no part of a course.
  const tools = { ...given, diligent: diligence(frame, given.words, given.performing, given.keys) };
  const conduct = conducting(tools, departure);
  let node = conduct({ state: frame.opening, done: [], said: [], path: undefined });
  while (node.state.now < frame.end) {
    const pending = isPending(frame, node.state);
    if (pending) node = urging(tools, departure, node);
    const state = pending ? advance(node.state, node.state.now, true) : node.state;
    const later = pending ? node.state.now + HOUR : frame.end;
    const next = Math.min(nextAfter(frame, state) ?? frame.end, later, frame.end) as Instant;
    node = { ...node, state: settled(advance(state, next)) };
    if (next < frame.end) node = conduct(node);
  }
  const { path, state } = node;
  return {
    run: [frame.incident, ...runOf(path)],
    state: advance(state, frame.end, true),
    broke: brokeByWord(state, departure),
  };
};

/** Everything that is said and voted at an instant, one after the other until nobody has more to say. */
const conducting =
  (tools: Tools, departure: Departure) =>
  (from: Node): Node => {
    let node = from;
    for (let before: Node | undefined; before !== node; ) {
      before = node;
      node = hurting(tools, departure, tools.diligent(node));
      for (const word of tools.others)
        if (word.good && !isWithheld(departure, word)) node = saying(tools, departure, node, word);
      node = voting(tools, departure, node);
    }
    return node;
  };

const saying = (tools: Tools, departure: Departure, node: Node, word: NamedWord): Node => {
  if (node.said.includes(word.name)) return node;
  const event = tools.keys.eventOf(word.act, node.state.now);
  const outcome = happened(node.state, event, word.by);
  if (!outcome || outcome.breaks.length > 0) return node;
  return hurting(tools, departure, after(node, outcome.after, event, { said: plus(node.said, word.name) }));
};

/** The word that hurts, as soon as it has effect, lawful or not. */
const hurting = (tools: Tools, departure: Departure, node: Node): Node => {
  if (departure.kind !== 'says' || node.said.includes(departure.word.name)) return node;
  const { word } = departure;
  const event = tools.keys.eventOf(word.act, node.state.now);
  const outcome = happened(node.state, event, word.by);
  return outcome ? after(node, outcome.after, event, { said: plus(node.said, word.name) }) : node;
};

const voting = (tools: Tools, departure: Departure, from: Node): Node => {
  const { frame } = tools;
  let node = from;
  for (const by of tools.actors) {
    if (node.state.openProcedures.length === 0) return node;
    const how = voteOf(departure, by);
    if (how !== undefined) node = votes(tools, node, by, how);
  }
  return frame.victims.length === 0 ? node : tools.diligent(node);
};

/** The votes of one party on all that is open. */
const votes = (tools: Tools, from: Node, by: PartyId, how: 'for' | 'against'): Node => {
  let node = from;
  for (const { act } of ballotsOf(tools.frame, from.state, by)) {
    if (act.kind !== 'vote' || act.vote === 'abstain') continue;
    const helps = tools.words.some(
      (word) => word.good && word.act.kind === 'proposal' && word.act.motion.title === act.title,
    );
    if ((act.vote === 'yes') !== (helps === (how === 'for'))) continue;
    const outcome = tried(node.state, act, by);
    if (outcome) node = after(node, outcome.after, at(act, node.state));
  }
  return node;
};

/** Whoever waits does its part where the closing of this instant would take something from it. */
const urging = (tools: Tools, departure: Departure, node: Node): Node => {
  if (departure.kind !== 'last moment') return node;
  const { who } = departure;
  let urgent = node;
  for (const word of tools.others)
    if (word.good && word.by === who) urgent = saying(tools, departure, urgent, word);
  urgent = votes(tools, urgent, who, 'for');
  if (urgent === node) return node;
  const [waiting, acting] = [node, urgent].map(({ state }) => advance(state, state.now, true));
  if (!waiting || !acting) return node;
  const loses =
    breachesOf(waiting, who) > breachesOf(acting, who) ||
    waiting.openProcedures.length < node.state.openProcedures.length ||
    deemedIn(waiting) > deemedIn(node.state);
  return loses ? conducting(tools, { kind: 'none' })(urgent) : node;
};

const breachesOf = (state: State, who: PartyId): number =>
  casesOf(state).reduce(
    (sum, { instances }) =>
      sum + instances.filter(({ status, bearers }) => status === 'breached' && bearers.includes(who)).length,
    0,
  );

const deemedIn = (state: State): number => casesOf(state).reduce((sum, { deemed }) => sum + deemed.length, 0);

/** Whether whoever departs broke a norm by something it said. */
const brokeByWord = (state: State, departure: Departure): boolean =>
  departure.kind !== 'none' &&
  values(state.notes).some(
    ({ kind, by, event, code }) => kind === 'breach' && by === departure.who && event >= 0 && code !== 'late',
  );
