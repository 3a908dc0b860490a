import { INCIDENTS, RUNGS } from '@casus/engine';
import {
  type Entry,
  keyOf,
  type Layer,
  type Of,
  type Origin,
  type Profile,
  QUANTITIES,
  type Quantity,
  type QuantityId,
  type Role,
  type Spread,
} from '@casus/forecast/profile';
import fc from 'fast-check';
import { VERBS_ASKING } from '../words.ts';

const PARTIES = ['RUS', 'UKR', 'USA', 'NLD', 'GBR', 'PRK', 'BIH'] as const;

const words: fc.Arbitrary<string> = fc
  .array(fc.constantFrom('SIPRI 2025', 'p. 12', 'Note: why', 'a, b; and (c).', 'Scenario', "one's own"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));

const numberIn = ({ low, high }: Pick<Quantity, 'low' | 'high'>): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Math.ceil(low), max: high }),
    fc.double({ min: low, max: high, noNaN: true }).map((one) => (one === 0 ? 0 : one)),
  );

const spreadIn = (quantity: Quantity): fc.Arbitrary<Spread> =>
  fc
    .tuple(fc.nat(3), fc.uniqueArray(numberIn(quantity), { minLength: 3, maxLength: 3 }))
    .map(([kind, numbers]): Spread => {
      const [low = 0, mode = 0, high = 0] = numbers.toSorted((a, b) => a - b);
      switch (kind) {
        case 0:
          return { kind: 'exactly', at: mode };
        case 1:
          return { kind: 'uniform', low, high };
        case 2:
          return { kind: 'triangular', low, mode, high };
        default:
          return { kind: 'normal', mean: mode, sd: (high - low) / 7 || 0.5 };
      }
    });

const origin: fc.Arbitrary<Origin> = fc.oneof(
  words.map((one): Origin => ({ kind: 'source', words: one })),
  words.map((one): Origin => ({ kind: 'judgement', words: one })),
  fc.constant<Origin>({ kind: 'judgement' }),
);
const data: fc.Arbitrary<Origin> = fc
  .tuple(words, fc.constantFrom('CINC', 'MILEX'), fc.integer({ min: 1816, max: 2022 }))
  .map(([one, series, year]): Origin => ({ kind: 'data', words: one, series, year }));

const ofWhat = ({ each, holder }: Quantity): fc.Arbitrary<Of | undefined> => {
  if (holder === 'attack') return fc.constantFrom(...INCIDENTS.map(({ kind }) => kind));
  switch (each) {
    case 'measure':
      return fc.constantFrom(...RUNGS.slice(1));
    case 'party':
      return fc.constantFrom(...PARTIES);
    case 'strength':
      return fc.constantFrom(...VERBS_ASKING);
    case 'form':
      return fc.constantFrom('binding', 'not binding');
    default:
      return fc.constant(undefined);
  }
};

const entryOf = (quantity: Quantity): fc.Arbitrary<Entry> =>
  fc
    .tuple(
      ofWhat(quantity),
      spreadIn(quantity),
      quantity.id === 'capability' || quantity.id === 'aid' ? fc.oneof(origin, data) : origin,
    )
    .map(([of, spread, whose]) => ({
      quantity: quantity.id as QuantityId,
      ...(of === undefined ? {} : { of }),
      spread,
      origin: whose,
    }));

const entriesOf = (actors: boolean): fc.Arbitrary<readonly Entry[]> =>
  fc.uniqueArray(
    fc.constantFrom(...QUANTITIES.filter(({ holder }) => (holder === 'actor') === actors)).chain(entryOf),
    { selector: keyOf, minLength: 1, maxLength: 6 },
  );

/** World lines as they are written: the contest, each kind of attack, the text. */
const inOrder = (entries: readonly Entry[]): readonly Entry[] => {
  const holder = (entry: Entry): string => QUANTITIES.find(({ id }) => id === entry.quantity)?.holder ?? '';
  const attacks = entries.filter((entry) => holder(entry) === 'attack');
  return [
    ...entries.filter((entry) => holder(entry) === 'contest'),
    ...[...new Set(attacks.map(({ of }) => of))].flatMap((kind) => attacks.filter(({ of }) => of === kind)),
    ...entries.filter((entry) => holder(entry) === 'text'),
  ];
};

const layer: fc.Arbitrary<Layer> = fc
  .record({
    roles: fc.uniqueArray(
      fc.record({
        role: fc.constantFrom<Role>('challenger', 'beneficiary', 'guarantor'),
        entries: entriesOf(true),
      }),
      { selector: ({ role }) => role, maxLength: 3 },
    ),
    actors: fc.uniqueArray(fc.record({ party: fc.constantFrom(...PARTIES), entries: entriesOf(true) }), {
      selector: ({ party }) => party,
      maxLength: 3,
    }),
    world: fc.oneof(fc.constant([]), entriesOf(false)),
  })
  .map(({ roles, actors, world }) => ({ roles, actors, world: inOrder(world) }));

/** Profiles with any number of any quantity, from anybody. */
export const profile: fc.Arbitrary<Profile> = fc
  .tuple(
    words,
    fc.option(fc.constantFrom('2025-08-16', '1816-02-29', '2026-12-31'), { nil: undefined }),
    fc.option(words, { nil: undefined }),
    layer,
    fc.uniqueArray(fc.tuple(words, layer), { selector: ([name]) => name, maxLength: 2 }),
  )
  .map(([name, asOf, basedOn, own, scenarios]) => ({
    name,
    ...(asOf === undefined ? {} : { asOf }),
    ...(basedOn === undefined ? {} : { basedOn }),
    ...own,
    scenarios: scenarios.map(([title, one]) => ({ name: title, ...one })),
  }));
