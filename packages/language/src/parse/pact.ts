import type { Draft } from '@casus/engine';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { PactFile } from '../generated/ast.ts';
import { lowerPact } from '../lower/pact.ts';
import { doubtsOf } from './doubts.ts';
import { readText } from './read.ts';
import { pactParser, pactServices } from './services.ts';
import { unfit, unfitness } from './unfit.ts';

/** Deeper than any bracket of a negotiation. */
const DEEPEST = 12;

/** A pact as read: a draft where the text could be understood, and what is to be said about it. */
export interface ParsedPact {
  readonly draft?: Draft;
  readonly tree?: PactFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the text of a pact. Never throws, whatever the text. */
export const parsePact = (
  text: string,
  options: { readonly catalogue: Catalogue; readonly file?: string },
): ParsedPact => {
  const place = (diagnostic: Diagnostic): Diagnostic =>
    options.file === undefined ? diagnostic : { ...diagnostic, file: options.file };
  const why = unfitness(text) ?? tangled(text);
  if (why !== undefined) return { diagnostics: [place(unfit(why))] };
  const { tree, faults, remarks } = readText<PactFile>(text, pactParser(), {
    language: 'pact',
    words: WORDS(),
    names: options.catalogue.names,
  });
  if (faults.length > 0) return { tree, diagnostics: faults.map(place) };
  const { draft, diagnostics } = lowerPact(tree, options.catalogue);
  return {
    draft,
    tree,
    diagnostics: [...remarks, ...diagnostics, ...doubtsOf(tree, draft)].map(place),
  };
};

const tangled = (text: string): string | undefined => {
  let depth = 0;
  for (const character of text) {
    if (character === '[') depth += 1;
    if (character === ']') depth -= 1;
    if (depth > DEEPEST) return `Brackets stand inside each other more than ${DEEPEST} deep.`;
  }
  return undefined;
};

/** Keywords of the grammar, for "did you mean". */
const WORDS = (): readonly string[] =>
  Object.keys(
    (pactServices().parser.Lexer as unknown as { definition: Record<string, unknown> }).definition,
  ).filter((word) => /^[a-z]{3}/.test(word));
