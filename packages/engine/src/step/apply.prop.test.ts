import { expect, it } from 'vitest';
import { reached } from '../testing/coverage.ts';
import * as properties from '../testing/properties.ts';

// The step function over random pacts and chronicles. `npm run test:long` runs the same fifty times as
// often, from a seed of its own (apply.long.test.ts).

const RUNS = 150;

it.each(Object.entries(properties))('%s', (_name, property) => {
  property(RUNS);
  expect.hasAssertions();
});

it('the random pacts and chronicles reach what matters', () => {
  const seen = reached(2000);
  const want = [
    ...['active', 'fulfilled', 'breached', 'performed late', 'lapsed', 'excused'].map(
      (word) => `status ${word}`,
    ),
    ...['active', 'breached'].map((word) => `pledge ${word}`),
    ...['open', 'adopted', 'rejected', 'passed on'].map((word) => `procedure ${word}`),
    ...['established', 'rejected', 'contested'].map((word) => `casus ${word}`),
    ...['not yet', 'in force', 'suspended', 'ended'].map((word) => `pact ${word}`),
    ...['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R11', 'R13', 'R14', 'R18'].map(
      (code) => `note ${code} without effect`,
    ),
    ...['each', 'jointly', 'jointly and severally', 'one or more', 'no'].map((word) => `bearing ${word}`),
    ...['nothing', 'against', 'lowers the need'].map((counts) => `abstention ${counts}`),
    'remedy',
    'note R12 discrepancy',
    'note R20 breach',
    'note R21 breach',
  ];
  expect(want.filter((what) => !seen.has(what))).toEqual([]);
});
