import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { figure, type Group, notMeasured, type Row, type Target, times } from '../row.ts';
import { runProgram } from '../spawn.ts';

const GROUP = 'whole process, casus run';
const CRISIS = 'falklands-1982';

/** The end state: Argentina broke Article 2(4) of the Charter by two landings (vector V03), and three motions carried. */
const BREACHES = ['2(4) ARG', '2(4) ARG'];
const ADOPTED = 3;

/** The part of `casus run --json` that is looked at. */
interface RunJson {
  readonly report: {
    readonly positions: readonly {
      readonly article: string;
      readonly bearers: readonly string[];
      readonly status: string;
    }[];
    readonly procedures: readonly { readonly status: string }[];
  };
}

const wrongIn = (json: string): readonly string[] => {
  const { report } = JSON.parse(json) as RunJson;
  const breaches = report.positions
    .filter(({ status }) => status === 'breached')
    .map(({ article, bearers }) => `${article} ${bearers.join('+')}`);
  const adopted = report.procedures.filter(({ status }) => status === 'adopted').length;
  const wrong: string[] = [];
  if (breaches.join() !== BREACHES.join()) wrong.push(`breaches: ${breaches.join(', ') || 'none'}`);
  if (adopted !== ADOPTED) wrong.push(`${adopted} motions adopted, expected ${ADOPTED}`);
  return wrong;
};

/** The crisis and its pacts as files of one's own: no byte is what the build compiled, so all of it is parsed. */
function ownFiles(root: string, folder: string): string {
  const note = '\nNote: a copy, for the bench.\n';
  const pacts = join(root, 'library/pacts');
  const crisis = readFileSync(join(root, `library/crises/${CRISIS}.crisis`), 'utf8');
  for (const file of readdirSync(pacts).filter((name) => name.endsWith('.pact'))) {
    if (!crisis.includes(file.slice(0, -'.pact'.length))) continue;
    copyFileSync(join(pacts, file), join(folder, file));
    writeFileSync(join(folder, file), note, { flag: 'a' });
  }
  const own = join(folder, 'own.crisis');
  writeFileSync(own, crisis + note);
  return own;
}

/** `casus run` from start to end of the process, for a crisis of the library and for files of one's own. */
export const processGroup: Group = async ({ quick, root, says }) => {
  const casus = join(root, 'apps/cli/dist/casus.mjs');
  says('building casus');
  const built = await runProgram('npm', ['run', '--silent', 'build'], root);
  if (built.status !== 0 || !existsSync(casus))
    return {
      rows: [notMeasured(GROUP, CRISIS, `npm run build failed: ${built.errors.trim().slice(-200)}`)],
      targets: [],
    };
  const folder = mkdtempSync(join(tmpdir(), 'casus-bench-'));
  const rows: Row[] = [];
  const targets: Target[] = [];
  const measure = async (name: string, argument: string, most: number): Promise<void> => {
    says(name);
    const run = (...more: readonly string[]): ReturnType<typeof runProgram> =>
      runProgram(process.execPath, [casus, 'run', argument, ...more], root);
    const seen = await run('--json');
    const wrong =
      seen.status === 0 ? [...wrongIn(seen.output)] : [`status ${seen.status}: ${seen.errors.slice(-200)}`];
    const samples: number[] = [];
    for (let count = 0; count < (quick ? 3 : 7); count += 1) {
      const { status, ms, output } = await run();
      if (status !== 0) wrong.push(`status ${status}`);
      if (!output.includes('Argentina')) wrong.push('nothing about Argentina was printed');
      samples.push(ms);
    }
    const row = times(samples);
    rows.push({
      group: GROUP,
      name,
      unit: 'ms',
      ...row,
      also: '',
      end: 'Argentina in breach of Article 2(4) twice, 3 motions adopted',
      wrong: [...new Set(wrong)],
    });
    targets.push({
      group: GROUP,
      target: `${name}: under ${figure(most)} ms`,
      measured: `${figure(row.value)} ms`,
      met: row.value < most,
    });
  };
  try {
    await measure(`casus run ${CRISIS} (library)`, CRISIS, 500);
    await measure('casus run own.crisis (own files, 3 pacts parsed)', ownFiles(root, folder), 1500);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { rows, targets };
};
