import type { Draft } from '@casus/engine';
import type { AstNode } from 'langium';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { rangeOf } from '../crisis/context.ts';
import { suggest } from '../link/suggest.ts';
import { DOSSIER_DIAGNOSTICS, type DossierCode, type DossierDiagnostic } from './diagnostics.ts';

/** What the reading of a dossier needs: the catalogue, and the draft that it is on, where that is at hand. */
export interface DossierOptions {
  readonly catalogue: Catalogue;
  readonly pact?: Draft;
  readonly file?: string;
}

/** What the lowering of one dossier carries along. */
export interface Reading extends DossierOptions {
  readonly diagnostics: DossierDiagnostic[];
}

/** Adds a diagnostic at a node; `known` are the names among which the wrong one may have been meant, `spot` a place in the node and others beside it. */
export function report(
  reading: Reading,
  code: DossierCode,
  node: AstNode,
  message: string,
  meant?: { readonly wrong: string; readonly known: readonly string[] },
  spot: Partial<Pick<DossierDiagnostic, 'range' | 'related'>> = {},
): void {
  const { severity, mend } = DOSSIER_DIAGNOSTICS[code];
  const near = meant === undefined ? [] : suggest(meant.wrong, meant.known);
  reading.diagnostics.push({
    code,
    severity,
    message,
    range: rangeOf(node),
    expected: near,
    mend: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : mend,
    related: [],
    ...spot,
  });
}

/** Code of a party; what the catalogue lacks is reported. */
export function partyCode(reading: Reading, name: string, node: AstNode): string | undefined {
  const id = reading.catalogue.party(name);
  // A text is laid out before its names are looked up: an empty catalogue knows nobody.
  if (id === undefined && reading.catalogue.names.length > 0)
    report(reading, 'D004', node, `The catalogue has no state or organisation ${name}.`, {
      wrong: name,
      known: reading.catalogue.names,
    });
  return id ?? name;
}
