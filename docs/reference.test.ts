// The generated pages are what the catalogues say now.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, pages, pictureFile } from '../scripts/docs.ts';
import { picture } from '../scripts/docs-picture.ts';

const made = await pages();

it.each(Object.entries(made))('docs/reference/%s is current (else: npm run docs)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

it('shows on the README what a run draws today (else: npm run docs)', async () => {
  expect(readFileSync(pictureFile, 'utf8')).toBe(await picture());
});

it('holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(made).sort());
});
