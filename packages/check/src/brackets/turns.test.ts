// What a bracket opens and closes, by hand: three brackets, of which loopholes turn on the first, on two together, on none.

import { describe, expect, it } from 'vitest';
import type { Slug } from '../loopholes/catalogue.ts';
import type { Holed, Holes } from './holes.ts';
import type { Bracket } from './model.ts';
import { numberOf, picksOf, productOf } from './product.ts';
import { turningsOf } from './turns.ts';

const bracket = (id: string, ...labels: readonly string[]): Bracket => ({
  pact: 'X',
  id,
  about: id,
  alternatives: labels.map((label) => ({ label, heldBy: [label] })),
});
const BRACKETS = [bracket('1', 'UKR', 'RUS'), bracket('2', 'UKR', 'USA', 'RUS'), bracket('3', 'A', 'B')];

/** `attacker-veto` under the second alternative of the first; `no-clock` always; `self-veto` under the last two of both. */
const slugsOf = ([first = 0, second = 0]: readonly number[]): readonly Slug[] => [
  'no-clock',
  ...(first === 1 ? (['attacker-veto'] as const) : []),
  ...(first === 1 && second === 2 ? (['self-veto'] as const) : []),
];

const holes = (change: (one: Holed) => Holed | undefined = (one) => one): Holes =>
  ({
    brackets: BRACKETS,
    looked: Array.from({ length: productOf(BRACKETS) }, (_, number): Holed => {
      const picks = picksOf(BRACKETS, number);
      const found = new Map(slugsOf(picks).map((slug) => [slug, ['POL']] as const));
      return { number, picks, found, classes: 5, open: 0 };
    }).flatMap((one) => change(one) ?? []),
  }) as unknown as Holes;

describe('what a bracket opens and closes', () => {
  it('is what two resolutions that differ in it alone do not share', () => {
    const [first, second, third] = turningsOf(holes());
    expect(first?.turns).toEqual([
      { slug: 'attacker-veto', compared: 6, turns: 6, opens: [0, 6] },
      { slug: 'self-veto', compared: 6, turns: 2, opens: [0, 2] },
    ]);
    expect(second?.turns).toEqual([{ slug: 'self-veto', compared: 4, turns: 2, opens: [0, 0, 2] }]);
    expect([third?.compared, third?.turns]).toEqual([6, []]);
  });

  it('is not what was not found where not everything was looked at', () => {
    // Of no resolution under the first alternative is it known that it lacks the veto.
    const [first] = turningsOf(holes((one) => ({ ...one, open: one.picks[0] === 0 ? 1 : 0 })));
    expect([first?.compared, first?.turns]).toEqual([6, []]);
  });

  it('is compared only where each alternative was looked at', () => {
    const left = numberOf(BRACKETS, [1, 2, 0]);
    const [first, second] = turningsOf(holes((one) => (one.number === left ? undefined : one)));
    expect([first?.compared, second?.compared]).toEqual([5, 3]);
    expect(second?.turns).toEqual([{ slug: 'self-veto', compared: 3, turns: 1, opens: [0, 0, 1] }]);
  });
});
