import { capital, inSentence, type Names } from '../names.ts';
import type { ModelNote, SpreadRow, SpreadRows } from './model.ts';
import type { Figure, ForecastResult } from './result.ts';

/** What stands under every picture of a forecast. */
export const noteOf = ({ model, value, seed }: ForecastResult): ModelNote => ({
  model,
  draws: value.draws,
  seed,
});

/** The headlines of a forecast as rows of dots: attack with the text and without, war, and what each guarantor does. */
export function chanceRows(result: ForecastResult, names: Names): SpreadRows {
  const { value } = result;
  const row = (label: string, { quantiles, mean }: Figure): SpreadRow => ({ label, quantiles, mean });
  return {
    title: 'Will it deter, will it be honoured?',
    rows: [
      row(`${capital(inSentence(names, value.challenger))} attacks within a year`, value.attacked),
      row('the same without the text', value.attackedWithout),
      row('war', value.war),
      ...value.guarantors.flatMap(({ name, levels, honours }) => [
        row(`${capital(name)}: help without forces, if attacked`, levels.help),
        row(`${capital(name)}: forces, if attacked`, levels.forces),
        ...(honours ? [row(`${capital(name)} leaves nothing undone that it owes`, honours)] : []),
      ]),
    ],
    note: noteOf(result),
  };
}
