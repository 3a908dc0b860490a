import type { AstNode } from 'langium';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { rangeOf } from '../crisis/context.ts';
import { suggest } from '../link/suggest.ts';
import { ACTORS_DIAGNOSTICS, type ActorsCode, type ActorsDiagnostic } from './diagnostics.ts';

/** What the reading of a file of actors needs: the catalogue of states. */
export interface ActorsOptions {
  readonly catalogue: Catalogue;
  readonly file?: string;
}

/** What the lowering of one file carries along. */
export interface Reading extends ActorsOptions {
  readonly title: string;
  readonly diagnostics: ActorsDiagnostic[];
}

/** Adds a diagnostic at a node; `known` are the names among which the wrong one may have been meant. */
export function report(
  reading: Reading,
  code: ActorsCode,
  node: AstNode,
  message: string,
  more: {
    readonly meant?: { readonly wrong: string; readonly known: readonly string[] };
    readonly mend?: string;
    readonly related?: ActorsDiagnostic['related'];
  } = {},
): undefined {
  const { severity, mend } = ACTORS_DIAGNOSTICS[code];
  const near = more.meant === undefined ? [] : suggest(more.meant.wrong, more.meant.known);
  reading.diagnostics.push({
    code,
    severity,
    message,
    range: rangeOf(node),
    expected: near,
    mend: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : (more.mend ?? mend),
    related: more.related ?? [],
  });
  return undefined;
}

/** Code of a state; what the catalogue lacks is reported. */
export function partyCode(reading: Reading, name: string, node: AstNode): string | undefined {
  const id = reading.catalogue.party(name);
  // A text is laid out before its names are looked up: an empty catalogue knows nobody.
  if (id === undefined && reading.catalogue.names.length > 0)
    return report(reading, 'A005', node, `The catalogue has no state or organisation ${name}.`, {
      meant: { wrong: name, known: reading.catalogue.names },
    });
  return id ?? name;
}
