import type { Crisis, Draft, PartyId, World } from '@casus/engine';
import { existsSync, readFileSync } from 'node:fs';
import type { Prose } from '@casus/views';
import { dirname, join } from 'node:path';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { isThere, readSource, sha256, STDIN, type Source } from '../files.ts';
import { nearest } from './nearest.ts';
import { compiledFolder, libraryFolder, shelfOf, type Shelf } from './folder.ts';
import type { Finding, Texts } from './texts.ts';

/** What was compiled when the program was built: which bytes each compiled file stands for. */
export interface CacheIndex {
  readonly schema: 'casus/cache/1';
  readonly regions: string;
  readonly pacts: Readonly<Record<string, string>>;
  readonly crises: Readonly<
    Record<string, { readonly sha256: string; readonly uses: Readonly<Record<string, string>> }>
  >;
}

/** A pact as it lies among what was compiled. */
export interface CompiledPact {
  readonly draft: Draft;
  readonly prose: Prose;
  readonly findings: readonly Finding[];
}

/** A crisis as it lies among what was compiled. */
export interface CompiledCrisis {
  readonly crisis: Crisis;
  readonly findings: readonly Finding[];
}

/** A pact as loaded. */
export interface LoadedPact {
  readonly draft: Draft;
  readonly prose: Prose;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** A crisis with the pacts it is under. */
export interface LoadedCrisis {
  readonly crisis: Crisis;
  readonly source: Source;
  readonly pacts: readonly LoadedPact[];
  readonly findings: readonly Finding[];
}

/** A text with errors: nothing can be run, and these are why. */
export interface Faulty {
  readonly ok: false;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** The library as found on this machine. `texts` loads the language only when some text must be parsed. */
export interface Library {
  readonly shelf: Shelf;
  readonly cache: CacheIndex | undefined;
  readonly cacheFolder: string;
  readonly texts: () => Promise<Texts>;
  readonly world: () => Promise<World>;
  /** What actors go by, with their ids. */
  readonly parties: () => Promise<ReadonlyMap<string, PartyId>>;
}

const REGION_FILES = ['states.json', 'regions.json', 'zones.json'] as const;

/** SHA-256 over the three files of the catalogue. */
export const regionsHash = (folder: string): string =>
  sha256(REGION_FILES.map((file) => readFileSync(join(folder, 'regions', file), 'utf8')).join('\u0000'));

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Opens the library. */
export function openLibrary(useCache = true): Outcome<Library> {
  const folder = libraryFolder();
  if (folder === undefined || !existsSync(join(folder, 'regions', 'states.json')))
    return bad(
      EXIT.usage,
      'The library was not found beside the program',
      'set CASUS_LIBRARY to the folder that holds pacts, crises and regions',
    );
  const cacheFolder = compiledFolder() ?? '';
  const cached =
    useCache && cacheFolder !== '' ? readJson<CacheIndex>(join(cacheFolder, 'index.json')) : undefined;
  const cache = cached && cached.regions === regionsHash(folder) ? cached : undefined;
  let texts: Promise<Texts> | undefined;
  const load = (): Promise<Texts> => (texts ??= import('./texts.ts').then((made) => made.textsOf(folder)));
  return good({
    shelf: shelfOf(folder),
    cache,
    cacheFolder,
    texts: load,
    world: async () =>
      cache ? readJson<World>(join(cacheFolder, 'world.json')) : (await load()).catalogue.world,
    parties: async () =>
      cache
        ? new Map(readJson<readonly [string, PartyId][]>(join(cacheFolder, 'parties.json')))
        : (await load()).catalogue.parties,
  });
}

/** The name on a shelf, in any case. */
const named = (shelf: Readonly<Record<string, string>>, argument: string): string | undefined =>
  Object.keys(shelf).find((each) => each.toLowerCase() === argument.toLowerCase());

/** A pact where a crisis is asked for, or the other way round. */
const notA = (wanted: 'pact' | 'crisis', path: string): ReturnType<typeof bad> =>
  wanted === 'crisis'
    ? bad(
        EXIT.findings,
        `${path}: is a pact, and a crisis is asked for`,
        'name a .crisis file that is under it; "casus prose" and "casus brief" read a pact',
      )
    : bad(
        EXIT.findings,
        `${path}: is a crisis, and a pact is asked for`,
        'name a .pact file or an id of the library; "casus run" and "casus test" read a crisis',
      );

/** What a text says that it is, by its first word. */
const opensWith = (source: Source, word: 'pact' | 'crisis'): boolean =>
  new RegExp(`^\\s*(?:Note:[^\\n]*\\s*)*${word}\\b`).test(source.text);

/** Finds the file of a pact argument: a path, or an id of the library in any case. */
export function pactPath(library: Library, argument: string): Outcome<string> {
  if (argument === STDIN) return good(argument);
  const ids = Object.keys(library.shelf.pacts);
  const id = ids.find((each) => each.toLowerCase() === argument.toLowerCase());
  if (id !== undefined) return good(library.shelf.pacts[id] ?? argument);
  if (isThere(argument) || /[/\\]|\.pact$/.test(argument)) return good(argument);
  if (named(library.shelf.crises, argument) !== undefined) return notA('pact', argument);
  const near = nearest(argument.toUpperCase(), ids);
  return bad(
    EXIT.findings,
    `There is no file and no pact of the library called ${argument}`,
    near ? `did you mean ${near}?` : `the library has ${ids.join(', ')}`,
  );
}

/** Finds the file of a crisis argument: a path, or the name of a crisis of the library. */
export function crisisPath(library: Library, argument: string): Outcome<string> {
  if (argument === STDIN || isThere(argument)) return good(argument);
  const names = Object.keys(library.shelf.crises);
  const base = argument.replace(/^.*[/\\]/, '').replace(/\.crisis$/, '');
  const name = named(library.shelf.crises, argument.replace(/\.crisis$/, ''));
  if (name !== undefined) return good(library.shelf.crises[name] ?? argument);
  if (named(library.shelf.pacts, argument) !== undefined) return notA('crisis', argument);
  const near = nearest(base, names);
  return bad(
    EXIT.findings,
    `${argument}: there is no such file`,
    near ? `did you mean ${near}?` : 'name a .crisis file, or a crisis of the library',
  );
}

/** Loads a pact, from the compiled library where its bytes are the same, else by parsing. */
export async function loadPact(library: Library, argument: string): Promise<Outcome<LoadedPact> | Faulty> {
  const path = pactPath(library, argument);
  if (!path.ok) return path;
  const source = readSource(path.value);
  if (!source.ok) return source;
  const id = Object.entries(library.cache?.pacts ?? {}).find(([, hash]) => hash === source.value.sha256)?.[0];
  if (id !== undefined)
    return good({
      ...readJson<CompiledPact>(join(library.cacheFolder, 'pacts', `${id}.json`)),
      source: source.value,
    });
  if (opensWith(source.value, 'crisis')) return notA('pact', source.value.path);
  const { draft, prose, findings } = (await library.texts()).pact(source.value);
  if (draft === undefined || prose === undefined || findings.some((finding) => finding.severity === 'error'))
    return { ok: false, source: source.value, findings };
  return good({ draft, prose, source: source.value, findings });
}

/** Pacts that the crisis names: of the library, or beside the crisis file. */
async function pactsUnder(
  library: Library,
  ids: readonly string[],
  near: string,
): Promise<Outcome<readonly LoadedPact[]> | Faulty> {
  const loaded: LoadedPact[] = [];
  for (const id of ids) {
    const beside = join(dirname(near), `${id}.pact`);
    const pact = await loadPact(library, existsSync(beside) ? beside : id);
    if (!pact.ok) {
      if ('findings' in pact) return pact;
      return bad(
        EXIT.findings,
        `${near}: is under ${id}, and there is no such pact`,
        `${(pact.problem.mend ?? '').replace(/([^?])$/, '$1;')} if not, put ${id}.pact beside the crisis`,
      );
    }
    loaded.push(pact.value);
  }
  return good(loaded);
}

/** Loads a crisis with its pacts. */
export async function loadCrisis(
  library: Library,
  argument: string,
): Promise<Outcome<LoadedCrisis> | Faulty> {
  const path = crisisPath(library, argument);
  if (!path.ok) return path;
  const source = readSource(path.value);
  if (!source.ok) return source;
  const hit = Object.entries(library.cache?.crises ?? {}).find(
    ([, entry]) => entry.sha256 === source.value.sha256,
  );
  if (hit) {
    const [name, { uses }] = hit;
    const pacts = await pactsUnder(library, Object.keys(uses), source.value.path);
    if (!pacts.ok) return pacts;
    if (pacts.value.every(({ draft, source: { sha256: hash } }) => uses[draft.id] === hash))
      return good({
        ...readJson<CompiledCrisis>(join(library.cacheFolder, 'crises', `${name}.json`)),
        source: source.value,
        pacts: pacts.value,
      });
  }
  if (opensWith(source.value, 'pact')) return notA('crisis', source.value.path);
  const texts = await library.texts();
  const pacts = await pactsUnder(library, texts.pactsOf(source.value.text), source.value.path);
  if (!pacts.ok) return pacts;
  const drafts = pacts.value.map(({ draft }) => draft);
  const read = texts.crisis(source.value, drafts);
  const { crisis } = read;
  const findings = [...read.findings, ...texts.together(drafts)];
  if (crisis === undefined || findings.some((finding) => finding.severity === 'error'))
    return { ok: false, source: source.value, findings };
  return good({ crisis, source: source.value, pacts: pacts.value, findings });
}
