import type { Dossier } from '@casus/dossier';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { readSource, type Source } from '../files.ts';
import { type FileKind, fileOfKind, filesOfKind } from './files-of.ts';
import { type Faulty, type Library, loadPact } from './load.ts';
import type { Finding } from './texts.ts';

/** A dossier as loaded. */
export interface LoadedDossier {
  readonly dossier: Dossier;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

const KIND: FileKind = { folder: 'dossiers', ending: 'dossier' };

/** Paths of the dossiers of the library by name. */
export const dossierShelf = (library: Library): Readonly<Record<string, string>> =>
  filesOfKind(library, KIND);

/** Finds the file of a dossier argument: a path, a name of the library, or nothing where the library has just one. */
function dossierPath(library: Library, argument: string | undefined): Outcome<string> {
  if (argument !== undefined) return fileOfKind(library, KIND, argument);
  const shelf = dossierShelf(library);
  const names = Object.keys(shelf);
  const [only] = Object.values(shelf);
  return only !== undefined && names.length === 1
    ? good(only)
    : bad(EXIT.usage, 'No dossier is named', `the library has ${names.join(', ') || 'none'}`);
}

/** Loads a dossier; the draft that it is on is looked up, so that its brackets can be checked. */
export async function loadDossier(
  library: Library,
  argument: string | undefined,
): Promise<Outcome<LoadedDossier> | Faulty> {
  const path = dossierPath(library, argument);
  if (!path.ok) return path;
  const source = readSource(path.value);
  if (!source.ok) return source;
  const texts = await library.texts();
  if (!/^\s*(?:Note:[^\n]*\s*)*dossier\b/.test(source.value.text))
    return bad(
      EXIT.findings,
      `${source.value.path}: is no dossier: it does not begin with the word`,
      'name a .dossier file; "casus dossier draft" makes one of a news report',
    );
  const id = texts.pactOfDossier(source.value.text);
  const pact = id === undefined ? undefined : await loadPact(library, id);
  const read = texts.dossier(source.value, pact?.ok ? pact.value.draft : undefined);
  if (pact?.ok === false && read.dossier)
    return bad(
      EXIT.findings,
      `${source.value.path}: is on ${id}, and the library has no such pact`,
      'a dossier is about a draft: put the pact into the library, or correct the id in the head',
    );
  if (read.dossier === undefined) return { ok: false, source: source.value, findings: read.findings };
  return good({ dossier: read.dossier, source: source.value, findings: read.findings });
}

/** Dossiers of the library on one pact. */
export async function dossiersOn(library: Library, pact: string): Promise<readonly LoadedDossier[]> {
  const out: LoadedDossier[] = [];
  for (const path of Object.values(dossierShelf(library))) {
    const head = readSource(path);
    if (!head.ok || !head.value.text.slice(0, 2_000).includes(pact)) continue;
    const loaded = await loadDossier(library, path);
    if (loaded.ok && loaded.value.dossier.pact === pact) out.push(loaded.value);
  }
  return out;
}
