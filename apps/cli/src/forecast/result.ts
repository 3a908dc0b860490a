import type { Estimated } from '@casus/check';
import type { PartyId } from '@casus/engine';
import type { Forecast, Terms } from '@casus/forecast';
import { capital, counted, type DriversResult, type ForecastResult, listed } from '@casus/views';
import type { Ready } from './asked.ts';
import { certifiedWords, othersWords, type Sought } from './others.ts';
import { filesOf } from './profile.ts';
import type { Why } from './why.ts';

/** The forecast for the views, with the warnings that only the command knows of. */
export function resultOf(
  { value, model, seed = 0, choices, warnings, sources }: Estimated<Forecast>,
  { numbered }: Ready,
  terms: Terms,
  taken: readonly PartyId[],
  sought: Sought,
  drawn: readonly string[] = [],
): ForecastResult {
  const { choice, warning } = othersWords(sought);
  const blocs = terms.guarantors.filter(({ members }) => members.length > 1);
  return {
    value,
    model,
    seed,
    choices: [
      ...choices.slice(0, 1),
      ...(choice === undefined ? [] : [choice]),
      certifiedWords(value.certified, value.mismatches, value.draws),
      ...choices.slice(1),
    ],
    warnings: [
      ...(numbered.neutral
        ? [
            'Nobody has said anything about these actors: every number is a default of ours and a judgement (profile "neutral"). Name a profile with --actors.',
          ]
        : []),
      ...(blocs.length > 0
        ? [
            `${capital(listed(blocs.map(({ name }) => name)))} decide as one${taken.length > 0 ? `, because ${counted(taken.length, 'guarantor')} more would make the game too large` : ''}: that each leaves the work to the others is not seen inside such a bloc, so that it deters more than it would.`,
          ]
        : []),
      ...Object.entries(value.failed).map(
        ([why, count]) => `${counted(count, 'draw')} could not be solved: ${why.replace(/\.$/, '')}.`,
      ),
      ...(warning === undefined ? [] : [warning]),
      ...drawn,
      ...warnings,
    ],
    sources,
  };
}

/** All that was made of a question. */
export interface Made {
  readonly result: ForecastResult;
  readonly terms: Terms;
  readonly drivers: DriversResult | undefined;
  readonly why: Why | undefined;
}

/** What `--json` prints. */
export const dataOf = ({ result, terms, drivers, why }: Made, ready: Ready): unknown => {
  const { all, numbered, cast, draws, hours } = ready;
  return {
    schema: 'casus/forecast/1',
    at: all.opening.at,
    notInForce: all.opening.out,
    idle: all.opening.idle,
    chosen: all.taken,
    actors: {
      neutral: numbered.neutral,
      files: filesOf(numbered.loaded).map(({ profile, source }) => ({
        name: profile.name,
        sha256: source.sha256,
        ...(profile.asOf === undefined ? {} : { asOf: profile.asOf }),
      })),
      ...(numbered.scenario === undefined ? {} : { scenario: numbered.scenario }),
    },
    challenger: { party: cast.challenger, ...(cast.because === undefined ? {} : { because: cast.because }) },
    beneficiary: all.victim,
    blocs: terms.guarantors.map(({ name, members }) => ({ name, members })),
    asked: { draws, hours, days: all.horizon / DAY },
    bounds: terms.bounds,
    forecast: { kind: 'estimated', ...result },
    ...(drivers ? { drivers } : {}),
    ...(why ? { why: whyData(why) } : {}),
  };
};

const DAY = 86_400_000;

/** Why, without what stands elsewhere in the result. */
const whyData = ({ terms, contrast, ...why }: Why): unknown => {
  const { account, does, instead, parts, sentences, open } = contrast;
  return {
    ...why,
    course: terms.attacks[account.attack]?.courses[account.course]?.words ?? '',
    chances: account.chances,
    worth: account.worth,
    does,
    instead,
    parts,
    sentences,
    open,
  };
};
