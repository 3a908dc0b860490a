import { pointsOf } from '../draws/sobol.ts';
import type { Record } from './condition.ts';
import { FREED, freedIn, valuesAt } from './freed.ts';
import { type Court, keptChance } from './trial.ts';

/** A calibration under way: a value. `advanceCalibration` makes a new one and leaves this one as it is. */
export interface CalibrationSearch {
  readonly courts: readonly Court[];
  readonly points: number;
  readonly seed: number;
  readonly done: number;
  /** By point: the values tried, and the chance that each promise is kept with them. */
  readonly values: readonly (readonly number[])[];
  readonly chances: readonly Float64Array[];
  /** Games that were not solved; there the promise is taken for as likely kept as not. */
  readonly unsolved: number;
}

/** The start of a calibration: so many scrambled Sobol points where the freed numbers may lie. */
export const beginCalibration = (
  courts: readonly Court[],
  points: number,
  seed: number,
): CalibrationSearch => ({ courts, points, seed, done: 0, values: [], chances: [], unsolved: 0 });

/** Tries so many more points. */
export function advanceCalibration(search: CalibrationSearch, budget: number): CalibrationSearch {
  const { courts, points, seed } = search;
  const cube = pointsOf(FREED.length, seed, 0);
  const [values, chances] = [[...search.values], [...search.chances]];
  let { done, unsolved } = search;
  const point = new Float64Array(FREED.length);
  for (const last = Math.min(points, done + budget); done < last; done += 1) {
    cube.at(done, point);
    const tried = valuesAt(point);
    values.push(tried);
    chances.push(
      Float64Array.from(courts, (court) => {
        const chance = keptChance(court, court.middle, freedIn(tried, court.trial.year));
        if (chance === undefined) unsolved += 1;
        return chance ?? 0.5;
      }),
    );
  }
  return { ...search, done, values, chances, unsolved };
}

/** Whether all points were tried. */
export const isCalibrationDone = ({ done, points }: CalibrationSearch): boolean => done >= points;

/** What the points say of the record. */
export const recordOf = ({ courts, chances }: CalibrationSearch): Record => ({
  chances,
  kept: courts.map(({ trial }) => trial.kept),
});

/** What the profile as it stands says of each promise: the mean over draws of all its lines, as a forecast shows it. */
export function defaultChance(court: Court, draws: number, seed: number): number {
  const cube = pointsOf(court.dimensions, seed, 0);
  const point = new Float64Array(court.dimensions);
  let [sum, count] = [0, 0];
  for (let draw = 0; draw < draws; draw += 1) {
    cube.at(draw, point);
    const chance = keptChance(court, court.numbers(point));
    if (chance === undefined) continue;
    sum += chance;
    count += 1;
  }
  return count === 0 ? 0.5 : sum / count;
}
