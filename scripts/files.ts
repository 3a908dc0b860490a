// Which files a build step reads, and whether they changed since it last ran.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './command.ts';

const skipped = new Set(['node_modules', 'dist', '.rivals', '.git', 'coverage']);

/** All files under a folder or the file itself (absolute paths, sorted); none where it does not exist. */
export function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => filesUnder(join(path, entry.name)))
    .sort();
}

/** SHA-256 over names and contents, so that a checkout that only touches dates rebuilds nothing. */
export function fingerprint(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

/** True where the fingerprint differs from the one that the stamp file holds, or there is no stamp. */
export function changedSince(stamp: string, current: string): boolean {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== current;
}
