import type { NormRule, PactRule } from '../compile/system.ts';
import { bitsOf, type Topic } from '../compile/topics.ts';
import { weigh } from '../casus/weigh.ts';
import type { Instant } from '../model/time.ts';
import type { PartyId } from '../model/who.ts';
import { REFUSALS, type RefusalName } from '../refusals.ts';
import { file, isFiled, newSlate, type Slate, unfile } from '../state/archive.ts';
import type { Context, Grounds } from '../state/context.ts';
import { caseToWrite, type WorkCase } from '../state/copy.ts';
import { owe, serviceOf } from '../state/owed.ts';
import { numberOf } from '../state/read.ts';
import type { Case, Instance, State, Timer, Work } from '../state/state.ts';
import { insert } from '../store/heap.ts';
import { type Edit, get, push, set } from '../store/intmap.ts';

/** One turn of the step function: the state under construction and what is still to be looked at. */
export interface Turn {
  readonly work: Work;
  /** The mark on what this turn made and may still write in place; nobody has seen it yet. */
  readonly edit: Edit;
  /** Index in the record of the event being applied; -1 while only time passes. */
  readonly event: number;
  /** Cases and topics that something has changed; worked off to a fixpoint. */
  readonly agenda: Agenda;
}

/** A queue that is filled and worked off over and over; its list is kept, so that a long log makes one. */
export interface Agenda {
  readonly items: { readonly case: number; readonly topic: Topic }[];
  count: number;
  /** Cases that have to be filed at the end of the turn: taken from the archive, or pushed off the desk by newer ones. */
  readonly taken: number[];
  /** Where they are written, once there are any. */
  slate: Slate | undefined;
}

/** An empty agenda. */
export const newAgenda = (): Agenda => ({
  items: [IDLE, IDLE, IDLE, IDLE],
  count: 0,
  taken: [],
  slate: undefined,
});

/** Stands where nothing does yet: most turns have a place for all that they look at, and no list grows. */
const IDLE: Agenda['items'][number] = { case: -1, topic: 'time' };

/** The context of a pact in a case. */
export const contextOf = (
  state: State,
  rule: PactRule,
  of: Case | undefined,
  bearer?: PartyId,
  grounds?: Grounds,
): Context => ({
  state,
  weigh,
  rule,
  at: of !== undefined && of.root >= 0 ? of.at : state.now,
  case: of,
  bearer,
  // What a look deeper in will say: a copy of a context with one more field is slow where the field is new to it.
  wordless: false,
  that: undefined,
  target: undefined,
  grounds,
  seekingOther: undefined,
  asked: undefined,
  defining: undefined,
});

/** The pact of a norm. Bug if absent: rules are compiled together. */
export const pactOf = (state: State, rule: NormRule): PactRule => {
  const pact = state.system.pacts[rule.pact];
  if (!pact) throw new Error(`norm ${rule.norm.id} without its pact: rules are compiled together`);
  return pact;
};

/** Puts a changed case back. */
export const putCase = (turn: Turn, of: Case): void => {
  turn.work.cases = set(turn.work.cases, of.id, of, turn.edit);
};

/** The case by number, on the desk for the rest of the turn. Bug if absent: numbers come from the state itself. */
export const caseAt = (turn: Turn, id: number): Case => {
  const { work } = turn;
  const entry = get(work.cases, id);
  if (!entry) throw new Error(`case ${id} does not exist: case numbers come from the state itself`);
  if (!isFiled(entry)) return entry;
  const of = unfile(entry, id, work.system.world);
  work.cases = set(work.cases, id, of, turn.edit);
  turn.agenda.taken.push(id);
  return of;
};

/** Files what does not belong on the desk; the last act of a turn. */
export const clearDesk = ({ work, edit, agenda }: Turn): void => {
  for (let id = agenda.taken.pop(); id !== undefined; id = agenda.taken.pop()) {
    const of = get(work.cases, id);
    if (of === undefined || isFiled(of)) continue;
    agenda.slate ??= newSlate();
    const filed = file(of, work.system.world, agenda.slate);
    if (filed) work.cases = set(work.cases, id, filed, edit);
  }
};

/** The same case, as a copy that this turn may write, with one more event where one joins it. Nobody outside the turn has seen the copy. */
const ownCase = (turn: Turn, id: number, joins?: number): WorkCase => {
  const of = caseAt(turn, id);
  if (of.edit === turn.edit) {
    if (joins !== undefined) (of as WorkCase).events.push(joins);
    return of as WorkCase;
  }
  const own = caseToWrite(of, turn.edit, joins);
  turn.work.cases = set(turn.work.cases, id, own, turn.edit);
  return own;
};

/** Opens a case rooted in an event. */
export const openCase = (turn: Turn, root: number, at: Instant, known: Instant): Case => {
  const of: Case = {
    id: turn.work.cases.size,
    root,
    at,
    known,
    events: [root],
    beliefs: NONE,
    instances: [],
    deemed: NONE,
    topics: topicsAt(turn, root),
    edit: turn.edit,
  };
  turn.work.cases = push(turn.work.cases, of, turn.edit);
  turn.work.caseOf = set(turn.work.caseOf, root, of.id, turn.edit);
  const { desk } = turn.work.system.options;
  const lot = Math.min(desk, LOT);
  // The standing case stays.
  if (of.id % lot === 0)
    for (let old = Math.max(1, of.id - desk - lot + 1); old <= of.id - desk; old += 1)
      turn.agenda.taken.push(old);
  return of;
};

/** So many cases are filed together, for a table of cases is fastest where it was written last. */
const LOT = 32;

/** Shared by every case that has none: most have no finding, and nothing is deemed. */
const NONE: readonly never[] = [];

const topicsAt = (turn: Turn, index: number): number => {
  const event = get(turn.work.record, index);
  return event === undefined ? 0 : bitsOf(event);
};

/** Adds an event to a case. */
export const joinCase = (turn: Turn, id: number, event: number): void => {
  const { events } = caseAt(turn, id);
  if (events[events.length - 1] === event) return;
  const of = ownCase(turn, id, event);
  of.topics |= topicsAt(turn, event);
  turn.work.caseOf = set(turn.work.caseOf, event, id, turn.edit);
};

/** Replaces an instance of a case. */
export const putInstance = (turn: Turn, id: number, index: number, instance: Instance): void => {
  ownCase(turn, id).instances[index] = instance;
};

/** Adds an instance to a case; its bearers will be asked to answer for it. Returns its index. */
export const addInstance = (turn: Turn, id: number, instance: Instance): number => {
  const { instances } = ownCase(turn, id);
  const index = instances.push(instance) - 1;
  const rule = turn.work.system.norms[instance.norm];
  const keeps = rule?.norm.manner === 'maintain';
  for (const bearer of instance.bearers) {
    const number = numberOf(turn.work.system.world, bearer);
    if (number < 0) continue;
    if (keeps) {
      const link = { head: { case: id, instance: index }, tail: get(turn.work.kept, number) };
      turn.work.kept = set(turn.work.kept, number, link, turn.edit);
    } else turn.work.open = owe(turn.work, number, serviceOf(rule), id, index, turn.edit);
  }
  return index;
};

/** Sets a timer. */
export const setTimer = (turn: Turn, at: number, phase: Timer['phase'], what: Timer['what']): void => {
  if (!Number.isFinite(at)) return;
  // The order of entry breaks ties, so that two runs of one log agree byte for byte.
  const order = turn.work.record.size * 1024 + turn.work.cases.size;
  turn.work.timers = insert(turn.work.timers, { at: at as Instant, phase, order, what });
};

/** Sets the clock of an instance. One timer serves all instances of a case that fall due together. */
export const setDeadline = (turn: Turn, id: number, index: number): void => {
  const { instances } = caseAt(turn, id);
  const due = instances[index]?.due ?? Number.NaN;
  if (Number.isNaN(due)) return;
  const before = instances[index - 1];
  if (before?.due === due && before.since === turn.work.now && due >= turn.work.now) return;
  setTimer(turn, Math.max(due, turn.work.now), 2, { kind: 'deadline', case: id });
};

/** Records something as breach or without effect. */
export const note = (
  turn: Turn,
  kind: 'without effect' | 'breach' | 'discrepancy',
  name: RefusalName,
  by: PartyId | undefined,
  says: string | undefined,
  norm?: number,
): void => {
  const { code, mend } = REFUSALS[name];
  turn.work.notes = push(turn.work.notes, { event: turn.event, kind, code, by, norm, says, mend }, turn.edit);
};

/** Asks for a look at a case later in this turn. */
export const signal = (turn: Turn, id: number, topic: Topic): void => {
  const { agenda } = turn;
  if (!turn.work.system.heard.has(topic)) return;
  const last = agenda.count > 0 ? agenda.items[agenda.count - 1] : undefined;
  if (last?.case === id && last.topic === topic) return;
  agenda.items[agenda.count] = { case: id, topic };
  agenda.count += 1;
};
