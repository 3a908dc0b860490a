import { civil, type Instant, type PartyId } from '@casus/engine';
import { type Coding, VARIABLES } from '@casus/history';
import { type Table, tableCsv } from '@casus/views';

/** How a state goes in the files of the Correlates of War: its letters, and its number where they are at hand. */
export interface StateCode {
  readonly letters: string;
  readonly number?: number;
}

const dayOf = (at: Instant | undefined): readonly string[] => {
  if (at === undefined) return ['', '', ''];
  const { year, month, day } = civil(at);
  return [year, month, day].map(String);
};

const NAMES = Object.keys(VARIABLES);

/**
 * Codings in the columns of ATOP's member file: a row for each member in each phase, to be bound to its own. Dates of
 * signature are those of the text, and what follows from history alone has no column.
 */
export const codingsCsv = (
  codings: readonly Coding[],
  stateOf: (party: PartyId, at: Instant) => StateCode | undefined,
): string => {
  const table: Table = {
    caption: '',
    columns: [
      'pact',
      'member',
      'stateabb',
      'yrent',
      'moent',
      'dayent',
      'phase',
      'maxphase',
      'begyr',
      'begmo',
      'begday',
      ...NAMES,
    ].map((title) => ({ title })),
    rows: codings.flatMap(({ pact, signed, phases }) =>
      phases.flatMap(({ phase, from, codes, members }, index) =>
        members.map((member) => {
          const of = new Map(
            [...codes, ...member.codes].map(({ variable, value }) => [String(variable), value]),
          );
          const state = stateOf(member.party, from);
          return {
            cells: [
              pact,
              state?.number === undefined ? '' : String(state.number),
              state?.letters ?? member.party,
              ...dayOf(member.from ?? signed ?? phases[0]?.from),
              String(phase),
              String(phases.length === 1 ? 0 : phases.length),
              ...dayOf(index === 0 ? (signed ?? from) : from),
              ...NAMES.map((name) => cellOf(of.get(name), from, stateOf)),
            ],
          };
        }),
      ),
    ),
    empty: '',
  };
  return tableCsv(table).trimEnd();
};

/** A code; a state by its number, or its letters where the numbers are not at hand; nobody is 0, as ATOP writes it. */
const cellOf = (
  value: number | string | undefined,
  at: Instant,
  stateOf: (party: PartyId, at: Instant) => StateCode | undefined,
): string => {
  if (typeof value !== 'string') return String(value ?? 0);
  const state = stateOf(value, at);
  return String(state?.number ?? state?.letters ?? value);
};
