import { expect, it } from 'vitest';
import type { ExpectedPart } from '../model/types.ts';
import { CONSENT, end, made, may, said, says, TRIGGER } from '../testing/made.ts';
import { judgeDossier } from './judge.ts';

const on = (day: number) => ({ from: may(day), until: end(day), about: false, text: `${day} May 2025` });
const claimed = (more: object = {}): ExpectedPart => ({
  kind: 'claimed',
  not: false,
  by: [],
  alone: false,
  statements: [],
  ...more,
});
const judged = (part: ExpectedPart, day = 9, topic = CONSENT): boolean | undefined =>
  judgeDossier(
    made(
      [
        said('S1', 1, 'Source A', [says('claims', CONSENT)]),
        said('S2', 2, 'Meloni', [says('claims', CONSENT)]),
        said('S3', 3, 'Sybiha', [says('doubts', CONSENT)]),
      ],
      { expectations: [{ topic, on: on(day), parts: [part], text: 'as expected' }] },
    ),
    (party) => party,
  )[0]?.holds;

it('holds by kind, voice and statement, on its day', () => {
  expect(judged(claimed())).toBe(true);
  expect(judged(claimed({ by: ['Source A', 'Meloni'], statements: ['S1'] }))).toBe(true);
  expect(judged(claimed({ by: ['Source A'] }), 1)).toBe(true);
  expect(judged({ kind: 'silent' }, 9, TRIGGER)).toBe(true);
});

it('fails where a voice is left out, a wrong one is named, or something stands that should not', () => {
  expect(judged(claimed({ by: ['Source A'] }))).toBe(false);
  expect(judged(claimed({ by: ['Lavrov', 'Meloni'] }))).toBe(false);
  expect(judged(claimed({ not: true }))).toBe(false);
  expect(judged(claimed({ statements: ['S3'] }))).toBe(false);
  expect(judged({ kind: 'silent' })).toBe(false);
  expect(judged({ kind: 'confirmed', not: true, by: [], alone: false, statements: [] })).toBe(true);
});
