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

/** Reads a CSV file of the data folder, packed or not, by its name without endings. */
export function readData(folder: string, name: string): Outcome<DataFile> {
  const file = [`${name}.csv`, `${name}.csv.gz`].find((each) => existsSync(join(folder, each)));
  if (file === undefined)
    return bad(
      EXIT.findings,
      `${join(folder, `${name}.csv`)}: there is no such file, nor one packed as .csv.gz`,
      'take it from where SOURCES.md of the data folder says, or leave this question out',
    );
  const path = join(folder, file);
  try {
    const bytes = readFileSync(path);
    const [columns = [], ...rows] = parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, {
      bom: true,
      skip_empty_lines: true,
    });
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
