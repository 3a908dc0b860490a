import { advance as pass, type Instant, type PartyId, type State } from '@casus/engine';
import { type Performing, performingOf } from '../acts/owed.ts';
import { type Ballot, ballotsOf, type Block, blocksOf } from '../acts/votes.ts';
import type { Done, Progress, Question } from '../model.ts';
import { type NamedWord, namedWords } from './say.ts';
import { diligence } from './diligent.ts';
import { relying } from './relying.ts';
import { at, type Frame, frameOf, isPending, nextAfter, settled } from './frame.ts';
import { type Keys, keysOf } from './key.ts';
import { type Tried, trying } from './deeds.ts';
import { after, doneName, type Node, type Path, withDone } from './node.ts';
import { closed, torn, tried } from './lawful.ts';

/** A stretch of time with what had been done by then, in some lawful run. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
  readonly done: readonly Done[];
  readonly path: Path | undefined;
}

/** What the search works with; the same through all of it. */
export interface Tools {
  readonly frame: Frame;
  readonly keys: Keys;
  readonly words: readonly NamedWord[];
  readonly performing: Performing;
  readonly diligent: (node: Node) => Node;
}

interface Stack {
  readonly node: Node;
  readonly rest: Stack | undefined;
}

/** A search over every lawful run: a value. `carryOn` makes a new one and leaves this one as it is. */
export interface Search {
  readonly tools: Tools;
  readonly stack: Stack | undefined;
  /** Keys of states seen, in layers, so that carrying on copies little. */
  readonly seen: readonly ReadonlySet<string>[];
  readonly spans: ReadonlyMap<string, Span>;
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
  return { frame, keys, words, performing, diligent: (node) => others(victims(node)) };
};

/** Where every run begins: the incident has happened, and the victim has answered it. */
export const openingNode = ({ frame, diligent }: Tools): Node =>
  diligent({ state: frame.opening, done: [], said: [], path: undefined });

/** The start of a search. */
export const begin = (question: Question): Search => {
  const tools = toolsOf(question);
  const first = openingNode(tools);
  return {
    tools,
    stack: { node: first, rest: undefined },
    seen: [new Set([keyOf(tools, first)])],
    spans: new Map(),
    states: 1,
    moves: 0,
  };
};

/** Looks at up to `budget` more states. */
export const carryOn = (search: Search, budget: number): Search => {
  const { tools } = search;
  const fresh = new Set<string>();
  const spans = new Map(search.spans);
  let { stack, states, moves } = search;
  for (let left = budget; left > 0 && stack !== undefined; left -= 1) {
    const { node }: Stack = stack;
    stack = stack.rest;
    for (const child of children(tools, node, spans)) {
      moves += 1;
      const next = tools.diligent(child);
      const key = keyOf(tools, next);
      if (fresh.has(key) || search.seen.some((layer) => layer.has(key))) continue;
      fresh.add(key);
      states += 1;
      stack = { node: next, rest: stack };
    }
  }
  return { ...search, stack, seen: layered(search.seen, fresh), spans, states, moves };
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

/** Two layers of like size become one, so that there are few. */
const layered = (
  layers: readonly ReadonlySet<string>[],
  fresh: ReadonlySet<string>,
): readonly ReadonlySet<string>[] => {
  const below = layers.at(-1);
  if (below === undefined || below.size > 2 * fresh.size) return [...layers, fresh];
  return layered(layers.slice(0, -1), new Set([...below, ...fresh]));
};

const keyOf = (tools: Tools, node: Node): string =>
  tools.keys.keyOf(node.state, doneName(node.done, tools.frame));

/** Everything that can come next in a search of another kind, which keeps no spans: the victim has not answered yet. */
export const successors = (tools: Tools, node: Node): readonly Node[] => children(tools, node, new Map());

/** Everything that can come next: an act of anybody but the victim, whose policy is fixed, or time passing. */
const children = (tools: Tools, node: Node, spans: Map<string, Span>): readonly Node[] => {
  const { frame } = tools;
  const out: Node[] = [];
  const free = (by: PartyId): boolean => by === frame.attacker;
  for (const by of frame.cast) {
    if (frame.victims.includes(by)) continue;
    if (frame.heeded.has(by) && !isOutOfOrder(tools, node, by)) out.push(...deeds(tools, node, by, free(by)));
    if (frame.question.about === undefined)
      for (const ballot of ballotsOf(frame, node.state, by)) out.push(...act(node, ballot, free(by)));
  }
  if (frame.question.about !== undefined)
    for (const block of blocksOf(frame, node.state)) out.push(...decided(node, block, free));
  const taken = new Set<string>();
  for (const word of tools.words) {
    if (frame.victims.includes(word.by) || node.said.includes(word.name)) continue;
    if (word.turn !== undefined && taken.has(word.turn)) continue;
    const said = act(node, word, free(word.by), { said: [...node.said, word.name] });
    if (word.turn !== undefined && said.length > 0) taken.add(word.turn);
    out.push(...said);
  }
  const later = passing(tools, node, spans);
  // Looked at first, because it is put on last: a run that does late what it must is found before one that does it early.
  return later ? [...out, later] : out;
};

/** Whether a party's measures are left out because the same state is come to with its measures first. */
const isOutOfOrder = ({ frame }: Tools, { by: last }: Node, by: PartyId): boolean =>
  last !== undefined && last > by && frame.anyOrder.has(last) && frame.anyOrder.has(by);

const act = (
  node: Node,
  { by, act: what }: NamedWord | Ballot,
  free: boolean,
  more: Partial<Pick<Node, 'done' | 'said'>> = {},
): readonly Node[] => {
  const outcome = tried(node.state, what, by);
  return outcome && (free || outcome.breaks.length === 0)
    ? [after(node, outcome.after, at(what, node.state), more)]
    : [];
};

/** The node after votes that decide; nothing where they do not. */
const decided = (
  node: Node,
  { procedure, ballots }: Block,
  free: (by: PartyId) => boolean,
): readonly Node[] => {
  let now = node;
  for (const ballot of ballots) {
    const [voted] = act(now, ballot, free(ballot.by));
    if (!voted) continue;
    if (!voted.state.openProcedures.includes(procedure)) return [voted];
    now = voted;
  }
  return [];
};

const deeds = (tools: Tools, node: Node, by: PartyId, free: boolean): readonly Node[] => {
  const lawful: Tried[] = [];
  const unlawful: Tried[] = [];
  for (const deed of tools.performing(node.state, by)) {
    const one = trying(tools, node, by, deed);
    if (one) (free || one.outcome.breaks.length === 0 ? lawful : unlawful).push(one);
  }
  return [...lawful, ...torn(tools.frame, tools.performing, node.state, unlawful)].map(({ deed, outcome }) =>
    after(node, outcome.after, at(deed.act, node.state), {
      done: withDone(node.done, deed.done, tools.frame),
      said: [...node.said, tools.keys.actName(deed.act)],
      by,
    }),
  );
};

/** Time passes: the present instant closes, or the next one opens. Undefined where that is unlawful, or the horizon is reached. */
const passing = (tools: Tools, node: Node, spans: Map<string, Span>): Node | undefined => {
  const { frame } = tools;
  const { state } = node;
  if (isPending(frame, state)) {
    const next = closed(frame, tools.performing, state);
    return next && later(node, next);
  }
  const next = nextAfter(frame, state);
  const until = next === undefined || next > frame.end ? frame.end : next;
  const key = `${state.now} ${until} ${doneName(node.done, tools.frame)}`;
  if (!spans.has(key)) spans.set(key, { from: state.now, until, done: node.done, path: node.path });
  return next === undefined || next >= frame.end ? undefined : later(node, settled(pass(state, next)));
};

const later = ({ done, said, path }: Node, state: State): Node => ({ state, done, said, path });
