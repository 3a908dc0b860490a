import {
  type Crisis,
  type Event,
  type Expectation,
  INCIDENTS,
  type Instant,
  MEASURES,
  QUALITY_DEFAULT,
  type Quality,
  type Step,
  VERBS,
} from '@casus/engine';
import fc from 'fast-check';
import { CONDUCT_VERBS } from '../conduct.ts';
import { DISPUTABLE, MATTERS, MOTION_VERBS, OUTCOME_FORMS, STATUS_FORMS, VOTE_FORMS } from '../words.ts';
import { catalogue } from './shelf.ts';

/** Random chronicles: events and expectations of every kind, with every element that one can have. */

// ---- parts ----
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const opt = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc
    .option(value, { nil: undefined })
    .map((given) => (given === undefined ? {} : ({ [key]: given } as Record<K, T>)));
const all = (...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found));
const party = pick('UKR', 'USA', 'GBR', 'RUS', 'AUH', 'SUN', 'unknown', 'NLD', 'TTO', 'POL');
const parties = fc.uniqueArray(party, { minLength: 1, maxLength: 3 });
const place = pick('kharkiv', 'crimea', 'odesa', 'falkland-islands', 'south-georgia').filter((id) =>
  catalogue.world.regions.some((region) => region.id === id),
);
const pact = pick('NAT-1949', 'RIO-1947');
const article = pick('4', '5', '6', '5(1)');
const title = pick('Resolution 502', 'Finding of a Renewed Attack', 'x, y and z');
const measure = fc.constantFrom(...MEASURES.map((entry) => entry.id));
const amount = fc.record({
  quantity: fc.oneof(fc.integer({ min: 1, max: 2_000_000 }), pick(2.5, 0.75)),
  unit: pick('brigades', 'soldiers', 'batteries', 'EUR'),
});
const item = fc.oneof(
  measure.map((id) => ({ measure: id })),
  fc.record({ measure: fc.oneof(measure, pick('forces', 'funds')), amount }),
  amount.map((of) => ({ measure: 'forces', amount: { ...of, upTo: of.quantity + 3, per: 'year' } })),
);
const quality = fc.constantFrom(...(Object.keys(QUALITY_DEFAULT) as Quality[]));
const words = pick('debris', 'radar', 'launch tracks', 'Mr Smith said so', 'in the sea');
const bodies = pick(
  { body: 'Council', pact: 'NAT-1949' },
  { body: 'Organ of Consultation', pact: 'RIO-1947' },
  { body: 'Security Council', pact: 'UNC-1945' },
);
const about = pick(1, 2);
const motion = all(
  title.map((of) => ({ title: of })),
  fc.oneof(
    fc.constant({}),
    all(
      fc.constantFrom(...MOTION_VERBS.map((entry) => entry.verb)).map((verb) => ({ verb })),
      fc.oneof(
        fc.constant({}),
        pick({ term: 'Common Measures' }),
        fc.uniqueArray(measure, { minLength: 1, maxLength: 3 }).map((measures) => ({ measures })),
      ),
    ),
  ),
  opt('matter', fc.constantFrom(...MATTERS)),
);

/** Order of keys does not matter to meaning, but the elements of an incident are kept by value. */
const incident = all(
  fc.constantFrom(...INCIDENTS.map((entry) => entry.kind)).map((kind) => ({ incident: kind })),
  party.map((by) => ({ by })),
  parties.map((on) => ({ on })),
  opt('in', fc.uniqueArray(place, { minLength: 1, maxLength: 2 })),
  opt('supportedBy', parties),
  opt('qualities', fc.dictionary(quality, pick('true', 'false', 'contested'), { minKeys: 1, maxKeys: 3 })),
  opt('disputed', fc.uniqueArray(fc.constantFrom(...DISPUTABLE), { minLength: 1 })),
).chain((core) =>
  'incident' in core && core.incident === 'disaster'
    ? fc.constant(core)
    : all(
        fc.constant(core),
        opt('object', pick('territory', 'forces', 'vessels', 'aircraft')),
        opt(
          'means',
          fc.uniqueArray(pick('drones', 'nuclear weapons', 'artillery', 'aircraft'), {
            minLength: 1,
            maxLength: 3,
          }),
        ),
        opt('across', pick('Armistice Line')),
      ),
);

/** So many votes of one kind: nothing said, a number, or a number and who. */
const counted = (number: string, names: string): fc.Arbitrary<object> =>
  fc.oneof(
    fc.constant({}),
    fc.nat(4).map((count) => ({ [number]: count })),
    parties.map((who) => ({ [number]: who.length, [names]: who })),
  );

const by = party.map((id) => ({ by: id }));
const kind = (of: Event['kind']) => fc.constant({ kind: of });
/** Events of every kind, without their moment. */
export const event: fc.Arbitrary<object> = fc.oneof(
  all(kind('incident'), incident),
  all(
    kind('claim'),
    by,
    opt('denies', fc.constant(true)),
    opt('because', title),
    fc.oneof(
      about.map((no) => ({ about: no })),
      incident.map((of) => ({ incident: of })),
    ),
  ),
  all(
    kind('attribution'),
    by,
    party.map((to) => ({ to })),
    opt('confidence', pick('low', 'moderate', 'high')),
    opt('evidence', fc.uniqueArray(words, { minLength: 1 })),
    about.map((no) => ({ about: no })),
  ),
  all(
    kind('contest'),
    by,
    opt('pact', pact),
    opt('term', pick('Armed Attack')),
    opt('confidence', pick('low', 'high')),
    opt('about', about),
  ),
  all(
    kind('finding'),
    fc.oneof(
      all(by, opt('pact', pact)),
      bodies.map((of) => ({ by: of.body, pact: of.pact })),
      fc.tuple(bodies, pact).map(([of, under]) => ({ by: of.body, of: of.pact, pact: under })),
    ),
    fc.boolean().map((holds) => ({ holds })),
    about.map((no) => ({ about: no })),
    pick(
      {},
      { term: 'Armed Attack' },
      { term: 'Armed Attack', to: 'RUS' },
      { incident: 'armed attack' },
      { incident: 'armed attack', to: 'unknown' },
      { incident: 'raid' },
      { element: 'from abroad' },
      { element: 'attribution', to: 'RUS' },
    ),
    opt('provided', quality),
    opt('back', fc.constant(true)),
  ),
  all(
    kind('opinion'),
    by,
    parties.map((of) => ({ of })),
    opt('threatBy', party),
    opt('in', fc.constant(['crimea', 'donetsk'])),
  ),
  all(
    kind('invocation'),
    by,
    pact.map((id) => ({ pact: id })),
    article.map((number) => ({ article: number })),
  ),
  all(
    kind('request'),
    by,
    pick('assistance', 'consultation').map((what) => ({ what })),
    opt('to', parties),
    fc.oneof(
      fc.constant({}),
      pact.map((id) => ({ pact: id })),
      fc.record({ pact, article }),
    ),
  ),
  all(
    kind('request'),
    by,
    pick('assistance', 'consultation', 'meeting').map((what) => ({ what })),
    opt('to', parties),
    fc.oneof(bodies, fc.record({ body: pick('Council'), pact: pick('NAT-1949'), article: pick('4', '9') })),
  ),
  all(
    kind('consultation'),
    parties.map((of) => ({ by: of })),
    fc.oneof(fc.constant([]), parties).map((of) => ({ with: of })),
    fc.oneof(
      fc.constant({}),
      bodies,
      pact.map((id) => ({ pact: id })),
    ),
  ),
  all(kind('consultation'), fc.constant({ by: [], with: [] }), bodies),
  all(
    kind('proposal'),
    by,
    bodies,
    motion.map((of) => ({ motion: of })),
  ),
  all(
    kind('decision'),
    bodies,
    motion.map((of) => ({ motion: of })),
    pick('adopted', 'rejected').map((outcome) => ({ outcome })),
    opt(
      'votes',
      all(
        fc.constant({ yes: 10 }),
        counted('no', 'noBy'),
        counted('abstain', 'abstainBy'),
        opt('absentBy', parties),
      ),
    ),
  ),
  all(
    kind('vote'),
    by,
    fc.constant({ title: 'Known' }),
    fc.constantFrom(...VOTE_FORMS.map((form) => form.vote)).map((vote) => ({ vote })),
  ),
  all(kind('measure'), by, item, opt('to', parties), opt('against', parties)),
  all(
    kind('pledge'),
    by,
    parties.map((to) => ({ to })),
    fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => ({ items })),
    opt('until', pick(Date.UTC(2027, 3, 2) - 1, Date.UTC(2027, 3, 2, 5, 30))),
  ),
  all(
    kind('delivery'),
    by,
    parties.map((to) => ({ to })),
    item,
  ),
  all(
    kind('authorisation'),
    pick('Congress', 'parliament', 'President of the United States').map((organ) => ({ organ })),
    party.map((of) => ({ of })),
    opt('measure', measure),
    fc.boolean().map((granted) => ({ granted })),
  ),
  all(kind('reporting'), by, bodies),
  all(
    kind('conduct'),
    by,
    fc.constantFrom(...VERBS.map((verb) => verb.id)).map((verb) => ({ verb })),
    opt('to', parties),
    fc.constant({ object: 'foreign bases' }),
  ),
  all(
    kind('conduct'),
    by,
    fc.constantFrom(...CONDUCT_VERBS.map((verb) => verb.id)).map((verb) => ({ verb })),
  ),
  all(
    kind('status'),
    by,
    fc.constantFrom(...STATUS_FORMS.map((form) => form.act)).map((act) => ({ act })),
    pact.map((id) => ({ pact: id })),
    opt('article', article),
    party.map((toward) => ({ toward })),
  ).map((of) =>
    'act' in of && ['consents', 'refuses consent', 'signs'].includes(String(of.act))
      ? { ...of, article: '5' }
      : of,
  ),
  all(
    kind('status'),
    pick('enters into force', 'ends', 'applies provisionally').map((act) => ({ act })),
    pact.map((id) => ({ pact: id })),
  ),
  all(
    kind('fact'),
    fc.oneof(
      pick('ceasefire', 'the line holds').map((fact) => ({ fact, holds: false })),
      pick('ceasefire', 'question about NAT-1949').map((fact) => ({ fact, holds: true })),
      all(
        pick('ceasefire', 'war').map((fact) => ({ fact })),
        pick(true, false).map((holds) => ({ holds })),
        fc.oneof(by, pick({ by: 'Council', pact: 'NAT-1949', finds: true }), all(by, pick({ finds: true }))),
      ),
    ),
  ),
  all(kind('tick')),
);

const who = fc.oneof(
  parties.map((ids) => ({ kind: 'who', who: { kind: 'states', ids } })),
  fc.constant({ kind: 'nobody' }),
  pick({}, { each: true }, { each: true, other: true }).map((how) => ({
    kind: 'who',
    who: { kind: 'role', role: 'Member', pact: 'NAT-1949' },
    ...how,
  })),
  parties.map((ids) => ({
    kind: 'who',
    who: {
      kind: 'except',
      base: { kind: 'role', role: 'Member', pact: 'NAT-1949' },
      minus: { kind: 'states', ids },
    },
    each: true,
  })),
);
const states = parties.map((ids) => ({ kind: 'states', ids }));
const ref = fc.oneof(
  pact.map((id) => ({ pact: id })),
  fc.record({ pact, article }),
);
const act = fc.oneof(
  all(pick({ verb: 'assist' }, { verb: 'consult' }), opt('to', states), opt('against', states)),
  all(fc.constant({ verb: 'use force' }), opt('against', states)),
  all(
    fc.constant({ verb: 'provide' }),
    states.map((to) => ({ to })),
    item,
  ),
);
const proposition: fc.Arbitrary<object> = fc.oneof(
  all(
    fc.constant({ kind: 'position' }),
    who.map((of) => ({ of })),
    pick('obliged', 'not obliged', 'permitted', 'forbidden', 'excused').map((position) => ({ position })),
    opt('ref', ref),
    opt('act', act),
    opt(
      'by',
      pick<unknown>(Date.UTC(2027, 3, 2) - 1, Date.UTC(2027, 3, 2, 5, 30), 'no stated time', {
        word: 'at once',
      }),
    ),
    opt('outcome', fc.constantFrom(...OUTCOME_FORMS.map((form) => form.outcome))),
  ),
  all(
    fc.constant({ kind: 'in breach' }),
    who.map((of) => ({ of })),
    ref.map((of) => ({ ref: of })),
    opt('not', fc.constant(true)),
  ),
  all(
    fc.constant({ kind: 'triggered' }),
    fc.record({ pact, article }).map((of) => ({ ref: of })),
    opt('not', fc.constant(true)),
  ),
  all(
    fc.constant({ kind: 'incident', event: 1 }),
    pick('established', 'contested', 'rejected', 'without effect').map((status) => ({ status })),
    opt('pact', pact),
    opt('term', pick('Armed Attack')),
  ),
  pick('adopted', 'rejected', 'open').map((outcome) => ({ kind: 'proposal', title: 'Known', outcome })),
  all(fc.constant({ kind: 'without effect' }), by, opt('event', about)),
  all(
    fc.constant({ kind: 'in force' }),
    pact.map((id) => ({ pact: id })),
    opt('not', fc.constant(true)),
  ),
);
/** Expectations of every kind. */
export const expectation: fc.Arbitrary<object> = all(
  opt('contested', fc.constant(true)),
  opt(
    'reading',
    all(
      fc.constant({ label: 'a day' }),
      fc.constant({ pact: 'NAT-1949' }),
      opt('choice', fc.constant('forthwith')),
    ),
  ),
  proposition.map((that) => ({ that })),
  opt(
    'because',
    fc.array(
      fc.oneof(
        ref,
        about.map((number) => ({ event: number })),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  opt('reason', title),
);

/** The first moment of a chronicle. */
export const START = Date.UTC(2027, 2, 1);
/** What the events refer to: two incidents and a proposal. */
export const opening: readonly Step[] = [
  {
    kind: 'event',
    event: {
      kind: 'incident',
      incident: 'armed attack',
      by: 'RUS',
      on: ['POL'],
      no: 1,
      at: START as Instant,
      day: true,
    },
  },
  {
    kind: 'event',
    event: {
      kind: 'incident',
      incident: 'threat',
      by: 'RUS',
      on: ['POL'],
      no: 2,
      at: START as Instant,
      day: true,
    },
  },
  {
    kind: 'event',
    event: {
      kind: 'proposal',
      by: 'POL',
      body: 'Council',
      pact: 'NAT-1949',
      motion: { title: 'Known' },
      at: START as Instant,
      day: true,
    },
  },
];

/** Chronicles that say what a chronicle can say: growing times, some to the thousandth; bodies with their pact. */
export const crisis: fc.Arbitrary<Crisis> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 3000 }),
      fc.boolean(),
      fc.oneof(
        { weight: 3, arbitrary: event.map((of) => ({ event: of })) },
        { weight: 2, arbitrary: expectation.map((of) => ({ expect: of })) },
      ),
      fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
      fc.option(about, { nil: undefined }),
    ),
    { maxLength: 8 },
  )
  .map((found) => {
    let at = START + 86_400_000;
    let no = 3;
    const steps = found.map(([minutes, day, what, known, answers]): Step => {
      at += minutes * 60_000 + (minutes % 7 === 0 ? minutes : 0);
      if ('expect' in what)
        return { kind: 'expect', expect: what.expect as Expectation, at: at as Instant, text: '' };
      no += 1;
      const extra = {
        at: at as Instant,
        ...(day ? { day: true as const } : {}),
        ...(known === undefined ? {} : { known: (at + known * 60_000) as Instant }),
        ...(no % 2 === 0 ? { no } : {}),
      };
      const named = ['claim', 'attribution', 'contest', 'finding'].includes((what.event as Event).kind);
      return {
        kind: 'event',
        event: {
          ...(answers === undefined || named ? {} : { about: answers }),
          ...(what.event as Event),
          ...extra,
        },
      };
    });
    return {
      title: 'Generated',
      pacts: ['NAT-1949', 'RIO-1947', 'UNC-1945'],
      chosen: { 'NAT-1949': { forthwith: 'a day' } },
      steps: [...opening, ...steps],
    };
  });
