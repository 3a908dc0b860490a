// The floor by the quick way, against the worked cases of the oracle and the search over every run.

import { describe, expect, it } from 'vitest';
import { inHours, oracle } from '../testing/cases.ts';
import { groupOf, itemOf, questionOf } from '../testing/said.ts';
import { BY_RUNG } from '../envelope/scale.ts';
import { floorOf } from './floor.ts';

const given = oracle();

describe.skipIf(given === undefined)(
  'the floor of the worked cases (skipped without ../shared/reference/envelopes.json)',
  () => {
    for (const json of (given?.cases ?? []).filter(({ expect: { floor } }) => floor !== null))
      it(json.id, () => {
        const { least, bounds } = floorOf(
          questionOf(json, given?.horizon ?? 720),
          groupOf(json),
          json.kind === undefined ? BY_RUNG : { kind: 'amount', of: itemOf(json.kind) },
          20_000,
        );
        expect(bounds.exhausted).toBe(true);
        expect(inHours(least)).toEqual(json.expect.floor);
      });
  },
);
