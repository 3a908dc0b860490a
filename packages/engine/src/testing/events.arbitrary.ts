import fc, { type Arbitrary } from 'fast-check';
import { INCIDENTS } from '../catalogue/incidents.ts';
import { MEASURES } from '../catalogue/measures.ts';
import { VERBS } from '../catalogue/verbs.ts';
import type { Event, EventBase, Incident } from '../model/event.ts';
import type { Instant } from '../model/time.ts';
import { START, STATES } from './world.ts';

/** Random events over the small pacts: mostly sense, some nonsense (`nonsense`), at any time and in any order. */

const pick = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);
/** The key with a value, or (`often` to one) without. */
const maybe = <K extends string, T>(
  key: K,
  value: Arbitrary<T>,
  often = 2,
): Arbitrary<{ readonly [Key in K]?: T }> =>
  fc
    .oneof(
      { arbitrary: fc.constant(undefined), weight: often },
      { arbitrary: value as Arbitrary<T | undefined>, weight: 1 },
    )
    .map((given) => (given === undefined ? {} : { [key]: given }) as { readonly [Key in K]?: T });
const all = (...parts: readonly Arbitrary<object>[]): Arbitrary<object> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as object);

/** Which names a generated event may use. */
export interface Names {
  readonly actors: readonly string[];
  readonly pacts: readonly string[];
  readonly bodies: readonly string[];
  readonly organs: readonly string[];
  readonly articles: readonly string[];
  readonly terms: readonly string[];
  readonly facts: readonly string[];
  readonly places: readonly string[];
  readonly titles: readonly string[];
}

/** Names that mean something in the small pacts. */
export const SENSE: Names = {
  actors: ['UKR', 'POL', 'USA', 'FRA', ...STATES, 'wagner'],
  pacts: ['P', 'Q'],
  bodies: ['Council'],
  organs: ['Congress', 'parliament'],
  articles: ['3', '4', '5'],
  terms: ['Attack'],
  facts: ['ceasefire'],
  places: ['ua', 'crimea', 'donbas', 'thrace', 'us', 'Black Sea'],
  titles: ['A', 'B'],
};

/** The same with names that nobody knows. */
export const NONSENSE: Names = {
  actors: [...STATES, 'wagner', 'unknown', 'ATL', 'SUN', '', 'Council'],
  pacts: ['P', 'Q', 'P', 'Q', 'NONE'],
  bodies: ['Council', 'Diet', 'Congress'],
  organs: ['Congress', 'parliament', 'Sejm'],
  articles: ['3', '4', '5', '99', ''],
  terms: ['Attack', 'Nothing'],
  facts: ['ceasefire', 'rain'],
  places: ['ua', 'crimea', 'donbas', 'thrace', 'us', 'Black Sea', 'Atlantis'],
  titles: ['A', 'B', 'C'],
};

const DISPUTABLE = ['attribution', 'scale', 'place', 'provocation', 'kind'] as const;

/** What an event says, without its time. */
export const deedArbitrary = (names: Names): Arbitrary<Event> => {
  const by = pick(...names.actors);
  const several = fc.uniqueArray(by, { minLength: 1, maxLength: 2 });
  const some = fc.uniqueArray(by, { maxLength: 2 });
  const measure = pick(...MEASURES.map((entry) => entry.id));
  const common = pick('arms', 'sanctions', 'force', 'deployment', 'forces');
  const anyMeasure = fc.oneof({ arbitrary: common, weight: 2 }, measure);
  const amount = fc.record({
    quantity: pick(0, 1, 2, 50, 100),
    unit: pick('brigades', 'brigade', 'tanks', 'euro'),
  });
  const pact = pick(...names.pacts);
  const body = pick(...names.bodies);
  const article = pick(...names.articles);
  const term = pick(...names.terms);
  const quality = pick('significant' as const, 'unprovoked', 'from abroad', 'first use');
  const verdict = pick('true' as const, 'false', 'contested');
  const kind = fc.oneof(
    { arbitrary: pick('armed attack' as const, 'armed attack', 'invasion', 'threat'), weight: 2 },
    pick(...INCIDENTS.map((entry) => entry.kind)),
  );
  const places = fc.uniqueArray(pick(...names.places), { minLength: 1, maxLength: 2 });
  const incident = all(
    fc.record({
      incident: kind,
      by: fc.oneof({ arbitrary: fc.constant('RUS'), weight: 2 }, by),
      on: fc.oneof({ arbitrary: fc.constant(['UKR']), weight: 2 }, some),
    }),
    maybe('in', places),
    maybe('object', pick('forces', 'vessels', 'territory'), 5),
    maybe('means', pick(['drones'], ['nuclear weapons']), 5),
    maybe('across', pick('the Line', 'a river'), 8),
    maybe('supportedBy', some, 8),
    maybe('qualities', fc.dictionary(quality, verdict, { maxKeys: 2, noNullPrototype: true }), 4),
    maybe('disputed', fc.uniqueArray(pick(...DISPUTABLE), { maxLength: 2 }), 4),
  );
  const motion = all(
    fc.record({ title: pick(...names.titles) }),
    maybe('verb', pick('finds', 'orders', 'authorises', 'recommends', 'adopts', 'takes measures')),
    maybe('term', term, 4),
    maybe('measures', fc.constant(['force']), 6),
    maybe('matter', pick('substance', 'findings', 'force'), 6),
  );
  const of = (name: Event['kind'], ...parts: readonly Arbitrary<object>[]): Arbitrary<Event> =>
    all(fc.constant({ kind: name }), ...parts) as Arbitrary<Event>;
  return fc.oneof(
    { arbitrary: of('incident', incident), weight: 6 },
    of(
      'claim',
      fc.record({ by }),
      maybe('denies', fc.constant(true)),
      maybe('incident', incident as Arbitrary<Incident>, 8),
    ),
    of('attribution', fc.record({ by, to: by }), maybe('confidence', pick('low', 'high'), 8)),
    of('contest', fc.record({ by }), maybe('pact', pact), maybe('term', term)),
    {
      arbitrary: of(
        'finding',
        fc.record({ by: fc.oneof(by, body), holds: fc.boolean() }),
        maybe('pact', pact, 4),
        maybe('term', term),
        maybe('incident', kind, 6),
        maybe('element', quality, 6),
        maybe('to', by, 6),
        maybe('provided', quality, 8),
        maybe('back', fc.constant(true), 3),
      ),
      weight: 3,
    },
    of('opinion', fc.record({ by, of: several }), maybe('threatBy', by), maybe('in', places)),
    of('invocation', fc.record({ by, pact, article })),
    of(
      'request',
      fc.record({ by, what: pick('assistance', 'consultation', 'meeting') }),
      maybe('to', some),
      maybe('body', body, 4),
      maybe('pact', pact, 4),
      maybe('article', article, 6),
    ),
    of('consultation', fc.record({ by: several, with: some }), maybe('body', body), maybe('pact', pact, 4)),
    { arbitrary: of('proposal', fc.record({ by, body, motion }), maybe('pact', pact)), weight: 2 },
    {
      arbitrary: of(
        'vote',
        fc.record({
          by,
          title: pick(...names.titles),
          vote: pick('yes', 'yes', 'no', 'abstain', 'absent', 'veto', 'objects'),
        }),
      ),
      weight: 4,
    },
    of(
      'decision',
      fc.record({ body, motion, outcome: pick('adopted', 'rejected') }),
      maybe('pact', pact),
      maybe(
        'votes',
        fc
          .tuple(maybe('yes', pick(1, 3)), maybe('yesBy', some), maybe('noBy', some))
          .map((parts) => Object.assign({}, ...parts) as object),
      ),
    ),
    {
      arbitrary: of(
        'measure',
        fc.record({ by, measure: anyMeasure }),
        fc.oneof(
          { arbitrary: fc.constant({ to: ['UKR'] }), weight: 3 },
          { arbitrary: fc.constant({ against: ['RUS'] }), weight: 2 },
          all(maybe('to', some, 1), maybe('against', some)),
        ),
        maybe('amount', amount),
      ),
      weight: 7,
    },
    of(
      'pledge',
      fc.record({
        by,
        to: several,
        items: fc.array(
          all(fc.record({ measure: anyMeasure }), maybe('amount', amount)) as Arbitrary<{ measure: string }>,
          { minLength: 1, maxLength: 2 },
        ),
      }),
      maybe(
        'until',
        pick(0, 48, 900).map((n) => START + n * 3_600_000),
      ),
    ),
    of('delivery', fc.record({ by, to: several, measure: anyMeasure }), maybe('amount', amount)),
    of(
      'authorisation',
      fc.record({ organ: pick(...names.organs), of: by, granted: fc.boolean() }),
      maybe('measure', common, 6),
    ),
    of('reporting', fc.record({ by, body: fc.oneof(body, fc.constant('Security Council')) })),
    of(
      'conduct',
      fc.record({
        by,
        verb: pick(...VERBS.filter((verb) => verb.class !== 'power').map((verb) => verb.id)),
      }),
      maybe('to', some, 4),
      maybe('object', pick('an alliance', 'a treaty'), 4),
    ),
    {
      arbitrary: of(
        'status',
        fc.record({
          pact,
          act: pick(
            'signs',
            'ratifies',
            'approves',
            'joins',
            'withdraws',
            'terminates',
            'suspends',
            'resumes',
            'releases',
            'expels',
            'consents',
            'refuses consent',
            'enters into force',
            'ends',
            'applies provisionally',
          ),
        }),
        maybe('by', by, 1),
        maybe('toward', by),
        maybe('article', article, 4),
      ),
      weight: 2,
    },
    of('fact', fc.record({ fact: pick(...names.facts), holds: fc.boolean() })),
    of('tick'),
  );
};

const seldom = <T>(value: Arbitrary<T>, not: number): Arbitrary<T | null> =>
  fc.oneof(
    { arbitrary: fc.constant(null), weight: not },
    { arbitrary: value as Arbitrary<T | null>, weight: 1 },
  );

/** Hours between events; negative where a chronicle is out of order. */
const step = fc.oneof({ arbitrary: pick(0, 0, 1, 12, 24, 48, 72), weight: 5 }, pick(-30, -1, 200, 745, 2000));

/**
 * A chronicle: events with their numbers, mostly in order of time. Some are learnt late, some have a date
 * alone, some name the event that they answer, and the first may come before anything is in force.
 */
export const chronicleArbitrary = (names: Names, most = 14): Arbitrary<readonly Event[]> =>
  fc
    .array(
      fc.record({
        deed: deedArbitrary(names),
        step,
        late: seldom(pick(1, 24, 500), 8),
        day: fc.boolean(),
        about: seldom(fc.nat(12), 6),
        seldom: fc.nat(9),
      }),
      { maxLength: most, size: 'max' },
    )
    .chain((steps) => fc.constantFrom(-48, 0, 1).map((first) => timed(steps, first)));

interface Timed {
  readonly deed: Event;
  readonly step: number;
  readonly late: number | null;
  readonly day: boolean;
  readonly about: number | null;
  readonly seldom: number;
}

const timed = (steps: readonly Timed[], first: number): readonly Event[] => {
  let hour = first;
  return steps.map(({ deed, step: wait, late, day, about, seldom: rare }, index): Event => {
    hour += wait;
    const at = (START + hour * 3_600_000) as Instant;
    const base: EventBase = {
      at,
      ...(late === null ? {} : { known: (at + late * 3_600_000) as Instant }),
      ...(day && rare === 0 ? { day: true } : {}),
      no: index + 1,
      // Mostly what has been said already, now and then what is still to come.
      ...(about === null ? {} : { about: index === 0 ? about : 1 + (about % (index + 1)) }),
    };
    return { ...deed, ...base };
  });
};
