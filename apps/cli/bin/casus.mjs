#!/usr/bin/env node
// The installed command. It is committed, because npm links a command only where its file exists at `npm ci`,
// and the program itself is built after that.

import { existsSync } from 'node:fs';

const program = new URL('../dist/casus.mjs', import.meta.url);

if (existsSync(program)) await import(program.href);
else {
  console.error('casus is not built yet: run `npm run build` in the root of the repository, then try again.');
  process.exitCode = 2;
}
