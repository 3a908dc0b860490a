import type { Terms } from '../terms/model.ts';

/**
 * The same game without the text: nobody owes or is forbidden anything, nothing stands ready, nobody can stop anything.
 * Guarantors may still help if they want to. What the text changes is measured against this.
 */
export const bare = (terms: Terms): Terms => ({
  ...terms,
  guarantors: terms.guarantors.map((bloc) => ({ ...bloc, beforehand: [] })),
  attacks: terms.attacks.map((attack) => ({
    ...attack,
    courses: attack.courses.slice(0, 1).map((course) => ({
      ...course,
      by: [],
      reckonings: course.reckonings.map((row) => row.map(() => ({ grounds: [] }))),
    })),
  })),
});
