/** Text to model and back: the only package that knows Langium. */
export { type Catalogue, catalogueFrom, emptyCatalogue, type RawCatalogue } from './catalogue/catalogue.ts';
export { type Code, DIAGNOSTICS, type Entry } from './diagnostics/catalogue.ts';
export type { Diagnostic, Edit, Severity } from './diagnostics/types.ts';
export { MISTAKES } from './mistakes/catalogue.ts';
export { type ParsedPact, parsePact } from './parse/pact.ts';
export {
  CRISIS_DIAGNOSTICS,
  type CrisisCode,
  type CrisisDiagnostic,
  type CrisisOptions,
  type ParsedCrisis,
  pactsOf,
  parseCrisis,
  printCrisis,
  type Story,
  writeCrisis,
} from './crisis/index.ts';
export {
  DOSSIER_DIAGNOSTICS,
  type DossierCode,
  type DossierDiagnostic,
  type DossierOptions,
  pactOfDossier,
  type ParsedDossier,
  parseDossier,
} from './dossier/index.ts';
export {
  ACTORS_DIAGNOSTICS,
  type ActorsCode,
  type ActorsDiagnostic,
  type ActorsOptions,
  type ParsedActors,
  parseActors,
  writeActors,
} from './actors/index.ts';
export { formatActors, type Formatted, formatCrisis, formatDossier, formatPact } from './format/format.ts';
export { type ProseParagraph, proseOf, type ProseRun, type ProseText } from './prose/prose.ts';
export { checkTogether } from './parse/together.ts';
