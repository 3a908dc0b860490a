import { advance, apply, type Event, type Instant, type State } from '@casus/engine';
import { type Performing, performingOf } from '../acts/owed.ts';
import type { Question, Run } from '../model.ts';
import { type Act, frameOf, settled } from '../search/frame.ts';
import { tried } from '../search/lawful.ts';

/** So many instants are closed one after the other at one moment, at most: each is a thousandth of a second. */
const CLOSINGS = 8;

/**
 * A run as a chronicle: what happened before, the incident under its number, and every act, so that the step function
 * alone gives each the effect that it had. Once an instant has closed (a silence has carried, a duty has lapsed), the
 * search still acts at it; in a chronicle that is a thousandth of a second later, as `moves` has it.
 */
export const chronicleOf = (question: Question, run: Run): readonly Event[] => {
  const frame = frameOf(question);
  const performing = performingOf(frame);
  let state = frame.opening;
  const told = run.map((event) => {
    const at = momentOf(state, event, performing);
    const there = { ...event, at };
    state = apply(settled(advance(state, at)), there);
    return there;
  });
  return [...question.before, frame.incident, ...told];
};

/** The first moment, from the one on at which the search did it, at which an act does what it did there. */
const momentOf = (state: State, event: Event, performing: Performing): Instant => {
  const first = Math.max(event.at, state.now);
  const moments = Array.from({ length: CLOSINGS }, (_, closed) => (first + closed) as Instant);
  const { at: _at, ...act } = event;
  const isOwed = (moment: Instant): boolean => isOffered(performing, settled(advance(state, moment)), act);
  const hasEffect = (moment: Instant): boolean =>
    tried(settled(advance(state, moment)), act, actorOf(act)) !== undefined;
  return moments.find(isOwed) ?? moments.find(hasEffect) ?? (first as Instant);
};

/** Whether somebody owes an act here, or is free to do it. */
const isOffered = (performing: Performing, state: State, act: Act): boolean => {
  const said = JSON.stringify(sorted(act));
  return performing(state, actorOf(act)).some((deed) => JSON.stringify(sorted(deed.act)) === said);
};

const sorted = (act: Act): unknown =>
  Object.entries(act)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

const actorOf = (act: Act): string => {
  const by = 'by' in act ? act.by : undefined;
  return typeof by === 'string' ? by : (by?.[0] ?? '');
};
