import { good, type Outcome } from '../exit.ts';
import { readData } from '../history/read.ts';
import type { Files, Row } from './known.ts';

const FILES: Readonly<Record<keyof Files, string>> = {
  alliances: 'atop_alliance_dev',
  phases: 'atop_phase_dev',
  members: 'atop_member_dev',
  states: 'cow_states2016',
  cow: 'cow_alliances_v41_by_member_dev',
};

/** Reads the files that a comparison needs; which one is not there, or not as expected, is said. */
export const filesIn = (folder: string): Outcome<Files> => {
  const out: Partial<Record<keyof Files, readonly Row[]>> = {};
  for (const [key, name] of Object.entries(FILES) as [keyof Files, string][]) {
    const rows = rowsIn(folder, name);
    if (!rows.ok) return rows;
    out[key] = rows.value;
  }
  return good(out as Files);
};

/** The states and their numbers. */
export const statesIn = (folder: string): Outcome<readonly Row[]> => rowsIn(folder, FILES.states);

const rowsIn = (folder: string, name: string): Outcome<readonly Row[]> => {
  const file = readData(folder, name);
  if (!file.ok) return file;
  const { columns, rows } = file.value;
  return good(
    rows.map((cells) => Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))),
  );
};
