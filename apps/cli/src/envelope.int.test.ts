import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke } from './testing/invoke.ts';
import { faultsBySchema } from './testing/schema.ts';

inEmptyFolder();

interface Line {
  readonly guarantors: readonly string[];
  readonly coalition?: true;
  readonly exposed?: { readonly ms: number; readonly open: boolean };
  readonly runs: Readonly<
    Record<'floor' | 'ceiling', readonly { readonly from: number; readonly value: number }[]>
  >;
}

const linesOf = async (...args: readonly string[]): Promise<readonly Line[]> => {
  const { out } = await invoke('envelope', ...args, '--json');
  expect(faultsBySchema(out)).toBeUndefined();
  return (JSON.parse(out) as { envelope: { lines: Line[] } }).envelope.lines;
};

const HOUR = 3_600_000;
const HELP = `pact HELP-2027 "Help"
  a treaty, in force from 1 January 2027.

Beneficiary: Ukraine.
Guarantors: Italy and Poland.
Outsiders: Russia.

Article 1 "Attack"
  Attack means an armed attack by any Outsider on Ukraine.

Article 2 "Help"
  When an Attack is established, each Guarantor shall assist Ukraine with sanctions, within 24 hours of the attack.
  When an Attack is established, Poland shall assist Ukraine with 2 brigades, within 72 hours of the attack.
  When an Attack is established, Italy may assist Ukraine with force.
`;

const JOINT =
  'When an Attack is established, the Guarantors shall jointly and severally assist Ukraine with force, within 24 hours of the attack.\n';

describe('casus envelope', () => {
  it('writes the run of each step as a crisis that shows what the step claims', async () => {
    writeFileSync('HELP-2027.pact', HELP);
    const { code, out, err } = await invoke('envelope', 'HELP-2027.pact', '--witness', 'runs');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('runs written to runs');
    const files = readdirSync('runs').filter((file) => file.endsWith('.crisis'));
    expect(files).toContain('pol-floor-72h.crisis');
    expect(files).toContain('ita-ceiling-0h.crisis');
    const judged = await invoke('test', ...files.map((file) => join('runs', file)));
    expect([judged.code, judged.err]).toEqual([0, '']);
    const run = await invoke('run', join('runs', 'pol-floor-72h.crisis'));
    expect(run.out).toContain('Poland provides 1 brigades to Ukraine');
    const bad = await invoke('envelope', 'HELP-2027.pact', '--witness', 'HELP-2027.pact');
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('--witness HELP-2027.pact: is a file')]);
  }, 120_000);

  it('asks about coalitions, and about needs', async () => {
    writeFileSync('HELP-2027.pact', HELP);
    const [both] = await linesOf(
      'HELP-2027.pact',
      '--together',
      'POL,Italy',
      '--need',
      'sanctions@48h,arms@100h',
    );
    expect(both).toMatchObject({ guarantors: ['POL', 'ITA'], coalition: true });
    expect(both?.runs.floor.map(({ from, value }) => [from / HOUR, value])).toEqual([
      [0, 0],
      [24, 4],
      [72, 10],
    ]);
    expect(both?.exposed).toEqual({ ms: 0, open: false });
    const rest = await linesOf('HELP-2027.pact', '--without', 'Poland');
    expect(rest.map(({ guarantors, exposed }) => [guarantors, exposed?.open])).toEqual([[['ITA'], true]]);
    const [counted] = await linesOf('HELP-2027.pact', '--guarantor', 'POL', '--of', 'deployment');
    expect(counted?.runs.floor.map(({ from, value }) => [from / HOUR, value])).toEqual([
      [0, 0],
      [72, 2],
    ]);
  });

  it('asks two dozen members of the Union at once', async () => {
    const asked = ['teu-42-7', '--on', 'Estonia', '--by', 'Russia', '--at', '1 June 2025'];
    const [all] = await linesOf(...asked, '--without', 'Poland');
    expect(all?.guarantors).toHaveLength(25);
    expect(all).toMatchObject({ coalition: true, exhausted: true });
    expect(all?.runs.ceiling.map(({ from, value }) => [from, value])).toEqual([[0, 11]]);
  }, 60_000);

  it('finds what a coalition assures and none of its members does', async () => {
    writeFileSync(
      'SHARED-2027.pact',
      HELP.replaceAll('HELP-2027', 'SHARED-2027').replace(/When an Attack is[^]*$/, JOINT),
    );
    const floorOf = async (...args: readonly string[]) => {
      const [line] = await linesOf('SHARED-2027.pact', ...args);
      return line?.runs.floor.map(({ from, value }) => [from / HOUR, value]);
    };
    expect(await floorOf('--together', 'POL,Italy')).toEqual([
      [0, 0],
      [24, 11],
    ]);
    expect(await floorOf('--together', 'all')).toEqual([
      [0, 0],
      [24, 11],
    ]);
    expect(await floorOf('--guarantor', 'Poland')).toEqual([[0, 0]]);
  });

  it.each([
    [['--need', 'tea@3h'], '--need tea@3h: is no need'],
    [['--of', 'tea'], '--of tea: is no kind of measure'],
    [['--bound', '0'], '--bound 0: is no number of states to look at'],
    [['--limit', '0'], '--limit 0: is no number of seconds'],
    [['--event', '2'], '--event 2: of which crisis?'],
    [['--without', 'Atlantis'], '--without Atlantis: the catalogue has no such state or group'],
    [
      ['--crisis', 'falklands-1982', '--on', 'Poland'],
      '--on and --crisis: the crisis says whom the incident is on',
    ],
  ])('says what is wrong with %j', async (args, says) => {
    const { code, err } = await invoke('envelope', 'nat-1949', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it('takes what happened before from a crisis, and refuses one under another pact', async () => {
    const told = await invoke(
      'envelope',
      'nat-1949',
      '--crisis',
      'falklands-1982',
      '--event',
      '1',
      '--bound',
      '20',
    );
    expect(told.out).toContain('Argentina: landing on the United Kingdom');
    expect(told.out).toContain('What happened before is as falklands-1982 tells it (0 events)');
    const foreign = await invoke('envelope', 'su-cs-1935', '--crisis', 'falklands-1982');
    expect([foreign.code, foreign.err]).toEqual([
      1,
      expect.stringContaining(
        'falklands-1982: is a crisis under NAT-1949, RIO-1947 and UNC-1945, not under SU-CS-1935',
      ),
    ]);
    const none = await invoke('envelope', 'nat-1949', '--crisis', 'falklands-1982', '--event', '99');
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('99 is the number of no incident')]);
  });

  it('interrupted, prints what is proved so far and ends with 4', async () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        join(root, 'apps/cli/src/main.ts'),
        'envelope',
        'nat-1949',
        '--bound',
        '100000000',
        '--together',
        'NLD,USA,GBR,FRA,ITA,CAN,NOR',
        // Amounts are searched for all of them at once, which no machine ends.
        '--of',
        'deployment',
      ],
      { cwd: root },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
      // The first line of progress says that the search is on its way.
      if (!child.killed) child.kill('SIGINT');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toMatch(/\d+ of \d+ lines, \d+ states of the next/);
    expect(err).toContain('Interrupted: not exhausted beyond');
    expect(out).toContain('Envelope: what is assured at least');
    expect(code).toBe(4);
  }, 120_000);
});
