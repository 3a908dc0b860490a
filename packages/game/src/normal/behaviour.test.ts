import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standingOf } from '../evaluate/normal.ts';
import { regretOf } from '../evaluate/regret.ts';
import { valuesOf } from '../evaluate/values.ts';
import { fractions } from '../number/arithmetic.ts';
import { fraction } from '../number/exact.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { behaviourOfPlans } from './behaviour.ts';
import { reducedFormOf } from './from-tree.ts';

it('pays in the tree what the mixed plans pay in the table, and leaves as much to be regretted', () => {
  let mixes = 0;
  fc.assert(
    fc.property(treeArbitrary({ depth: 3 }), fc.infiniteStream(fc.nat(3)), (game, stream) => {
      const form = reducedFormOf(game, 2000);
      if (form.kind !== 'table') return;
      const mixed = form.plans.map((own) => {
        const weights = own.map((_, at) => BigInt((at === 0 ? 1 : 0) + (stream.next().value as number)));
        const sum = weights.reduce((a, b) => a + b, 0n);
        mixes += weights.length > 1 ? 1 : 0;
        return weights.map((weight) => fraction(weight, sum));
      });
      const { behaviour, said } = behaviourOfPlans(game, form.plans, mixed, fractions);
      const inTable = standingOf(form.game, mixed, fractions);
      const text = (all: readonly { readonly text: string }[] = []): string =>
        all.map((one) => one.text).join(' ');
      expect(text(valuesOf(game, behaviour, fractions).pays)).toBe(text(inTable.pays));
      expect(text(regretOf(game, behaviour, fractions).full)).toBe(text(inTable.regret));
      expect(said.length).toBe(game.infosets.length);
    }),
    { numRuns: 40 },
  );
  expect(mixes).toBeGreaterThan(20);
});
