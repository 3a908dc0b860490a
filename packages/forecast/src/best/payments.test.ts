import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontOf } from './front.ts';
import { settlementOf } from './payments.ts';

describe('side payments', () => {
  it('leave nobody worse off, and pay nobody more than it lacks', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 8 }), (gains) => {
        const stands = gains.map((gain, at) => ({ key: `${at}`, gain }));
        const found = settlementOf(stands);
        const sum = gains.reduce((all, gain) => all + gain, 0);
        expect(found.kind).toBe(sum < 0 ? 'not enough' : 'paid');
        if (found.kind === 'not enough') {
          expect(found.lacking).toBe(-sum);
          return;
        }
        const after = stands.map(
          ({ key, gain }) =>
            gain +
            found.payments.reduce(
              (all, { from, to, amount }) => all + (to === key ? amount : 0) - (from === key ? amount : 0),
              0,
            ),
        );
        expect(after.filter((gain) => gain < 0)).toEqual([]);
        expect(after.map((gain, at) => (gains[at] as number) < 0 && gain > 0)).not.toContain(true);
        expect(found.payments.reduce((all, { amount }) => all + amount, 0)).toBe(found.total);
      }),
    ));
});

describe('the front', () => {
  const figure = fc.integer({ min: 0, max: 6 });
  it('is what no other point beats, by the definition', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ x: figure, y: figure }), { maxLength: 30 }), (points) => {
        const beats = (a: (typeof points)[number], b: (typeof points)[number]): boolean =>
          a.x >= b.x && a.y >= b.y && (a.x > b.x || a.y > b.y);
        expect(frontOf(points)).toEqual(points.map((one) => !points.some((other) => beats(other, one))));
      }),
    ));
});
