// `npm run typecheck`: TypeScript 7 (native) over every project, two at a time.
// Called by path, because `typescript` 6 (for tools that need its API) owns a `tsc` as well.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { capture, root } from './command.ts';
import { filesUnder } from './files.ts';

const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');

interface Manifest {
  readonly workspaces: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

// A folder without TypeScript yet would be refused (TS18003), so it is left out.
const hasSources = (project: string): boolean =>
  dirname(project) === root || filesUnder(join(dirname(project), 'src')).some((file) => file.endsWith('.ts'));

const projects = ['.', ...manifest.workspaces]
  .flatMap((folder) => [join(root, folder, 'tsconfig.json'), join(root, folder, 'tsconfig.test.json')])
  .filter((project) => existsSync(project) && hasSources(project));

let failed = 0;
const queue = [...projects];

async function worker(): Promise<void> {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const { status, output } = await capture(tsc, ['-p', project, '--pretty', 'false']);
    if (status === 0) continue;
    failed += 1;
    console.error(`${relative(root, project)}:\n${output}`);
  }
}

await Promise.all([worker(), worker()]);
console.log(`typecheck: ${projects.length - failed} of ${projects.length} projects compile`);
process.exitCode = failed === 0 ? 0 : 1;
