import type { Dossier } from '@casus/dossier';
import type { Crisis, Draft, Range } from '@casus/engine';
import type { Profile } from '@casus/forecast/profile';
import {
  catalogueFrom,
  checkTogether,
  pactOfDossier,
  parseActors,
  parseCrisis,
  parseDossier,
  parsePact,
  pactsOf,
  proseOf,
  type Catalogue,
  type RawCatalogue,
} from '@casus/language';
import type { Prose } from '@casus/views';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../files.ts';

/** A diagnostic as the command line prints it; pacts and crises alike. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly range?: Range;
  readonly expected?: readonly string[];
  readonly mend?: string;
  readonly related?: readonly { readonly message: string; readonly range: Range; readonly file?: string }[];
}

/** Everything that needs the parser; this file alone pulls in the language, so load it only to parse. */
export interface Texts {
  readonly catalogue: Catalogue;
  readonly pact: (source: Source) => {
    readonly draft?: Draft;
    readonly prose?: Prose;
    readonly findings: readonly Finding[];
  };
  readonly crisis: (
    source: Source,
    pacts: readonly Draft[],
  ) => { readonly crisis?: Crisis; readonly findings: readonly Finding[] };
  /** What is wrong with pacts taken together; each finding names the articles that it is about. */
  readonly together: (pacts: readonly Draft[]) => readonly Finding[];
  readonly pactsOf: (text: string) => readonly string[];
  readonly dossier: (
    source: Source,
    pact: Draft | undefined,
  ) => { readonly dossier?: Dossier; readonly findings: readonly Finding[] };
  readonly actors: (source: Source) => { readonly profile?: Profile; readonly findings: readonly Finding[] };
  /** The pact that the head of a dossier names. */
  readonly pactOfDossier: (text: string) => string | undefined;
}

/** The language over the catalogue of a library folder. */
export function textsOf(folder: string): Texts {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'regions', file), 'utf8'));
  const raw = {
    states: read('states.json'),
    regions: read('regions.json'),
    zones: read('zones.json'),
  } as RawCatalogue;
  const catalogue = catalogueFrom(raw);
  return {
    catalogue,
    pact: (source) => {
      const { draft, tree, diagnostics } = parsePact(source.text, { catalogue, file: source.path });
      return draft === undefined || tree === undefined
        ? { findings: diagnostics }
        : { draft, prose: proseOf(tree), findings: diagnostics };
    },
    crisis: (source, pacts) => {
      const { crisis, diagnostics } = parseCrisis(source.text, { catalogue, pacts });
      return crisis === undefined ? { findings: diagnostics } : { crisis, findings: diagnostics };
    },
    // The places are in the texts of the pacts, not in that of the crisis.
    together: (pacts) =>
      checkTogether(pacts).map(({ range: _range, related: _related, ...finding }) => finding),
    pactsOf,
    dossier: (source, pact) => {
      const { dossier, diagnostics } = parseDossier(source.text, { catalogue, ...(pact ? { pact } : {}) });
      return dossier === undefined ? { findings: diagnostics } : { dossier, findings: diagnostics };
    },
    actors: (source) => {
      const { profile, diagnostics } = parseActors(source.text, { catalogue, file: source.path });
      return profile === undefined ? { findings: diagnostics } : { profile, findings: diagnostics };
    },
    pactOfDossier,
  };
}
