import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOUR } from '@casus/engine';
import { budget } from '../../../engine/src/testing/budget.ts';
import { BY_RUNG } from '../envelope/scale.ts';
import { everyOrder } from '../testing/brute-runs.ts';
import { caseArbitrary } from '../testing/cases.arbitrary.ts';
import { questionOf } from '../testing/said.ts';
import { compelled } from './compelled.ts';
import { bound, type Freedom, freeing } from './freedom.ts';
import type { JsonCase } from '../testing/cases.ts';
import { runsOf } from './runs.ts';

/** One duty of Poland to help with force, after an attack that nobody has to find. */
const forceWithin = (within: number | null): JsonCase => ({
  id: 'by hand',
  title: 'by hand',
  pacts: [
    {
      id: 'P',
      parties: { UKR: 'beneficiary', POL: 'guarantor', RUS: 'outsider' },
      casus: { a: { kind: ['attack'], on: ['UKR'], by: ['outsider'] } },
      norms: [{ id: '1', modal: 'must', who: 'guarantor', when: ['casus', 'a'], menu: ['force'], within }],
    },
  ],
  incident: { kind: 'attack', by: 'RUS', on: 'UKR', in: 'x', disputed: [] },
  guarantor: 'POL',
  expect: { floor: null, ceiling: null, veto: null, blocking: null, loopholes: [] },
});

it.each([
  // At once, or when the day is over: two runs. In one of them nothing has come at once, and in none after the day.
  ['within a day, at once', 24, 0, { showing: 1, of: 2 }],
  ['within a day, after it', 24, 24, { showing: 0, of: 2 }],
  // No hour ends the duty: at once, or never.
  ['without a clock', null, 36, { showing: 1, of: 2 }],
  ['at once', 0, 0, { showing: 0, of: 1 }],
] as const)('counts by hand: force %s', (_what, within, hour, runs) => {
  const question = { ...questionOf(forceWithin(within), 60), about: ['POL'], heights: true as const };
  const short = { at: hour * HOUR, below: 11 };
  expect(runsOf({ question, freedom: bound(['POL']) }, ['POL'], BY_RUNG, short, 100)).toEqual({
    ...runs,
    exhausted: true,
  });
});

const FREEDOMS: readonly ((guarantor: string) => Freedom)[] = [
  (guarantor) => ({ ...bound([guarantor]), shares: false }),
  (guarantor) => freeing([guarantor], [guarantor]),
  (guarantor) => freeing([guarantor], ['RUS']),
];

it('distinct runs are as many as walking every order of every act gives, and show what the least shows', () => {
  const counted = { compared: 0, beyond: 0, several: 0, some: 0, cut: 0 };
  fc.assert(
    fc.property(
      caseArbitrary,
      fc.constantFrom('POL', 'USA'),
      fc.constantFrom(...FREEDOMS),
      fc.constantFrom(0, 12, 24, 36),
      fc.constantFrom(1, 4, 7, 11),
      (json, guarantor, freedomOf, hour, below) => {
        const question = { ...questionOf(json, 60), about: [guarantor], heights: true as const };
        const freedom = freedomOf(guarantor);
        const short = { at: hour * HOUR, below };
        const brute = everyOrder(question, [guarantor], freedom, short, 3000);
        if (brute === undefined) {
          counted.beyond += 1;
          return;
        }
        const runs = runsOf({ question, freedom }, [guarantor], BY_RUNG, short, 20_000);
        expect(runs).toEqual({ ...brute, exhausted: true });
        const { least } = compelled(question, [guarantor], freedom, BY_RUNG, { states: 20_000 });
        const value = least.findLast(({ from }) => from <= short.at)?.value;
        // The least may also be that of a beginning which no lawful run carries on: such a one is not counted.
        if (runs.showing > 0) expect(value).toBeLessThan(below);
        if (value !== undefined && value < below && runs.showing === 0) counted.cut += 1;
        counted.compared += 1;
        if (runs.of > 1) counted.several += 1;
        if (runs.showing > 0 && runs.showing < runs.of) counted.some += 1;
      },
    ),
    budget(150),
  );
  console.log(
    `${counted.compared} pacts compared (${counted.several} with several runs, ${counted.some} in which some show it and some do not), ${counted.beyond} with more orders than are walked, ${counted.cut} in which the least is that of a beginning alone`,
  );
  expect(counted.cut).toBeLessThan(counted.compared / 10);
  expect(counted.several).toBeGreaterThan(10);
  expect(counted.some).toBeGreaterThan(10);
  expect(counted.compared).toBeGreaterThan(counted.beyond);
}, 120_000);
