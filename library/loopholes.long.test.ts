// The loopholes of the pacts whose searches take long: what library/loopholes.test.ts asks of the others.

import { expect, it } from 'vitest';
import { MISSED, SLOW } from './testing/missed.ts';
import { askedOf } from './testing/shelf-judged.ts';
import { hasTags } from './testing/tags.ts';

it.skipIf(!hasTags).each(SLOW)(
  '%s: each finding is judged, and no less is found of what experts have tagged (skipped without ../shared/reference/pacts.md)',
  (pact) => {
    const { missed, unjudged } = askedOf(pact);
    expect({ missed, unjudged }).toEqual({ missed: MISSED[pact] ?? [], unjudged: [] });
  },
);
