import { advanceForecast, type ForecastSearch } from './forecast.ts';

/** What some draws of a forecast, one after the other, came to. */
export type ForecastShard = Pick<ForecastSearch, 'samples' | 'failed' | 'certified' | 'mismatches'> & {
  readonly from: number;
  /** Not counted. */
  readonly to: number;
};

/** Draws `from` to `to` of a forecast: the same whoever looks at them, and whatever was looked at before. */
export function shardOf(begun: ForecastSearch, from: number, to: number): ForecastShard {
  const { samples, failed, certified, mismatches } = advanceForecast(
    {
      ...begun,
      question: { ...begun.question, draws: to },
      samples: [],
      done: from,
      failed: {},
      certified: 0,
      mismatches: 0,
    },
    to - from,
  );
  return { from, to, samples, failed, certified, mismatches };
}

/**
 * A forecast as if its draws had been looked at in their order, from shards in any order. A shard that came twice counts
 * once. Where shards are missing it is a forecast of fewer draws, which cannot be advanced.
 */
export function merged(begun: ForecastSearch, shards: Iterable<ForecastShard>): ForecastSearch {
  const inOrder = [...new Map([...shards].map((shard) => [shard.from, shard])).values()].sort(
    (a, b) => a.from - b.from,
  );
  const failed: Record<string, number> = {};
  for (const shard of inOrder)
    for (const [why, count] of Object.entries(shard.failed)) failed[why] = (failed[why] ?? 0) + count;
  const sum = (of: (shard: ForecastShard) => number): number =>
    inOrder.reduce((total, shard) => total + of(shard), 0);
  return {
    ...begun,
    samples: inOrder.flatMap(({ samples }) => samples),
    done: sum(({ from, to }) => to - from),
    failed,
    certified: sum(({ certified }) => certified),
    mismatches: sum(({ mismatches }) => mismatches),
  };
}
