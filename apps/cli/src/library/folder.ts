import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the library lies: beside the program, or in the root of the repository above it; `CASUS_LIBRARY` overrules. */
export function libraryFolder(): string | undefined {
  const given = process.env['CASUS_LIBRARY'];
  if (given !== undefined && given !== '') return given;
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 6; up += 1) {
    const candidate = join(folder, 'library');
    if (existsSync(join(candidate, 'pacts'))) return candidate;
    folder = dirname(folder);
  }
  return undefined;
}

/** What the library holds: paths of pacts by id, and of crises by name. */
export interface Shelf {
  readonly folder: string;
  readonly pacts: Readonly<Record<string, string>>;
  readonly crises: Readonly<Record<string, string>>;
}

function named(folder: string, suffix: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder).filter((file) => file.endsWith(suffix)).sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -suffix.length), join(folder, file)]));
}

/** Looks through a library folder. */
export const shelfOf = (folder: string): Shelf => ({
  folder,
  pacts: named(join(folder, 'pacts'), '.pact'),
  crises: named(join(folder, 'crises'), '.crisis'),
});
