// What forecasts of yes or no are worth once it is known which it was. Each is a mean over cases; less is better.

/** Brier score (Brier 1950, Monthly Weather Review 78:1): the mean of (forecast - outcome)^2. */
export const brier = (chances: ArrayLike<number>, kept: readonly boolean[]): number =>
  mean(kept, (is, at) => ((chances[at] ?? 0.5) - (is ? 1 : 0)) ** 2);

/** Least chance that a score believes in: a forecast of "never" that came true would cost without bound. */
const LEAST = 0.005;

/** Log loss, the mean of -log of the chance given to what came, in nats (Good 1952); chances are held within 0.005 and 0.995. */
export const logLoss = (chances: ArrayLike<number>, kept: readonly boolean[]): number =>
  mean(kept, (is, at) => {
    const chance = Math.min(1 - LEAST, Math.max(LEAST, chances[at] ?? 0.5));
    return -Math.log(is ? chance : 1 - chance);
  });

/**
 * Discrimination: the chance that of a kept and a broken promise the kept one had the higher forecast, ties by half (area
 * under the ROC curve; Hanley and McNeil 1982). 0.5 is a coin. Nothing where all were kept, or none.
 */
export function discrimination(chances: ArrayLike<number>, kept: readonly boolean[]): number | undefined {
  let [pairs, right] = [0, 0];
  for (const [i, is] of kept.entries()) {
    if (!is) continue;
    for (const [j, other] of kept.entries()) {
      if (other) continue;
      pairs += 1;
      const lead = (chances[i] ?? 0.5) - (chances[j] ?? 0.5);
      right += lead > 0 ? 1 : lead === 0 ? 0.5 : 0;
    }
  }
  return pairs === 0 ? undefined : right / pairs;
}

/** Cases whose forecasts lie between two bounds: how many, what was forecast of them on average, how many were kept. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly forecast: number;
  readonly kept: number;
}

/** The reliability diagram as figures: forecasts in bins of equal width, those without a case left out. */
export function bins(chances: ArrayLike<number>, kept: readonly boolean[], count: number): readonly Bin[] {
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at / count, (at + 1) / count];
    const rows = kept.flatMap((is, row) => {
      const chance = chances[row] ?? 0.5;
      return chance >= from && (chance < to || at === count - 1) ? [{ is, chance }] : [];
    });
    return {
      from,
      to,
      n: rows.length,
      forecast: rows.reduce((sum, { chance }) => sum + chance, 0) / rows.length,
      kept: rows.filter(({ is }) => is).length,
    };
  }).filter(({ n }) => n > 0);
}

const mean = <T>(rows: readonly T[], of: (row: T, at: number) => number): number =>
  rows.reduce((sum, row, at) => sum + of(row, at), 0) / rows.length;
