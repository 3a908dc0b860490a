import { describe, expect, it } from 'vitest';
import { everyPact, WORDING } from '../testing/library.ts';
import { provisionsOfDraft } from './draft.ts';
import { GRADE_MEANINGS } from './grades.ts';
import { FUNCTIONS } from './model.ts';

describe('the grades of the heat map', () => {
  it('are described, each that some pact of the library gets, and each differently within a function', () => {
    const given = new Set(
      everyPact().flatMap((draft) =>
        provisionsOfDraft(draft, {}, WORDING).each.map(({ serves, grade }) => `${serves} ${grade}`),
      ),
    );
    expect(given.size).toBeGreaterThan(60);
    for (const serves of FUNCTIONS)
      for (const [grade, words] of GRADE_MEANINGS[serves].entries())
        if (given.has(`${serves} ${grade}`)) expect(words, `${serves} ${grade}`).not.toBe('');
    for (const serves of FUNCTIONS) {
      const words = GRADE_MEANINGS[serves].filter((each) => each !== '');
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
