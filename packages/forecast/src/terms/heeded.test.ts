import { describe, expect, it } from 'vitest';
import { asked } from '../testing/made.ts';
import { follow } from './follow.ts';
import { groundsOf } from './grounds.ts';
import { advanceTerms, beginTerms } from './search.ts';

describe('others of whom only some duties matter', () => {
  // "Failing that, each other Guarantor shall also provide arms": all that anybody hangs on is Article 4(1) of the others.
  const { scene, blocs, rows, cells } = advanceTerms(
    beginTerms(
      asked({ 'UA-A5T-2025': { 2: 'FRA', 3: 'Drafters', 5: 'USA', 6: 'Drafters 3' } }, 'RUS', 'UKR'),
    ),
    5,
  );
  const [course] = rows[0]?.courses ?? [];
  const cell = cells.find(({ row }) => row === 0);
  const others = cell?.others ?? [];
  const by = blocs[cell?.bloc ?? 0]?.[0] ?? '';

  it('are those that a remedy reads', () => {
    expect(others.length).toBe(10);
    expect(others.every(({ duties }) => duties?.has('UA-A5T-2025/4(1).1'))).toBe(true);
  });

  it.each(['none', 'consult', 'sanctions', 'arms', 'force'] as const)(
    'may as well do all that they owe: the answer %s comes to the same',
    (rung) => {
      const [few, all] = [others, others.map(({ party }) => ({ party }))].map((company) => {
        const { state, lowest } = follow(scene, course?.run ?? [], { by, rung, hours: 0 }, company);
        return groundsOf(state, by, scene.start, lowest, rung);
      });
      expect(few).toEqual(all);
      expect(few?.length).toBeGreaterThan(0);
    },
  );
});
