import fc, { type Arbitrary } from 'fast-check';
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import type { Pact } from '../model/pact.ts';
import { at as atHour, attackOn, hours, norm, within } from './build.ts';
import { deedArbitrary, SENSE } from './events.arbitrary.ts';
import { condition, counted, deadline } from './norms.arbitrary.ts';
import { pactsArbitrary } from './pacts.arbitrary.ts';
import { START } from './world.ts';

/**
 * What crises are mostly made of: an attack, then what parties do about it in time, late or not at all, with
 * now and then something else. Wholly random chronicles seldom come to a late performance or a second attack.
 */
const step: Arbitrary<Event> = fc
  .record({
    by: fc.constantFrom('POL', 'FRA', 'USA', 'UKR'),
    measure: fc.constantFrom('arms', 'force', 'sanctions', 'funds', 'forces'),
    kind: fc.constantFrom(
      ...(['attack', 'invoke', 'find', 'consult', 'help', 'help', 'strike', 'wait'] as const),
    ),
    holds: fc.boolean(),
    amount: fc.constantFrom(1, 2, 100),
  })
  .map(({ by, measure, kind, holds, amount }): Event => {
    const at = START;
    switch (kind) {
      case 'attack':
        return { kind: 'incident', at, incident: 'armed attack', by: 'RUS', on: ['UKR'] };
      case 'invoke':
        return { kind: 'invocation', at, by, pact: 'P', article: '4' };
      case 'find':
        return { kind: 'finding', at, by: holds ? by : 'Council', holds, term: 'Attack' };
      case 'consult':
        return { kind: 'consultation', at, by: [by], with: ['UKR'], body: 'Council' };
      case 'help': {
        const unit = measure === 'forces' ? 'brigades' : 'tanks';
        return { kind: 'measure', at, by, measure, to: ['UKR'], amount: { quantity: amount, unit } };
      }
      case 'strike':
        return { kind: 'measure', at, by, measure, against: ['RUS'] };
      case 'wait':
        return { kind: 'tick', at };
    }
  });

/** A chronicle of that kind, in order of time. */
export const storyArbitrary: Arbitrary<readonly Event[]> = fc
  .array(
    fc.tuple(
      fc.oneof({ arbitrary: step, weight: 5 }, { arbitrary: deedArbitrary(SENSE), weight: 1 }),
      fc.constantFrom(0, 1, 12, 24, 48, 100),
    ),
    { minLength: 1, maxLength: 10, size: 'max' },
  )
  .map((steps) => {
    let hour = 1;
    const attack: Event = { kind: 'incident', at: START, incident: 'armed attack', by: 'RUS', on: ['UKR'] };
    return [[attack, 1] as const, ...steps].map(([deed, wait], index): Event => {
      hour += wait;
      return { ...deed, at: (START + hour * 3_600_000) as Instant, no: index + 1 };
    });
  });

/** Random pacts of which the first is in force and binds its members to help whoever is attacked. */
const binding: Arbitrary<readonly Pact[]> = fc
  .record({
    pacts: pactsArbitrary,
    due: fc.oneof(
      fc.constantFrom(1, 24, 72).map((count) => within(hours(count))),
      deadline,
    ),
    menu: fc.option(counted, { nil: undefined }),
    until: fc.option(condition, { nil: undefined }),
  })
  .map(({ pacts, due, menu, until }) =>
    pacts.map((pact, index) =>
      index > 0
        ? pact
        : {
            ...pact,
            term: { status: 'signed', signed: atHour(-240), from: atHour(0), lapses: [] },
            norms: [
              norm('5.9', {
                when: attackOn(),
                other: true,
                deadline: due,
                act: menu ? { menu } : {},
                ...(until ? { until } : {}),
              }),
              ...pact.norms,
            ],
          },
    ),
  );

/** Pacts and the chronicle of a crisis under them, in which somebody owes something. */
export const crisisArbitrary: Arbitrary<readonly [readonly Pact[], readonly Event[]]> = fc.tuple(
  binding,
  storyArbitrary,
);
