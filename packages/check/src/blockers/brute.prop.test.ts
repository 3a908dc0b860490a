// Veto holders and blocking sets of small random pacts, against every run of every set of parties.

import { it } from 'vitest';
import { agree } from '../testing/agree-blockers.ts';

it('the search and the trying of every run of every set agree on who can block', () => {
  agree(70, 300);
}, 240_000);
