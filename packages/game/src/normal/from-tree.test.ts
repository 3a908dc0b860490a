import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valuesOf } from '../evaluate/values.ts';
import { readEfg } from '../files/read-efg.ts';
import { fractions } from '../number/arithmetic.ts';
import { ONE, ZERO } from '../number/exact.ts';
import { treeArbitrary } from '../testing/arbitrary.ts';
import { normalFormOf, reducedFormOf } from './from-tree.ts';
import { strategiesAt } from './model.ts';
import { plansOf } from './plans.ts';

const ABSENT = `EFG 2 R "two in a row" { "A" "B" }
p "" 1 1 "" { "l" "r" } 0 t "" 1 "" { 1 0 } p "" 1 2 "" { "l" "r" } 0 t "" 2 "" { 0 0 }
p "" 2 1 "" { "u" "d" } 0 t "" 3 "" { 3 1 } t "" 4 "" { 2 2 }`;

it('leaves out what an own move rules out', () => {
  const { game } = readEfg(ABSENT);
  const form = game && reducedFormOf(game);
  expect(form?.kind === 'table' && form.game.strategies).toEqual([
    ['1*', '21', '22'],
    ['1', '2'],
  ]);
  expect(form?.kind === 'table' && form.game.pays.map(({ text }) => text).join(' ')).toBe(
    '1 0 0 0 3 1 1 0 0 0 2 2',
  );
});

it('says how large a table would be rather than filling memory', () => {
  const { game } = readEfg(ABSENT);
  expect(game && reducedFormOf(game, 10)).toEqual({ kind: 'too large', counts: [3, 2], payoffs: 12 });
});

it('has a strategy for each combination of actions in the full form, with the same payoffs', () => {
  const { game } = readEfg(ABSENT);
  const form = game && normalFormOf(game);
  expect(form?.kind === 'table' && form.game.strategies).toEqual([
    ['11', '12', '21', '22'],
    ['1', '2'],
  ]);
  expect(form?.kind === 'table' && form.game.pays.map(({ text }) => text).join(' ')).toBe(
    '1 0 1 0 0 0 3 1 1 0 1 0 0 0 2 2',
  );
});

/** A thousand million plans: thirty sets in a row of moves that chance makes. */
const WIDE = `EFG 2 R "wide" { "A" }
c "" 1 "" { ${Array.from({ length: 30 }, (_, at) => `"${at}" 1/30`).join(' ')} } 0
${Array.from({ length: 30 }, (_, at) => `p "" 1 ${at + 1} "${at}" { "l" "r" } 0 t "" 1 "o" { 1 } t "" 0`).join('\n')}`;

it('counts the plans of a large tree without listing them', () => {
  const { game } = readEfg(WIDE);
  expect(game && reducedFormOf(game)).toEqual({ kind: 'too large', counts: [2 ** 30], payoffs: 2 ** 30 });
});

it('lists every full plan without perfect recall', () => {
  const { game } = readEfg(`EFG 2 R "forgets" { "A" }
p "" 1 1 "" { "l" "r" } 0 p "" 1 2 "" { "l" "r" } 0 t "" 0 t "" 0 p "" 1 2 0 t "" 0 t "" 0`);
  const plans = game && plansOf(game, 'reduced', 100);
  expect(plans?.kind === 'plans' && plans.byPlayer[0]?.map((plan) => plan.join(''))).toEqual([
    '00',
    '01',
    '10',
    '11',
  ]);
});

it('pays what the behaviour that follows the plans pays', () => {
  let profiles = 0;
  fc.assert(
    fc.property(treeArbitrary({ depth: 3 }), (game) => {
      const form = reducedFormOf(game, 3000);
      if (form.kind !== 'table') return;
      const counts = form.game.strategies.map(({ length }) => length);
      for (let profile = 0; profile * 2 < form.game.pays.length; profile += 1) {
        profiles += 1;
        const chosen = strategiesAt(counts, profile);
        const behaviour = game.infosets.map(({ owner, actions }, set) => {
          const action = form.plans[owner]?.[chosen[owner] ?? 0]?.[set] ?? 0;
          return actions.map((_, branch) => (branch === Math.max(action, 0) ? ONE : ZERO));
        });
        const pays = valuesOf(game, behaviour, fractions).pays.map(({ top, bottom }) => `${top}/${bottom}`);
        expect(
          form.game.pays.slice(profile * 2, profile * 2 + 2).map(({ top, bottom }) => `${top}/${bottom}`),
        ).toEqual(pays);
      }
    }),
    { numRuns: 40 },
  );
  expect(profiles).toBeGreaterThan(200);
});
