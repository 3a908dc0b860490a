import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { badInput } from './testing/bad-input.ts';
import { inEmptyFolder } from './testing/folder.ts';
import { invoke, wordsOf } from './testing/invoke.ts';

// Section 7 of the issue, and what users will do: each entry of testing/bad-input.md ends as it says, with no stack.

inEmptyFolder();
beforeAll(() => {
  mkdirSync('a-folder');
  symlinkSync('loop.crisis', 'loop-2.crisis');
  symlinkSync('loop-2.crisis', 'loop.crisis');
});

const all = badInput();

it('reads its table whole', () => {
  expect(all.map(([kind]) => kind)).toHaveLength(5);
  expect(all.flatMap(([, entries]) => entries).length).toBeGreaterThanOrEqual(65);
});

describe.each(all)('%s', (_kind, entries) => {
  it.each(entries.map((entry) => [entry.what, entry] as const))('%s', async (_what, entry) => {
    for (const { name, content } of entry.files) writeFileSync(name, content);
    const { code, out, err } = await invoke(...wordsOf(entry.command).slice(1));
    expect(err).toBe(entry.says);
    for (const note of entry.notes) expect(out.split('\n')).toContain(note);
    expect(code).toBe(entry.code);
    // Who is told what is wrong is told what was expected, or what to do.
    if (code !== 0) expect(err.split('\n').length).toBeGreaterThan(1);
  });
});
