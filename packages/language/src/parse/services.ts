import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import type { LangiumCoreServices, LangiumParser, Module } from 'langium';
import { CasusGeneratedSharedModule, PactGeneratedModule } from '../generated/module.ts';
import { CasusLexer } from './lexer.ts';
import { phraseParser } from './phrases.ts';
import { CasusTokenBuilder } from './token-builder.ts';
import { CasusValueConverter } from './values.ts';

/** What both grammars replace in Langium: tokens are cut by our own lexer. */
export const casusModule: Module<LangiumCoreServices, { parser: Partial<LangiumCoreServices['parser']> }> = {
  parser: {
    TokenBuilder: () => new CasusTokenBuilder(),
    Lexer: (services) => new CasusLexer(services),
    LangiumParser: (services) => phraseParser(services),
    ValueConverter: () => new CasusValueConverter(),
  },
};

/** Services for one language, without files, documents or an editor. */
export function languageServices(
  generated: Module<
    LangiumCoreServices,
    typeof PactGeneratedModule extends Module<LangiumCoreServices, infer T> ? T : never
  >,
): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CasusGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), generated, casusModule);
  shared.ServiceRegistry.register(services);
  return services;
}

// The parser is expensive to build (the grammar is read once) and holds no state between texts.
let built: LangiumCoreServices | undefined;

/** Services of the pact language, built at first use. */
export const pactServices = (): LangiumCoreServices => (built ??= languageServices(PactGeneratedModule));

/** The parser of pacts. */
export const pactParser = (): LangiumParser => pactServices().parser.LangiumParser;
