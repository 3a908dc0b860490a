import { expect, it } from 'vitest';
import { compareResolutions, comparisonSentence, verdictTable } from './resolutions.ts';
import { brief, choices } from './testing/brief.ts';
import { print, renewedAttack } from './testing/renewed-attack.ts';

const { brackets: comparison } = brief;

it('tells verdicts that are the same in every resolution from those that depend on a bracket', () => {
  const consult = comparison?.verdicts.filter(({ article }) => article === '3');
  expect(consult?.every(({ dependsOn }) => dependsOn.length === 0)).toBe(true);
  const assist = comparison?.verdicts.find(
    ({ article, parties }) => article === '4(1)' && parties.includes('ITA'),
  );
  expect(assist?.dependsOn).toEqual(['2']);
  expect(assist?.results).toEqual([
    { result: 'met', under: [{ '2': 'UKR' }] },
    { result: 'not owed', under: [{ '2': 'Drafters' }] },
  ]);
});

it('says what one alternative alone changes in the first run', () => {
  const alone = comparison?.alone ?? [];
  expect(alone.every(({ choice, label }) => choice === '2' && label === 'Drafters')).toBe(true);
  expect(alone).toContainEqual({
    choice: '2',
    label: 'Drafters',
    pact: 'TEST-2027',
    article: '4(1)',
    verb: 'assist',
    parties: ['ITA', 'POL'],
    from: 'met',
    to: 'not owed',
  });
});

it('says what was run and what matters', () => {
  const partial = compareResolutions(
    [{ selection: { '1': 'USA', '2': 'UKR' }, report: renewedAttack }],
    choices,
    false,
  );
  expect(comparisonSentence(partial)).toBe(
    '1 resolutions of the brackets were run, not all of them; they give 1 different result; no choice changes a verdict.',
  );
});

it('gives the verdicts as rows', () => {
  const table = comparison && verdictTable(comparison, print);
  expect(table?.rows.find(({ cells }) => cells[1] === 'France and United Kingdom')?.cells).toEqual([
    'assist, Article 4(1)',
    'France and United Kingdom',
    'depends on bracket 2',
    'breached: 2=UKR; not owed: 2=Drafters',
  ]);
});
