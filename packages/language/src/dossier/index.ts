/** Dossiers: text to dossier and back. */
export { DOSSIER_DIAGNOSTICS, type DossierCode, type DossierDiagnostic } from './diagnostics.ts';
export type { DossierOptions } from './context.ts';
export { pactOfDossier, type ParsedDossier, parseDossier } from './parse.ts';
