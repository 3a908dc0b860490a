import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ground, handNumbers, handTerms, onForce } from '../testing/games.ts';
import type { Numbers } from '../play/numbers.ts';
import { advanceForecast, beginForecast, type ForecastSearch } from './forecast.ts';
import { packed, unpacked } from './packed.ts';
import { type ForecastShard, merged, shardOf } from './shards.ts';

const DRAWS = 40;

const numbers = (draw: number): Numbers => {
  const wave = ((draw * 0.618_033_988_75) % 1) - 0.5;
  return handNumbers({
    challenger: { capability: 0.04, stake: 0.6 + 0.4 * wave, costOfWar: 0.2, noise: 0.1 },
    beneficiary: { capability: 0.01, stake: 1, costOfWar: 0.3 },
    // Two draws have no solution.
    attacks: draw % 20 === 7 ? [] : [{}, { prize: 0.05, effort: 0.05 }],
    guarantors: [0, 1].map((index) => ({
      capability: 0.02,
      stake: 0.1 + 0.1 * wave * index,
      cost: onForce(0.15),
      costOfBreach: 0.2,
      resolve: 0.05,
      noise: 0.05,
    })),
  });
};

const ANSWERS = [
  ['none', 0],
  ['force', 0],
] as const;

/** FRA owes force upon one of two attacks, POL nothing: it has no share of honouring. */
const begin = (): ForecastSearch => {
  const begun = beginForecast({
    terms: handTerms(
      [
        { name: 'FRA', answers: ANSWERS },
        { name: 'POL', answers: ANSWERS },
      ],
      [
        {
          courses: [
            { grounds: (i, answer) => (i > 0 ? [] : [ground(answer === 0 ? 'not performed' : 'performed')]) },
          ],
        },
        { kind: 'cyber operation' },
      ],
    ),
    numbers,
    middle: numbers(0),
    draws: DRAWS,
    seed: 1,
    sources: [],
  });
  if (begun.kind === 'no game') throw new Error(begun.says);
  return begun.search;
};

const begun = begin();
const plain = ({ samples, done, failed, certified, mismatches }: ForecastSearch) =>
  JSON.stringify({ samples, done, failed, certified, mismatches });
const whole = plain(advanceForecast(begun, DRAWS));

/** Where a forecast is cut, the order in which its shards come in, and which come twice. */
const cuts = fc
  .uniqueArray(fc.integer({ min: 1, max: DRAWS - 1 }), { maxLength: 6 })
  .map((places) => [0, ...places.sort((a, b) => a - b), DRAWS])
  .chain((places) => {
    const ranges = places.slice(1).map((to, i) => [places[i] as number, to] as const);
    return fc
      .tuple(fc.shuffledSubarray(ranges, { minLength: ranges.length }), fc.subarray(ranges))
      .map(([once, again]) => [...once, ...again]);
  });

describe('a forecast in shards', () => {
  it('is bit for bit the forecast of one go, in whatever order shards come and however often', () =>
    fc.assert(
      fc.property(cuts, fc.boolean(), (ranges, fresh) => {
        // Another worker begins the forecast itself.
        const other = fresh ? begin() : begun;
        const shards = ranges.map(([from, to]) => shardOf(other, from, to));
        expect(plain(merged(begun, shards)) === whole).toBe(true);
      }),
      { numRuns: 15 },
    ));

  it('of a part of its draws is a forecast of these', () => {
    const { samples, done } = merged(begun, [shardOf(begun, 20, 30), shardOf(begun, 0, 5)]);
    expect([samples.length, done]).toEqual([14, 15]);
  });

  it('travels without the loss of a bit', () => {
    const shard = shardOf(begun, 0, DRAWS);
    expect(shard.samples[0]?.honours[1]).toBeUndefined();
    const { head, figures } = packed(shard);
    const arrived = unpacked({
      head: JSON.parse(JSON.stringify(head)) as typeof head,
      figures: new Float64Array(figures.slice().buffer),
    });
    expect(arrived).toEqual(shard);
    expect(JSON.stringify(arrived.samples) === JSON.stringify(shard.samples)).toBe(true);
    const none: ForecastShard = { ...shard, samples: [] };
    expect(unpacked(packed(none))).toEqual(none);
  });

  it('keeps each figure, minus zero and what is no number among them', () =>
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 5 }), (attack) => {
        const sample = { attack } as never;
        const one = { samples: [sample], from: 0, to: 1, failed: {}, certified: 0, mismatches: 0 };
        const back = unpacked(packed(one)).samples[0]?.attack ?? [];
        expect(back.every((figure, i) => Object.is(figure, attack[i]))).toBe(true);
      }),
    ));
});
