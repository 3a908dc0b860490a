import { expect, it } from 'vitest';
import { emptyCatalogue } from '../catalogue/catalogue.ts';
import { parsePact } from './pact.ts';
import { checkTogether } from './together.ts';

const draft = (id: string, over: string) => {
  const made = parsePact(`pact ${id} "One"\n  a treaty.\nArticle 1 "Rank"\n  This pact prevails over ${over}.\n`, { catalogue: emptyCatalogue() }).draft;
  if (!made) throw new Error(`${id} does not parse`);
  return made;
};

it('finds two pacts that each claim to prevail, and points at both', () => {
  const found = checkTogether([draft('ONE-1', 'TWO-2'), draft('TWO-2', 'each other pact')]);
  expect(found.map((entry) => entry.code)).toEqual(['P022']);
  expect(found[0]?.related).toHaveLength(1);
});

it('says nothing where only one claims it', () => {
  expect(checkTogether([draft('ONE-1', 'TWO-2'), draft('TWO-2', 'SIX-6')])).toEqual([]);
});
