import { expect, it } from 'vitest';
import * as properties from '../testing/moving.ts';

// Completeness and soundness of moves over random pacts in random reachable states. `npm run test:long` runs
// the same fifty times as often (moves.long.test.ts).

it.each(Object.entries(properties))('%s', (_name, property) => {
  property(40);
  expect.hasAssertions();
});
