// The same as brute.prop.test.ts, over thousands of pacts: `npm run test:long`.

import { it } from 'vitest';
import { agree } from '../testing/agree-blockers.ts';

it('the search and the trying of every run of every set agree on who can block', () => {
  agree(40, 2_000);
}, 36_000_000);
