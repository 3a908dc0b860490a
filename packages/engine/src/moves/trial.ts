import type { Event } from '../model/event.ts';
import { brokenBy, speakerOf } from '../norms/breach.ts';
import { actorsOf } from '../norms/serves.ts';
import { workOn } from '../state/copy.ts';
import type { NoteState, State } from '../state/state.ts';
import { placeInCase } from '../step/cases.ts';
import { takeEffect } from '../step/effect.ts';
import { newAgenda, type Turn } from '../step/turn.ts';
import { caseIn } from '../state/read.ts';
import { get, newEdit, push, set } from '../store/intmap.ts';
import type { Desk } from './desk.ts';
import type { Template } from './template.ts';

/**
 * Acts tried on a copy of the state, with the code of the step function itself: whether an act is lawful
 * is decided in one place.
 */

/** Indexes of the norms that an act breaks, in order, each once. */
export type Breaks = readonly number[];

/** A turn of its own for one more event on record; nobody sees what it writes. */
export const turnOn = (state: State, event: Event): Turn => {
  const work = workOn(state);
  const edit = newEdit();
  work.record = push(work.record, event, edit);
  return { work, edit, event: work.record.size - 1, agenda: newAgenda() };
};

/** What became of an act that was tried whole: what follows from it later is not worked out. */
export interface Trial {
  /** Why the act has no effect; undefined where it has. */
  readonly refused: NoteState | undefined;
  readonly breaks: Breaks;
  /** The state right after the act, for callers that look for what it performed. */
  readonly after: State;
  /** Its index in the record. */
  readonly index: number;
}

/** Tries an act whole. */
export const tryAct = (state: State, template: Template): Trial => {
  const event = { ...template, at: state.now } as Event;
  const turn = turnOn(state, event);
  const { work, event: index } = turn;
  const before = work.notes.size;
  takeEffect(turn, event);
  let refused: NoteState | undefined;
  const breaks: number[] = [];
  for (let note = before; note < work.notes.size; note += 1) {
    const entry = get(work.notes, note);
    if (entry?.event !== index) continue;
    if (entry.kind === 'without effect') refused ??= entry;
    else if (entry.kind === 'breach' && entry.norm !== undefined) breaks.push(entry.norm);
  }
  return { refused, breaks: inOrder(breaks), after: work, index };
};

/** A deed in its place, from which it can be judged: an act that does nothing but take its place in a case first, and is never refused. */
export interface Placed {
  readonly turn: Turn;
  readonly event: Event;
}

/**
 * Puts a deed into its case and goes no further. To end something (`end`) does more than that, and is tried
 * whole. All deeds of a desk share one turn, in which each takes the place of the one before.
 */
export const place = (desk: Desk, template: Template): Placed => {
  const { state } = desk;
  const turn = desk.turn();
  const { work } = turn;
  const event = { ...template, at: state.now } as Event;
  // The turn owns the copies that it has written; what it started from is as it was.
  work.record = set(work.record, turn.event, event, turn.edit);
  work.cases = state.cases;
  work.caseOf = state.caseOf;
  work.against = state.against;
  work.caused = state.caused;
  work.firstUse = state.firstUse;
  placeInCase(turn, event);
  return { turn, event };
};

/** What a deed breaks. */
export const breaksOf = (desk: Desk, template: Template): Breaks =>
  !isAtStake(desk, template.kind)
    ? NONE
    : template.kind === 'conduct' && template.verb === 'end'
      ? tryAct(desk.state, template).breaks
      : breaksFrom(desk, place(desk, template));

/** Whether an act of a kind could break anything at all. */
export const isAtStake = (desk: Desk, kind: Event['kind']): boolean => {
  const { standing, kept } = desk.bans(kind);
  return standing.length > 0 || kept.length > 0;
};

/** What a deed in its place breaks. */
export const breaksFrom = (desk: Desk, { turn, event }: Placed): Breaks => {
  const bans = desk.bans(event.kind);
  const out: number[] = [];
  for (const actor of actorsOf(event)) {
    const broken = brokenBy(turn, event, speakerOf(desk.state, event.kind, actor), bans);
    for (const rule of broken.standing) out.push(rule.index);
    for (const ref of broken.kept) out.push(caseIn(turn.work, ref.case)?.instances[ref.instance]?.norm ?? -1);
  }
  return inOrder(out);
};

/** Breaks nothing. */
export const NONE: Breaks = [];

const inOrder = (norms: readonly number[]): Breaks =>
  norms.length < 2 ? norms : [...new Set(norms)].sort((a, b) => a - b);
