import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pact } from '@casus/engine';
import { expect, it } from 'vitest';
import { catalogueFrom } from '../catalogue/catalogue.ts';
import { parsePact } from '../parse/pact.ts';

// Words on which a number of the semantics turns (SEMANTICS section 15) must reach the model.

const regions = join(import.meta.dirname, '../../../../library/regions');
const json = (name: string): never => JSON.parse(readFileSync(join(regions, name), 'utf8')) as never;
if (!existsSync(regions)) throw new Error('library/regions is part of this repository');
const catalogue = catalogueFrom({
  states: json('states.json'),
  regions: json('regions.json'),
  zones: json('zones.json'),
});

const pact = (sentences: string): Pact => {
  const text = `pact EXAMPLE-1 "Example"\n  a treaty, in force from 1 January 2020.\nMembers: France, Italy and Poland.\nArticle 1 "One"\n  ${sentences}\n`;
  const { draft, diagnostics } = parsePact(text, { catalogue });
  if (!draft) throw new Error(diagnostics[0]?.message);
  return draft.template as unknown as Pact;
};

it('the standard of judgement stands beside the determiner', () => {
  const standard = (words: string): unknown =>
    pact(`Attack means an armed attack on any Member, as determined by each Member for itself${words}.`)
      .terms[0];
  expect(standard(' in its sole judgement')).toMatchObject({
    determiner: { kind: 'each', standard: 'sole' },
  });
  expect(standard(', objectively')).toMatchObject({ determiner: { kind: 'each', standard: 'objective' } });
  expect(standard('')).toMatchObject({ determiner: { kind: 'each', standard: 'good faith' } });
});

it('a gate on force is not a gate on the duty', () => {
  expect(pact('Italy may use force only after Parliament authorises it.').gates).toMatchObject([
    { organ: 'Parliament', effect: 'how', measures: ['force'] },
  ]);
  const whether = pact('Italy is not required to act unless Parliament authorises it.');
  expect(whether.gates).toMatchObject([{ organ: 'Parliament', effect: 'whether' }]);
  expect(whether.norms).toEqual([]);
});

it('what is owed at withdrawal survives unless the pact ends it', () => {
  const exit = 'Any Member may withdraw from this pact with notice of 1 year.';
  expect(pact(exit).exits[0]?.accrued).toBe('survives');
  expect(pact(`${exit} What is owed at withdrawal ends.`).exits[0]?.accrued).toBe('ends');
});

it('force in answer is no attack where the pact says so', () => {
  const term = 'Attack means an armed attack on any Member.';
  expect(pact(term).terms[0]).toMatchObject({ patterns: [{ kinds: ['armed attack'] }] });
  expect(pact(`${term} The use of force in answer is not an attack.`).terms[0]).toMatchObject({
    patterns: [{ qualities: ['first use'] }],
  });
});

it('weighted votes carry their table', () => {
  const { bodies } = pact(
    'The Council is composed of the Members. Contributions means these weights: France 4, Italy 5 and Poland 2. The Council decides by two thirds weighted by Contributions.',
  );
  expect(bodies[0]?.rules[0]?.rule).toEqual({
    kind: 'weighted',
    by: 'Contributions',
    need: 'two thirds',
    weights: { FRA: 4, ITA: 5, POL: 2 },
  });
});

it('until the body decides counts a decision either way, until it adopts does not', () => {
  const until = (words: string): unknown =>
    pact(
      `The Council is composed of the Members. When Russia attacks any Member, each other Member shall assist the victim until the Council ${words}.`,
    ).norms[0]?.until;
  expect(until('decides')).toMatchObject({ either: true });
  expect(until('adopts a decision')).not.toHaveProperty('either');
});
