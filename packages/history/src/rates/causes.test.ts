import { describe, expect, it } from 'vitest';
import { causeOf, codedAs } from './causes.ts';
import { codingOf } from './coding.ts';
import type { Membership } from './members.ts';
import type { Ran, Runner, Years } from './run.ts';

const OPEN = 99_999_999;
const member = (state: number, from: number, until = OPEN): Membership => ({
  atop: 1,
  state,
  from: from * 10_000 + 101,
  until: until === OPEN ? OPEN : until * 10_000 + 1231,
  defence: true,
  adversaries: undefined,
  underWay: false,
  line: 2,
});

/** Codes: 10 and 11 from 1900 to 1920, 12 from 1905. */
const members = [member(10, 1900, 1920), member(11, 1900, 1920), member(12, 1905, 1920)];
const coded = codedAs(codingOf(members), members, [1]);

/** A text that seats these states in these years. */
const textOf = (seats: Readonly<Record<number, Years>>, over: Partial<Runner> = {}): Runner => {
  const seated = (state: number, year: number): boolean => {
    const life = seats[state];
    return life !== undefined && life.from <= year && year <= life.to;
  };
  return {
    seat: (state, year) => (seated(state, year) ? 'party' : 'none'),
    years: (state) =>
      state === undefined
        ? {
            from: Math.min(...Object.values(seats).map(({ from }) => from)),
            to: Math.max(...Object.values(seats).map(({ to }) => to)),
          }
        : seats[state],
    is: (state) => `S${state}`,
    moment: () => undefined,
    run: () => ({ seat: 'party', owed: [] }),
    ...over,
  };
};
const text = textOf({
  10: { from: 1901, to: 1915 },
  11: { from: 1901, to: 1915 },
  13: { from: 1901, to: 1915 },
});
const nothing = (seat: Ran['seat']): Ran => ({ seat, owed: [] });
const owedBy = (party: string): Ran => ({ seat: 'party', owed: [{ party, pact: 'X', article: '1' }] });

describe('the cause of a difference', () => {
  it.each([
    ['day', 'before the text is in force', nothing('none'), [30, 10, 1900]],
    ['end', 'after the text has ended', nothing('none'), [30, 10, 1916]],
    ['seat', 'a member whom the text does not seat', nothing('none'), [30, 12, 1910]],
    ['seat', 'a party whom the codes do not know', owedBy('S10'), [30, 13, 1910]],
    ['condition', 'a state protected and not bound', { ...owedBy('S10'), seat: 'protected' }, [30, 14, 1910]],
    ['condition', 'both have it in force, the text obliges', owedBy('S11'), [30, 10, 1910]],
    ['condition', 'both have it in force, the text does not', nothing('party'), [30, 10, 1910]],
    ['seat', 'the text obliges one whom the codes leave out', owedBy('S13'), [30, 10, 1910]],
    ['seat', 'the text binds the challenger', nothing('party'), [13, 10, 1910]],
  ] as const)('is of %s: %s', (cause, _, ran, at) => {
    expect(causeOf(coded, text, ran, at)).toBe(cause);
  });

  it('is an end where the codes have ended, and a day where they have still to begin', () => {
    const longer = textOf({ 10: { from: 1890, to: 1940 }, 11: { from: 1890, to: 1940 } });
    expect(causeOf(coded, longer, owedBy('S11'), [30, 10, 1930])).toBe('end');
    expect(causeOf(coded, longer, owedBy('S11'), [30, 10, 1895])).toBe('day');
    // A state that joined by the codes later than by the text.
    const wider = textOf({ 10: { from: 1900, to: 1920 }, 12: { from: 1900, to: 1920 } });
    expect(causeOf(coded, wider, owedBy('S10'), [30, 12, 1903])).toBe('day');
  });

  it('is a day where no known day brings the text into force', () => {
    const never = textOf({}, { years: () => undefined });
    expect(causeOf(coded, never, nothing('none'), [30, 10, 1910])).toBe('day');
  });

  it('is a day where the treaty that adds the promise was signed in that year', () => {
    const next = textOf(
      { 10: { from: 1890, to: 1940 }, 11: { from: 1890, to: 1940 } },
      { run: (_, __, year) => (year === 1901 ? owedBy('S11') : nothing('party')) },
    );
    expect(causeOf(coded, next, nothing('party'), [30, 10, 1900])).toBe('day');
    expect(causeOf(coded, next, nothing('party'), [30, 10, 1902])).toBe('condition');
  });
});
