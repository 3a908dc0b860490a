import { compare, type Exact, minus, ONE, over, plus, times, ZERO } from './exact.ts';

/** The arithmetic that an algorithm runs in: doubles for speed, or exact fractions for a proof. */
export interface Arithmetic<N> {
  readonly zero: N;
  readonly one: N;
  readonly plus: (a: N, b: N) => N;
  readonly minus: (a: N, b: N) => N;
  readonly times: (a: N, b: N) => N;
  readonly over: (a: N, b: N) => N;
  /** Below 0, 0 or above 0; doubles closer than `slack` are equal to an algorithm that must not cycle. */
  readonly compare: (a: N, b: N) => number;
  readonly of: (value: Exact) => N;
  readonly near: (value: N) => number;
}

/** Doubles; what lies within the slack of 0 counts as 0. */
export const doubles = (slack = 0): Arithmetic<number> => ({
  zero: 0,
  one: 1,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  compare: (a, b) => (Math.abs(a - b) <= slack ? 0 : a - b),
  of: ({ near }) => near,
  near: (value) => value,
});

/** Exact fractions: slower by two orders, and right. */
export const fractions: Arithmetic<Exact> = {
  zero: ZERO,
  one: ONE,
  plus,
  minus,
  times,
  over,
  compare,
  of: (value) => value,
  near: ({ near }) => near,
};
