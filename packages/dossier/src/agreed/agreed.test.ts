import { describe, expect, it } from 'vitest';
import type { Statement } from '../model/types.ts';
import { CONSENT, end, made, said, says, TRIGGER } from '../testing/made.ts';
import { agreedAt, agreedOn } from './agreed.ts';

const put = said('S1', 1, 'Meloni', [says('proposes', TRIGGER)]);
const answer = (...more: readonly Statement[]) => agreedOn(made([put, ...more]), TRIGGER, end(30)).answer;

describe('is it agreed?', () => {
  it('has an answer for each way in which it can stand', () => {
    expect(agreedOn(made([]), TRIGGER, end(30)).answer).toBe('not addressed');
    expect(answer()).toBe('put forward only');
    expect(answer(said('S2', 2, 'Source A', [says('claims', TRIGGER)]))).toBe('claimed only');
    expect(answer(said('S2', 2, 'Lavrov', [says('rejects', TRIGGER)]))).toBe('refused');
    expect(answer(said('S2', 2, 'Sybiha', [says('supports', TRIGGER)]))).toBe('agreed in words');
    expect(
      answer(
        said('S2', 2, 'Sybiha', [says('supports', TRIGGER)]),
        said('S3', 3, 'Lavrov', [says('rejects', TRIGGER)]),
      ),
    ).toBe('agreed in part');
  });

  it('puts consents first, whatever came up first', () => {
    const dossier = made([put, said('S2', 2, 'Source A', [says('claims', CONSENT)])]);
    expect(agreedAt(dossier, end(2)).topics.map(({ topic }) => topic.id)).toEqual(['consent', 'trigger']);
    expect(agreedAt(dossier, end(1)).topics.map(({ topic }) => topic.id)).toEqual(['trigger']);
  });
});
