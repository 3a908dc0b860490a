import { describe, expect, it } from 'vitest';
import { cox, type Spell } from './cox.ts';

const column = (
  ...values: readonly number[]
): { readonly names: readonly string[]; readonly columns: readonly Float64Array[] } => ({
  names: ['x'],
  columns: [Float64Array.from(values)],
});
const spell = (to: number, failed = true, from = 0): Spell => ({ from, to, failed });

describe("Cox's model, worked by hand", () => {
  it('of three failures, one after another', () => {
    // L = e/(2e+1) * 1/(1+e) with e = exp(b); greatest where 2 e^2 = 1.
    const fit = cox([spell(1), spell(2), spell(3)], column(1, 0, 1));
    expect(fit?.coefficients[0]?.value).toBeCloseTo(-Math.log(2) / 2, 8);
    // Information there: 2e/(2e+1)^2 + e/(1+e)^2.
    const e = Math.SQRT1_2;
    expect(fit?.coefficients[0]?.error).toBeCloseTo(
      1 / Math.sqrt((2 * e) / (2 * e + 1) ** 2 + e / (1 + e) ** 2),
      6,
    );
  });

  it('of two failures at one time, by the rule of Efron', () => {
    // L = e / ((e+2)(e+3)/2); greatest where e^2 = 6.
    expect(cox([spell(1), spell(1), spell(2, false)], column(1, 0, 0))?.coefficients[0]?.value).toBeCloseTo(
      Math.log(6) / 2,
      8,
    );
  });

  it('does not count a case at risk before it is watched', () => {
    const watched = cox([spell(1), spell(2), spell(3), spell(4, true, 3.5)], column(1, 0, 1, 0));
    expect(watched?.coefficients[0]?.value).toBeCloseTo(-Math.log(2) / 2, 8);
  });

  it('gives nothing where those with 1 fail first, all of them', () => {
    expect(cox([spell(1), spell(2), spell(3)], column(1, 1, 0))).toBeUndefined();
  });

  it('takes spells of one cluster together', () => {
    const spells = [spell(1), spell(2), spell(3), spell(5), spell(6, false)];
    const design = column(1, 0, 1, 0, 0);
    const apart = cox(spells, design, [0, 1, 2, 3, 4]);
    const together = cox(spells, design, ['a', 'b', 'a', 'b', 'b']);
    expect(together?.coefficients[0]?.value).toBe(apart?.coefficients[0]?.value);
    expect(together?.coefficients[0]?.error).not.toBeCloseTo(apart?.coefficients[0]?.error ?? 0, 2);
  });
});
