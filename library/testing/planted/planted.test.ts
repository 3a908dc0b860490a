// Thirty and more small pacts with one hole each, and the same without it: what the checker finds, and what it makes up.

import { describe, expect, it } from 'vitest';
import { CORPUS } from './corpus.ts';
import { pageOf } from './table.ts';

const FILE = new URL('../../../docs/planted.md', import.meta.url);

describe('planted loopholes', () => {
  it('are of thirty kinds at least', () => {
    expect(new Set(CORPUS.map(({ slug }) => slug)).size).toBeGreaterThanOrEqual(30);
  });

  it('are found as docs/planted.md says; `vitest -u` writes the page anew', async () => {
    const page = pageOf();
    const figures = /\*\*Found: .*\*\*/.exec(page)?.[0];
    console.log(figures);
    await expect(page).toMatchFileSnapshot(FILE.pathname);
  }, 600_000);
});
