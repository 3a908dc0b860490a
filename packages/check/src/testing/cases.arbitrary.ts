import fc, { type Arbitrary } from 'fast-check';
import type {
  JsonCase,
  JsonCasus,
  JsonCondition,
  JsonNorm,
  JsonPact,
  JsonProcedure,
  Selector,
} from './cases.ts';

/** Random small cases in the form of the oracle: two to four guarantors, few norms, spans of 12 hours. */

const pick = <const T>(...values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(value: Arbitrary<T>, often = 3): Arbitrary<T | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: often },
    { arbitrary: value as Arbitrary<T | undefined>, weight: 1 },
  );

const aCasus: Arbitrary<JsonCasus> = fc
  .record({
    determiner: pick(undefined, undefined, 'victim', 'party:USA', 'party:RUS', 'body:UNSC'),
    standard: pick(undefined, 'sole', 'objective'),
    unprovoked: pick(undefined, true),
    kind: pick(['attack'], ['attack'], ['threat', 'attack'], ['nuclear-attack']),
  })
  .map(({ determiner, standard, unprovoked, kind }) => ({
    kind,
    on: ['UKR'],
    by: ['outsider'],
    ...(determiner === undefined ? {} : { determiner }),
    ...(standard === undefined ? {} : { standard }),
    ...(unprovoked === undefined ? {} : { unprovoked }),
  }));

const trigger: Arbitrary<JsonCondition> = fc.oneof(
  { arbitrary: pick<JsonCondition>(['casus', 'a']), weight: 4 },
  {
    arbitrary: fc
      .tuple(pick('POL', 'USA'), pick('arms', 'sanctions', 'force'), fc.boolean())
      .map(
        ([party, item, more]): JsonCondition =>
          more
            ? ['and', ['casus', 'a'], ['did', party, item, 'or-more']]
            : ['and', ['casus', 'a'], ['not', ['did', party, item]], ['elapsed', 12]],
      ),
    weight: 3,
  },
  {
    // What any of several may say, and what each bearer does for itself.
    arbitrary: pick<JsonCondition>(
      ['asked', 'guarantor'],
      ['and', ['casus', 'a'], ['opined', 'party']],
      ['and', ['casus', 'a'], ['asked', 'member']],
      ['and', ['casus', 'a'], ['did', 'self', 'arms', 'or-more']],
      ['and', ['casus', 'a'], ['did', 'guarantor', 'sanctions', 'or-more']],
    ),
    weight: 2,
  },
  pick<JsonCondition>(
    ['casus', 'b'],
    ['invoked', 'p'],
    ['adopted', 'q'],
    ['and', ['casus', 'a'], ['elapsed', 12]],
    ['breached', '1'],
  ),
);
const ending: Arbitrary<JsonCondition> = pick<JsonCondition>(
  ['adopted', 'q'],
  ['rejected', 'q'],
  ['casus', 'b'],
  ['did', 'self', 'sanctions'],
);

const menu: Arbitrary<readonly string[]> = pick(
  ['consult'],
  ['arms'],
  ['force'],
  ['sanctions', 'force'],
  ['statement', 'arms'],
  ['any'],
  ['sanctions'],
);

/** What is no list of items that could be empty, or gated one by one. */
const TALK: ReadonlySet<string> = new Set(['consult', 'any']);

const aNorm = (id: string): Arbitrary<JsonNorm> =>
  fc
    .record({
      modal: pick('must', 'must', 'must', 'must', 'may', 'strives'),
      who: pick<Selector>('guarantor', 'guarantor', ['USA'], ['POL']),
      when: trigger,
      until: maybe(ending),
      menu,
      within: pick(0, 12, 24, 24, 36, null),
      empty: maybe(fc.constant(true), 5),
      gate: maybe(pick('Congress'), 5),
      undone: maybe(pick('1'), 6),
      joint: maybe(pick(2, 3), 9),
      bearing: maybe(pick('jointly', 'one or more', 'one or more', 'together', 'plural'), 4),
    })
    .map(({ modal, who, when, until, menu: items, within, empty, gate, undone, bearing, joint }) => ({
      id,
      modal: modal as JsonNorm['modal'],
      who,
      when: undone !== undefined && id !== '1' && modal === 'must' ? (['undone', undone] as const) : when,
      ...(until === undefined ? {} : { until }),
      ...(bearing === undefined ? {} : { bearing }),
      ...(joint === undefined || items.length > 1 || TALK.has(items[0] ?? '') ? {} : { joint }),
      menu: items,
      within,
      ...(empty === undefined || TALK.has(items[0] ?? '') ? {} : { empty }),
      ...(gate === undefined || TALK.has(items[0] ?? '')
        ? {}
        : { gate: { [items[items.length - 1] ?? '']: gate } }),
    }));

const pactOf = (more: Arbitrary<readonly string[]>): Arbitrary<JsonPact> =>
  fc
    .record({
      more,
      a: aCasus,
      b: aCasus,
      norms: fc.oneof(fc.tuple(aNorm('1')), fc.tuple(aNorm('1'), aNorm('2'))),
      members: pick<string | readonly string[]>(
        'guarantor',
        'guarantor',
        ['USA', 'RUS'],
        ['UKR', 'POL'],
        'party',
      ),
      rule: pick<JsonProcedure['rule']>('unanimity', 'consensus', 'majority', 'two-thirds', 1),
      vetoes: maybe(pick(['USA'], ['RUS'], ['POL']), 6),
      abstain: maybe(fc.constant(true as const), 8),
      lapse: pick('rejects' as const, 'adopts'),
      within: pick(12, 24),
      exit: maybe(pick(0, 12, 24, 1_000), 6),
      who: pick('victim', 'victim', 'party'),
    })
    .map(({ more: others, a, b, norms, members, rule, vetoes, abstain, lapse, within, exit, who }) => ({
      id: 'P',
      parties: {
        UKR: 'beneficiary',
        USA: 'guarantor',
        POL: 'guarantor',
        RUS: 'outsider',
        ...Object.fromEntries(others.map((id) => [id, 'guarantor'])),
      },
      casus: { a, b },
      powers: [
        { id: 'p', kind: 'invoke' as const, who, when: ['casus', 'a'] as const },
        ...(exit === undefined
          ? []
          : [{ id: 'x', kind: 'withdraw' as const, who: 'guarantor', notice: exit }]),
      ],
      procedures: {
        q: {
          members,
          rule,
          lapse,
          within,
          opens: ['casus', 'a'] as const,
          ...(vetoes === undefined ? {} : { vetoes }),
          ...(abstain === undefined ? {} : { abstain }),
        },
      },
      norms,
    }));

const second: Arbitrary<JsonPact | undefined> = maybe(
  fc.record({ prevails: fc.boolean(), item: pick('force') }).map(({ prevails, item }) => ({
    id: 'N',
    parties: { POL: 'member', RUS: 'member' },
    ...(prevails ? { prevails: ['P'] } : {}),
    norms: [
      { id: 'n', modal: 'must-not' as const, who: ['POL'], when: null, menu: [item], against: ['RUS'] },
    ],
  })),
);

const caseOf = (more: Arbitrary<readonly string[]>): Arbitrary<JsonCase> =>
  fc
    .record({
      first: pactOf(more),
      second,
      disputed: pick<readonly string[]>([], [], ['attribution'], ['provocation']),
      kind: pick('attack', 'attack', 'nuclear-attack'),
    })
    .map(({ first, second: other, disputed, kind }) => ({
      id: 'random',
      title: 'random',
      pacts: other ? [first, other] : [first],
      incident: { kind, by: 'RUS', on: 'UKR', in: 'x', disputed },
      guarantor: 'POL',
      expect: { floor: null, ceiling: null, veto: null, blocking: null, loopholes: [] },
    }));

/** A small case, its expectations empty. */
export const caseArbitrary: Arbitrary<JsonCase> = caseOf(
  fc.oneof({ arbitrary: pick<readonly string[]>([]), weight: 3 }, pick<readonly string[]>(['GBR'])),
);

/** A case with four guarantors, of whom the text names two at most: too many runs to try, few states. */
export const alikeArbitrary: Arbitrary<JsonCase> = caseOf(pick<readonly string[]>(['FRA', 'GBR']));

/** A small case in which each guarantor owes something by a deadline, and something more follows where one fails. */
export const failingArbitrary: Arbitrary<JsonCase> = fc
  .tuple(caseOf(fc.constant([])), menu, pick(12, 24), pick('undone', 'failed', 'failed'))
  .map(([json, items, within, word]) => ({
    ...json,
    pacts: json.pacts.map((pact, index) => {
      const [first] = pact.norms;
      if (index > 0 || !first) return pact;
      const { bearing: _bearing, joint: _joint, until: _until, ...alone } = first;
      return {
        ...pact,
        norms: [
          { ...alone, modal: 'must' as const, who: 'guarantor', when: ['casus', 'a'] as const, within },
          {
            id: '2',
            modal: 'must' as const,
            who: 'guarantor',
            when: [word, '1'] as const,
            menu: items,
            within: 12,
          },
        ],
      };
    }),
  }));
