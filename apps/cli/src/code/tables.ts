import type { Coded, PhaseCoding, Variable } from '@casus/history';
import { label, listed, type Names, type Table } from '@casus/views';
import { groupedBy } from './groups.ts';
import { phraseOf, placesWords, valueWords, variableWords } from './words.ts';

/** The five promises are shown even where the text makes none. */
const ALWAYS: readonly Variable[] = ['defense', 'offense', 'neutral', 'nonagg', 'consul'];

/** Whether a code says anything. */
export const says = ({ value }: Coded): boolean => value !== 0 && value !== undefined;

/** The codes of an alliance in one phase, each with the sentences that it rests on. */
export const allianceTable = ({ codes }: PhaseCoding, names: Names, silent: boolean): Table => ({
  caption: 'Codes of the alliance',
  columns: [
    { title: 'variable' },
    { title: 'code', figures: true },
    { title: 'says' },
    { title: 'where' },
    { title: 'phrase' },
  ],
  rows: codes
    .filter((code) => silent || says(code) || ALWAYS.includes(code.variable))
    .map((code) => ({
      cells: [
        code.variable,
        code.value === undefined ? '' : String(code.value),
        `${variableWords(code.variable)}: ${valueWords(code, names)}`,
        placesWords(code),
        code.because[0] ? phraseOf(code.because[0]) : '',
      ],
    })),
  empty: 'No code was given.',
});

/** What each member owes, those together that owe the same; only variables in which members differ or that are flags. */
export const memberTable = ({ members }: PhaseCoding, names: Names): Table => {
  const groups = groupedBy(members, ({ codes }) => codes.filter(says).map(saying).join(' '));
  return {
    caption: 'Codes of the members',
    columns: [{ title: 'members' }, { title: 'codes other than 0' }],
    rows: [...groups].map(([codes, alike]) => ({
      cells: [listed(alike.map(({ party }) => label(names, party))), codes === '' ? 'none' : codes],
    })),
    empty: 'The text binds nobody.',
  };
};

const saying = ({ variable, value }: Coded): string => (value === 1 ? variable : `${variable}=${value}`);
