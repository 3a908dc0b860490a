// `npm run generate`: the parser and syntax tree types from the grammars, where a grammar changed.
// Vitest calls it too (global setup), so that a single test file runs on a fresh clone.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { capture, installed, root } from './command.ts';
import { changedSince, filesUnder, fingerprint } from './files.ts';

const language = join(root, 'packages/language');
const generated = join(language, 'src/generated');
// Outside `generated`: Langium asks before it overwrites a folder with files it does not know.
const stamp = join(root, 'node_modules/.casus-grammar-hash');

/** What the generation did; `failed` carries what Langium printed. */
export type Generation =
  | { readonly kind: 'no grammar' | 'up to date' | 'generated' }
  | { readonly kind: 'failed'; readonly output: string };

/** Runs Langium over `packages/language` if a grammar, its configuration or the Langium version changed. */
export async function generate(): Promise<Generation> {
  const config = join(language, 'langium-config.json');
  if (!existsSync(config)) return { kind: 'no grammar' };
  const grammars = filesUnder(join(language, 'src')).filter((file) => file.endsWith('.langium'));
  const current = fingerprint([config, join(language, 'package.json'), ...grammars]);
  if (existsSync(join(generated, 'ast.ts')) && !changedSince(stamp, current)) return { kind: 'up to date' };
  const { status, output } = await capture(installed('langium'), ['generate'], language);
  if (status !== 0 || !existsSync(generated)) return { kind: 'failed', output };
  writeFileSync(stamp, current);
  return { kind: 'generated' };
}

/** Vitest's global setup. */
export async function setup(): Promise<void> {
  const result = await generate();
  if (result.kind === 'failed') throw new Error(`langium generate failed:\n${result.output}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await generate();
  if (result.kind === 'failed') {
    console.error(result.output);
    process.exitCode = 1;
  } else console.log(`grammar: ${result.kind}`);
}
