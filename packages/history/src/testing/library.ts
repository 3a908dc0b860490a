import type { Draft, World } from '@casus/engine';
import { catalogueFrom, parsePact, type RawCatalogue } from '@casus/language';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wording } from '../provisions/model.ts';

const library = join(import.meta.dirname, '../../../../library');

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(library, 'regions', file), 'utf8')) as unknown;

const catalogue = catalogueFrom({
  states: read('states.json'),
  regions: read('regions.json'),
  zones: read('zones.json'),
} as RawCatalogue);

/** The catalogue of states and regions. */
export const WORLD: World = catalogue.world;
const world = WORLD;

/** How the catalogue calls parties and places. */
export const WORDING: Wording = {
  party: (id) => world.actors.find((actor) => actor.id === id)?.name ?? id,
  place: (id) => world.regions.find((region) => region.id === id)?.name ?? id,
};

/** A pact as written, from its text. */
export const draftOf = (text: string, file = 'test.pact'): Draft => {
  const { draft, diagnostics } = parsePact(text, { catalogue, file });
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (!draft || wrong.length > 0)
    throw new Error(`${file}: ${wrong.map(({ message }) => message).join('; ')}`);
  return draft;
};

/** A pact of the library as written. */
export const pactNamed = (id: string): Draft =>
  draftOf(readFileSync(join(library, 'pacts', `${id}.pact`), 'utf8'), `${id}.pact`);

/** Every pact of the library. */
export const everyPact = (): readonly Draft[] =>
  readdirSync(join(library, 'pacts'))
    .filter((file) => file.endsWith('.pact'))
    .sort()
    .map((file) => pactNamed(file.slice(0, -'.pact'.length)));
