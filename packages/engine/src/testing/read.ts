import type { Event, Verdict } from '../model/event.ts';
import type { Holding, Status } from '../model/report.ts';
import type { Pact } from '../model/pact.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { report } from '../report/report.ts';
import type { State } from '../state/state.ts';
import { advance, applyAll } from '../step/apply.ts';
import { start } from '../step/start.ts';
import { at } from './build.ts';
import { WORLD } from './world.ts';

/** Runs pacts through events and asks the state short questions, as a test puts them. */

/** The state of pacts after events, and at an hour after the start where one is given. */
export const run = (
  pacts: Pact | readonly Pact[],
  events: readonly Event[],
  until?: number | Instant,
): State => {
  const all = Array.isArray(pacts) ? (pacts as readonly Pact[]) : [pacts as Pact];
  const state = applyAll(start(all, WORLD), events);
  return until === undefined
    ? state
    : advance(state, until > 1_000_000 ? (until as Instant) : at(until), until <= 1_000_000);
};

/** Positions of a party under a norm, latest last. */
export const positionsOf = (state: State, party: PartyId, norm?: string): readonly Holding[] =>
  report(state).positions.filter(
    (holding) => holding.bearers.includes(party) && (norm === undefined || holding.norm === norm),
  );

/** The status of the latest position of a party under a norm; undefined where it owes nothing. */
export const statusOf = (state: State, party: PartyId, norm = '5.1'): Status | undefined =>
  positionsOf(state, party, norm).at(-1)?.status;

/** When the latest position of a party falls due, as an instant; undefined without one. */
export const dueAt = (state: State, party: PartyId, norm = '5.1'): Instant | undefined => {
  const due = positionsOf(state, party, norm).at(-1)?.due;
  return due?.kind === 'at' ? due.at : undefined;
};

/** Parties that have an instance of a norm, in alphabetical order. */
export const bearersOf = (state: State, norm = '5.1'): readonly PartyId[] =>
  [
    ...new Set(
      report(state)
        .positions.filter((holding) => holding.norm === norm)
        .flatMap((holding) => holding.bearers),
    ),
  ].sort();

/** A casus in the latest case, for all or for one determiner. */
export const casusIs = (state: State, by?: PartyId, term = 'Attack'): Verdict | undefined => {
  const fact = report(state)
    .facts.filter((entry) => entry.term === term)
    .at(-1);
  const word = fact?.byDeterminer.find((entry) => entry.by === by)?.status ?? fact?.status;
  return word === undefined
    ? undefined
    : word === 'established'
      ? 'true'
      : word === 'rejected'
        ? 'false'
        : 'contested';
};

/** Codes of notes on the last event. */
export const codesOf = (state: State): readonly string[] => {
  const notes = report(state).notes;
  const last = notes.reduce((most, entry) => Math.max(most, entry.event), -1);
  return notes.filter((entry) => entry.event === last).map((entry) => entry.code);
};
