import {
  advanceCalibration,
  beginCalibration,
  type CalibrationSearch,
  type Court,
  courtOf,
  defaultChance,
  forecastBy,
  isCalibrationDone,
  leftOut,
  recordOf,
  type Trial,
  weightsBy,
} from '@casus/forecast';
import { COVARIATES, type HonourCase, type Learner, logitBy, rateBy } from '@casus/history';
import { bad, EXIT, good, type Outcome } from '../../exit.ts';

/** Seed of all that is random here. */
export const SEED = 1;

/** How finely it is reckoned: points for what is calibrated, draws of the default. */
export interface Fineness {
  readonly points: number;
  readonly draws: number;
}

/** What `casus history honour` reckons with. */
export const FINENESS: Fineness = { points: 1024, draws: 64 };

/** A way to foretell, and what it says of each case when the group of the case is left out. */
export interface Foretold {
  readonly name: string;
  readonly byWar: Float64Array;
  readonly byPact: Float64Array;
}

/** Everything that is foretold of the cases. */
export interface Foretelling {
  readonly cases: readonly HonourCase[];
  readonly search: CalibrationSearch;
  readonly all: readonly Foretold[];
}

/** The names of the ways, as the tables show them. */
export const WAYS = {
  base: 'base rate',
  promise: 'base rate of its sort of promise',
  age: 'base rate of its sort of promise, before or since 1945',
  logit: "logit of Leeds and Anac's causes",
  judged: 'our default as judged',
  calibrated: 'our default calibrated, promises by their codes',
  texted: 'our default calibrated, texts of the library run',
} as const;

/** Foretells every case, each without its war, and without its pact. `tell` hears how far it has come, from 0 to 1, and says whether to go on. */
export async function foretell(
  cases: readonly HonourCase[],
  trials: readonly Trial[],
  texted: readonly { readonly row: number; readonly trial: Trial }[],
  { points, draws }: Fineness,
  tell: (done: number) => Promise<boolean>,
): Promise<Outcome<Foretelling>> {
  const courts: Court[] = [];
  for (const trial of [...trials, ...texted.map(({ trial }) => trial)]) {
    const made = courtOf(trial);
    if (made.kind === 'none')
      return bad(
        EXIT.findings,
        `The neutral default makes no game of a case: ${made.says}`,
        `${made.missing.map(({ quantity, of }) => `${quantity} ${of ?? ''}`.trim()).join(', ')}: write these lines`,
      );
    courts.push(made.court);
  }
  let search = beginCalibration(courts, points, SEED);
  do search = advanceCalibration(search, 1);
  while ((await tell(search.done / points)) && !isCalibrationDone(search));
  const judged = Float64Array.from(courts.slice(0, cases.length), (court) =>
    defaultChance(court, draws, SEED),
  );
  const record = recordOf(search);
  // A case with a text has a second court, behind those by codes.
  const places = new Map(texted.map(({ row }, at) => [row, cases.length + at]));
  const calibratedAt =
    (placeOf: (row: number) => number): Learner =>
    (rows) => {
      const weights = weightsBy(record, rows.map(placeOf));
      return (row) => forecastBy(record, weights, placeOf(row));
    };
  const wars = cases.map(({ war }) => war);
  const pacts = cases.map(({ atop }) => atop);
  const learnt = (name: string, learner: Learner): Foretold => ({
    name,
    byWar: leftOut(wars, learner),
    byPact: leftOut(pacts, learner),
  });
  return good({
    cases,
    search,
    all: [
      learnt(WAYS.base, rateBy(cases)),
      learnt(
        WAYS.promise,
        rateBy(cases, ({ asked }) => asked),
      ),
      learnt(
        WAYS.age,
        rateBy(cases, ({ asked, year }) => `${asked} ${year < 1945}`),
      ),
      learnt(WAYS.logit, logitBy(cases, COVARIATES)),
      { name: WAYS.judged, byWar: judged, byPact: judged },
      learnt(
        WAYS.calibrated,
        calibratedAt((row) => row),
      ),
      learnt(
        WAYS.texted,
        calibratedAt((row) => places.get(row) ?? row),
      ),
    ],
  });
}
