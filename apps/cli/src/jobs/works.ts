import { beginForecast, type ForecastTask, packed, questionOf, shardOf } from '@casus/forecast';
import type { Work } from '@casus/jobs';
import { toBytes } from './bytes.ts';

/** Draws of a forecast. */
export const FORECAST = 'forecast';

/** The draws of one forecast: the question is a `ForecastTask`. */
const forecast: Work = (task) => {
  const asked = questionOf(task as ForecastTask, Infinity);
  // Whoever asked has begun the same forecast before, so these do not happen unless the question was damaged.
  if (asked.kind === 'missing') throw new Error('the profile does not say everything that the game needs');
  const begun = beginForecast(asked.question);
  if (begun.kind === 'no game') throw new Error(begun.says);
  return (from, to) => toBytes(packed(shardOf(begun.search, from, to)));
};

/** All works that a worker of this build can do. */
export const WORKS: Readonly<Record<string, Work>> = { [FORECAST]: forecast };
