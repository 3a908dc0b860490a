import { noteWords } from '../report/note-words.ts';
import type { State } from '../state/state.ts';
import { inOrder } from '../store/heap.ts';
import { casesOf } from '../state/read.ts';
import { entries, type IntMap, values } from '../store/intmap.ts';
import { downFrom, type Pile } from '../store/pile.ts';

/**
 * A state as plain data, without how it is stored: two states with the same digest cannot be told apart
 * by anything that reads them. Timers that fall together have no order among themselves.
 */
export const digest = (state: State): unknown => ({
  now: state.now,
  record: values(state.record),
  numbered: table(state.numbered),
  caseOf: table(state.caseOf),
  ...legal(state),
  cases: casesOf(state).map((of) => ({ ...of, edit: undefined })),
  notes: values(state.notes).map((note) => ({ ...note, says: noteWords(state, note) })),
});

/** What the pacts made of the record: everything that a later event can build on, but the log itself. */
export const legal = (state: State): Record<string, unknown> => ({
  pacts: state.pacts,
  cases: casesOf(state).map(({ beliefs, instances, deemed, ended }) => ({
    beliefs,
    instances,
    deemed,
    ended,
  })),
  against: chains(state.against),
  caused: chains(state.caused),
  firstUse: table(state.firstUse),
  timers: inOrder(state.timers)
    .map(({ at, phase, what }) => JSON.stringify([at, phase, what]))
    .sort(),
  procedures: values(state.procedures),
  openProcedures: [...state.openProcedures],
  facts: state.facts,
  authorisations: state.authorisations,
  pledges: values(state.pledges),
});

/** A sparse map by key. */
const table = (map: IntMap<unknown>): unknown => Object.fromEntries(entries(map));

/** Keys of sparse maps lie below this: pairs of parties are the largest (a number times 4,096). */
const PARTIES = 64;

const chains = (map: IntMap<Pile>): unknown =>
  entries(map)
    .slice(0, PARTIES)
    .map(([key, pile]) => [key, [...downFrom(pile)]]);
