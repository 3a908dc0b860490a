import { caseIn, casesOf, type Event, get, type State } from '@casus/engine';
import type { Deed } from '../acts/deed.ts';
import type { Frame } from './frame.ts';

/** Whether a deed has its title: it is counted toward a duty of its author, or uses a liberty. */
export const canCount = (before: State, after: State, deed: Deed): boolean => {
  if (deed.title === 'liberty') return true;
  const index = before.record.size;
  for (let id = 0; id < after.cases.size; id += 1) {
    // What is as it was before has not counted it.
    if (get(after.cases, id) === get(before.cases, id)) continue;
    for (const { bearers, by } of caseIn(after, id)?.instances ?? [])
      if (by.includes(index) && bearers.includes(deed.by)) return true;
  }
  return false;
};

/** Whether the last act has added to an amount that is owed, or performed something: one that is only of the kind asked for is not done again. */
export const isCounted = (before: State, after: State): boolean => {
  const index = before.record.size;
  return casesOf(after).some((of) =>
    of.instances.some((instance, place) => {
      const earlier = caseIn(before, of.id)?.instances[place];
      return (
        instance.by.includes(index) && (instance.done !== earlier?.done || instance.status !== earlier.status)
      );
    }),
  );
};

/**
 * Whether a deed after another toward the same duty can be left out, because it performs nothing and the run
 * without it (or without the one before) is lawful too and shows the same at every instant: a second measure of free choice that no
 * text names, or a second part of an amount of which all that is left can be given instead.
 */
export const addsNothing = (frame: Frame, before: State, after: State, deed: Deed): boolean => {
  if (!deed.part && !deed.any) return false;
  const index = before.record.size;
  const counted = casesOf(after).flatMap((of) => of.instances.filter(({ by }) => by.includes(index)));
  const isAlike = (event: Event | undefined): boolean =>
    (event?.kind === 'measure' || event?.kind === 'delivery') &&
    event.by === deed.by &&
    (deed.part ? event.measure === deed.done.measure : frame.unnamed.has(event.measure));
  return (
    counted.length > 0 &&
    counted.every(
      ({ status, by }) =>
        status === 'active' && by.some((at) => at !== index && isAlike(get(before.record, at))),
    )
  );
};
