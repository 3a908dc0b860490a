import type { Edit } from '../store/intmap.ts';
import { plus } from '../store/plus.ts';
import type { Case, Instance, State, Work } from './state.ts';

/**
 * Copies of the objects that every event makes anew, field by field. V8 gives what `{ ...object }` makes room for four
 * fields, all others lie in a list beside it that grows three at a time, and from the fifth generation of copies on it
 * makes each by a slow path; an object written out has all its fields in itself, wherever it comes from.
 */

/** A state as a turn writes on it. */
export const workOn = (state: State): Work => ({
  system: state.system,
  now: state.now,
  record: state.record,
  numbered: state.numbered,
  cases: state.cases,
  caseOf: state.caseOf,
  open: state.open,
  kept: state.kept,
  against: state.against,
  caused: state.caused,
  firstUse: state.firstUse,
  timers: state.timers,
  pacts: state.pacts,
  procedures: state.procedures,
  openProcedures: state.openProcedures,
  facts: state.facts,
  authorisations: state.authorisations,
  pledges: state.pledges,
  notes: state.notes,
});

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A case under construction inside one turn. */
export type WorkCase = Omit<Case, 'events' | 'instances' | 'topics'> & {
  readonly events: number[];
  readonly instances: Instance[];
  topics: number;
};

/** A case as a turn writes on it, with lists of its own; `joins` is put behind its events. */
export const caseToWrite = (of: Case, edit: Edit, joins?: number): WorkCase => {
  const own: Mutable<Case> = {
    id: of.id,
    root: of.root,
    at: of.at,
    known: of.known,
    events: joins === undefined ? of.events.slice() : (plus(of.events, joins) as number[]),
    beliefs: of.beliefs,
    instances: of.instances.slice(),
    deemed: of.deemed,
    topics: of.topics,
    edit,
  };
  if (of.ended !== undefined) own.ended = of.ended;
  return own as WorkCase;
};

/** An instance to be changed. Few have what is asked for one by one. */
export const instanceToChange = (of: Instance): Mutable<Instance> => {
  const own: Mutable<Instance> = {
    norm: of.norm,
    bearers: of.bearers,
    status: of.status,
    since: of.since,
    due: of.due,
    changed: of.changed,
    cause: of.cause,
    by: of.by,
    done: of.done,
  };
  if (of.pledge !== undefined) own.pledge = of.pledge;
  if (of.over !== undefined) own.over = of.over;
  if (of.period !== undefined) own.period = of.period;
  if (of.first !== undefined) own.first = of.first;
  if (of.note !== undefined) own.note = of.note;
  return own;
};

/** An instance come to another status at an instant. */
export const withStatus = (
  of: Instance,
  status: Instance['status'],
  changed: Instance['changed'],
): Mutable<Instance> => {
  const own = instanceToChange(of);
  own.status = status;
  own.changed = changed;
  return own;
};
