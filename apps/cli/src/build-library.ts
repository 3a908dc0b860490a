import { readFileSync, writeFileSync } from 'node:fs';
import { parsePact, proseOf } from '@casus/language';
import { sha256 } from './files.ts';
import { catalogueIn, type Compiled } from './library/load.ts';
import { shelfOf } from './library/folder.ts';

/** Compiles the pacts of a library to JSON, each under the hash of its file; returns the ids that could not be read. */
export const buildLibrary = (folder: string, target: string): readonly string[] => {
  const catalogue = catalogueIn(folder);
  const pacts: Record<string, Compiled['pacts'][string]> = {};
  const failed: string[] = [];
  for (const [id, path] of Object.entries(shelfOf(folder).pacts)) {
    const bytes = readFileSync(path);
    const { draft, tree, diagnostics } = parsePact(bytes.toString('utf8'), { catalogue });
    if (!draft || !tree || diagnostics.some((finding) => finding.severity === 'error')) failed.push(id);
    else pacts[id] = { sha256: sha256(bytes), draft, prose: proseOf(tree) };
  }
  writeFileSync(target, JSON.stringify({ pacts } satisfies Compiled));
  return failed;
};
