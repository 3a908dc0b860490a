import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSource } from './files.ts';
import { shelfOf } from './library/folder.ts';
import { regionsHash, type CacheIndex, type CompiledCrisis, type CompiledPact } from './library/load.ts';
import { textsOf } from './library/texts.ts';

/** What was compiled, and which texts could not be (they are parsed, and reported, when they are used). */
export interface Built {
  readonly pacts: number;
  readonly crises: number;
  readonly left: readonly string[];
}

const wrong = (findings: CompiledPact['findings']): boolean =>
  findings.some(({ severity }) => severity === 'error');

/**
 * Compiles the library's pacts, crises and catalogue to JSON under `target`, each with the hash of the bytes
 * that it stands for, so that a library crisis runs without the parser. Called by `npm run build`.
 */
export function buildLibrary(library: string, target: string): Built {
  rmSync(target, { recursive: true, force: true });
  if (!existsSync(join(library, 'regions', 'states.json'))) return { pacts: 0, crises: 0, left: [] };
  for (const folder of ['pacts', 'crises']) mkdirSync(join(target, folder), { recursive: true });
  const texts = textsOf(library);
  const shelf = shelfOf(library);
  const left: string[] = [];
  const pacts: Record<string, string> = {};
  const crises: Record<string, { sha256: string; uses: Record<string, string> }> = {};
  for (const path of Object.values(shelf.pacts)) {
    const source = readSource(path);
    const read = source.ok ? texts.pact(source.value) : undefined;
    if (!source.ok || read?.draft === undefined || read.prose === undefined || wrong(read.findings))
      left.push(basename(path));
    else {
      pacts[read.draft.id] = source.value.sha256;
      writeFileSync(
        join(target, 'pacts', `${read.draft.id}.json`),
        JSON.stringify({
          draft: read.draft,
          prose: read.prose,
          findings: read.findings,
        } satisfies CompiledPact),
      );
    }
  }
  for (const [name, path] of Object.entries(shelf.crises)) {
    const source = readSource(path);
    const ids = source.ok ? texts.pactsOf(source.value.text) : [];
    const known = source.ok && ids.every((id) => pacts[id] !== undefined);
    const drafts = known
      ? ids.map(
          (id) =>
            (JSON.parse(readFileSync(join(target, 'pacts', `${id}.json`), 'utf8')) as CompiledPact).draft,
        )
      : [];
    const read = known ? texts.crisis(source.value, drafts) : undefined;
    if (!source.ok || read?.crisis === undefined || wrong(read.findings)) left.push(basename(path));
    else {
      crises[name] = {
        sha256: source.value.sha256,
        uses: Object.fromEntries(ids.map((id) => [id, pacts[id] ?? ''])),
      };
      writeFileSync(
        join(target, 'crises', `${name}.json`),
        JSON.stringify({ crisis: read.crisis, findings: read.findings } satisfies CompiledCrisis),
      );
    }
  }
  writeFileSync(join(target, 'world.json'), JSON.stringify(texts.catalogue.world));
  writeFileSync(join(target, 'parties.json'), JSON.stringify([...texts.catalogue.parties]));
  const index: CacheIndex = { schema: 'casus/cache/1', regions: regionsHash(library), pacts, crises };
  writeFileSync(join(target, 'index.json'), JSON.stringify(index));
  return { pacts: Object.keys(pacts).length, crises: Object.keys(crises).length, left };
}
