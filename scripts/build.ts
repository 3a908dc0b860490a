// `npm run build`: the parser from the grammar, then the command line as one file that starts fast.

import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { root } from './command.ts';
import { changedSince, filesUnder, fingerprint } from './files.ts';
import { generate } from './generate.ts';

const entry = join(root, 'apps/cli/src/main.ts');
const thread = join(root, 'apps/cli/src/jobs/thread.ts');
const target = join(root, 'apps/cli/dist/casus.mjs');
const stamp = join(root, 'apps/cli/dist/.source-hash');

// CommonJS packages inside an ES module bundle still call `require` for Node's own modules.
const banner = [
  '#!/usr/bin/env node',
  "import { createRequire as casusCreateRequire } from 'node:module';",
  'const require = casusCreateRequire(import.meta.url);',
].join('\n');

/** Everything that the bundle is made from; the lock stands for the packages of others. */
function sources(): readonly string[] {
  const folders = ['packages', 'apps/cli/src', 'library', 'scripts/build.ts', 'package-lock.json'];
  return folders
    .flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => !file.endsWith('.test.ts'));
}

/** Builds what changed; gives false, with the reason on standard error, where it cannot. */
export async function build(): Promise<boolean> {
  const generation = await generate();
  if (generation.kind === 'failed') {
    console.error(generation.output);
    return false;
  }
  if (!existsSync(entry)) {
    console.error(`build: ${entry} does not exist`);
    return false;
  }
  const current = fingerprint(sources());
  if (existsSync(target) && !changedSince(stamp, current)) return true;
  mkdirSync(join(root, 'apps/cli/dist'), { recursive: true });
  rmSync(join(root, 'apps/cli/dist/chunks'), { recursive: true, force: true });
  try {
    await bundle({
      entryPoints: { casus: entry, thread },
      outdir: join(root, 'apps/cli/dist'),
      outExtension: { '.js': '.mjs' },
      // What a command does not need (the parser, the Word writer) stands in files of its own.
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      minifySyntax: true,
      minifyWhitespace: true,
      platform: 'node',
      // Compiled for this machine, or loaded by path.
      external: ['better-sqlite3', 'pg', 'pg-boss', 'piscina'],
      define: { CASUS_BUILD: JSON.stringify(current) },
      target: 'node20',
      format: 'esm',
      sourcemap: 'external',
      banner: { js: banner },
      logLevel: 'warning',
    });
  } catch {
    return false; // esbuild has printed file, line and cause
  }
  chmodSync(target, 0o755);
  // Imported only now: it needs the generated parser.
  const { buildLibrary } = await import('../apps/cli/src/build-library.ts');
  const library = buildLibrary(join(root, 'library'), join(root, 'apps/cli/dist/compiled'));
  console.log(`library: ${library.pacts} pacts and ${library.crises} crises compiled`);
  if (library.left.length > 0)
    console.log(`library: not compiled, read at each use: ${library.left.join(', ')}`);
  writeFileSync(stamp, current);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await build()) ? 0 : 1;
}
