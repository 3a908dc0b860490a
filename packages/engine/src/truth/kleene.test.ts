import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Verdict } from '../model/event.ts';
import { and, not, or, sure } from './kleene.ts';

// The three values against what every way of settling the contested atoms would say.

const VALUES: readonly Verdict[] = ['true', 'false', 'contested'];

/** A formula in which each atom stands once, so that three-valued logic and settling agree. */
type Formula =
  | Verdict
  | { readonly op: 'and' | 'or'; readonly of: readonly Formula[] }
  | { readonly not: Formula };

const formula: fc.Arbitrary<Formula> = fc.letrec<{ f: Formula }>((tie) => ({
  f: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...VALUES),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('f'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ not: tie('f') }),
  ),
})).f;

const value = (of: Formula): Verdict =>
  typeof of === 'string'
    ? of
    : 'not' in of
      ? not(value(of.not))
      : of.of.map(value).reduce(of.op === 'and' ? and : or);

/** Everything that two-valued logic can make of it. */
const settled = (of: Formula): ReadonlySet<boolean> => {
  if (of === 'contested') return new Set([true, false]);
  if (typeof of === 'string') return new Set([of === 'true']);
  if ('not' in of) return new Set([...settled(of.not)].map((one) => !one));
  return of.of
    .map(settled)
    .reduce(
      (left, right) =>
        new Set([...left].flatMap((a) => [...right].map((b) => (of.op === 'and' ? a && b : a || b)))),
    );
};

it('a formula is contested just where settling its atoms could go either way', () => {
  fc.assert(
    fc.property(formula, (of) => {
      const ways = settled(of);
      expect(value(of)).toBe(ways.size === 2 ? 'contested' : sure(ways.has(true)));
    }),
  );
});

it.each(VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const)))('%s and %s: De Morgan holds', (a, b) => {
  expect(not(and(a, b))).toBe(or(not(a), not(b)));
  expect(and(a, b)).toBe(and(b, a));
});
