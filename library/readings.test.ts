// Every reading names who holds it and on what source, and those that serve one vector alone are accounted for.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingRows } from '../scripts/docs-readings.ts';
import { catalogue } from './testing/shelf.ts';

const rows = readingRows();
const isState = (name: string): boolean => catalogue.party(name) !== undefined;

describe.each(rows)('$label of $pact', ({ heldBy, source }) => {
  it('names who holds it', () => {
    expect(heldBy).not.toEqual([]);
  });

  it('names a source, or is held by Drafters alone', () => {
    expect(source === undefined ? heldBy : ['Drafters', source]).toEqual(
      source === undefined ? ['Drafters'] : ['Drafters', source],
    );
  });

  it('is not put into the mouth of a state by the drafters', () => {
    if (heldBy.includes('Drafters')) expect(source).toBeUndefined();
    if (heldBy.some(isState)) expect(source).toBeDefined();
  });
});

it('is in no crisis: a crisis only chooses', () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => row.heldBy.some(isState)).length).toBeGreaterThan(15);
});

it('those that change one vector alone are judged in library/README.md, each once', () => {
  const text = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const judged = [
    ...(text.split('## Readings that one vector uses')[1] ?? '').matchAll(
      /^\| (.+?) \| ([A-Z0-9-]+) \| (V\d\d) \| (.{20,}) \|$/gm,
    ),
  ].map(([, label, pact, vector]) => `${label} of ${pact}: ${vector}`);
  const single = rows
    .filter((row) => row.vectors.length === 1)
    .map((row) => `${row.label} of ${row.pact}: ${row.vectors.join()}`);
  expect(judged.toSorted()).toEqual(single.toSorted());
});
