import type { Rung } from '@casus/engine';
import { castOf, numbersOf } from '../answers/numbers.ts';
import { drawingOf } from '../draws/draw.ts';
import { compileGame } from '../play/game.ts';
import type { ActorNumbers, Numbers } from '../play/numbers.ts';
import { solveGame } from '../play/solve.ts';
import { type Table, tableOf } from '../play/table.ts';
import type { Missing } from '../profile/gather.ts';
import type { Profile } from '../profile/model.ts';
import { heightOf } from '../terms/rungs.ts';
import type { Terms } from '../terms/model.ts';

/** A promise that was put to the test in a war: its terms, what the profile and the data say of those in it, what came. */
export interface Trial {
  readonly terms: Terms;
  /** A profile that stands by itself, with lines of data on these states. */
  readonly profile: Profile;
  readonly year: number;
  readonly asked: 'help' | 'stay out';
  readonly kept: boolean;
}

/** A trial ready to be played with other numbers, one after the other. */
export interface Court {
  readonly trial: Trial;
  readonly table: Table;
  /** Every line of the profile in its middle. */
  readonly middle: Numbers;
  /** By guarantor and answer of the terms: whether it keeps the promise. */
  readonly keeps: readonly (readonly boolean[])[];
  /** The numbers at a point of all lines that are not known, and how many these are. */
  readonly numbers: (point: ArrayLike<number>) => Numbers;
  readonly dimensions: number;
}

/** Makes a trial ready; or says what is lacking. */
export function courtOf(
  trial: Trial,
):
  | { readonly kind: 'court'; readonly court: Court }
  | { readonly kind: 'none'; readonly missing: readonly Missing[]; readonly says: string } {
  const { terms, profile } = trial;
  const drawing = drawingOf(profile, castOf(terms));
  if (drawing.kind === 'missing')
    return { kind: 'none', missing: drawing.missing, says: 'the profile lacks numbers' };
  const compiled = compileGame(terms);
  if (compiled.kind === 'no game') return { kind: 'none', missing: [], says: compiled.says };
  const keeps = terms.guarantors.map(({ answers }) => answers.map(({ rung }) => isKept(trial.asked, rung)));
  const numbers = numbersOf(terms, drawing);
  const middle = numbers(new Float64Array(drawing.dimensions).fill(0.5));
  return {
    kind: 'court',
    court: { trial, table: tableOf(compiled.game), middle, keeps, numbers, dimensions: drawing.dimensions },
  };
}

/** A promise to fight is kept by force alone, as its coders judge it; one to stay out by neither deploying nor fighting. */
const isKept = (asked: Trial['asked'], rung: Rung): boolean =>
  asked === 'help' ? rung === 'force' : heightOf(rung) < heightOf('deployment');

/**
 * The chance that the promise is kept in a war that is under way: each of those who made it answers by itself, and one
 * who fails breaks it for all. `change` puts other numbers in for a guarantor. Nothing where the game is not solved.
 */
export function keptChance(
  { table, keeps }: Court,
  numbers: Numbers,
  change: (guarantor: ActorNumbers) => ActorNumbers = (same) => same,
): number | undefined {
  const solved = solveGame(table, { ...numbers, guarantors: numbers.guarantors.map(change) });
  if (solved.kind !== 'solved') return undefined;
  return (solved.solution.answer[0] ?? []).reduce(
    (whole, answers, i) =>
      whole * answers.reduce((sum, chance, m) => (keeps[i]?.[m] === true ? sum + chance : sum), 0),
    1,
  );
}
