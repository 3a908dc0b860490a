import { capital, inSentence, type Names } from '../names.ts';
import type { ModelNote, SpreadRow, SpreadRows } from './model.ts';
import type { Figure, ForecastResult } from './result.ts';

/** What stands under every picture of a forecast. */
export const noteOf = ({ model, value, seed }: ForecastResult): ModelNote => ({
  model,
  draws: value.draws,
  seed,
});

const row = (label: string, { quantiles, mean }: Figure): SpreadRow => ({ label, quantiles, mean });

/** With more guarantors than this each has one row. */
const MANY = 3;

const apart = ({ value }: ForecastResult): readonly SpreadRow[] =>
  value.guarantors.flatMap(({ name, levels, honours }) => [
    row(`${capital(name)}: help without forces, if attacked`, levels.help),
    row(`${capital(name)}: forces, if attacked`, levels.forces),
    ...(honours ? [row(`${capital(name)} leaves nothing undone that it owes`, honours)] : []),
  ]);

/** What each leaves undone, the likeliest to keep its word first; of who owes nothing, that it sends forces. */
const together = ({ value }: ForecastResult): readonly SpreadRow[] =>
  value.guarantors
    .toSorted((one, other) => (other.honours?.mean ?? 0) - (one.honours?.mean ?? 0))
    .map(({ name, levels, honours }) =>
      honours
        ? row(`${capital(name)} leaves nothing undone that it owes`, honours)
        : row(`${capital(name)}: forces, if attacked`, levels.forces),
    );

/** The headlines of a forecast as rows of dots: attack with the text and without, war, and what each guarantor does. */
export function chanceRows(result: ForecastResult, names: Names): SpreadRows {
  const { value } = result;
  return {
    title: 'Will it deter, will it be honoured?',
    rows: [
      row(`${capital(inSentence(names, value.challenger))} attacks within a year`, value.attacked),
      row('the same without the text', value.attackedWithout),
      row('war', value.war),
      ...(value.guarantors.length > MANY ? together(result) : apart(result)),
    ],
    note: noteOf(result),
  };
}
