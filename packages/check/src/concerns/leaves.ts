import {
  addSpan,
  type Condition,
  meantIn,
  type PartyId,
  type Sought,
  type State,
  type Wished,
  weighIn,
} from '@casus/engine';
import type { Frame } from '../search/frame.ts';
import { holdsOf } from './claims.ts';

/** One thing that a sentence looks for, laid out for one question. */
export interface Leaf {
  readonly wished: Sought;
  /** Until when it may come true, in ms UTC; none: until the end. */
  readonly until: number | undefined;
  /** Of whom it is asked; empty where it is asked of no party by itself. */
  readonly parties: readonly PartyId[];
}

/** The leaves of a sentence in reading order. */
export const leavesOf = (wished: Wished): readonly Sought[] =>
  wished.kind === 'and' || wished.kind === 'or' ? wished.of.flatMap(leavesOf) : [wished];

/** Lays out the leaves. Neither the victim nor the attacker owes help, so nobody expects it of them. */
export const laidOut = (frame: Frame, pact: string, wished: Wished): readonly Leaf[] =>
  leavesOf(wished).map((leaf) => ({
    wished: leaf,
    until: leaf.within && addSpan(frame.start, leaf.within, frame.system.byId.get(pact)?.pact.offset ?? 0),
    parties:
      leaf.kind === 'of'
        ? meantIn(frame.opening, frame.case, pact, leaf.who).filter(
            (party) =>
              frame.cast.includes(party) &&
              (leaf.is.kind !== 'owes' || (party !== frame.attacker && !frame.victims.includes(party))),
          )
        : [],
  }));

/** Whether a condition names an incident: that which is asked about, disputed or not. */
const isIncident = (condition: Condition): boolean => condition.kind === 'incident';

/** What holds now of each leaf: one value for each party, or one for the whole. */
export const holdings = (
  frame: Frame,
  pact: string,
  leaves: readonly Leaf[],
  state: State,
): readonly (readonly boolean[])[] =>
  leaves.map(({ wished, parties, until }) => {
    if (wished.kind === 'of')
      return parties.map((party) => holdsOf({ frame, pact }, state, party, wished.is, until));
    const verdict = weighIn(state, frame.case, pact, wished.condition);
    return [isIncident(wished.condition) ? verdict !== 'false' : verdict === 'true'];
  });

/** Whether the incident of a question is one of which the sentence speaks. */
export const isAbout = (frame: Frame, pact: string, wished: Wished): boolean => {
  const parts = wished.kind === 'and' ? wished.of : [wished];
  return parts.every(
    (part) =>
      part.kind !== 'holds' ||
      part.not === true ||
      !isIncident(part.condition) ||
      weighIn(frame.opening, frame.case, pact, part.condition) !== 'false',
  );
};

/** Leaves whose time is over, with what had come of them by then. */
export type Settled = readonly (readonly boolean[] | undefined)[];

/**
 * What is settled when time goes on from a state to an instant: whose time ends in between stays as it is. At the
 * end of what is looked at everything is settled.
 */
export const settledBy = (
  leaves: readonly Leaf[],
  before: Settled,
  now: readonly (readonly boolean[])[],
  instant: number,
): Settled =>
  leaves.map(({ until }, index) =>
    before[index] !== undefined || (until ?? Number.POSITIVE_INFINITY) >= instant
      ? before[index]
      : now[index],
  );

/** When it is certain at the latest what comes of a leaf; what the incident is, is certain at once. */
export const decidedBy = ({ wished, until }: Leaf, start: number, end: number): number =>
  wished.kind === 'holds' && isIncident(wished.condition) ? start : (until ?? end);

/** Whether a sentence holds: what it denies does only when its time is over. */
export const isSo = (
  wished: Wished,
  leaves: readonly Leaf[],
  settled: Settled,
  now: readonly (readonly boolean[])[],
): boolean => {
  let next = 0;
  const walk = (part: Wished): boolean => {
    if (part.kind === 'and' || part.kind === 'or') {
      // Every leaf is passed, so that each has its place.
      const values = part.of.map(walk);
      return part.kind === 'and' ? values.every(Boolean) : values.some(Boolean);
    }
    const index = next;
    next += 1;
    const over = settled[index];
    const values = over ?? now[index] ?? [];
    if (part.kind === 'holds') return part.not ? over !== undefined && !values[0] : values[0] === true;
    switch (part.quantifier) {
      case 'each':
        return (leaves[index]?.parties.length ?? 0) > 0 && values.every(Boolean);
      case 'any':
        return values.some(Boolean);
      case 'no':
        return over !== undefined && !values.some(Boolean);
    }
  };
  return walk(wished);
};
