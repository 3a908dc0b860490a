import type { Coding } from './coding.ts';
import { isIn } from './coding.ts';
import { yearOf } from './days.ts';
import type { Membership } from './members.ts';
import type { Ran, Runner, Years } from './run.ts';

/**
 * Why running a text and its codes say different things of a year: one of them begins later (ATOP counts from
 * signature, a text from its entry into force), one of them has ended, one of them does not seat a state at all, or
 * both have the pact in force between the same states and the promise applies by one alone.
 */
export type Cause = 'day' | 'end' | 'seat' | 'condition';

/** The codes of one pact: who is in it, and from when to when. */
export interface Coded {
  readonly coding: Coding;
  readonly own: (atop: number) => boolean;
  readonly members: readonly Membership[];
}

/** The memberships of a pact that ATOP gives these numbers. */
export const codedAs = (
  coding: Coding,
  members: readonly Membership[],
  numbers: readonly number[],
): Coded => ({
  coding,
  own: (atop) => numbers.includes(atop),
  members: members.filter(({ atop }) => numbers.includes(atop)),
});

/** From when to when the codes have a state in the pact; without one, the pact as a whole. */
const yearsIn = ({ members }: Coded, of?: number): Years | undefined =>
  spanOf(
    members
      .filter(({ state }) => of === undefined || state === of)
      .map(({ from, until }) => ({ from: yearOf(from), to: yearOf(until) })),
  );

const spanOf = (lives: readonly Years[]): Years | undefined =>
  lives.length === 0
    ? undefined
    : { from: Math.min(...lives.map(({ from }) => from)), to: Math.max(...lives.map(({ to }) => to)) };

/** The cause of a difference of one dyad-year, of which the text, as run, says this. */
export function causeOf(
  coded: Coded,
  runner: Runner,
  ran: Ran,
  at: readonly [challenger: number, target: number, year: number],
): Cause {
  const [, target, year] = at;
  // First the pact as a whole: a text that no known day brings into force has still to begin.
  if (ran.seat === 'none' && !within(runner.years(), year)) return outOf(runner.years(), year) ?? 'day';
  if (!within(yearsIn(coded), year)) return outOf(yearsIn(coded), year) ?? 'seat';
  const isCoded = isIn(coded.coding, target, year, coded.own);
  // Whom a text protects without binding it is one of its conditions.
  if (ran.seat === 'protected' && !isCoded) return 'condition';
  if (ran.seat === 'none') return outOf(runner.years(target), year) ?? 'seat';
  if (!isCoded) return outOf(yearsIn(coded, target), year) ?? 'seat';
  return ran.owed.length > 0 ? causeAmongHelpers(coded, runner, ran, at) : causeOfNone(coded, runner, at);
}

/** The text obliges: whether one of those whom it obliges is bound by the codes as well. */
function causeAmongHelpers(
  coded: Coded,
  runner: Runner,
  { owed }: Ran,
  [, , year]: readonly [number, number, number],
): Cause {
  const helps = (state: number): boolean => owed.some(({ party }) => party === runner.is(state, year));
  const helpers = [...new Set(coded.members.map(({ state }) => state))].filter(helps);
  const lives = helpers.flatMap((state) => yearsIn(coded, state) ?? []);
  return lives.some((life) => within(life, year)) ? 'condition' : (outOf(spanOf(lives), year) ?? 'seat');
}

/** The text does not oblige: whether it binds the challenger, or none of those who promise by the codes. */
function causeOfNone(
  coded: Coded,
  runner: Runner,
  [challenger, target, year]: readonly [number, number, number],
): Cause {
  // As in the panel, a pact does not count against its own members.
  if (runner.seat(challenger, year) === 'party') return outOf(yearsIn(coded, challenger), year) ?? 'seat';
  const promise = coded.members.filter(
    ({ state, defence, from, until }) =>
      state !== target && defence && within({ from: yearOf(from), to: yearOf(until) }, year),
  );
  if (!promise.some(({ state }) => runner.seat(state, year) === 'party'))
    return outOf(spanOf(promise.flatMap(({ state }) => runner.years(state) ?? [])), year) ?? 'seat';
  // The treaty that adds the promise was signed in that year, and is in force by the next.
  const signed = promise.every(({ from }) => yearOf(from) === year);
  return signed && (runner.run(challenger, target, year + 1)?.owed.length ?? 0) > 0 ? 'day' : 'condition';
}

const within = (life: Years | undefined, year: number): boolean =>
  life !== undefined && life.from <= year && year <= life.to;

/** Whether a year lies before a life or after it; nothing where there is none, or it is in it. */
const outOf = (life: Years | undefined, year: number): 'day' | 'end' | undefined =>
  life === undefined ? undefined : year < life.from ? 'day' : year > life.to ? 'end' : undefined;
