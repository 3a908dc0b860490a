// What was known on a day stays what was known on it, whatever is said later.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf } from '../chain/chain.ts';
import { driftOf } from '../drift/drift.ts';
import type { Statement } from '../model/types.ts';
import { CONSENT, end, made, said, says, TRIGGER } from '../testing/made.ts';
import { agreedAt } from './agreed.ts';

const VOICES = ['Lavrov', 'Peskov', 'Meloni', 'Sybiha', 'Source A', 'Source B', 'Source C'];
const STANCES = [
  'proposes',
  'supports',
  'demands',
  'claims',
  'confirms',
  'denies',
  'doubts',
  'disclaims',
  'silent',
] as const;

const statement = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  by: fc.constantFrom(...VOICES),
  stance: fc.constantFrom(...STANCES),
  topic: fc.constantFrom(CONSENT, TRIGGER),
  hedge: fc.option(fc.constant('perhaps'), { nil: undefined }),
  /** How many statements back it answers. */
  back: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  draft: fc.boolean(),
});

/** In the order of days, each answering only what stands before it: as the check of dossiers demands. */
const statementsOf = (
  drawn: readonly {
    readonly day: number;
    readonly by: string;
    readonly stance: (typeof STANCES)[number];
    readonly topic: typeof CONSENT;
    readonly hedge: string | undefined;
    readonly back: number | undefined;
    readonly draft: boolean;
  }[],
): readonly Statement[] =>
  drawn
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, by, stance, topic, hedge, back, draft }, at) =>
      said(
        `S${at}`,
        day,
        by,
        [
          says(stance, topic, {
            words: `the ${topic.id} in 24 hours`,
            answers: back === undefined || back > at ? [] : [`S${at - back}`],
            ...(hedge === undefined ? {} : { hedge }),
          }),
        ],
        { draft },
      ),
    );

describe('a later statement', () => {
  it('never changes what was known on an earlier date', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 14 }), fc.integer({ min: 0, max: 29 }), (drawn, day) => {
        const all = statementsOf(drawn);
        const then = all.filter(({ when }) => (when?.until ?? 0) <= end(day));
        const [whole, part] = [made(all), made(then)];
        expect(agreedAt(whole, end(day))).toEqual(agreedAt(part, end(day)));
        expect(chainOf(whole, CONSENT, end(day))).toEqual(chainOf(part, CONSENT, end(day)));
        expect(driftOf(whole, '24 hours', end(day))).toEqual(driftOf(part, '24 hours', end(day)));
      }),
      { numRuns: 150 },
    );
  });

  it('that is only proposed changes nothing on any date', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 10 }), (drawn) => {
        const all = statementsOf(drawn.map((one) => ({ ...one, back: undefined })));
        const accepted = all.filter(({ draft }) => !draft);
        expect(agreedAt(made(all), end(30))).toEqual(agreedAt(made(accepted), end(30)));
      }),
      { numRuns: 80 },
    );
  });
});
