import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the library lies: beside the program, or in the root of the repository above it; `CASUS_LIBRARY` overrules. */
export function libraryFolder(): string | undefined {
  const given = process.env['CASUS_LIBRARY'];
  if (given !== undefined && given !== '') return given;
  return above(join('library', 'regions', 'states.json')).map((found) => dirname(dirname(found)))[0];
}

/** Where `npm run build` left what it compiled of the library, if it did. */
export const compiledFolder = (): string | undefined =>
  [...above(join('compiled', 'index.json')), ...above(join('dist', 'compiled', 'index.json'))].map((found) =>
    dirname(found),
  )[0];

/** Files of this name in the folders above the program, nearest first; program and source lie at different depths. */
export function above(name: string): readonly string[] {
  const found: string[] = [];
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up += 1) {
    if (existsSync(join(folder, name))) found.push(join(folder, name));
    folder = dirname(folder);
  }
  return found;
}

/** What the library holds: paths of pacts by id, and of crises by name. */
export interface Shelf {
  readonly folder: string;
  readonly pacts: Readonly<Record<string, string>>;
  readonly crises: Readonly<Record<string, string>>;
}

function named(folder: string, suffix: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -suffix.length), join(folder, file)]));
}

/** Looks through a library folder. */
export const shelfOf = (folder: string): Shelf => ({
  folder,
  pacts: named(join(folder, 'pacts'), '.pact'),
  crises: named(join(folder, 'crises'), '.crisis'),
});
