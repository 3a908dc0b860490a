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

/** Random small cases in the form of the oracle: two guarantors, few norms, spans of 12 hours. */

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
  ['sanctions'],
);

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
    })
    .map(({ modal, who, when, until, menu: items, within, empty, gate, undone }) => ({
      id,
      modal: modal as JsonNorm['modal'],
      who,
      when: undone !== undefined && id !== '1' && modal === 'must' ? (['undone', undone] as const) : when,
      ...(until === undefined ? {} : { until }),
      menu: items,
      within,
      ...(empty === undefined || items[0] === 'consult' ? {} : { empty }),
      ...(gate === undefined || items[0] === 'consult'
        ? {}
        : { gate: { [items[items.length - 1] ?? '']: gate } }),
    }));

const pact: Arbitrary<JsonPact> = fc
  .record({
    a: aCasus,
    b: aCasus,
    norms: fc.oneof(fc.tuple(aNorm('1')), fc.tuple(aNorm('1'), aNorm('2'))),
    members: pick<string | readonly string[]>('guarantor', ['USA', 'RUS'], ['UKR', 'POL']),
    rule: pick<JsonProcedure['rule']>('unanimity', 'consensus', 'majority', 1),
    lapse: pick('rejects' as const, 'adopts'),
    within: pick(12, 24),
    exit: maybe(pick(0, 12, 24), 6),
    who: pick('victim', 'victim', 'party'),
  })
  .map(({ a, b, norms, members, rule, lapse, within, exit, who }) => ({
    id: 'P',
    parties: { UKR: 'beneficiary', USA: 'guarantor', POL: 'guarantor', RUS: 'outsider' },
    casus: { a, b },
    powers: [
      { id: 'p', kind: 'invoke' as const, who, when: ['casus', 'a'] as const },
      ...(exit === undefined ? [] : [{ id: 'x', kind: 'withdraw' as const, who: 'guarantor', notice: exit }]),
    ],
    procedures: { q: { members, rule, lapse, within, opens: ['casus', 'a'] as const } },
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

/** A small case, its expectations empty. */
export const caseArbitrary: Arbitrary<JsonCase> = fc
  .record({
    first: pact,
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
