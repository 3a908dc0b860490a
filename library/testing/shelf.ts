import { readFileSync, readdirSync } from 'node:fs';
import type { Crisis, Draft } from '@casus/engine';
import { catalogueFrom, parseCrisis, parsePact } from '../../packages/language/src/index.ts';

// The library as its tests read it: every pact, every crisis, and the catalogue, from the files themselves.

const folder = new URL('../', import.meta.url);
const regionFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`regions/${name}.json`, folder), 'utf8')) as unknown;

/** The catalogue of the library. */
export const catalogue = catalogueFrom({
  states: regionFile('states'),
  regions: regionFile('regions'),
  zones: regionFile('zones'),
} as Parameters<typeof catalogueFrom>[0]);

/** Every text of a folder with its name, in the order of names. */
const textsOf = (part: string, ending: string): readonly (readonly [string, string])[] =>
  readdirSync(new URL(`${part}/`, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => [name, readFileSync(new URL(`${part}/${name}`, folder), 'utf8')] as const);

/** Every crisis, by file name. */
export const crises = textsOf('crises', '.crisis');

/** Every pact as a draft. */
export const drafts: readonly Draft[] = textsOf('pacts', '.pact').flatMap(
  ([file, text]) => parsePact(text, { catalogue, file }).draft ?? [],
);

/** A crisis as read, with what the reader finds wrong in it. */
export const read = (
  text: string,
): { readonly crisis: Crisis | undefined; readonly errors: readonly string[] } => {
  const { crisis, diagnostics } = parseCrisis(text, { catalogue, pacts: drafts });
  return {
    crisis,
    errors: diagnostics
      .filter((found) => found.severity === 'error')
      .map((found) => `${found.range?.line ?? 0}: ${found.message}`),
  };
};
