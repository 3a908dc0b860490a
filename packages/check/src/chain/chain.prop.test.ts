import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PartyId } from '@casus/engine';
import { STATES } from '../../../engine/src/testing/world.ts';
import { type Net, netArbitrary } from '../testing/nets.arbitrary.ts';
import { chainOf, stopsOf } from './chain.ts';
import type { Target } from './model.ts';

// Two oracles on generated nets: the chain against an evaluation by hand of this one kind of pact, and the
// smallest sets against all subsets.

const RUNS = { numRuns: 60, seed: 1914 };

/** Who attacks whom in the end, where every force is an attack: pairs to a fixpoint. */
const pairsOf = ({ defends, question }: Net): ReadonlySet<string> => {
  const pairs = new Set<string>();
  const add = (by: PartyId, on: PartyId): void => {
    if (by === on || pairs.has(`${by} ${on}`)) return;
    pairs.add(`${by} ${on}`);
    for (const [defender, of] of defends) if (of === on) add(defender, by);
  };
  for (const event of [question.incident, ...(question.script ?? [])])
    if (event.kind === 'incident') for (const on of event.on) add(event.by, on);
  return pairs;
};

it('draws in whom the net draws in', () => {
  fc.assert(
    fc.property(netArbitrary, (net) => {
      fc.pre(net.question.force === 'any force');
      const { value } = chainOf(net.question);
      const found = value.layers.flatMap(({ links }) =>
        links.flatMap(({ party, against, event }) =>
          event.kind === 'incident' ? against.map((on) => `${party} ${on}`) : [],
        ),
      );
      expect([...new Set(found)].sort()).toEqual([...pairsOf(net)].sort());
    }),
    RUNS,
  );
});

const subsets = (of: readonly PartyId[]): readonly (readonly PartyId[])[] =>
  of.reduce<readonly (readonly PartyId[])[]>(
    (all, one) => [...all, ...all.map((set) => [...set, one])],
    [[]],
  );

/** All sets of the least size that stop the chain, by trying every subset of all states. */
const bruteStops = ({ question }: Net, target: Target): readonly string[] => {
  const stopping = subsets([...STATES].sort()).filter((set) => {
    const policy = Object.fromEntries(set.map((party) => [party, 'abstains' as const]));
    const { belligerents } = chainOf({ ...question, policy }).value;
    return target.kind === 'party'
      ? !belligerents.includes(target.party)
      : belligerents.length < target.number;
  });
  const least = Math.min(...stopping.map((set) => set.length));
  return stopping.filter((set) => set.length === least).map((set) => set.join());
};

const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom(...STATES).map((party): Target => ({ kind: 'party', party })),
  fc.constantFrom(3, 4).map((number): Target => ({ kind: 'belligerents', number })),
);

it('finds the smallest sets that stop it, all of them and no others', () => {
  let stopped = 0;
  fc.assert(
    fc.property(netArbitrary, target, (net, goal) => {
      const { value, bounds } = stopsOf(net.question, goal);
      const found = value.smallest.map(({ abstains }) => abstains.map(({ party }) => party).join());
      expect(bounds.exhausted).toBe(true);
      expect([...found].sort()).toEqual([...bruteStops(net, goal)].sort());
      if (found.some((set) => set !== '')) stopped += 1;
    }),
    { ...RUNS, numRuns: 20 },
  );
  expect(stopped).toBeGreaterThan(5);
}, 120_000);

it('marks as lawful exactly what breaks nothing when it is left', () => {
  fc.assert(
    fc.property(netArbitrary, fc.constantFrom(...STATES), (net, party) => {
      const { undone } = chainOf({ ...net.question, policy: { [party]: 'abstains' } }).value;
      for (const one of undone) {
        expect(one.party).toBe(party);
        expect(one.lawful).toBe(one.under.length === 0);
      }
    }),
    RUNS,
  );
});
