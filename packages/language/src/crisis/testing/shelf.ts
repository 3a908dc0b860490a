import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft } from '@casus/engine';
import { type Catalogue, catalogueFrom } from '../../catalogue/catalogue.ts';
import { parsePact } from '../../parse/pact.ts';

/** The library of the repository, read once for the tests of chronicles. */
const library = fileURLToPath(new URL('../../../../../library/', import.meta.url));

const json = (name: string) => JSON.parse(readFileSync(`${library}regions/${name}.json`, 'utf8'));

/** States, regions and zones. */
export const catalogue: Catalogue = catalogueFrom({
  states: json('states'),
  regions: json('regions'),
  zones: json('zones'),
});

/** Drafts of the pacts of the library with these ids, or of all. */
export const pactsOfLibrary = (...ids: readonly string[]): readonly Draft[] =>
  readdirSync(`${library}pacts`)
    .filter((file) => file.endsWith('.pact') && (ids.length === 0 || ids.includes(file.slice(0, -5))))
    .flatMap(
      (file) => parsePact(readFileSync(`${library}pacts/${file}`, 'utf8'), { catalogue, file }).draft ?? [],
    );

/** Texts of the crises of the library by file name. */
export const crisesOfLibrary = (): readonly (readonly [file: string, text: string])[] =>
  readdirSync(`${library}crises`)
    .filter((file) => file.endsWith('.crisis'))
    .map((file) => [file, readFileSync(`${library}crises/${file}`, 'utf8')]);
