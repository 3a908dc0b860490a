import type { Profile } from '@casus/forecast/profile';
import type { LangiumCoreServices } from 'langium';
import type { ActorsText } from '../generated/ast.ts';
import { ActorsGeneratedModule } from '../generated/module.ts';
import { readText } from '../parse/read.ts';
import { languageServices } from '../parse/services.ts';
import { unfit, unfitness } from '../parse/unfit.ts';
import type { ActorsOptions, Reading } from './context.ts';
import type { ActorsDiagnostic } from './diagnostics.ts';
import { lowerActors } from './lower.ts';

/** A file of actors as read, where its text could be understood, and what is to be said about it. */
export interface ParsedActors {
  readonly profile?: Profile;
  readonly tree?: ActorsText;
  readonly diagnostics: readonly ActorsDiagnostic[];
}

// The parser is expensive to build and holds no state between texts.
let built: LangiumCoreServices | undefined;

/** Services of the language of actors, built at first use. */
export const actorsServices = (): LangiumCoreServices => (built ??= languageServices(ActorsGeneratedModule));

const keywords = (): readonly string[] =>
  Object.keys(actorsServices().parser.Lexer.definition).filter((word) => /^[a-z]{3}/.test(word));

/** Reads the text of a file of actors. Never throws, whatever the text. */
export const parseActors = (text: string, options: ActorsOptions): ParsedActors => {
  const place = (diagnostic: ActorsDiagnostic): ActorsDiagnostic =>
    options.file === undefined ? diagnostic : { ...diagnostic, file: options.file };
  const why = unfitness(text);
  if (why !== undefined) return { diagnostics: [place(unfit(why))] };
  const { tree, faults, remarks } = readText<ActorsText>(text, actorsServices().parser.LangiumParser, {
    language: 'actors',
    words: keywords(),
    names: options.catalogue.names,
  });
  if (faults.length > 0) return { tree, diagnostics: faults.map(place) };
  const reading: Reading = { ...options, title: tree.title, diagnostics: [] };
  const profile = lowerActors(reading, tree);
  const failed = reading.diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...(failed ? {} : { profile }),
    tree,
    diagnostics: [...remarks, ...reading.diagnostics].map(place),
  };
};
