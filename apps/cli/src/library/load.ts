import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Crisis, Draft } from '@casus/engine';
import { type Catalogue, catalogueFrom } from '@casus/language/catalogue';
import type { Diagnostic, ProseText } from '@casus/language';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { readSource, sha256, type Source } from '../files.ts';
import { libraryFolder, type Shelf, shelfOf } from './folder.ts';

/** A pact as read from a file: its draft, its prose, and the file. */
export interface LoadedPact {
  readonly draft: Draft;
  readonly prose: ProseText;
  readonly source: Source;
}

/** What a compiled library holds for one file, valid while the file's hash is the same. */
export interface Compiled {
  readonly pacts: Readonly<Record<string, { readonly sha256: string; readonly draft: Draft; readonly prose: ProseText }>>;
}

/** A finding about a text, from either grammar. */
export type Finding = Pick<Diagnostic, 'severity' | 'message'> & { readonly code: string; readonly range?: Diagnostic['range']; readonly mend?: string };

/** Texts that could not be read, with what is wrong in them. */
export interface Faulty {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** The library as a command uses it: names resolved, files read when asked for, language loaded only where needed. */
export interface Library {
  readonly shelf: Shelf;
  readonly catalogue: Catalogue;
  readonly pact: (name: string) => Promise<Outcome<LoadedPact> | { readonly ok: false; readonly faulty: Faulty }>;
  readonly crisis: (path: string) => Promise<Outcome<LoadedCrisis> | { readonly ok: false; readonly faulty: Faulty }>;
}

/** A crisis with the pacts it is under. */
export interface LoadedCrisis {
  readonly crisis: Crisis;
  readonly source: Source;
  readonly pacts: readonly LoadedPact[];
  readonly findings: readonly Finding[];
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Catalogue from a library folder. */
export const catalogueIn = (folder: string): Catalogue =>
  catalogueFrom({ states: readJson(join(folder, 'regions/states.json')), regions: readJson(join(folder, 'regions/regions.json')), zones: readJson(join(folder, 'regions/zones.json')) } as Parameters<typeof catalogueFrom>[0]);

const compiledBeside = (): Compiled | undefined => {
  const path = join(dirname(fileURLToPath(import.meta.url)), 'library.json');
  return existsSync(path) ? (readJson(path) as Compiled) : undefined;
};

/** Opens the library; `undefined` folder is a usage error said by the caller. */
export const openLibrary = (): Outcome<Library> => {
  const folder = libraryFolder();
  if (folder === undefined) return bad(EXIT.usage, 'the library of pacts is not found', 'run casus inside the repository, or set CASUS_LIBRARY to its library folder');
  const shelf = shelfOf(folder);
  const catalogue = catalogueIn(folder);
  const compiled = compiledBeside();
  const known = new Map<string, LoadedPact>();

  const pact: Library['pact'] = async (name) => {
    const wanted = name.toUpperCase();
    const path = shelf.pacts[wanted] ?? (existsSync(name) ? name : undefined);
    if (path === undefined) return bad(EXIT.findings, `there is no pact ${name}`, nearest(name, Object.keys(shelf.pacts)));
    const before = known.get(path);
    if (before) return good(before);
    const source = readSource(path);
    if (!source.ok) return source;
    const ready = compiled?.pacts[wanted];
    if (ready?.sha256 === source.value.sha256) {
      const loaded = { draft: ready.draft, prose: ready.prose, source: source.value };
      known.set(path, loaded);
      return good(loaded);
    }
    const { parsePact, proseOf } = await import('@casus/language');
    const parsed = parsePact(source.value.text, { catalogue, file: path });
    const errors = parsed.diagnostics.filter((finding) => finding.severity === 'error');
    if (!parsed.draft || !parsed.tree || errors.length > 0) return { ok: false, faulty: { source: source.value, findings: parsed.diagnostics } };
    const loaded = { draft: parsed.draft, prose: proseOf(parsed.tree), source: source.value };
    known.set(path, loaded);
    return good(loaded);
  };

  const crisis: Library['crisis'] = async (given) => {
    const path = existsSync(given) ? given : (shelf.crises[given.replace(/\.crisis$/, '')] ?? given);
    const source = readSource(path);
    if (!source.ok) return source;
    const { pactsOf, parseCrisis } = await import('@casus/language');
    const pacts: LoadedPact[] = [];
    for (const id of new Set([...pactsOf(source.value.text), 'UNC-1945'])) {
      const near = join(dirname(path), `${id}.pact`);
      const loaded = await pact(existsSync(near) ? near : id);
      if (loaded.ok) pacts.push(loaded.value);
      else if ('faulty' in loaded) return loaded;
    }
    const parsed = parseCrisis(source.value.text, { catalogue, pacts: pacts.map((entry) => entry.draft) });
    if (!parsed.crisis) return { ok: false, faulty: { source: source.value, findings: parsed.diagnostics as readonly Finding[] } };
    return good({ crisis: parsed.crisis, source: source.value, pacts, findings: parsed.diagnostics as readonly Finding[] });
  };
  return good({ shelf, catalogue, pact, crisis });
};

const nearest = (name: string, ids: readonly string[]): string => {
  const start = name.toUpperCase().slice(0, 3);
  const near = ids.filter((id) => id.startsWith(start));
  return `name a file or a pact of the library: ${(near.length > 0 ? near : ids).join(', ')}`;
};

/** Hash of a record of events, for the receipt. */
export const recordHash = (events: readonly unknown[]): string => sha256(JSON.stringify(events));
