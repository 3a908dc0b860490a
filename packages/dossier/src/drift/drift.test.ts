import { expect, it } from 'vitest';
import { end, made, said, says, TRIGGER } from '../testing/made.ts';
import { driftOf } from './drift.ts';

const dossier = made([
  said('S1', 1, 'Meloni', [says('proposes', TRIGGER, { words: 'a robust response within 24 hours' })]),
  said('S2', 2, 'Sybiha', [says('supports', TRIGGER, { gist: 'at once', rewords: 'S1' })]),
  said('S3', 3, 'Lavrov', [says('doubts', TRIGGER, { words: 'within a reasonable time' })]),
  said('S4', 4, 'Source A', [says('claims', TRIGGER, { words: 'the 24 hours of the response' })]),
]);
const forms = (phrase: string, day = 30) =>
  driftOf(dossier, phrase, end(day)).map(({ saying, quoted, from }) => [saying.statement.id, quoted, from]);

it('follows a phrase through its own words and through rewordings that have lost them', () => {
  expect(forms('24 hours')).toEqual([
    ['S1', true, undefined],
    ['S2', false, 'S1'],
    ['S4', true, undefined],
  ]);
  expect(forms('at once')).toEqual([
    ['S1', true, undefined],
    ['S2', false, 'S1'],
  ]);
  expect(forms('24 hours', 1)).toHaveLength(1);
});

it('finds nothing for words that nobody used, and for none', () => {
  expect(forms('72 hours')).toEqual([]);
  expect(forms('the of a')).toEqual([]);
});
