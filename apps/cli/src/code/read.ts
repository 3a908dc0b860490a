import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import type { Files, Row } from './known.ts';

const FILES: Readonly<Record<keyof Files, string>> = {
  alliances: 'atop_alliance_dev.csv',
  phases: 'atop_phase_dev.csv',
  members: 'atop_member_dev.csv',
  states: 'cow_states2016.csv',
  cow: 'cow_alliances_v41_by_member_dev.csv',
};

/** Reads the files that a comparison needs; which one is not there, or not as expected, is said. */
export const filesIn = (folder: string): Outcome<Files> => {
  const out: Partial<Record<keyof Files, readonly Row[]>> = {};
  for (const [key, name] of Object.entries(FILES) as [keyof Files, string][]) {
    const rows = rowsIn(folder, name);
    if (!rows)
      return bad(
        EXIT.findings,
        `${join(folder, name)}: there is no such file`,
        'name the folder that holds it with --data DIR',
      );
    out[key] = rows;
  }
  return good(out as Files);
};

/** The states and their numbers, if the file is there. */
export const statesIn = (folder: string): readonly Row[] | undefined => rowsIn(folder, FILES.states);

const rowsIn = (folder: string, name: string): readonly Row[] | undefined => {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
};
