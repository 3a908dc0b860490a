import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../spawn.ts';

/** Exact versions of what Casus is measured against; the figures of issue 2 are theirs. */
export const RIVALS = {
  'json-rules-engine': '7.3.1',
  'symboleo-js-core': '1.0.12',
  '@informalsystems/quint': '0.33.1',
} as const;

/** Where the rivals lie: never among our own packages, never in git. */
export const rivalsFolder = (root: string): string => join(root, 'bench/.rivals');

/** Whether all of them are there. */
export const isInstalled = (root: string): boolean => installed(rivalsFolder(root));

const installed = (folder: string): boolean =>
  Object.entries(RIVALS).every(([name, version]) => {
    const manifest = join(folder, 'node_modules', name, 'package.json');
    return (
      existsSync(manifest) &&
      (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string }).version === version
    );
  });

/** Installs what is missing, without scripts of theirs. Gives the reason where that fails, e.g. offline. */
export async function install(root: string): Promise<string | undefined> {
  const folder = rivalsFolder(root);
  if (installed(folder)) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify(
      {
        name: 'casus-rivals',
        private: true,
        dependencies: RIVALS,
        // Else npm picks 0.5.0-dev, with which Quint dies at its start.
        overrides: { antlr4ts: '0.5.0-alpha.4' },
      },
      null,
      2,
    )}\n`,
  );
  const left = await runProgram(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder],
    folder,
    180_000,
  );
  if (left.status === 0 && installed(folder)) return undefined;
  const why = left.errors.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  return `npm could not install the rivals: ${(why[0] ?? `status ${left.status}`).trim()}`;
}
