import { describe, expect, it } from 'vitest';
import { wholeProfile } from '../profile/testing/whole.ts';
import { drawingOf } from './draw.ts';

const cast = {
  challenger: 'RUS',
  beneficiary: 'UKR',
  guarantors: ['POL', 'FRA'],
  attacks: ['invasion'],
} as const;

describe('drawing numbers from a profile', () => {
  it('puts each coordinate where its line stands, and 0 where nothing is asked', () => {
    const drawing = drawingOf(wholeProfile({ kind: 'uniform', low: 0, high: 1 }), cast);
    if (drawing.kind === 'missing') throw new Error('missing');
    const point = drawing.spread.map((_, at) => (at + 1) / 1000);
    const numbers = drawing.draw(point);
    const stakeOf = drawing.spread.findIndex(
      ({ entry, holder }) =>
        entry.quantity === 'stake' && holder.kind === 'role' && holder.role === 'beneficiary',
    );
    expect(numbers.beneficiary.stake).toBeCloseTo((stakeOf + 1) / 1000, 12);
    expect(numbers.guarantors).toHaveLength(2);
    expect(numbers.guarantors[0]).toEqual(numbers.guarantors[1]);
    expect(numbers.guarantors[0]?.cost[0]).toBe(0);
    // Whose war it is brings all of its strength.
    expect([numbers.challenger.reach, numbers.beneficiary.commitment]).toEqual([1, 1]);
    expect(numbers.text.strength.may).toBe(0);
    const all = JSON.stringify(numbers).match(/0\.\d+/g) ?? [];
    expect(new Set(all).size).toBe(drawing.dimensions);
  });

  it('has no dimension where everything is known', () => {
    const drawing = drawingOf(wholeProfile({ kind: 'exactly', at: 0.25 }), cast);
    if (drawing.kind === 'missing') throw new Error('missing');
    expect(drawing.dimensions).toBe(0);
    expect(drawing.draw([]).attacks[0]).toEqual({
      prize: 0.25,
      effort: 0.25,
      pace: 0.25,
      doubt: 0.25,
      cost: 0.25,
    });
  });

  it('says what is missing', () => {
    const empty = { name: 'empty', roles: [], actors: [], world: [], scenarios: [] };
    const drawing = drawingOf(empty, cast);
    expect(drawing.kind === 'missing' && drawing.missing.length).toBeGreaterThan(100);
  });
});
