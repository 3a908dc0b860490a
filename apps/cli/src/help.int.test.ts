import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples.ts';
import { dataFolder } from './history/read.ts';
import { programFor } from './program.ts';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke, wordsOf } from './testing/invoke.ts';

inEmptyFolder();

const commands = programFor({ out: () => undefined, err: () => undefined } as never, [], () => undefined)
  .commands.map((command) => command.name())
  .filter((name) => name !== 'complete');

describe('help', () => {
  it.each(commands)('of casus %s says what it is for, its options and its examples', async (name) => {
    const { code, out } = await invoke(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: casus ${name}`));
    expect(out).toContain('--json');
    for (const example of EXAMPLES[name] ?? []) expect(out).toContain(`  ${example}`);
    expect(EXAMPLES[name]?.length).toBeGreaterThan(0);
    expect((await invoke('help', name)).out).toBe(out);
  });

  it('without a command lists them all and the exit codes, and is a usage error only where none was asked for', async () => {
    const { code, out } = await invoke('--help');
    expect(code).toBe(0);
    for (const name of commands) expect(out).toContain(`  ${name} `);
    expect(out).toMatch(/Exit codes: 0 fine; 1 .*; 2 usage; 3 a bug; 4 /);
    expect((await invoke()).code).toBe(2);
  });

  // In the order of the table: `new` makes the files that `fmt` takes.
  const examples = Object.values(EXAMPLES).flat();
  it.each(examples.filter((line) => !line.includes('<')))('runs as shown: %s', async (line) => {
    // The data of others do not come with the repository.
    if (line.startsWith('casus history') && !dataFolder(undefined).ok)
      return console.warn(`skipped without ../shared/data: ${line}`);
    const [, ...args] = wordsOf(line);
    const { code, err } = await invoke(...args);
    expect(err).toBe('');
    expect(code).toBe(0);
    const out = args.indexOf('--out');
    if (out > 0) expect(existsSync(args[out + 1] ?? '')).toBe(true);
  });

  it('explains a code of the language and of the engine', async () => {
    expect((await invoke('help', 'p011')).out).toContain('Not reported for:');
    expect((await invoke('help', 'R05')).out).toContain('no-power');
  });
});

describe('completion', () => {
  it.each([
    ['bash', ['bash', '-n']],
    ['zsh', ['zsh', '-n']],
    ['fish', ['fish', '--no-execute']],
  ])('for %s is a script that the shell takes', async (shell, check) => {
    const out = (await completed(shell)).join('\n');
    expect(out).toContain('casus');
    writeFileSync(`completion.${shell}`, `${out}\n`);
    const [program = '', ...flags] = check;
    const ran = spawnSync(program, [...flags, `completion.${shell}`], { encoding: 'utf8' });
    // A shell that this machine does not have cannot judge.
    if (ran.error === undefined) expect(ran.stderr).toBe('');
  });

  it('offers commands, options, and what the library holds', async () => {
    const offered = async (...words: readonly string[]): Promise<string> =>
      (await completed('--', ...words)).join('\n');
    expect(await offered('')).toMatch(/^run\b/m);
    expect(await offered('run', '')).toMatch(/^falklands-1982\b/m);
    expect(await offered('prose', '')).toMatch(/^NAT-1949\b/m);
    expect(await offered('run', '--')).toMatch(/^--resolve\b/m);
  });

  it('needs a shell', async () => {
    expect(await invoke('complete')).toMatchObject({ code: 2 });
    expect(await invoke('complete', 'tcsh')).toMatchObject({ code: 2 });
  });
});

/** What `casus complete` prints; the package prints it to the console. */
async function completed(...words: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => void lines.push(String(line));
  try {
    expect((await invoke('complete', ...words)).code).toBe(0);
  } finally {
    console.log = log;
  }
  return lines;
}
