// `npm run docs`: writes the pages of docs/reference that are made from the program's own catalogues, the picture of
// the README, then the answers of the terminals on all other pages. docs/reference.test.ts and docs/blocks.test.ts fail where a page is not current.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installed, root, run } from './command.ts';
import { atopPage } from './docs-atop.ts';
import { incidentsPage, measuresPage } from './docs-catalogues.ts';
import { commandsPage } from './docs-commands.ts';
import { diagnosticsPage } from './docs-diagnostics.ts';
import { libraryPage } from './docs-library.ts';
import { loopholesPage } from './docs-loopholes.ts';
import { picture } from './docs-picture.ts';
import { promises } from './docs-promises.ts';
import { provisionsPage } from './docs-provisions.ts';
import { readingsPage } from './docs-readings.ts';
import { vectorsPage } from './docs-vectors.ts';

const NOTICE =
  '<!-- Written by `npm run docs`. Do not edit: change the catalogue that it is made from. -->\n';

/** A page as it stands, for one whose data may not be here. */
const standing = (name: string): string => {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8').replace(NOTICE, '') : '';
};

/** Every generated page by its name in docs/reference. */
export const pages = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries({
      'diagnostics.md': diagnosticsPage(),
      'commands.md': await commandsPage(),
      'measures.md': measuresPage(),
      'incidents.md': incidentsPage(),
      'library.md': libraryPage(),
      'provisions.md': provisionsPage(),
      'readings.md': readingsPage(),
      'vectors.md': vectorsPage(),
      'loopholes.md': loopholesPage(),
      'atop.md': await atopPage(standing('atop.md')),
    }).map(([name, text]) => [name, `${NOTICE}${text}`]),
  );

/** Where they lie. */
export const folder = join(root, 'docs/reference');

/** The picture of the README. */
export const pictureFile = join(root, 'docs/renewed-attack.svg');

/** The picture of the how-to on what is assured. */
export const promisesFile = join(root, 'docs/five-promises.svg');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // Help is wrapped to the terminal; a page must not depend on who made it.
  Object.defineProperty(process.stdout, 'isTTY', { value: false });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(await pages())) {
    writeFileSync(join(folder, name), text);
    console.log(`docs/reference/${name}: ${text.split('\n').length} lines`);
  }
  writeFileSync(pictureFile, await picture());
  writeFileSync(promisesFile, await promises());
  process.exitCode = run(installed('vitest'), ['run', 'docs/blocks.test.ts', '--reporter=dot'], {
    CASUS_DOCS_WRITE: '1',
  });
}
