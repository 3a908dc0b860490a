// `npm start`: the main job on a fresh clone. Builds what is out of date, then writes the brief of the proposed
// Article 5-type guarantee under a renewed attack, with its summary in the terminal.

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { root, run } from './command.ts';

const casus = join(root, 'apps/cli/dist/casus.mjs');
const page = 'brief/UA-A5T-2025.html';

if (await build()) {
  mkdirSync(join(root, 'brief'), { recursive: true });
  rmSync(join(root, page), { force: true }); // so that an old page is never taken for this run's
  const args = ['brief', 'UA-A5T-2025', '--crisis', 'library/crises/renewed-attack.crisis', '--out', page];
  process.exitCode = run(process.execPath, [casus, ...args]);
  if (existsSync(join(root, page)))
    console.log(`\nThe brief is in ${join(root, page)}; open it in a browser.`);
  else {
    console.error(`No brief was written to ${page}.`);
    process.exitCode ||= 3;
  }
} else process.exitCode = 3;
