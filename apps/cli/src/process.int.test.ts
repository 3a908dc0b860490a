import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../../scripts/build.ts';
import { inEmptyFolder } from './testing/folder.ts';

// The program as it ships: one bundle, run as a process.

const root = join(import.meta.dirname, '../../..');
const bundle = join(root, 'apps/cli/dist/casus.mjs');
const offline = join(import.meta.dirname, 'testing/offline.mjs');
inEmptyFolder();

const OPEN = `crisis "Open", under UA-A5T-2025.

1 March 2027, 03:10 UTC+2:
  (1) Russia attacks Ukraine in Kharkiv by missiles.
  Ukraine invokes Article 1 of UA-A5T-2025.
`;

beforeAll(async () => {
  expect(await build()).toBe(true);
  writeFileSync('open.crisis', OPEN);
}, 120_000);

const casus = (
  args: readonly string[],
  more: {
    readonly input?: string | Buffer;
    readonly env?: Readonly<Record<string, string>>;
    readonly node?: readonly string[];
  } = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [...(more.node ?? []), bundle, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...more.env },
    ...(more.input === undefined ? {} : { input: more.input }),
    maxBuffer: 1e8,
  });

const ESCAPE = '\u001b[';

describe('the exit code', () => {
  it('is 0 for a result, 1 for findings, 2 for a wrong command line', () => {
    expect(casus(['run', 'falklands-1982']).status).toBe(0);
    expect(casus(['run', 'nowhere.crisis']).status).toBe(1);
    expect(casus(['run', 'falklands-1982', '--frobnicate']).status).toBe(2);
  });

  it('is 3 for a fault of Casus, which is said with a stack and what to report', () => {
    mkdirSync('broken/regions', { recursive: true });
    for (const file of ['states.json', 'regions.json', 'zones.json'])
      writeFileSync(`broken/regions/${file}`, '{');
    const { status, stderr } = casus(['run', 'open.crisis'], { env: { CASUS_LIBRARY: 'broken' } });
    expect(stderr).toMatch(/this is a bug in Casus/);
    expect(stderr).toMatch(/\n\s+at /);
    expect(stderr).toMatch(/command line: casus run open\.crisis/);
    expect(status).toBe(3);
  });

  it('is 4 where a bound is reached', () => {
    expect(casus(['run', 'open.crisis', '--all', '--bound', '10']).status).toBe(4);
  });

  it('is 4 where the user interrupts, in the middle of long work', async () => {
    const child = spawn(process.execPath, [bundle, 'run', 'open.crisis', '--all'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    // Until it is at work; how soon that is does not matter, so it is asked again until it ends.
    const timer = setInterval(() => child.kill('SIGINT'), 1_500);
    const code = await ended;
    clearInterval(timer);
    expect(err).toContain('interrupted');
    expect(code).toBe(4);
  });
});

describe('the output', () => {
  it('has colour only where someone looks or it is asked for', () => {
    const run = ['run', 'renewed-attack'];
    expect(casus(run).stdout).not.toContain(ESCAPE);
    expect(casus(run, { env: { NO_COLOR: '1' } }).stdout).not.toContain(ESCAPE);
    expect(casus(run, { env: { FORCE_COLOR: '1' } }).stdout).toContain(ESCAPE);
    expect(casus(run, { env: { FORCE_COLOR: '0' } }).stdout).not.toContain(ESCAPE);
  });

  it('on a terminal has colour, and none with NO_COLOR', (test) => {
    const onTerminal = (env: Readonly<Record<string, string>>): SpawnSyncReturns<string> =>
      spawnSync('script', ['-qec', `"${process.execPath}" "${bundle}" run renewed-attack`, '/dev/null'], {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm', ...env },
      });
    const plain = onTerminal({ NO_COLOR: '1' });
    if (plain.error) return test.skip('script(1) is not on this machine');
    expect(plain.stdout).not.toContain(ESCAPE);
    expect(onTerminal({}).stdout).toContain(ESCAPE);
    return undefined;
  });

  it('onto a full disk is a reason, not a fault', () => {
    const full = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${bundle}" run renewed-attack > /dev/full`],
      {
        encoding: 'utf8',
      },
    );
    expect(full.stderr).toBe(
      'casus: the output cannot be written: the disk is full\n  make room, or send it elsewhere\n',
    );
    expect(full.status).toBe(2);
  });

  it('may be cut off by its reader without a word', () => {
    const piped = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" "${bundle}" run renewed-attack --json | head -1; echo "\${PIPESTATUS[0]}"`,
      ],
      {
        encoding: 'utf8',
      },
    );
    expect(piped.stderr).toBe('');
    expect(piped.stdout).toBe('{\n0\n');
  });
});

describe('the input', () => {
  it('is standard input for -', () => {
    const text = readFileSync(join(root, 'library/crises/falklands-1982.crisis'), 'utf8');
    const piped = casus(['run', '-', '--json'], { input: text });
    expect(piped.stderr).toBe('');
    const whole = (json: string): unknown => (JSON.parse(json) as { report: unknown }).report;
    expect(whole(piped.stdout)).toEqual(whole(casus(['run', 'falklands-1982', '--json']).stdout));
    const pact = readFileSync(join(root, 'library/pacts/NAT-1949.pact'), 'utf8');
    expect(casus(['prose', '-'], { input: pact }).stdout).toBe(casus(['prose', 'NAT-1949']).stdout);
  });

  it('is laid out by fmt --stdin, a crisis as a crisis and a pact as a pact', () => {
    const loose = OPEN.replaceAll('\n', '\r\n').replace('attacks', 'attacks   ');
    expect(casus(['fmt', '--stdin'], { input: loose })).toMatchObject({ status: 0, stdout: OPEN });
    expect(casus(['fmt', '--stdin', '--check'], { input: loose })).toMatchObject({
      status: 1,
      stdout: '<stdin>:1: not in the one layout\n',
    });
    expect(casus(['fmt', '--stdin', '--check'], { input: OPEN })).toMatchObject({ status: 0, stdout: '' });
    expect(casus(['fmt', '--stdin'], { input: 'pact EXAMPLE-1   "One"' })).toMatchObject({
      status: 0,
      stdout: 'pact EXAMPLE-1 "One"\n',
    });
  });

  it.each([
    ['nothing', ''],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])],
    ['not UTF-8', Buffer.from([0x63, 0xe9, 0xff])],
    ['10 MB of noise', Buffer.alloc(10 * 1024 * 1024, 'when shall [ ')],
  ])('of %s is refused with a reason and no stack', (_what, input) => {
    for (const command of [
      ['run', '-'],
      ['prose', '-'],
      ['fmt', '--stdin'],
    ]) {
      const { status, stderr } = casus(command, { input });
      expect(stderr, command.join(' ')).toMatch(/stdin/);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(status).toBe(1);
    }
  });

  it('that may not be read is refused', (test) => {
    writeFileSync('secret.pact', 'pact SECRET-1 "S"\n');
    chmodSync('secret.pact', 0o000);
    try {
      readFileSync('secret.pact');
      return test.skip('root may read everything');
    } catch {
      expect(casus(['prose', 'secret.pact'])).toMatchObject({ status: 1 });
      return undefined;
    }
  });
});

describe('nothing leaves the machine', () => {
  it.each([
    ['run', 'renewed-attack'],
    ['run', 'open.crisis'],
    ['test', 'july-1914'],
    ['explain', 'falklands-1982', '--party', 'USA', '--why-not'],
    ['prose', 'UA-A5T-2025', '--docx', 'a.docx'],
    ['brief', 'UA-A5T-2025', '--crisis', 'renewed-attack', '--out', 'brief.html'],
    ['new', 'pact', 'EXAMPLE-2027'],
    ['fmt', '--check', 'open.crisis'],
    ['complete', 'bash'],
    ['help', 'P011'],
    ['--version'],
  ])('casus %s %s opens no socket and asks no name server', (...args) => {
    const { status, stderr } = casus(args, { node: ['--import', offline] });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('and a program that did would be caught', () => {
    for (const line of [
      "fetch('http://127.0.0.1:9/').catch(() => {})",
      "import('node:net').then(({ connect }) => connect(9).on('error', () => {}))",
      "import('node:dns').then(({ lookup }) => lookup('example.org', () => {}))",
      "import('node:https').then(({ get }) => get('https://127.0.0.1:9/').on('error', () => {}))",
      "import('node:dgram').then(({ createSocket }) => createSocket('udp4').send('x', 9))",
    ]) {
      const { status, stderr } = spawnSync(process.execPath, ['--import', offline, '-e', line], {
        encoding: 'utf8',
      });
      expect(stderr, line).toContain('reached for the network');
      expect(status).toBe(97);
    }
  });
});
