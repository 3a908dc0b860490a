import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageEffect, type Design, logit } from './logit.ts';

/** Counts of events and of none, where a column is 1 and where it is 0. */
const fourfold = (
  a: number,
  b: number,
  c: number,
  d: number,
): { readonly design: Design; readonly events: Float64Array } => {
  const column = Float64Array.from({ length: a + b + c + d }, (_, row) => (row < a + b ? 1 : 0));
  const events = Float64Array.from(column, (_, row) =>
    row < a || (row >= a + b && row < a + b + c) ? 1 : 0,
  );
  return { design: { names: ['constant', 'x'], columns: [column.map(() => 1), column] }, events };
};

const some = fc.integer({ min: 1, max: 40 });

describe('the logit', () => {
  it('of one column of 0 and 1 is the odds ratio, with the error of Woolf', () => {
    fc.assert(
      fc.property(some, some, some, some, (a, b, c, d) => {
        const { design, events } = fourfold(a, b, c, d);
        const fit = logit(design, events);
        expect(fit?.coefficients[0]?.value).toBeCloseTo(Math.log(c / d), 6);
        expect(fit?.coefficients[1]?.value).toBeCloseTo(Math.log((a * d) / (b * c)), 6);
        expect(fit?.coefficients[1]?.error).toBeCloseTo(Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 6);
      }),
    );
  });

  it('has as average effect of such a column the ratio of the shares, less one', () => {
    const { design, events } = fourfold(3, 7, 12, 8);
    const fit = logit(design, events);
    if (fit === undefined) throw new Error('no fit');
    const { effect, error } = averageEffect(design, fit, 'x');
    expect(effect).toBeCloseTo(0.3 / 0.6 - 1, 8);
    // The error of the logarithm of a ratio of shares (Katz 1978).
    expect(error).toBeCloseTo(Math.sqrt(0.7 / 3 + 0.4 / 12), 8);
  });

  it('is not misled by rows that are there twice, where the pairs are clusters', () => {
    const { design, events } = fourfold(5, 9, 11, 4);
    const twice: Design = {
      names: design.names,
      columns: design.columns.map((column) => Float64Array.from([...column, ...column])),
    };
    const once = logit(design, events, [...events.keys()]);
    const doubled = logit(twice, Float64Array.from([...events, ...events]), [
      ...events.keys(),
      ...events.keys(),
    ]);
    expect(doubled?.coefficients[1]?.error).toBeCloseTo(once?.coefficients[1]?.error ?? 0, 8);
    expect(logit(twice, Float64Array.from([...events, ...events]))?.coefficients[1]?.error).toBeLessThan(
      once?.coefficients[1]?.error ?? 0,
    );
  });

  it('gives nothing where a column foretells every event, or is made up of others', () => {
    const { design, events } = fourfold(5, 0, 0, 7);
    expect(logit(design, events)).toBeUndefined();
    const same = fourfold(5, 3, 2, 7);
    const [constant = new Float64Array(0), x = new Float64Array(0)] = same.design.columns;
    expect(
      logit({ names: ['constant', 'x', 'again'], columns: [constant, x, x] }, same.events),
    ).toBeUndefined();
  });
});
