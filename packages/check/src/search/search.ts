import { advance as pass, type Event, type Instant, type PartyId, plus, type State } from '@casus/engine';
import { type Performing, performingOf } from '../acts/owed.ts';
import { ballotsOf, type Block, blocksOf } from '../acts/votes.ts';
import type { Done, Progress, Question } from '../model.ts';
import { type NamedWord, namedWords } from './say.ts';
import { diligence } from './diligent.ts';
import { relying } from './relying.ts';
import { at, type Frame, frameOf, settled } from './frame.ts';
import { type Keys, keysOf } from './key.ts';
import { type Tried, trying } from './deeds.ts';
import { type Marks, mark, noMarks, ownMarks } from './marks.ts';
import { after, type Node, type Path, withDone } from './node.ts';
import { closed, happened, torn } from './lawful.ts';
import { firstStop } from './stops.ts';

/** A stretch of time between two instants at which time alone changes something. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/** A stretch of time with what had been done by then, in some lawful run; and the span that was seen before it. */
export interface Span {
  readonly during: Stretch;
  readonly done: readonly Done[];
  readonly path: Path | undefined;
  readonly before: Span | undefined;
}

/** What the search works with; the same through all of it. */
export interface Tools {
  readonly frame: Frame;
  readonly keys: Keys;
  readonly words: readonly NamedWord[];
  readonly performing: Performing;
  readonly diligent: (node: Node) => Node;
  /** Everybody who acts but the victims, whose policy is fixed; and what these have to say. */
  readonly actors: readonly PartyId[];
  readonly others: readonly NamedWord[];
  /** A stretch; the same object for the same instants. */
  readonly stretch: (from: Instant, until: Instant) => Stretch;
}

interface Stack {
  readonly node: Node;
  readonly rest: Stack | undefined;
}

/** A search over every lawful run: a value. `carryOn` makes a new one and leaves this one as it is. */
export interface Search {
  readonly tools: Tools;
  readonly stack: Stack | undefined;
  /** Keys of states seen. */
  readonly seen: Marks;
  /** The span seen last. */
  readonly span: Span | undefined;
  readonly states: number;
  readonly moves: number;
}

/** What a search of a question works with. */
export const toolsOf = (question: Question): Tools => {
  const frame = frameOf(question);
  const performing = performingOf(frame);
  const keys = keysOf(frame);
  const words = namedWords(frame, keys);
  const [victims, others] = [diligence(frame, words, performing, keys), relying(frame, performing, keys)];
  const isFree = (by: PartyId): boolean => !frame.victims.includes(by);
  return {
    frame,
    keys,
    words,
    performing,
    diligent: (node) => others(victims(node)),
    actors: frame.cast.filter(isFree),
    others: words.filter(({ by }) => isFree(by)),
    stretch: stretches(),
  };
};

const stretches = (): Tools['stretch'] => {
  const known = new Map<Instant, Stretch[]>();
  return (from, until) => {
    const here = known.get(from) ?? [];
    known.set(from, here);
    let stretch = here.find((one) => one.until === until);
    if (!stretch) here.push((stretch = { from, until }));
    return stretch;
  };
};

/** Where every run begins: the incident has happened, and the victim has answered it. */
export const openingNode = ({ frame, diligent }: Tools): Node =>
  diligent({ state: frame.opening, done: [], said: [], path: undefined });

/** The start of a search. */
export const begin = (question: Question): Search => {
  const tools = toolsOf(question);
  const first = openingNode(tools);
  const seen = ownMarks(noMarks());
  mark(seen, keyOf(tools, first));
  return {
    tools,
    stack: { node: first, rest: undefined },
    seen,
    span: undefined,
    states: 1,
    moves: 0,
  };
};

/** What need not be looked at, and what is looked at first, where only a part of the answer is asked for. */
export interface Guide {
  /** Nothing that comes after this can matter, by what has been seen. */
  readonly skips: (node: Node, seen: Span | undefined) => boolean;
  /** The last is looked at first. */
  readonly ranked: (nodes: readonly Node[], after: Node) => readonly Node[];
}

/** Looks at up to `budget` more states. */
export const carryOn = (search: Search, budget: number, guide?: Guide): Search => {
  const { tools } = search;
  const seen = ownMarks(search.seen);
  let { stack, states, moves, span } = search;
  for (let left = budget; left > 0 && stack !== undefined; left -= 1) {
    const { node }: Stack = stack;
    stack = stack.rest;
    if (guide?.skips(node, span)) continue;
    const { next, during } = children(tools, node);
    if (during) span = { during, done: node.done, path: node.path, before: span };
    for (const child of guide?.ranked(next, node) ?? next) {
      moves += 1;
      if (guide?.skips(child, span)) continue;
      const then = tools.diligent(child);
      if (!mark(seen, keyOf(tools, then))) continue;
      states += 1;
      stack = { node: then, rest: stack };
    }
  }
  return { ...search, stack, seen, span, states, moves };
};

/** Whether everything within the bounds has been looked at. */
export const isFinished = (search: Search): boolean => search.stack === undefined;

/** How far a search has come, for a line of progress. */
export const progressOf = (search: Search): Progress => ({
  states: search.states,
  moves: search.moves,
  at: search.stack?.node.state.now ?? search.tools.frame.end,
  finished: isFinished(search),
});

const keyOf = (tools: Tools, node: Node): number => tools.keys.keyOf(node.state, node.done);

/** Everything that can come next in a search of another kind, which keeps no spans: the victim has not answered yet. */
export const successors = (tools: Tools, node: Node): readonly Node[] => children(tools, node).next;

/** What can come next, and the time that passes before anything does. */
interface Children {
  readonly next: readonly Node[];
  readonly during: Stretch | undefined;
}

/** Everything that can come next: an act of anybody but the victim, whose policy is fixed, or time passing. */
const children = (tools: Tools, node: Node): Children => {
  const { frame } = tools;
  const next: Node[] = [];
  const free = (by: PartyId): boolean => by === frame.attacker;
  for (const by of tools.actors) {
    if (frame.heeded.has(by) && !isOutOfOrder(tools, node, by)) deeds(tools, node, by, free(by), next);
    if (frame.question.about === undefined && node.state.openProcedures.length > 0)
      for (const ballot of ballotsOf(frame, node.state, by)) {
        const voted = act(node, ballot.by, at(ballot.act, node.state), free(by));
        if (voted) next.push(voted);
      }
  }
  if (frame.question.about !== undefined)
    for (const block of blocksOf(frame, node.state)) {
      const then = decided(node, block, free);
      if (then) next.push(then);
    }
  let taken: Set<string> | undefined;
  for (const word of tools.others) {
    if (node.said.includes(word.name)) continue;
    if (word.turn !== undefined && taken?.has(word.turn) === true) continue;
    const event = tools.keys.eventOf(word.act, node.state.now);
    const said = act(node, word.by, event, free(word.by), { said: plus(node.said, word.name) });
    if (!said) continue;
    if (word.turn !== undefined) (taken ??= new Set()).add(word.turn);
    next.push(said);
  }
  const passed = passing(tools, node);
  // Looked at first, because it is put on last: a run that does late what it must is found before one that does it early.
  if (passed.later) next.push(passed.later);
  return { next, during: passed.during };
};

/** Whether a party's measures are left out because the same state is come to with its measures first. */
const isOutOfOrder = ({ frame }: Tools, { by: last }: Node, by: PartyId): boolean =>
  last !== undefined && last > by && frame.anyOrder.has(last) && frame.anyOrder.has(by);

const act = (
  node: Node,
  by: PartyId,
  event: Event,
  free: boolean,
  more: Partial<Pick<Node, 'done' | 'said'>> = {},
): Node | undefined => {
  const outcome = happened(node.state, event, by);
  return outcome && (free || outcome.breaks.length === 0)
    ? after(node, outcome.after, event, more)
    : undefined;
};

/** The node after votes that decide; undefined where they do not. */
const decided = (
  node: Node,
  { procedure, ballots }: Block,
  free: (by: PartyId) => boolean,
): Node | undefined => {
  let now = node;
  for (const ballot of ballots) {
    const voted = act(now, ballot.by, at(ballot.act, now.state), free(ballot.by));
    if (!voted) continue;
    if (!voted.state.openProcedures.includes(procedure)) return voted;
    now = voted;
  }
  return undefined;
};

/** Puts what follows upon each deed of a party on the list. */
const deeds = (tools: Tools, node: Node, by: PartyId, free: boolean, next: Node[]): void => {
  const { frame, performing } = tools;
  const unlawful: Tried[] = [];
  const take = ({ deed, name, event, outcome }: Tried): void => {
    next.push(
      after(node, outcome.after, event, {
        done: withDone(node.done, deed.done, frame),
        said: plus(node.said, name),
        by,
      }),
    );
  };
  for (const deed of performing(node.state, by)) {
    const one = trying(tools, node, by, deed);
    if (!one) continue;
    if (free || one.outcome.breaks.length === 0) take(one);
    else unlawful.push(one);
  }
  for (const one of torn(frame, performing, node.state, unlawful)) take(one);
};

/** Time passes: the present instant closes, or the next one opens. Nothing comes later where that is unlawful, or the horizon is reached. */
const passing = (
  { frame, performing, stretch }: Tools,
  { state, done, said, path }: Node,
): { readonly later: Node | undefined; readonly during: Stretch | undefined } => {
  const after = (then: State): Node => ({ state: then, done, said, path, by: undefined });
  const stop = firstStop(state, frame.doers);
  if (stop !== undefined && stop <= state.now) {
    const then = closed(frame, performing, state);
    return { later: then && after(then), during: undefined };
  }
  const until = stop === undefined || stop > frame.end ? frame.end : stop;
  return {
    later: stop === undefined || stop >= frame.end ? undefined : after(settled(pass(state, stop))),
    during: stretch(state.now, until),
  };
};
