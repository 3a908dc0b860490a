import { expect, it } from 'vitest';
import { catalogue } from '../crisis/testing/shelf.ts';
import { parsePact } from './pact.ts';

const HEAD =
  'pact X-1 "X"\n  a treaty.\nMembers: France, Germany, Italy and Poland.\nBeneficiary: Ukraine.\nArticle 1 "A"\n  ';
const wrongAt = (sentence: string): readonly string[] =>
  parsePact(`${HEAD}${sentence}\n`, { catalogue })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ range }) => sentence.slice((range?.column ?? 3) - 3).split(/[ .]/)[0] ?? '');

it('tells the comma of a list from the comma after it', () => {
  expect(wrongAt('When Poland uses force, Germany shall meet.')).toEqual([]);
  expect(wrongAt('When Poland uses force, arms or funds, Germany, Italy and France shall meet.')).toEqual([]);
});

it('asks where the list is used, when its words alone do not tell', () => {
  expect(wrongAt('When Poland attacks Ukraine in Crimea, France or Germany shall meet.')).toEqual([]);
  expect(wrongAt('Each Member that attacks Ukraine in Crimea, Donetsk or Luhansk shall meet.')).toEqual([]);
});

it('reports the word that is wrong, not the one where the choice began', () => {
  expect(
    wrongAt('When any Member determnes that the security of Poland is threatened, Germany shall meet.')[0],
  ).toBe('determnes');
});

it('comes to an end, and soon, on lists without an end', () => {
  const from = performance.now();
  parsePact(`${HEAD}Each Member shall assist ${'France, '.repeat(8_000)}`, { catalogue });
  parsePact(`${HEAD}Each Member shall respect the borders of ${'France and '.repeat(8_000)}`, { catalogue });
  expect(performance.now() - from).toBeLessThan(20_000);
});
