import type { Draft, Selection } from '../model/choice.ts';

/** A text as written, where nobody has chosen: the first alternative of every bracket that `given` leaves open. */
export const firstAlternatives = (draft: Draft, given: Selection = {}): Selection =>
  Object.fromEntries(
    draft.choices
      .filter(({ kind, id }) => kind === 'bracket' && given[id] === undefined)
      .map(({ id, options }) => [id, options[0]?.label ?? '']),
  );
