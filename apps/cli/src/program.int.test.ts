import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invoke } from './testing/invoke.ts';

const here = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casus-cli-'));
  process.chdir(folder);
  writeFileSync(
    'typo.pact',
    'pact TYPO-2027 "Typo"\n  a treaty, in force from 1 January 2027.\n\nMembers: France and Polnd.\n\nArticle 1 "One"\n  Each Member shall assist Ukraine within 24 hours of the attack.\n',
  );
});
afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

describe('bad input (the table is testing/bad-input.md)', () => {
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
