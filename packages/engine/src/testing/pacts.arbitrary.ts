import fc, { type Arbitrary } from 'fast-check';
import { VERBS } from '../catalogue/verbs.ts';
import type { Body, VoteRule } from '../model/body.ts';
import type { Casus, Determiner, Term } from '../model/casus.ts';
import type { Condition } from '../model/condition.ts';
import type { IncidentPattern } from '../model/incident.ts';
import type { Menu } from '../model/measure.ts';
import type { Norm } from '../model/norm.ts';
import type { Pact, Seat } from '../model/pact.ts';
import type { Deadline, Span } from '../model/time.ts';
import type { Who } from '../model/who.ts';
import {
  ANYONE,
  ATTACKER,
  MEMBER,
  aPact,
  at,
  attackOn,
  cite,
  established,
  norm,
  role,
  seats,
  these,
  VICTIM,
} from './build.ts';

/** Random small pacts that use every construct of the model; nothing in them need make sense together. */

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

const span: Arbitrary<Span> = fc.oneof(
  pick(1, 24, 48, 72, 200).map((n): Span => ({ kind: 'exact', ms: n * 3_600_000 })),
  pick(1, 2, 12).map((n): Span => ({ kind: 'calendar', months: n, days: 0 })),
  pick(1, 10).map((n): Span => ({ kind: 'calendar', months: 0, days: n })),
  pick(1, 5, 11).map((n): Span => ({ kind: 'working', days: n })),
);
const anchor = pick(
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
const deadline: Arbitrary<Deadline> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constant('within' as const), span, of: anchor }), weight: 4 },
  pick(24, 500).map((n): Deadline => ({ kind: 'by', at: at(n) })),
  pick<Deadline>(
    { kind: 'none' },
    { kind: 'open', word: 'forthwith', of: 'condition' },
    { kind: 'open', word: 'at once', read: { kind: 'exact', ms: 3_600_000 }, of: 'condition' },
  ),
);

/** Who: roles, lists, pronouns, differences. */
const who: Arbitrary<Who> = fc.oneof(
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

const pattern: Arbitrary<IncidentPattern> = fc
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

const condition: Arbitrary<Condition> = fc.oneof(
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
const counted: Arbitrary<Menu> = pick<Menu>(
  { owed: 'all', items: [{ measure: 'forces', amount: { quantity: 2, unit: 'brigades' } }] },
  { owed: 'one', items: [{ measure: 'arms', amount: { quantity: 100, unit: 'tanks' } }] },
);

const verbs = VERBS.filter((verb) => verb.class !== 'power').map((verb) => verb.id);

const aNorm = (id: string): Arbitrary<Norm> =>
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
const plain = (id: string): Arbitrary<Norm> =>
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
const ofPowers = (id: string): Arbitrary<Norm> =>
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

const remedy = (id: string, of: string): Arbitrary<Norm> =>
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

const rule: Arbitrary<VoteRule> = fc.oneof(
  pick<VoteRule>(
    { kind: 'unanimity' },
    { kind: 'consensus' },
    { kind: 'consensus', silence: { kind: 'exact', ms: 86_400_000 } },
    { kind: 'majority' },
    { kind: 'two thirds' },
    { kind: 'votes', need: 2, of: 3 },
    { kind: 'each for itself' },
  ),
  pick<'majority' | 'two thirds' | number>('majority', 'two thirds', 6).map(
    (need): VoteRule => ({
      kind: 'weighted',
      by: 'Shares',
      need,
      weights: { USA: 5, POL: 2, UKR: 1 },
    }),
  ),
);

const council: Arbitrary<Body> = fc
  .tuple(
    fc.record({ members: who, rule }),
    maybe(
      'quorum',
      pick<'majority' | 'two thirds' | number>('majority', 'two thirds', 2).map((share) => ({
        share,
        cite: cite('2'),
      })),
      3,
    ),
    maybe(
      'lapse',
      fc.record({ after: span, outcome: pick('rejected' as const, 'adopted'), cite: fc.constant(cite('2')) }),
    ),
    maybe(
      'abstention',
      fc.boolean().map((lowersNeed) => ({ blocks: false, lowersNeed, cite: cite('2') })),
      3,
    ),
    maybe(
      'countsFor',
      who.map((counts) => ({ who: counts, cite: cite('2') })),
    ),
    fc.record({
      excluded: fc.option(
        fc.constant({
          who: { kind: 'pronoun', pronoun: 'parties to the dispute' } as Who,
          on: 'all' as const,
          cite: cite('2'),
        }),
      ),
      veto: fc.option(fc.constant({ who: these('USA'), on: 'all' as const, cite: cite('2') })),
    }),
  )
  .map(
    ([base, quorum, lapse, abstention, countsFor, { excluded, veto }]): Body => ({
      name: 'Council',
      cite: cite('2'),
      members: base.members,
      rules: [{ rule: base.rule, on: 'all', cite: cite('2') }],
      excluded: excluded ? [excluded] : [],
      vetoes: veto ? [veto] : [],
      ...quorum,
      ...lapse,
      ...abstention,
      ...countsFor,
    }),
  );

const judge: Arbitrary<Determiner> = fc.oneof(
  pick<Determiner>(
    { kind: 'nobody' },
    { kind: 'each', standard: 'good faith' },
    { kind: 'each', standard: 'sole' },
    { kind: 'each', standard: 'objective' },
    { kind: 'victim', standard: 'good faith' },
    { kind: 'party', who: these('USA'), standard: 'sole' },
    { kind: 'body', body: 'Council', standard: 'good faith' },
  ),
  fc.constant<Determiner>({
    kind: 'until then',
    first: { kind: 'body', body: 'Council', standard: 'good faith' },
    meanwhile: { kind: 'each', standard: 'good faith' },
  }),
);

const aCasus: Arbitrary<Casus> = fc
  .tuple(
    fc.record({ determiner: judge, patterns: fc.array(pattern, { minLength: 1, maxLength: 2 }) }),
    maybe('contest', fc.record({ by: who, of: anchor, within: span, cite: fc.constant(cite('1')) }), 3),
    maybe(
      'lapse',
      fc.record({
        after: span,
        of: anchor,
        deemed: pick('established' as const, 'rejected'),
        cite: fc.constant(cite('1')),
      }),
      3,
    ),
  )
  .map(
    (parts) => Object.assign({ kind: 'casus', term: 'Attack', cite: cite('1'), open: [] }, ...parts) as Casus,
  );

const TERMS: readonly Term[] = [
  {
    kind: 'area',
    term: 'Area',
    cite: cite('1'),
    area: {
      kind: 'union',
      of: [
        { kind: 'region', region: 'ua' },
        { kind: 'objects', objects: ['forces'], of: MEMBER },
      ],
    },
  },
  { kind: 'group', term: 'Neighbour', cite: cite('1'), who: these('POL', 'TUR') },
];

const tenure: Arbitrary<Pact['term']> = fc
  .tuple(
    fc.constant({ status: 'signed' as const, signed: at(-240), lapses: [] }),
    pick<Partial<Pact['term']>>(
      { from: at(0) },
      { from: at(0) },
      { from: at(0) },
      { from: at(0) },
      { from: at(0) },
      { from: at(0) },
      { from: at(0), until: at(4000) },
      { from: at(50) },
      {
        after: {
          condition: { kind: 'act', act: { by: these('POL'), verb: 'ratify' } },
          cite: cite('5'),
        },
      },
      {
        from: at(0),
        while: { condition: { kind: 'fact', fact: 'ceasefire', holds: true }, cite: cite('5') },
      },
      {
        from: at(0),
        duration: {
          span: { kind: 'calendar', months: 1, days: 0 },
          from: 'entry into force',
          cite: cite('5'),
        },
      },
      {
        from: at(0),
        duration: { span: { kind: 'exact', ms: 30 * 3_600_000 }, from: 'signature', cite: cite('5') },
        renewal: {
          span: { kind: 'exact', ms: 200 * 3_600_000 },
          notice: { by: MEMBER, span: { kind: 'exact', ms: 24 * 3_600_000 } },
          cite: cite('5'),
        },
      },
      { begins: { fact: 'ceasefire', holds: true, cite: cite('5') } },
      { provisionalFrom: { at: 'signature', cite: cite('5') } },
      { from: at(0), lapses: [{ when: { kind: 'fact', fact: 'ceasefire', holds: true }, cite: cite('5') }] },
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as Pact['term']);

const seat: Arbitrary<Seat> = fc
  .tuple(fc.record({ party: pick('POL', 'FRA', 'TUR') }), maybe('until', pick(at(30)), 3))
  .map((parts) => Object.assign({}, ...parts) as Seat);

/** A way out, or power over another: with or without notice, condition, and those toward whom it may be used. */
const exit: Arbitrary<Pact['exits'][number]> = fc
  .tuple(
    fc.record({
      kind: pick('withdraw' as const, 'withdraw', 'terminate', 'suspend', 'expel', 'release'),
      by: who,
      accrued: pick('survives' as const, 'ends'),
      cite: fc.constant(cite('5')),
    }),
    maybe('notice', span, 2),
    maybe('onlyIf', condition, 4),
    maybe('toward', who, 3),
    maybe('ref', fc.constant({ article: '5' }), 5),
    maybe('jointly', fc.constant(true), 5),
    maybe('from', pick(at(-10), at(60)), 5),
  )
  .map((parts) => Object.assign({}, ...parts) as Pact['exits'][number]);

/** What waits on a domestic body, and what its silence means. */
const gate: Arbitrary<Pact['gates'][number]> = fc
  .tuple(
    fc.record({
      who: pick(these('USA'), MEMBER),
      organ: pick('Congress', 'parliament'),
      effect: pick('how' as const, 'whether'),
      cite: fc.constant(cite('5')),
    }),
    maybe('measures', fc.constant(['force']), 3),
    maybe(
      'silence',
      fc.record({
        after: span,
        of: anchor,
        deemed: pick('given' as const, 'refused'),
        cite: fc.constant(cite('5')),
      }),
      2,
    ),
  )
  .map((parts) => Object.assign({}, ...parts) as Pact['gates'][number]);

/** How somebody loses the pact, by itself or as found by a judge. */
const forfeiture: Arbitrary<Pact['forfeitures'][number]> = fc
  .tuple(
    fc.record({
      who: pick<Who>(these('UKR'), MEMBER),
      when: condition,
      extent: pick('party' as const, 'pact'),
      cite: fc.constant(cite('5')),
    }),
    maybe('judge', pick<Who>(these('USA'), { kind: 'body', body: 'Council' })),
  )
  .map((parts) => Object.assign({}, ...parts) as Pact['forfeitures'][number]);

/** A random pact under an id. */
export const pactArbitrary = (id: string): Arbitrary<Pact> =>
  fc
    .record({
      term: tenure,
      guarantors: fc.uniqueArray(seat, { maxLength: 2, selector: (entry) => entry.party }),
      members: pick(['UKR', 'POL', 'USA'], ['UKR', 'POL', 'FRA', 'USA'], ['UKR', 'RUS'], ['UKR', 'SUN']),
      body: council,
      term1: aCasus,
      norms: fc.tuple(
        aNorm('3.1'),
        aNorm('4.1'),
        fc.oneof({ arbitrary: plain('5.1'), weight: 3 }, { arbitrary: aNorm('5.1'), weight: 2 }),
        fc.oneof(aNorm('5.2'), ofPowers('5.2')),
        remedy('5.3', '5.1'),
      ),
      // A text with one norm is as good as one with five, and shrinks better.
      keep: fc.tuple(fc.boolean(), fc.boolean(), fc.constant(true), fc.boolean(), fc.boolean()),
      exits: fc.array(exit, { maxLength: 2 }),
      gates: fc.array(gate, { maxLength: 1 }),
      forfeitures: fc.oneof(
        { arbitrary: fc.constant([]), weight: 5 },
        { arbitrary: fc.tuple(forfeiture), weight: 1 },
      ),
      prevails: fc.boolean(),
      offset: pick(0, 120, -300),
    })
    .map(
      ({
        term,
        guarantors,
        members,
        body,
        term1,
        norms,
        keep,
        exits,
        gates,
        forfeitures,
        prevails,
        offset,
      }): Pact =>
        aPact({
          id,
          term,
          offset,
          roles: [
            seats('Member', 'members', ...members),
            { ...seats('Guarantor', 'guarantors'), seats: guarantors },
          ],
          bodies: [
            body,
            {
              name: 'Congress',
              actsFor: 'USA',
              cite: cite('2'),
              rules: [],
              excluded: [],
              vetoes: [],
            },
          ],
          terms: [term1, ...TERMS],
          norms: norms.filter((_, index) => keep[index]),
          exits,
          gates,
          forfeitures,
          relations: prevails && id === 'Q' ? [{ kind: 'prevails', over: 'P', cite: cite('5', 'Q') }] : [],
        }),
    );

/** One pact or two that know of each other. */
export const pactsArbitrary: Arbitrary<readonly Pact[]> = fc.oneof(
  { arbitrary: pactArbitrary('P').map((pact) => [pact]), weight: 2 },
  fc.tuple(pactArbitrary('P'), pactArbitrary('Q')),
);
