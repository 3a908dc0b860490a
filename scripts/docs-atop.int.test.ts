import { expect, it } from 'vitest';
import { disagreementsOf } from '../apps/cli/src/code/against.ts';
import { ARGUED } from '../library/testing/atop-arguments.ts';
import { agreementNow, argumentFor, figuresOf } from './docs-atop.ts';

// The codes of ATOP and COW do not come with Casus: without ../shared/data nothing is compared, and that is said.

const result = await agreementNow();

it.skipIf(!result)(
  'every code in which the two differ has an argument of ours, and no argument is left over',
  () => {
    const differing = result ? disagreementsOf(result) : [];
    expect(differing.filter((one) => argumentFor(one) === undefined)).toEqual([]);
    const stale = Object.entries(ARGUED).flatMap(([pact, all]) =>
      all.flatMap(({ variables }) =>
        variables.filter((name) => !differing.some((one) => one.pact === pact && one.variable === name)),
      ),
    );
    expect(stale).toEqual([]);
  },
);

it.skipIf(!result)('agrees with ATOP on the five promises as often as it did', () => {
  const shares = Object.entries(result ? figuresOf(result) : {})
    .filter(([figure]) => figure.startsWith('the five promises'))
    .map(([, value]) => Number(value.slice(0, 5)));
  expect(shares).toHaveLength(3);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.97);
});
