import fc, { type Arbitrary } from 'fast-check';
import type { AbstentionRule, Body } from '../model/body.ts';
import type { Event } from '../model/event.ts';
import type { Pact } from '../model/pact.ts';
import { at, cite, MEMBER } from './build.ts';
import { maybe, pick, span } from './norms.arbitrary.ts';
import { pactArbitrary, rule } from './pacts.arbitrary.ts';

/** Random ballots: a motion is put to a body, voted on with abstentions, runs out of time, passes on, is put again. */

/** What becomes of a proposal on which time runs out; the Assembly may pass it back. */
const lapse = (other: string): Arbitrary<NonNullable<Body['lapse']>> =>
  fc
    .tuple(
      fc.record({
        after: span,
        outcome: pick<NonNullable<Body['lapse']>['outcome']>(
          'rejected',
          'adopted',
          { passesTo: other },
          { passesTo: other, pact: 'P' },
        ),
        cite: fc.constant(cite('2')),
      }),
      maybe('again', pick(1, 2)),
    )
    .map((parts) => Object.assign({}, ...parts) as NonNullable<Body['lapse']>);

const body = (name: string, other: string): Arbitrary<Body> =>
  fc
    .tuple(
      rule,
      maybe('lapse', lapse(other), 1),
      maybe(
        'abstention',
        pick<AbstentionRule>('nothing', 'against', 'lowers the need').map((counts) => ({
          counts,
          cite: cite('2'),
        })),
        1,
      ),
    )
    .map(
      ([one, ...more]): Body =>
        Object.assign(
          {
            name,
            cite: cite('2'),
            members: MEMBER,
            rules: [{ rule: one, on: 'all' as const, cite: cite('2') }],
            excluded: [],
            vetoes: [],
          },
          ...more,
        ) as Body,
    );

/** A pact in force with two bodies of its members, which may pass questions to each other. */
const seated: Arbitrary<readonly Pact[]> = fc
  .tuple(pactArbitrary('P'), body('Council', 'Assembly'), body('Assembly', 'Council'))
  .map(([pact, council, assembly]) => [
    {
      ...pact,
      term: { status: 'signed', signed: at(-240), from: at(0), lapses: [] },
      bodies: [council, assembly, ...pact.bodies.filter(({ actsFor }) => actsFor !== undefined)],
    },
  ]);

const by = pick('UKR', 'POL', 'USA', 'FRA');
const step: Arbitrary<{
  readonly wait: number;
  readonly deed: (of: { at: Event['at']; no: number }) => Event;
}> = fc.record({
  // Long enough, now and then, for the time of a proposal to run out.
  wait: pick(0, 0, 1, 24, 100, 300),
  deed: fc.oneof(
    fc.record({ by, body: pick('Council', 'Council', 'Assembly') }).map(
      (put) =>
        (of: { at: Event['at']; no: number }): Event => ({
          kind: 'proposal',
          ...put,
          motion: { title: 'A' },
          ...of,
        }),
    ),
    fc.record({ by, vote: pick('yes' as const, 'no', 'abstain', 'abstain', 'absent') }).map(
      (cast) =>
        (of: { at: Event['at']; no: number }): Event => ({ kind: 'vote', title: 'A', ...cast, ...of }),
    ),
  ),
});

/** A pact and the ballots held under it. */
export const ballotArbitrary: Arbitrary<readonly [readonly Pact[], readonly Event[]]> = fc.tuple(
  seated,
  fc.array(step, { minLength: 2, maxLength: 12, size: 'max' }).map((steps) => {
    let hour = 1;
    return steps.map(({ wait, deed }, index) => {
      hour += wait;
      return deed({ at: at(hour), no: index + 1 });
    });
  }),
);
