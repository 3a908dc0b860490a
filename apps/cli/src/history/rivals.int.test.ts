import { describe, expect, it } from 'vitest';
import { dataFolder } from './read.ts';
import { answerTo } from './topics.ts';

const folder = dataFolder(undefined);

describe.skipIf(!folder.ok)('rivals (skipped without ../shared/data)', () => {
  it('are counted as the neutral default cites them', async () => {
    const answered = await answerTo('rivals', {
      folder: folder.ok ? folder.value : '',
      sweep: false,
      pacts: [],
    });
    if (!answered.ok) throw new Error(answered.problem.says);
    const lines = answered.value.studies.flatMap(({ value }) => value.map(({ of, k, n }) => [of, k, n]));
    expect(lines).toContainEqual(['uses force, 1946-2010', 469, 7292]);
    expect(lines).toContainEqual(['makes war, 1946-2010', 27, 7292]);
  });
});
