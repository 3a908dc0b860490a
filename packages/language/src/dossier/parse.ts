import type { Dossier } from '@casus/dossier';
import type { LangiumCoreServices } from 'langium';
import type { DossierText } from '../generated/ast.ts';
import { DossierGeneratedModule } from '../generated/module.ts';
import { readText } from '../parse/read.ts';
import { languageServices } from '../parse/services.ts';
import { plainText } from '../parse/typography.ts';
import { unfit, unfitness } from '../parse/unfit.ts';
import { checkDossier } from './check.ts';
import type { DossierOptions, Reading } from './context.ts';
import type { DossierDiagnostic } from './diagnostics.ts';
import { lowerDossier } from './lower.ts';

/** A dossier as read, where its text could be understood, and what is to be said about it. */
export interface ParsedDossier {
  readonly dossier?: Dossier;
  readonly tree?: DossierText;
  readonly diagnostics: readonly DossierDiagnostic[];
}

// The parser is expensive to build and holds no state between texts.
let built: LangiumCoreServices | undefined;

/** Services of the language of dossiers, built at first use. */
export const dossierServices = (): LangiumCoreServices =>
  (built ??= languageServices(DossierGeneratedModule));

const keywords = (): readonly string[] =>
  Object.keys(dossierServices().parser.Lexer.definition).filter((word) => /^[a-z]{3}/.test(word));

/** The pact that the head of a dossier names, without reading the rest. */
export const pactOfDossier = (text: string): string | undefined =>
  /\bon\s+([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\s*\./.exec(plainText(text.slice(0, 2000)))?.[1];

/** Reads the text of a dossier. Never throws, whatever the text. */
export const parseDossier = (text: string, options: DossierOptions): ParsedDossier => {
  const place = (diagnostic: DossierDiagnostic): DossierDiagnostic =>
    options.file === undefined ? diagnostic : { ...diagnostic, file: options.file };
  const why = unfitness(text);
  if (why !== undefined) return { diagnostics: [place(unfit(why))] };
  const { tree, faults, remarks } = readText<DossierText>(text, dossierServices().parser.LangiumParser, {
    language: 'dossier',
    words: keywords(),
    names: options.catalogue.names,
  });
  if (faults.length > 0) return { tree, diagnostics: faults.map(place) };
  const reading: Reading = { ...options, diagnostics: [] };
  const dossier = lowerDossier(reading, tree);
  checkDossier(reading, tree, dossier);
  const failed = reading.diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...(failed ? {} : { dossier }),
    tree,
    diagnostics: [...remarks, ...reading.diagnostics].map(place),
  };
};
