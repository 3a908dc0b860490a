import type { DataFile, Flaw, Read } from '@casus/history';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { readData } from './read.ts';

/** What was made of a file, with what is wrong in it. */
export interface Taken<T> {
  readonly value: T;
  readonly flaws: readonly Flaw[];
}

/** A file made into what a study needs; a file that has not its form is the end, with the words for it. */
export function taken<T>(folder: string, name: string, read: (data: DataFile) => Read<T>): Outcome<Taken<T>> {
  const file = readData(folder, name);
  return file.ok ? outcomeOf(read(file.value)) : file;
}

/** What was read, as an outcome of a command. */
export const outcomeOf = <T>(read: Read<T>): Outcome<Taken<T>> =>
  read.ok
    ? good(read)
    : bad(
        EXIT.findings,
        read.flaws
          .map(({ file, line, says }) => `${file}${line === undefined ? '' : `:${line}`}: ${says}`)
          .join('; '),
        'is it the file that VARIABLES.md of the data folder describes? Nothing was changed',
      );
