// The generated pages are what the catalogues say now.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folder, pages, pictureFile, promisesFile } from '../scripts/docs.ts';
import { picture } from '../scripts/docs-picture.ts';
import { promises } from '../scripts/docs-promises.ts';

const made = await pages();

it.each(Object.entries(made))('docs/reference/%s is current (else: npm run docs)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
});

it('shows on the README what a run draws today (else: npm run docs)', async () => {
  expect(readFileSync(pictureFile, 'utf8')).toBe(await picture());
});

// Five questions are asked anew. How many states that takes may change without the answer changing.
it('shows on the how-to what is assured today (else: npm run docs)', { timeout: 600_000 }, async () => {
  const answers = (svg: string): string => svg.replaceAll(/[\d,]+ states?/g, 'states');
  expect(answers(readFileSync(promisesFile, 'utf8'))).toBe(answers(await promises()));
});

it('holds nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(made).sort());
});
