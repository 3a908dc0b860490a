import { CstUtils } from 'langium';
import type { ActorsDiagnostic } from '../actors/diagnostics.ts';
import { parseActors } from '../actors/parse.ts';
import { emptyCatalogue } from '../catalogue/catalogue.ts';
import { parseCrisis, type CrisisDiagnostic } from '../crisis/index.ts';
import { type DossierDiagnostic, parseDossier } from '../dossier/index.ts';
import type { Diagnostic } from '../diagnostics/types.ts';
import type { ActorsText, CrisisText, DossierText, PactFile } from '../generated/ast.ts';
import { parsePact } from '../parse/pact.ts';
import { marksOf } from './joints.ts';
import { linesOf } from './lines.ts';
import { itemsOf } from './words.ts';

/** A text in the one layout, or why it has none: only what the grammar can read is laid out. */
export type Formatted =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly diagnostics: readonly (Diagnostic | CrisisDiagnostic | DossierDiagnostic | ActorsDiagnostic)[];
    };

/**
 * The one layout of a pact, a crisis, a dossier or a file of actors, from its tree. Every word and remark stays; of the author's white
 * space only single blank lines between sentences do. Laying out what is laid out changes nothing.
 */
export function layoutOf(tree: PactFile | CrisisText | DossierText | ActorsText): string {
  const root = tree.$cstNode?.root;
  if (!root) throw new Error('layoutOf: a tree that no parser made has no words'); // trees come from parsers only
  const cuts = CstUtils.flattenCst(root)
    .map(({ text, offset, end, tokenType }) => ({ text, offset, end, type: tokenType.name }))
    .toArray()
    .sort((a, b) => a.offset - b.offset);
  return `${linesOf(itemsOf(cuts, marksOf(tree), root.fullText)).join('\n')}\n`;
}

/** Lays out the text of a pact. Names are not looked up: a text may be laid out before they are right. */
export function formatPact(text: string): Formatted {
  const { draft, tree, diagnostics } = parsePact(text, { catalogue: emptyCatalogue() });
  // There is a draft wherever the grammar could read the text.
  return draft === undefined || tree === undefined
    ? { ok: false, diagnostics }
    : { ok: true, text: layoutOf(tree) };
}

/** Lays out the text of a crisis. */
export function formatCrisis(text: string): Formatted {
  const { tree, diagnostics } = parseCrisis(text, { catalogue: emptyCatalogue(), pacts: [] });
  // Codes of pacts (P...) are those of the grammar, which both languages share.
  const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && code.startsWith('P'));
  return faults.length > 0 || tree === undefined
    ? { ok: false, diagnostics: faults }
    : { ok: true, text: layoutOf(tree) };
}

/** Lays out the text of a dossier. */
export function formatDossier(text: string): Formatted {
  const { tree, diagnostics } = parseDossier(text, { catalogue: emptyCatalogue() });
  const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && code.startsWith('P'));
  return faults.length > 0 || tree === undefined
    ? { ok: false, diagnostics: faults }
    : { ok: true, text: layoutOf(tree) };
}

/** Lays out the text of a file of actors. */
export function formatActors(text: string): Formatted {
  const { tree, diagnostics } = parseActors(text, { catalogue: emptyCatalogue() });
  const faults = diagnostics.filter(({ code, severity }) => severity === 'error' && code.startsWith('P'));
  return faults.length > 0 || tree === undefined
    ? { ok: false, diagnostics: faults }
    : { ok: true, text: layoutOf(tree) };
}
