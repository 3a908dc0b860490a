// Each rule of .dependency-cruiser.cjs must bite: a planted copy of the layout breaks it once.

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { capture, installed, root } from './command.ts';

interface CruiseReport {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

const manifest = (name: string) =>
  JSON.stringify({ name, type: 'module', exports: { '.': './src/index.ts' } });

const planted: Readonly<Record<string, string>> = {
  'package.json': manifest('planted'),
  'packages/engine/package.json': manifest('@casus/engine'),
  'packages/language/package.json': manifest('@casus/language'),
  'packages/check/package.json': manifest('@casus/check'),
  'packages/views/package.json': manifest('@casus/views'),
  'packages/history/package.json': manifest('@casus/history'),
  'packages/dossier/package.json': manifest('@casus/dossier'),
  'packages/game/package.json': manifest('@casus/game'),
  'packages/forecast/package.json': manifest('@casus/forecast'),
  'packages/jobs/package.json': manifest('@casus/jobs'),
  'packages/engine/src/index.ts': 'export const step = 1;\nexport type Step = number;\n',
  'packages/language/src/index.ts': "import { step } from '@casus/engine';\nexport const parse = step;\n",
  'packages/views/src/index.ts':
    "import type { Step } from '@casus/engine';\nexport const draw = (s: Step) => s;\n",
  'apps/cli/src/main.ts':
    "import { parse } from '@casus/language';\nimport { draw } from '@casus/views';\ndraw(parse);\n",
  'packages/engine/src/area.ts': "import type { Who } from './who.ts';\nexport type Area = readonly Who[];\n",
  'packages/engine/src/who.ts':
    "import type { Area } from './area.ts';\nexport type Who = { readonly of: Area };\n",
  // From here on, one violation a file.
  'packages/engine/src/parses.ts': "import { parse } from '@casus/language';\nexport const a = parse;\n",
  'packages/engine/src/reads.ts': "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\n",
  'packages/engine/src/borrows.ts': "import pc from 'picocolors';\nexport const c = pc;\n",
  'packages/engine/src/serves.ts': "import '../../../apps/cli/src/main.ts';\nexport const d = 1;\n",
  'packages/language/src/draws.ts': "import { draw } from '@casus/views';\nexport const e = draw;\n",
  'packages/check/src/parses.ts': "import { parse } from '@casus/language';\nexport const i = parse;\n",
  'packages/views/src/parses.ts': "import { parse } from '@casus/language';\nexport const f = parse;\n",
  'packages/history/src/parses.ts': "import { parse } from '@casus/language';\nexport const j = parse;\n",
  'packages/dossier/src/parses.ts': "import { parse } from '@casus/language';\nexport const k = parse;\n",
  'packages/forecast/src/dates.ts': "import { parse } from '@casus/language';\nexport const m = parse;\n",
  'packages/jobs/src/draws.ts': "import { draw } from '@casus/views';\nexport const n = draw;\n",
  'apps/cli/src/stores.ts': "import pg from 'pg';\nexport const o = pg;\n",
  'packages/game/src/steps.ts': "import { step } from '@casus/engine';\nexport const l = step;\n",
  'packages/views/src/steps.ts': "import { step } from '@casus/engine';\nexport const g = step;\n",
  'apps/cli/src/grammar.ts': "import { URI } from 'langium';\nexport const h = URI;\n",
  'packages/engine/src/chicken.ts': "import { egg } from './egg.ts';\nexport const chicken = () => egg;\n",
  'packages/engine/src/egg.ts':
    "import { chicken } from './chicken.ts';\nexport const egg = () => chicken;\n",
};

const expected: readonly (readonly [rule: string, from: string])[] = [
  ['engine-imports-nothing-of-ours', 'packages/engine/src/parses.ts'],
  ['core-uses-no-node-module', 'packages/engine/src/reads.ts'],
  ['core-uses-no-npm-package', 'packages/engine/src/borrows.ts'],
  ['shipped-code-declares-what-it-imports', 'packages/engine/src/borrows.ts'],
  ['packages-do-not-import-apps', 'packages/engine/src/serves.ts'],
  ['language-imports-engine-dossier-and-profiles', 'packages/language/src/draws.ts'],
  ['check-imports-engine-only', 'packages/check/src/parses.ts'],
  ['history-imports-engine-and-check', 'packages/history/src/parses.ts'],
  ['dossier-imports-engine-only', 'packages/dossier/src/parses.ts'],
  ['forecast-imports-engine-check-and-game', 'packages/forecast/src/dates.ts'],
  ['jobs-imports-nothing-of-ours', 'packages/jobs/src/draws.ts'],
  ['queues-stay-in-jobs', 'apps/cli/src/stores.ts'],
  ['game-imports-nothing-of-ours', 'packages/game/src/steps.ts'],
  ['views-import-engine-only', 'packages/views/src/parses.ts'],
  ['views-import-types-of-engine-only', 'packages/views/src/steps.ts'],
  ['langium-stays-in-language', 'apps/cli/src/grammar.ts'],
  ['no-circular', 'packages/engine/src/chicken.ts'],
];

const lawful = [
  'packages/engine/src/index.ts',
  'packages/language/src/index.ts',
  'packages/views/src/index.ts',
  'apps/cli/src/main.ts',
  'packages/engine/src/area.ts',
  'packages/engine/src/who.ts',
];

let copy = '';
let found: readonly { readonly rule: string; readonly from: string }[] = [];

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'casus-layers-'));
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  mkdirSync(join(copy, 'node_modules/@casus'), { recursive: true });
  for (const name of ['engine', 'check', 'language', 'views']) {
    symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@casus', name));
  }
  for (const name of ['picocolors', 'langium', 'pg']) {
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  }
  const config = join(root, '.dependency-cruiser.cjs');
  const args = ['--config', config, '--output-type', 'json', 'packages', 'apps'];
  const { output } = await capture(installed('depcruise'), args, copy);
  const report = JSON.parse(output) as CruiseReport;
  found = report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it.each(expected)('%s is reported for %s', (rule, from) => {
  expect(found).toContainEqual({ rule, from });
});

it('a lawful import is not reported', () => {
  const about = new Set(found.map(({ from }) => from));
  expect(lawful.filter((file) => about.has(file))).toEqual([]);
});
