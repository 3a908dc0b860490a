// The library as the blocks see it: the catalogue and the drafts of all its pacts, read from their text.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '@casus/engine';
import { type Catalogue, catalogueFrom, parsePact, type RawCatalogue } from '@casus/language';
import { root } from '../../scripts/command.ts';

const json = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, 'library/regions', `${name}.json`), 'utf8'));

/** States, regions and zones of the library. */
export const catalogue: Catalogue = catalogueFrom({
  states: json('states'),
  regions: json('regions'),
  zones: json('zones'),
} as RawCatalogue);

let read: ReadonlyMap<string, Draft> | undefined;

/** Drafts of the library by id, read at first use. */
export const libraryDrafts = (): ReadonlyMap<string, Draft> => {
  if (read) return read;
  const folder = join(root, 'library/pacts');
  const drafts = new Map<string, Draft>();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.pact'))) {
    const { draft } = parsePact(readFileSync(join(folder, name), 'utf8'), { catalogue, file: name });
    if (draft) drafts.set(draft.id, draft);
  }
  read = drafts;
  return drafts;
};
