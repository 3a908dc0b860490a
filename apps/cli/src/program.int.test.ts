import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoke } from './testing/invoke.ts';

const here = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-cli-'));
  process.chdir(folder);
  mkdirSync('a-folder.crisis');
  writeFileSync('binary.crisis', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]));
  writeFileSync('latin1.crisis', Buffer.from([0x63, 0xe9, 0xff]));
  writeFileSync('noise.crisis', Buffer.alloc(10 * 1024 * 1024, 'when shall [ '));
  writeFileSync(
    'orphan.crisis',
    'crisis "Orphan", under NOPE-2099.\n\n1 March 2027:\n  (1) Russia attacks Ukraine by missiles.\n',
  );
  writeFileSync(
    'typo.pact',
    'pact TYPO-2027 "Typo"\n  a treaty, in force from 1 January 2027.\n\nMembers: France and Polnd.\n\nArticle 1 "One"\n  Each Member shall assist Ukraine within 24 hours of the attack.\n',
  );
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

describe('bad input', () => {
  it.each([
    ['a file that is not there', ['run', 'nowhere.crisis'], 1, /there is no such file/],
    ['a near miss of a library name', ['run', 'falkland-1982'], 1, /did you mean falklands-1982\?/],
    ['a folder', ['run', 'a-folder.crisis'], 1, /is a folder/],
    ['a binary file', ['run', 'binary.crisis'], 1, /binary file/],
    ['a file that is not UTF-8', ['run', 'latin1.crisis'], 1, /not UTF-8/],
    ['10 MB of noise', ['run', 'noise.crisis'], 1, /10\.0 MB/],
    ['a crisis under a pact that does not exist', ['run', 'orphan.crisis'], 1, /NOPE-2099/],
    ['a pact that does not exist', ['prose', 'NAT-1950'], 1, /did you mean NAT-1949\?/],
    ['an impossible moment', ['run', 'falklands-1982', '--at', '31 April 1982'], 2, /is no moment/],
    ['an unknown zone', ['run', 'falklands-1982', '--zone', 'Mars'], 2, /is no zone/],
    ['an unknown party', ['explain', 'falklands-1982', '--party', 'Ukrane'], 2, /did you mean Ukraine\?/],
    ['an unknown command', ['rum'], 2, /Did you mean run\?/],
    ['an unknown option', ['run', 'falklands-1982', '--frobnicate'], 2, /unknown option/],
    ['an unknown code', ['help', 'P999'], 2, /no such code/],
    [
      'a brief that cannot be written',
      ['brief', 'NAT-1949', '--out', '/proc/nowhere/x.html'],
      2,
      /cannot be written/,
    ],
  ])('%s is refused with a reason', async (_what, args, code, words) => {
    const result = await invoke(...args);
    expect(result.err).toMatch(words);
    expect(result.err).not.toMatch(/\n\s+at /);
    expect(result.code).toBe(code);
  });

  it('shows the place, the line, a caret and the way to mend it', async () => {
    const { code, err } = await invoke('prose', 'typo.pact');
    expect(code).toBe(1);
    expect(err).toMatch(/typo\.pact:4:\d+: error P\d+/);
    expect(err).toContain('Members: France and Polnd.');
    expect(err).toMatch(/\^{3,}/);
    expect(err).toMatch(/Poland/);
  });
});

describe('the other commands', () => {
  it('test judges the expectations of a crisis, and exits 1 where one fails', async () => {
    expect(await invoke('test', 'falklands-1982')).toMatchObject({ code: 0, err: '' });
    writeFileSync(
      'wrong.crisis',
      'crisis "Wrong", under NAT-1949.\n\n2 April 1982:\n  (1) Argentina attacks the United Kingdom in the Falkland Islands by landing.\n  Expect: Article 5 of NAT-1949 is triggered.\n',
    );
    const { code, out } = await invoke('test', 'wrong.crisis');
    expect(out).toMatch(/✗ Wrong: 0 of 1 as expected/);
    expect(code).toBe(1);
  });

  it('explain goes down to the article that stands in the way', async () => {
    const { code, out } = await invoke(
      'explain',
      'falklands-1982',
      '--party',
      'usa',
      '--why-not',
      '--article',
      'NAT-1949:5',
    );
    expect(code).toBe(0);
    expect(out).toContain('Article 6 of NAT-1949');
    expect(out).toContain('"Treaty Area means each of the following');
  });

  it('prose prints the articles, and --docx writes a Word file', async () => {
    const { out } = await invoke('prose', 'nat-1949');
    expect(out).toContain('Article 5');
    expect(out).toContain('each other Member shall assist the victim');
    expect((await invoke('prose', 'UA-A5T-2025', '--docx', 'a.docx')).code).toBe(0);
    expect(readFileSync('a.docx').subarray(0, 2).toString()).toBe('PK');
  });

  it('brief writes one page, with or without a crisis', async () => {
    expect((await invoke('brief', 'NAT-1949', '--out', 'text.html')).code).toBe(0);
    expect(readFileSync('text.html', 'utf8')).toContain('Nothing was run.');
    const { code, out } = await invoke(
      'brief',
      'ua-a5t-2025',
      '--crisis',
      'renewed-attack',
      '--out',
      'brief/run.html',
    );
    expect(code).toBe(0);
    expect(out).toContain('Written: ');
    expect(readFileSync('brief/run.html', 'utf8')).toContain('<svg');
  });

  it('new makes files that run, and writes over none', async () => {
    expect((await invoke('new', 'pact', 'example-2027')).code).toBe(0);
    expect((await invoke('new', 'crisis', 'First try', '--under', 'EXAMPLE-2027')).code).toBe(0);
    expect(await invoke('run', 'first-try.crisis')).toMatchObject({ code: 0, err: '' });
    expect(await invoke('test', 'first-try.crisis')).toMatchObject({ code: 0, err: '' });
    expect((await invoke('new', 'pact', 'example-2027')).code).toBe(2);
    expect((await invoke('fmt', '--check', 'EXAMPLE-2027.pact', 'first-try.crisis')).code).toBe(0);
  });
});
