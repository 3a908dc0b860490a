// `npm run bench [-- GROUP ...] [--quick] [--strict]`: see bench/README.md.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Task } from './child.ts';
import { checkGroup, shelfGroup } from './check/group.ts';
import { gridGroup, spinGroup } from './judges/group.ts';
import { natoGroup, tinyGroup } from './engine/group.ts';
import { movesGroup } from './engine/moves-group.ts';
import { gameGroup } from './game/group.ts';
import { forecastGroup } from './forecast/group.ts';
import { profile } from './profile.ts';
import { jobsGroup } from './jobs/group.ts';
import { languageGroup } from './language/group.ts';
import { machine, machineWords } from './machine.ts';
import { processGroup } from './process/group.ts';
import { rivalsGroup } from './rivals/group.ts';
import type { Group, Outcome, Row, Target } from './row.ts';
import { bundleChild } from './spawn.ts';
import { tableOf } from './table.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const GROUPS: Readonly<Record<string, Group>> = {
  tiny: tinyGroup,
  nato: natoGroup,
  moves: movesGroup,
  check: checkGroup,
  shelf: shelfGroup,
  spin: spinGroup,
  grid: gridGroup,
  game: gameGroup,
  rivals: rivalsGroup,
  language: languageGroup,
  process: processGroup,
  forecast: forecastGroup,
  jobs: jobsGroup,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const usage = `npm run bench -- [GROUP ...] [--quick] [--strict]
groups: ${Object.keys(GROUPS).join(', ')} (all of them unless named); profile [tiny|nato|language] [SIZE]`;

/** 0 all end states as asserted; 1 some not (or, with --strict, a target missed); 2 wrong usage. */
async function main(): Promise<number> {
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals[0] === 'profile') return profiled(positionals[1], positionals[2]);
  const unknown = positionals.filter((name) => GROUPS[name] === undefined);
  if (unknown.length > 0) {
    console.error(`no such group: ${unknown.join(', ')}\n${usage}`);
    return 2;
  }
  const on = machine();
  console.log(machineWords(on));
  await bundleChild(root);
  const rows: Row[] = [];
  const targets: Target[] = [];
  const says = (what: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\u001B[2K\r${what}`);
  };
  for (const [name, group] of Object.entries(GROUPS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const outcome = await group({ quick: values.quick, root, says });
    rows.push(...outcome.rows);
    targets.push(...outcome.targets);
  }
  says('');
  const all: Outcome = { rows, targets };
  console.log(`\n${tableOf(all)}`);
  mkdirSync(join(root, 'bench/results'), { recursive: true });
  writeFileSync(
    join(root, 'bench/results/latest.json'),
    `${JSON.stringify({ schema: 'casus/bench/1', machine: on, quick: values.quick, ...all }, null, 2)}\n`,
  );
  const wrong = rows.filter((row) => row.wrong.length > 0);
  const missed = targets.filter((target) => target.met === false);
  console.log(
    `\n${rows.length} rows, ${wrong.length} with a wrong end state; ${targets.length} targets, ${missed.length} not met${values.quick ? ' (--quick: sizes too small to judge by)' : ''}`,
  );
  return wrong.length > 0 || (values.strict && missed.length > 0) ? 1 : 0;
}

async function profiled(what = 'tiny', size = '100000'): Promise<number> {
  const count = Number(size);
  const task = profileTask(what, count);
  if (task === undefined || !(count > 0)) {
    console.error(usage);
    return 2;
  }
  await bundleChild(root);
  const lines = await profile(root, task, 25);
  console.log([`${what}, ${size}: time in each function alone`, ...lines].join('\n'));
  return 0;
}

const profileTask = (what: string, size: number): Task | undefined => {
  switch (what) {
    case 'tiny':
    case 'nato':
      return {
        kind: 'engine',
        workload: what,
        size,
        derivations: true,
        step: 'applyAll',
        part: 'whole',
        runs: 20,
        spend: 200,
        root,
      };
    case 'language':
      return { kind: 'read', lines: size, runs: 5, spend: 200, root };
    default:
      return undefined;
  }
};

process.exitCode = await main();
