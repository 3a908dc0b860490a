import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, exactOf, exactOfDouble, fraction, minus, over, plus, times } from './exact.ts';

const integers = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const fractions = fc
  .tuple(
    integers,
    integers.filter((n) => n !== 0n),
  )
  .map(([a, b]) => fraction(a, b));

it.each([
  ['3', '3', 3],
  ['-.5', '-1/2', -0.5],
  ['007', '7', 7],
  ['1.', '1', 1],
  ['6/4', '3/2', 1.5],
  ['-1/2', '-1/2', -0.5],
  ['1.5e1', '15', 15],
  ['1.5E-1', '3/20', 0.15],
  ['+3', '3', 3],
  ['1e19', '10000000000000000000', 1e19],
])('%s is %s, near %d', (text, lowest, near) => {
  const exact = exactOf(text);
  expect(exact && fraction(exact.top, exact.bottom).text).toBe(lowest);
  expect(exact?.near).toBe(near);
  expect(exact?.text).toBe(text);
});

it.each([
  '',
  '-',
  '.',
  '1/0',
  '1/-2',
  '0x10',
  '1e',
  '1.5/2',
  '1,5',
  'a',
  '1e401',
  '1e400',
  `1${'0'.repeat(400)}`,
  '1e999999999',
  '1 2',
])('refuses %j', (text) => {
  expect(exactOf(text)).toBeUndefined();
});

it('keeps every double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (value) => {
      const exact = exactOfDouble(value);
      // The fraction alone, without the text, gives the double back.
      expect(fraction(exact.top, exact.bottom).near).toBe(value === 0 ? 0 : value);
    }),
  );
});

it('adds and multiplies as fractions do', () => {
  fc.assert(
    fc.property(fractions, fractions, fractions, (a, b, c) => {
      expect(compare(times(a, plus(b, c)), plus(times(a, b), times(a, c)))).toBe(0);
      expect(compare(plus(minus(a, b), b), a)).toBe(0);
      if (b.top !== 0n) expect(compare(times(over(a, b), b), a)).toBe(0);
      expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
    }),
  );
});
