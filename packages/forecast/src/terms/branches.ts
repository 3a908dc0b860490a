import { advance, apply, type Event, type Instant, type Move, type PartyId, type State } from '@casus/engine';
import type { Performer } from './deeds.ts';

/**
 * The step function for several answers that are tried on one course: what they have in common is worked out once. A
 * state is known by itself and not by what it holds, so what comes out is what the step function gives.
 */
export interface Branches {
  /** The state after an event and whatever it brings at once. */
  readonly put: (state: State, event: Event) => State;
  /** The state when time has passed; `closing` closes the instant. */
  readonly pass: (state: State, until: Instant, closing?: boolean) => State;
  /** What a party may do in performance of what it owes. */
  readonly offers: (state: State, by: PartyId) => readonly Move[];
}

/** Nothing is known yet. Whoever makes one lets it go with the course, so that its states do not stay. */
export const branching = (performer: Performer): Branches => {
  const states = new Map<State, Map<string, State>>();
  const moves = new Map<State, Map<PartyId, readonly Move[]>>();
  const next = (state: State, name: string, make: () => State): State =>
    kept(within(states, state), name, make);
  return {
    put: (state, event) => next(state, JSON.stringify(event), () => advance(apply(state, event), state.now)),
    pass: (state, until, closing = false) =>
      next(state, `${until} ${closing}`, () => advance(state, until, closing)),
    offers: (state, by) => kept(within(moves, state), by, () => performer(state, by)),
  };
};

const within = <K, V>(all: Map<State, Map<K, V>>, state: State): Map<K, V> => {
  const found = all.get(state) ?? new Map<K, V>();
  all.set(state, found);
  return found;
};

const kept = <K, V>(all: Map<K, V>, key: K, make: () => V): V => {
  const found = all.get(key);
  if (found !== undefined) return found;
  const made = make();
  all.set(key, made);
  return made;
};
