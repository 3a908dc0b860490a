// The drawing and the tables of the architecture name folders that exist, all of them, and the arrows that the layers allow.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../scripts/command.ts';

const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const drawing = readFileSync(join(root, 'docs/architecture.svg'), 'utf8');
const folders = (path: string): readonly string[] =>
  readdirSync(join(root, path)).filter(
    (name) => !/^\.|node_modules|^dist$/.test(name) && statSync(join(root, path, name)).isDirectory(),
  );

it('the boxes of the drawing are the folders of the repository that hold what is ours', () => {
  const boxes = [...drawing.matchAll(/font-weight="bold">([^<]+)</g)].map((match) => match[1] ?? '');
  expect(boxes.filter((box) => !existsSync(join(root, box)))).toEqual([]);
  expect(boxes).toEqual(expect.arrayContaining(folders('packages').map((name) => `packages/${name}`)));
  expect(boxes).toEqual(expect.arrayContaining(folders('apps').map((name) => `apps/${name}`)));
  for (const box of boxes) expect(page).toContain(`\`${box}\``);
});

it('the table of the engine names all its folders', () => {
  const table = page.slice(page.indexOf('## The engine inside'));
  const named = [...table.matchAll(/`([a-z]+)`/g)].map((match) => match[1] ?? '');
  const there = folders('packages/engine/src').filter((name) => name !== 'testing');
  expect(there.filter((name) => !named.includes(name))).toEqual([]);
});

it('every decision is in the list, and fits a screen', () => {
  const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d/.test(name));
  const list = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8');
  for (const name of pages) {
    expect(list).toContain(`(${name})`);
    expect(readFileSync(join(root, 'docs/decisions', name), 'utf8').split('\n').length).toBeLessThan(40);
  }
});
