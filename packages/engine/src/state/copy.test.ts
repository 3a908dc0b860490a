import { expect, it } from 'vitest';
import { newEdit } from '../store/intmap.ts';
import { type Context, contextToChange } from './context.ts';
import { caseToWrite, instanceToChange, workOn } from './copy.ts';
import type { Case, Instance, State } from './state.ts';

// Copies are written out field by field: one that forgets a field would lose what it says. `Record` makes the
// compiler ask for each new field here, and the test for its copy.

const every = <T>(fields: Record<keyof T, unknown>): Required<T> => fields as Required<T>;

it('a copy of a state, an instance and a context has all that it is made from', () => {
  const state = every<State>({
    system: 1,
    now: 2,
    record: 3,
    numbered: 4,
    cases: 5,
    caseOf: 6,
    open: 7,
    against: 8,
    caused: 9,
    firstUse: 10,
    kept: 11,
    timers: 12,
    pacts: 13,
    procedures: 14,
    openProcedures: 15,
    facts: 16,
    authorisations: 17,
    pledges: 18,
    notes: 19,
  });
  expect(workOn(state)).toEqual(state);
  const instance = every<Instance>({
    norm: 1,
    pledge: 2,
    bearers: 3,
    status: 4,
    since: 5,
    due: 6,
    changed: 7,
    cause: 8,
    by: 9,
    done: 10,
    over: 11,
    period: 12,
    first: 13,
    note: 14,
  });
  expect(instanceToChange(instance)).toEqual(instance);
  const context = every<Context>({
    state: 1,
    weigh: 2,
    rule: 3,
    at: 4,
    case: 5,
    bearer: 6,
    wordless: 7,
    that: 8,
    target: 9,
    seekingOther: 10,
    asked: 11,
    defining: 12,
    grounds: 13,
  });
  expect(contextToChange(context)).toEqual(context);
});

it('a case to write has lists of its own, and else all that it is made from', () => {
  const of = every<Case>({
    id: 1,
    root: 2,
    at: 3,
    known: 4,
    events: [5],
    beliefs: 6,
    instances: [7],
    deemed: 8,
    ended: 9,
    topics: 10,
    edit: undefined,
  });
  const edit = newEdit();
  const own = caseToWrite(of, edit);
  expect(own).toEqual({ ...of, edit });
  expect(own.events).not.toBe(of.events);
  expect(own.instances).not.toBe(of.instances);
  expect(caseToWrite(of, edit, 11).events).toEqual([5, 11]);
});
