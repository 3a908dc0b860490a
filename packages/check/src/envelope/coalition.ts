import type { PartyId } from '@casus/engine';
import type { Bounds, Envelope, Question, Step } from '../model.ts';
import type { Node } from '../search/node.ts';
import type { Guide, Search, Span } from '../search/search.ts';
import { boundsOf, envelopeOf } from './envelope.ts';
import { BY_RUNG, reached } from './scale.ts';

/**
 * What is proved of a coalition on the ladder (14.8). Whatever the group has done, one of it has done: so its ceiling is
 * the greatest of its members', and the greatest of their floors is proved of its floor.
 */
export interface Coalition extends Envelope {
  /** Where the floor could not be settled: what is proved of it. It lies between this and `floor`, which some run comes down to. */
  readonly proved?: readonly Height[];
}

/** From an instant on, in ms after the incident, a height. */
export type Height = Pick<Step, 'from' | 'value'>;

/** What is proved of a group's floor by those of its members; a member that was not looked at to the end proves nothing. */
export const provedOf = (members: readonly Envelope[]): readonly Height[] =>
  greatest(members.filter(({ floor }) => floor.bounds.exhausted).map(({ floor }) => floor.value));

/** The greatest of several step functions; each step has what goes with the one that it is taken from. */
export const greatest = <S extends Height>(all: readonly (readonly S[])[]): readonly S[] => {
  const instants = [...new Set(all.flatMap((steps) => steps.map(({ from }) => from)))].sort((a, b) => a - b);
  const out: S[] = [];
  for (const from of instants) {
    const best = all
      .flatMap((steps) => steps.findLast((step) => step.from <= from) ?? [])
      .reduce((high, step) => (step.value > high.value ? step : high));
    if (out.at(-1)?.value !== best.value) out.push({ ...best, from });
  }
  return out;
};

/**
 * Leads a search about a group to its floor: the run in which all do least and latest comes first, and what can come to
 * nothing lower than was seen, or than is proved, is left out.
 */
export const towardFloor = (
  { incident, horizon }: Question,
  group: readonly PartyId[],
  proved: readonly Height[],
): Guide => {
  const start = incident.at;
  const end = start + horizon;
  const lowest = leastSeen(group, start, end);
  return {
    skips: ({ state, done }, seen) => {
      const value = reached(done, group, BY_RUNG);
      const least = lowest(seen);
      const now = state.now - start;
      const instants = [now, ...[...least, ...proved].map(({ from }) => from).filter((from) => from > now)];
      return instants.every(
        (at) => heightAt(least, at, Number.POSITIVE_INFINITY) <= Math.max(value, heightAt(proved, at, 0)),
      );
    },
    // Time passes where it may; else somebody does what it must, and only then is anything said.
    ranked: (nodes, { path }) => {
      const turn = (node: Node): number => (node.path === path ? 2 : node.by === undefined ? 0 : 1);
      const excess = ({ done, state }: Node): number =>
        Math.max(0, reached(done, group, BY_RUNG) - heightAt(proved, state.now - start, 0));
      // Where deeds come to the same in any order, they are done in that of names.
      const name = ({ by = '' }: Node, other: Node): number =>
        by < (other.by ?? '') ? 1 : by === other.by ? 0 : -1;
      return nodes.toSorted((a, b) => excess(b) - excess(a) || turn(a) - turn(b) || name(a, b));
    },
  };
};

const heightAt = (steps: readonly Height[], at: number, otherwise: number): number =>
  steps.findLast(({ from }) => from <= at)?.value ?? otherwise;

/** A height over a stretch of time. */
interface Low {
  readonly from: number;
  readonly until: number;
  readonly value: number;
}

/** The least seen up to the span that was seen last: each span is weighed once, and few come lower than those before. */
const leastSeen = (
  group: readonly PartyId[],
  start: number,
  end: number,
): ((seen: Span | undefined) => readonly Height[]) => {
  let last: Span | undefined;
  let lows: readonly Low[] = [];
  let least: readonly Height[] = [];
  return (seen) => {
    const known = lows.length;
    for (let span = seen; span !== undefined && span !== last; span = span.before) {
      const low = { ...span.during, value: reached(span.done, group, BY_RUNG) };
      if (!isUnder(lows, low)) lows = [...lows, low];
    }
    last = seen;
    if (lows.length > known) least = leastOf(lows, start, end);
    return least;
  };
};

/** Whether another was as low all through the same stretch. */
const isUnder = (lows: readonly Low[], { from, until, value }: Low): boolean =>
  lows.some((one) => one.from <= from && until <= one.until && one.value <= value);

/** The least of stretches at each instant; nothing is seen yet where it is infinite. */
const leastOf = (lows: readonly Low[], start: number, end: number): readonly Height[] => {
  const instants = [...new Set([start, ...lows.flatMap(({ from, until }) => [from, until])])]
    .filter((at) => at >= start && at < end)
    .sort((a, b) => a - b);
  return instants.map((at) => ({
    from: at - start,
    value: lows.reduce(
      (low, one) => (one.from <= at && at < one.until ? Math.min(low, one.value) : low),
      Number.POSITIVE_INFINITY,
    ),
  }));
};

/** The envelope of a coalition from a search that was led to its floor and from the envelopes of its members. */
export const coalitionOf = (
  search: Search,
  group: readonly PartyId[],
  members: readonly Envelope[],
): Coalition | undefined => {
  const together = envelopeOf(search, group, BY_RUNG);
  if (!together) return undefined;
  const bounds = summed(boundsOf(search), members);
  const most = greatest(members.map(({ ceiling }) => ceiling.value));
  const settled = together.floor.bounds.exhausted;
  const floor = settled ? together.floor.value : noMoreThan(search, together, most);
  const proved = provedOf(members);
  const open = !settled && !isSame(floor, proved);
  return {
    guarantors: group,
    floor: { value: floor, bounds: { ...bounds, exhausted: !open } },
    ceiling: { value: most, bounds },
    ...(open ? { proved } : {}),
  };
};

/** What the floor cannot be more than, by what was seen so far; where nothing was, it is no more than the ceiling. */
const noMoreThan = (
  { span, tools: { frame } }: Search,
  { guarantors, floor }: Envelope,
  most: readonly Step[],
): readonly Step[] => {
  const seen = leastSeen(guarantors, frame.start, frame.end)(span);
  const instants = [...new Set([...seen, ...most].map(({ from }) => from))].sort((a, b) => a - b);
  const out: Step[] = [];
  for (const from of instants) {
    const value = heightAt(seen, from, Number.POSITIVE_INFINITY);
    const step = (Number.isFinite(value) ? floor.value : most).findLast((one) => one.from <= from);
    if (step && out.at(-1)?.value !== step.value) out.push({ ...step, from });
  }
  return out;
};

const isSame = (steps: readonly Height[], others: readonly Height[]): boolean =>
  steps.length === others.length &&
  steps.every(({ from, value }, index) => others[index]?.from === from && others[index].value === value);

/** All that was looked at. The ceiling is known where every member's is. */
const summed = (own: Bounds, members: readonly Envelope[]): Bounds => ({
  ...own,
  states: members.reduce((sum, { ceiling }) => sum + ceiling.bounds.states, own.states),
  moves: members.reduce((sum, { ceiling }) => sum + ceiling.bounds.moves, own.moves),
  exhausted: members.every(({ ceiling }) => ceiling.bounds.exhausted),
});
