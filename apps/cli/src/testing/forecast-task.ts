import { beginForecast, type ForecastSearch, type ForecastTask, questionOf } from '@casus/forecast';
import { wholeProfile } from '@casus/forecast/profile/testing';
import { ground, handTerms } from '@casus/forecast/testing';

const ANSWERS = [
  ['none', 0],
  ['arms', 24],
  ['force', 72],
] as const;

/** A small forecast as plain data: three guarantors, two attacks, every number of the profile spread. */
export const smallTask = (seed: number): ForecastTask => ({
  terms: handTerms(
    ['FRA', 'POL', 'ROU'].map((name) => ({ name, answers: ANSWERS })),
    [
      {
        kind: 'armed attack',
        courses: [
          { grounds: (_, answer) => [ground(answer < 2 ? 'not performed' : 'performed')] },
          { by: ['POL'], grounds: () => [] },
        ],
      },
      { kind: 'sabotage' },
    ],
  ),
  profile: wholeProfile({ kind: 'uniform', low: 0.2, high: 0.6 }),
  seed,
});

/** The forecast of a task, begun. */
export function begunOf(task: ForecastTask, draws: number): ForecastSearch {
  const asked = questionOf(task, draws);
  if (asked.kind === 'missing') throw new Error(JSON.stringify(asked.missing));
  const begun = beginForecast(asked.question);
  if (begun.kind === 'no game') throw new Error(begun.says);
  return begun.search;
}
