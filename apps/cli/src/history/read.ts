import type { DataFile } from '@casus/history';
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { above } from '../library/folder.ts';

const MEND =
  'give the folder with --data DIR, or set CASUS_DATA; the data of ATOP, COW and others are theirs and do not come with Casus';

/** Where the data lie: as asked, else `CASUS_DATA`, else `shared/data` beside the repository. */
export function dataFolder(asked: string | undefined): Outcome<string> {
  const given = asked ?? process.env['CASUS_DATA'];
  if (given === undefined || given === '') {
    const [found] = above(join('shared', 'data', 'SOURCES.md'));
    return found === undefined
      ? bad(EXIT.usage, 'The data of history were not found beside the repository', MEND)
      : good(dirname(found));
  }
  const where = asked === undefined ? `CASUS_DATA: ${given}` : `--data ${given}`;
  if (!existsSync(given)) return bad(EXIT.usage, `${where}: there is no such folder`, MEND);
  return statSync(given).isDirectory() ? good(given) : bad(EXIT.usage, `${where}: is not a folder`, MEND);
}

/** How a file in UTF-16 begins. */
const WIDE = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** The file of the data folder that goes by a name without endings, if it is there. */
export const fileIn = (folder: string, name: string): string | undefined =>
  [`${name}.csv`, `${name}.csv.gz`].find((each) => existsSync(join(folder, each)));

/** Reads a CSV file of the data folder, packed or not, by its name without endings. */
export function readData(folder: string, name: string): Outcome<DataFile> {
  const file = fileIn(folder, name);
  if (file === undefined)
    return bad(
      EXIT.findings,
      `${join(folder, `${name}.csv`)}: there is no such file, nor one packed as .csv.gz`,
      'take it from where SOURCES.md of the data folder says, or leave this question out',
    );
  const path = join(folder, file);
  try {
    const packed = readFileSync(path);
    const bytes = file.endsWith('.gz') ? gunzipSync(packed) : packed;
    const wide = WIDE.some(([a, b]) => bytes[0] === a && bytes[1] === b);
    if (wide) return bad(EXIT.findings, `${path}: is in UTF-16`, 'save it as UTF-8; nothing was changed');
    const [columns = [], ...rows] = parse(bytes, {
      bom: true,
      skip_empty_lines: true,
    });
    if (columns.length === 1 && columns[0]?.includes(';'))
      return bad(
        EXIT.findings,
        `${path}: is separated by semicolons`,
        'save it with commas, as its owner publishes it; nothing was changed',
      );
    return columns.length === 0
      ? bad(EXIT.findings, `${path}: is empty`, 'the first line names the columns')
      : good({ file, columns, rows });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    return bad(
      EXIT.findings,
      `${path}: ${code?.startsWith('CSV_') ? 'is no table of comma-separated values' : 'cannot be read'} (${message})`,
      'compare it with the file as its owner publishes it; nothing was changed',
    );
  }
}
