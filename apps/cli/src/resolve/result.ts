import type { Estimated } from '@casus/check';
import type { Best } from '@casus/forecast';
import { type BestResult, capital, type ForecastResult, inSentence, listed } from '@casus/views';
import { filesOf } from '../forecast/profile.ts';
import type { Ready } from '../forecast/asked.ts';

/** The search for the views, with the warnings that only the command knows of. */
export const bestResult = (
  { value, model, seed = 0, choices, warnings, sources }: Estimated<Best>,
  { draws, numbered, all }: Ready,
): BestResult => ({
  value,
  model,
  seed,
  draws,
  choices,
  warnings: [
    ...(numbered.neutral
      ? [
          'Nobody has said anything about these actors: every number is a default of ours and a judgement (profile "neutral"). Name a profile with --actors.',
        ]
      : []),
    ...(value.visiting.length > 0
      ? [
          `${capital(listed(value.visiting.map((party) => inSentence(all.names, party))))}: guarantor in some texts only. The model lets nobody help who guarantees nothing, so that part of what these texts are worth is what it might bring anyway.`,
        ]
      : []),
    ...warnings,
  ],
  sources,
});

/** The forecast of one resolution, as `casus forecast` would give it, for the decision of each to sign. */
export const forecastFor = (
  { value }: Estimated<Best>,
  result: BestResult,
  place: number,
): ForecastResult | undefined => {
  const forecast = value.forecasts[value.resolutions[place]?.game ?? -1];
  return (
    forecast && {
      value: forecast,
      model: result.model,
      seed: result.seed,
      choices: result.choices,
      warnings: result.warnings,
      sources: result.sources,
    }
  );
};

/** What `--json` prints. */
export const dataOf = (
  { value }: Estimated<Best>,
  result: BestResult,
  { all, numbered, cast, draws, hours }: Ready,
): unknown => {
  const { forecasts: _forecasts, selections, resolutions, ...rest } = value;
  return {
    schema: 'casus/resolve/1',
    at: all.opening.at,
    chosen: all.chosen,
    actors: {
      neutral: numbered.neutral,
      files: filesOf(numbered.loaded).map(({ profile, source }) => ({
        name: profile.name,
        sha256: source.sha256,
      })),
      ...(numbered.scenario === undefined ? {} : { scenario: numbered.scenario }),
    },
    challenger: { party: cast.challenger, ...(cast.because === undefined ? {} : { because: cast.because }) },
    asked: { draws, hours, days: all.horizon / DAY },
    best: {
      kind: 'estimated',
      value: {
        ...rest,
        resolutions: resolutions.map((one, place) => ({ ...one, selection: selections[place] ?? {} })),
      },
      model: result.model,
      seed: result.seed,
      choices: result.choices,
      warnings: result.warnings,
      sources: result.sources,
    },
  };
};

const DAY = 86_400_000;
