import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { isThere, STDIN } from '../files.ts';
import type { Library } from './load.ts';
import { nearest } from './nearest.ts';

/** A kind of file that the library keeps in a folder of its own. */
export interface FileKind {
  readonly folder: string;
  /** Without the dot. */
  readonly ending: string;
}

/** Paths of the library's files of a kind by name. */
export function filesOfKind(
  library: Library,
  { folder, ending }: FileKind,
): Readonly<Record<string, string>> {
  const path = join(library.shelf.folder, folder);
  if (!existsSync(path)) return {};
  const files = readdirSync(path)
    .filter((file) => file.endsWith(`.${ending}`))
    .sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -ending.length - 1), join(path, file)]));
}

/** Finds the file of an argument: standard input, a path, or a name of the library in any case. */
export function fileOfKind(library: Library, kind: FileKind, argument: string): Outcome<string> {
  if (argument === STDIN || isThere(argument)) return good(argument);
  const shelf = filesOfKind(library, kind);
  const names = Object.keys(shelf);
  const ending = `.${kind.ending}`;
  const base = (argument.endsWith(ending) ? argument.slice(0, -ending.length) : argument).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === base);
  if (found !== undefined) return good(shelf[found] ?? argument);
  const near = nearest(base, names);
  return bad(
    EXIT.findings,
    `${argument}: there is no such file`,
    near ? `did you mean ${near}?` : `name a ${ending} file, or one of the library: ${names.join(', ')}`,
  );
}
