import { casesOf, type State } from '@casus/engine';
import type { Deed } from '../acts/owed.ts';

/** Whether a deed has its title: it is counted toward a duty of its author, or uses a liberty. */
export const canCount = (before: State, after: State, deed: Deed): boolean => {
  if (deed.title === 'liberty') return true;
  const index = before.record.size;
  return casesOf(after).some((of) =>
    of.instances.some((instance) => instance.bearers.includes(deed.by) && instance.by.includes(index)),
  );
};
