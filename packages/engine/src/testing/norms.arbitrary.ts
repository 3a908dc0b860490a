import fc, { type Arbitrary } from 'fast-check';
import { VERBS } from '../catalogue/verbs.ts';
import type { Condition } from '../model/condition.ts';
import type { IncidentPattern } from '../model/incident.ts';
import type { Menu } from '../model/measure.ts';
import type { Norm } from '../model/norm.ts';
import type { Deadline, Span } from '../model/time.ts';
import type { Who } from '../model/who.ts';
import { ANYONE, ATTACKER, MEMBER, at, attackOn, established, norm, role, these, VICTIM } from './build.ts';

/** Random sentences: who, when, by when, what; nothing in them need make sense together. */

/** One of these. */
export const pick = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);
/** The key with a value, or (`often` to one) without. */
export const maybe = <K extends string, T>(
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

/** Lengths of time of every kind. */
export const span: Arbitrary<Span> = fc.oneof(
  pick(1, 24, 48, 72, 200).map((n): Span => ({ kind: 'exact', ms: n * 3_600_000 })),
  pick(1, 2, 12).map((n): Span => ({ kind: 'calendar', months: n, days: 0 })),
  pick(1, 10).map((n): Span => ({ kind: 'calendar', months: 0, days: n })),
  pick(1, 5, 11).map((n): Span => ({ kind: 'working', days: n })),
);
/** What a clock may count from. */
export const anchor = pick(
  'condition' as const,
  'incident',
  'knowledge',
  'invocation',
  'request',
  'determination',
  'decision',
  'first-breach',
  'signature',
  'entry-into-force',
  'mobilisation',
);
/** By when. */
export const deadline: Arbitrary<Deadline> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('within' as const), span, of: anchor }), weight: 4 },
  pick(24, 500).map((n): Deadline => ({ kind: 'by', at: at(n) })),
  pick<Deadline>(
    { kind: 'none' },
    { kind: 'open', word: 'forthwith', of: 'condition' },
    { kind: 'open', word: 'at once', read: { kind: 'exact', ms: 3_600_000 }, of: 'condition' },
  ),
);

/** Who: roles, lists, pronouns, differences. */
export const who: Arbitrary<Who> = fc.oneof(
  { arbitrary: fc.constant(MEMBER), weight: 4 },
  pick<Who>(
    role('Guarantor'),
    these('UKR'),
    these('POL', 'USA'),
    VICTIM,
    ATTACKER,
    ANYONE,
    { kind: 'any state' },
    { kind: 'in', area: { kind: 'region', region: 'Europe' } },
    { kind: 'group', term: 'Neighbour' },
    { kind: 'pronoun', pronoun: 'other party' },
    { kind: 'pronoun', pronoun: 'that party' },
    { kind: 'pronoun', pronoun: 'parties to the dispute' },
    { kind: 'body', body: 'Council' },
    { kind: 'except', base: MEMBER, minus: these('FRA') },
    { kind: 'such', base: MEMBER, that: { kind: 'consents', who: these('POL') } },
  ),
);

/** What a text may ask of an incident. */
export const pattern: Arbitrary<IncidentPattern> = fc
  .tuple(
    fc.record({
      kinds: pick<IncidentPattern['kinds']>(
        ['armed attack'],
        ['aggression'],
        ['threat'],
        ['armed attack', 'cyber operation'],
      ),
    }),
    maybe('on', who, 1),
    maybe('by', pick<Who>(these('RUS'), ANYONE, these('FRA', 'POL')), 4),
    maybe(
      'in',
      pick<NonNullable<IncidentPattern['in']>>(
        { kind: 'region', region: 'Europe' },
        { kind: 'term', term: 'Area' },
        { kind: 'territory', of: these('UKR'), control: these('UKR') },
        { kind: 'objects', objects: ['forces', 'vessels'], of: MEMBER },
        {
          kind: 'except',
          base: { kind: 'region', region: 'Europe' },
          minus: { kind: 'region', region: 'crimea' },
        },
      ),
      4,
    ),
    maybe(
      'qualities',
      pick<NonNullable<IncidentPattern['qualities']>>(
        ['significant'],
        ['unprovoked'],
        ['first use', 'from abroad'],
      ),
      4,
    ),
    maybe('attackers', fc.constant(2), 5),
    maybe('across', fc.constant('the Line'), 9),
  )
  .map((parts) => Object.assign({}, ...parts) as IncidentPattern);

const atom: Arbitrary<Condition> = fc.oneof(
  { arbitrary: pattern.map((of): Condition => ({ kind: 'incident', pattern: of })), weight: 4 },
  {
    arbitrary: pick('occurs', 'established', 'established', 'rejected').map(
      (sense): Condition => ({
        kind: 'casus',
        term: 'Attack',
        sense: sense as 'occurs' | 'established' | 'rejected',
      }),
    ),
    weight: 4,
  },
  fc.record({ kind: fc.constant('invoked' as const), by: who, ref: pick({}, { article: '4' }) }),
  fc.record({
    kind: fc.constant('act' as const),
    act: fc
      .tuple(
        fc.record({ by: who, verb: pick('request', 'support', 'consult', 'use force', 'join', 'mobilise') }),
        maybe('to', who),
        maybe('object', pick('assistance', 'P', 'Q'), 4),
      )
      .map(
        (parts) =>
          Object.assign({}, ...parts) as Condition extends infer C
            ? C extends { kind: 'act'; act: infer A }
              ? A
              : never
            : never,
      ),
  }),
  fc.record({ kind: fc.constant('opinion' as const), by: who, that: pattern }),
  pick<Condition>(
    { kind: 'always' },
    { kind: 'decision', body: 'Council', verbs: ['finds', 'adopts'] },
    { kind: 'decision', body: 'Council', verbs: [], either: true },
    { kind: 'norm', ref: { article: '5' }, test: 'applies' },
    { kind: 'norm', ref: { article: '5' }, test: 'breached' },
    { kind: 'norm', ref: { article: '3' }, test: 'performed' },
    { kind: 'in breach', who: MEMBER, ref: { article: '5' } },
    { kind: 'fact', fact: 'ceasefire', holds: true },
    { kind: 'fact', fact: 'ceasefire', holds: false },
    { kind: 'in force', pact: 'Q' },
    { kind: 'holds role', who: these('UKR'), pact: 'Q' },
    { kind: 'at war', who: these('UKR'), with: these('RUS') },
    { kind: 'consents', who: MEMBER, all: true },
    { kind: 'authorised', organ: 'Congress', of: 'USA' },
    { kind: 'dated', from: at(100) },
  ),
);

/** Conditions of every kind, and their compounds. */
export const condition: Arbitrary<Condition> = fc.oneof(
  { arbitrary: atom, weight: 5 },
  fc.tuple(atom, atom).map((of): Condition => ({ kind: 'and', of })),
  fc.tuple(atom, atom).map((of): Condition => ({ kind: 'or', of })),
  atom.map((of): Condition => ({ kind: 'not', of })),
  atom.map((of): Condition => ({ kind: 'continues', of, span: { kind: 'exact', ms: 86_400_000 } })),
);

const items = pick('arms', 'sanctions', 'force', 'deployment', 'assistance', 'funds');
const menu: Arbitrary<Menu> = fc
  .tuple(
    fc.record({
      owed: pick('all' as const, 'one', 'deems'),
      items: fc.uniqueArray(items, { maxLength: 2 }).map((all) => all.map((measure) => ({ measure }))),
    }),
    maybe('least', pick('nothing' as const, 'something'), 4),
    maybe('effort', fc.constant('all in its power' as const), 6),
  )
  .map((parts) => Object.assign({}, ...parts) as Menu);
/** A menu whose amounts are counted. */
export const counted: Arbitrary<Menu> = pick<Menu>(
  { owed: 'all', items: [{ measure: 'forces', amount: { quantity: 2, unit: 'brigades' } }] },
  { owed: 'one', items: [{ measure: 'arms', amount: { quantity: 100, unit: 'tanks' } }] },
);

const verbs = VERBS.filter((verb) => verb.class !== 'power').map((verb) => verb.id);

/** A norm of any position, strength and verb. */
export const aNorm = (id: string): Arbitrary<Norm> =>
  fc
    .record({
      position: pick('duty' as const, 'duty', 'duty', 'prohibition', 'prohibition', 'liberty', 'power'),
      strength: pick('shall' as const, 'shall', 'undertakes', 'endeavours', 'should', 'intends'),
      bearing: pick('each' as const, 'each', 'jointly', 'jointly and severally', 'one or more', 'no'),
      other: fc.boolean(),
      subject: who,
      verb: fc.oneof({ arbitrary: pick('assist', 'use force', 'consult'), weight: 2 }, pick(...verbs)),
      deadline,
      act: fc
        .tuple(
          maybe('to', who),
          maybe('against', who, 4),
          maybe('menu', fc.oneof(menu, counted)),
          maybe('body', fc.constant({ body: 'Council' }), 5),
          maybe('object', fc.constant('an alliance'), 8),
        )
        .map((parts) => Object.assign({}, ...parts) as Norm['act']),
      rest: fc
        .tuple(
          maybe('when', condition, 1),
          maybe('while', condition, 5),
          maybe('until', condition, 4),
          maybe('unless', condition, 4),
          maybe('onlyIf', condition, 6),
          maybe('soFarAs', condition, 8),
          maybe('gated', fc.constant('how' as const), 9),
        )
        .map((parts) => Object.assign({}, ...parts) as Partial<Norm>),
    })
    .map(({ position, strength, bearing, other, subject, verb, deadline: due, act, rest }): Norm => {
      const maintain =
        position === 'prohibition' || VERBS.some((entry) => entry.id === verb && entry.maintain);
      return norm(id, {
        position,
        strength: position === 'liberty' || position === 'power' ? 'may' : strength,
        manner: maintain ? 'maintain' : 'achieve',
        who: subject,
        bearing,
        ...(other ? { other: true } : {}),
        verb: position === 'power' ? 'invoke' : verb,
        act: position === 'power' ? { ...act, ref: { article: '4' } } : act,
        deadline: due,
        ...rest,
      });
    });

/** What most texts say: when a member is attacked, each does something for it within some time. */
export const plain = (id: string): Arbitrary<Norm> =>
  fc
    .tuple(
      pick<Condition>(attackOn(), attackOn(), established(), attackOn(these('UKR'), { by: these('RUS') })),
      pick('assist', 'assist', 'use force', 'consult', 'impose'),
      deadline,
      maybe('menu', fc.oneof(menu, counted)),
      pick('each' as const, 'each', 'each', 'jointly', 'jointly and severally', 'one or more'),
      fc
        .tuple(maybe('until', condition, 5), maybe('while', condition, 8))
        .map((parts) => Object.assign({}, ...parts) as Partial<Norm>),
    )
    .map(([when, verb, due, act, bearing, rest]) =>
      norm(id, { when, verb, deadline: due, act, bearing, other: true, ...rest }),
    );

/** What a text says of the use of powers: it forbids one, shuts one by another, counts how often, frees a duty from consent. */
export const ofPowers = (id: string): Arbitrary<Norm> =>
  fc.oneof(
    fc
      .tuple(
        pick('determine', 'find', 'contest', 'invoke', 'withdraw', 'suspend', 'join'),
        maybe('unless', condition, 1),
        maybe('while', condition, 4),
        maybe('when', condition, 4),
        maybe('valid', pick({ from: at(20) }, { until: at(20) }), 6),
        who,
      )
      .map(([verb, ...parts]): Norm => {
        const [unless, whilst, when, valid, subject] = parts;
        return norm(id, {
          position: 'prohibition',
          manner: 'maintain',
          bearing: 'no',
          who: subject,
          verb,
          ...unless,
          ...whilst,
          ...when,
          ...valid,
        });
      }),
    fc.record({ sameCase: fc.boolean(), when: condition }).map(({ sameCase, when }) =>
      norm(id, {
        position: 'prohibition',
        manner: 'maintain',
        verb: 'invoke',
        when,
        shuts: [{ article: '4' }],
        ...(sameCase ? { sameCase: true as const } : {}),
      }),
    ),
    pick(1, 2).map((times) =>
      norm(id, { position: 'power', strength: 'may', verb: 'invoke', act: { ref: { article: '4' } }, times }),
    ),
    fc
      .tuple(pick('assist', 'use force', 'impose'), condition)
      .map(([verb, when]) => norm(id, { verb, when, alone: true, other: true })),
    condition.map((when) => norm(id, { verb: 'consult', when, instead: ['5.1'] })),
    fc.tuple(condition, deadline).map(([when, due]): Norm => {
      const secret = norm(id, { when, deadline: due });
      return { ...secret, cite: { ...secret.cite, knownTo: ['USA', 'POL'] } };
    }),
  );

/** What a breach of another norm brings. */
export const remedy = (id: string, of: string): Arbitrary<Norm> =>
  fc
    .record({ keeps: pick('also' as const, 'instead'), excuse: fc.boolean(), other: fc.boolean() })
    .map(({ keeps, excuse, other }) =>
      norm(id, {
        verb: 'provide',
        ...(other ? { other: true } : {}),
        failing: { norm: of, keeps, ...(excuse ? { excuse: true } : {}) },
        deadline: { kind: 'within', span: { kind: 'exact', ms: 36_000_000 }, of: 'condition' },
      }),
    );
