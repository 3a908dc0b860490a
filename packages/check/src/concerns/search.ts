import type { Bounds, Proved } from '../model.ts';
import { isPending, nextAfter } from '../search/frame.ts';
import { type Node, type Path, runOf } from '../search/node.ts';
import { openingNode, successors, type Tools, toolsOf } from '../search/search.ts';
import { questionBehind } from './asked.ts';
import { decidedBy, holdings, isAbout, isSo, laidOut, type Leaf, type Settled, settledBy } from './leaves.ts';
import type { WishAnswer, WishQuestion } from './model.ts';

/** A state that has been come to, with the ways to it. */
interface Spot {
  readonly path: Path | undefined;
  /** Instant, in ms UTC, at which the sentence could be said there. */
  readonly at: number;
  readonly holds: boolean;
  /** The horizon: nothing comes after it. */
  readonly end: boolean;
  /** Indexes of the states from which it is come to. */
  readonly from: readonly number[];
}

/** A state still to be looked at. */
interface Next {
  readonly node: Node;
  readonly settled: Settled;
  readonly from: number | undefined;
}

interface Stack {
  readonly next: Next;
  readonly rest: Stack | undefined;
}

/** States that are come to with as many acts, at one instant. */
interface Lane {
  readonly acts: number;
  readonly at: number;
  readonly stack: Stack;
}

/** A search for what becomes of an analyst's sentence: a value. `carryOnWish` makes a new one and leaves this one as it is. */
export interface WishSearch {
  readonly asked: WishQuestion;
  readonly tools: Tools;
  readonly leaves: readonly Leaf[];
  /** The incident is one of which the sentence speaks. */
  readonly about: boolean;
  /** Still to be looked at: those with the fewest acts first, of these the earliest. */
  readonly queue: readonly Lane[];
  readonly spots: readonly Spot[];
  readonly index: ReadonlyMap<string, number>;
  /** The first state in which the sentence holds. */
  readonly found: number | undefined;
  readonly moves: number;
}

/** The start of a search. */
export const beginWish = (asked: WishQuestion): WishSearch => {
  const tools = toolsOf(questionBehind(asked));
  const { pact, wish } = asked;
  const first: Next = { node: openingNode(tools), settled: [], from: undefined };
  const about = isAbout(tools.frame, pact, wish.that);
  const queue: Lane[] = [];
  if (about) put(queue, first);
  return {
    asked,
    tools,
    leaves: laidOut(tools.frame, pact, wish.that),
    about,
    queue,
    spots: [],
    index: new Map(),
    found: undefined,
    moves: 0,
  };
};

const put = (queue: Lane[], next: Next): void => {
  const acts = lengthOf(next.node.path);
  const at = next.node.state.now;
  const place = queue.findIndex((lane) => lane.acts > acts || (lane.acts === acts && lane.at >= at));
  const lane = queue[place];
  if (lane?.acts === acts && lane.at === at) queue[place] = { acts, at, stack: { next, rest: lane.stack } };
  else queue.splice(place < 0 ? queue.length : place, 0, { acts, at, stack: { next, rest: undefined } });
};

const take = (queue: Lane[]): Next | undefined => {
  const [lane] = queue;
  if (!lane) return undefined;
  const { next, rest } = lane.stack;
  if (rest) queue[0] = { ...lane, stack: rest };
  else queue.shift();
  return next;
};

const lengthOf = (path: Path | undefined): number => {
  let length = 0;
  for (let link = path; link !== undefined; link = link.before) length += 1;
  return length;
};

/** Looks at up to `budget` more states. A concern that has been found reached is at its end. */
export const carryOnWish = (search: WishSearch, budget: number): WishSearch => {
  const { asked, tools, leaves } = search;
  const { frame, keys } = tools;
  const { pact, wish } = asked;
  const queue = [...search.queue];
  const spots = [...search.spots];
  const index = new Map(search.index);
  let { moves, found } = search;
  const stopsAt = wish.kind === 'concern';
  const add = (key: string, spot: Spot): number => {
    index.set(key, spots.length);
    if (spot.holds) found ??= spots.length;
    spots.push(spot);
    return spots.length - 1;
  };
  const enter = (place: number, from: number | undefined): void => {
    const spot = spots[place];
    if (spot && from !== undefined) spots[place] = { ...spot, from: [...spot.from, from] };
  };
  for (let left = budget; left > 0 && !(stopsAt && found !== undefined); ) {
    const next = take(queue);
    if (!next) break;
    const { node, settled, from } = next;
    const now = holdings(frame, pact, leaves, node.state);
    const key = `${keys.keyOf(node.state, [])}#${JSON.stringify([now, settled])}`;
    const known = index.get(key);
    if (known !== undefined) {
      enter(known, from);
      continue;
    }
    left -= 1;
    const here = add(key, {
      path: node.path,
      at: node.state.now,
      holds: isSo(wish.that, leaves, settled, now),
      end: false,
      from: from === undefined ? [] : [from],
    });
    for (const bare of successors(tools, node)) {
      moves += 1;
      const child = tools.diligent(bare);
      const passed = bare.state.now > node.state.now;
      put(queue, {
        node: child,
        settled: passed ? settledBy(leaves, settled, now, bare.state.now) : settled,
        from: here,
      });
    }
    if (!isPending(frame, node.state) && (nextAfter(frame, node.state) ?? frame.end) >= frame.end) {
      const last = settledBy(leaves, settled, now, Number.POSITIVE_INFINITY).map((one, at) => one ?? now[at]);
      add(`${key}#end`, {
        path: node.path,
        at: Math.max(node.state.now, ...leaves.map((leaf) => decidedBy(leaf, frame.start, frame.end))),
        holds: isSo(wish.that, leaves, last, now),
        end: true,
        from: [here],
      });
    }
  }
  return { ...search, queue, spots, index, found, moves };
};

/** Whether there is nothing more to look at. */
export const isWishDone = ({ asked, found, queue }: WishSearch): boolean =>
  (asked.wish.kind === 'concern' && found !== undefined) || queue.length === 0;

/** What has been found so far; what a search that is not done says holds of what it has looked at. */
export const wishAnswer = (search: WishSearch): Proved<WishAnswer> => {
  const { asked, about, spots, found } = search;
  const ends = spots.filter(({ end }) => end).length;
  const at = (place: number | undefined): Pick<WishAnswer, 'witness'> => {
    const spot = place === undefined ? undefined : spots[place];
    return spot ? { witness: { run: runOf(spot.path), after: spot.at - search.tools.frame.start } } : {};
  };
  const bounds = boundsOf(search);
  if (!about) return { value: { verdict: 'elsewhere', ends }, bounds };
  if (asked.wish.kind === 'concern')
    return {
      value: { verdict: found === undefined ? 'unreached' : 'reached', ...at(found), ends },
      bounds,
    };
  const hopeful = hopefulIn(search);
  const lost = spots.findIndex((_, place) => !hopeful.has(place));
  return {
    value:
      lost < 0 ? { verdict: 'kept', ends } : { verdict: lost === 0 ? 'never' : 'lost', ...at(lost), ends },
    bounds,
  };
};

/** States from which the sentence may still come true: it holds there, or somewhere after it, or not all that follows was looked at. */
const hopefulIn = ({ spots, queue }: WishSearch): ReadonlySet<number> => {
  const open: number[] = spots.flatMap(({ holds }, place) => (holds ? [place] : []));
  for (const lane of queue)
    for (let stack: Stack | undefined = lane.stack; stack !== undefined; stack = stack.rest)
      if (stack.next.from !== undefined) open.push(stack.next.from);
  const hopeful = new Set<number>();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (hopeful.has(place)) continue;
    hopeful.add(place);
    open.push(...(spots[place]?.from ?? []));
  }
  return hopeful;
};

const boundsOf = (search: WishSearch): Bounds => ({
  horizon: search.tools.frame.question.horizon,
  incidents: 1,
  uses: 1,
  states: search.spots.length,
  moves: search.moves,
  exhausted: isWishDone(search),
});
