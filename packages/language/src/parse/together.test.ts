import { expect, it } from 'vitest';
import { emptyCatalogue } from '../catalogue/catalogue.ts';
import { parsePact } from './pact.ts';
import { checkTogether } from './together.ts';

const draft = (id: string, over: string) => {
  const made = parsePact(
    `pact ${id} "One"\n  a treaty.\nArticle 1 "Rank"\n  This pact prevails over ${over}.\n`,
    { catalogue: emptyCatalogue() },
  ).draft;
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

const ranked = (id: string, rule: string) => {
  const made = parsePact(`pact ${id} "One"\n  a treaty.\nArticle 1 "Rank"\n  This pact ${rule}.\n`, {
    catalogue: emptyCatalogue(),
  }).draft;
  if (!made) throw new Error(`${id} does not parse`);
  return made;
};

it('finds pacts that rank in a circle, through every kind of relation', () => {
  const found = checkTogether([
    ranked('ONE-1', 'prevails over TWO-2'),
    ranked('TWO-2', 'replaces SIX-6'),
    ranked('ONE-1', 'yields to SIX-6'),
  ]);
  expect(found.map((entry) => entry.code)).toEqual(['P024']);
  expect(found[0]?.message).toContain('TWO-2 (Article 1)');
});

it('says nothing of a chain', () => {
  expect(
    checkTogether([
      ranked('ONE-1', 'prevails over TWO-2'),
      ranked('TWO-2', 'prevails over SIX-6'),
      ranked('SIX-6', 'yields to ONE-1'),
    ]),
  ).toEqual([]);
});
