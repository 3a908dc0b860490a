import fc, { type Arbitrary } from 'fast-check';
import type { Body, VoteRule } from '../model/body.ts';
import type { Casus, Determiner, Term } from '../model/casus.ts';
import type { Pact, Seat } from '../model/pact.ts';
import type { Who } from '../model/who.ts';
import { aPact, at, cite, MEMBER, seats, these } from './build.ts';
import {
  anchor,
  aNorm,
  condition,
  maybe,
  ofPowers,
  pattern,
  pick,
  plain,
  remedy,
  span,
  who,
} from './norms.arbitrary.ts';

/** Random small pacts that use every construct of the model; nothing in them need make sense together. */

/** How a body decides. */
export const rule: Arbitrary<VoteRule> = fc.oneof(
  pick<VoteRule>(
    { kind: 'unanimity' },
    { kind: 'consensus' },
    { kind: 'consensus', silence: { kind: 'exact', ms: 86_400_000 } },
    { kind: 'majority' },
    { kind: 'two thirds' },
    { kind: 'votes', need: 2, of: 3 },
    { kind: 'each for itself' },
  ),
  pick<'majority' | 'two thirds'>('majority', 'two thirds', 'majority').map(
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
      fc.boolean().map((lowers) => ({
        counts: lowers ? ('lowers the need' as const) : ('nothing' as const),
        cite: cite('2'),
      })),
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
