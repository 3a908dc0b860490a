import type { Event } from '../model/event.ts';
import type { NoteState, State, Work } from '../state/state.ts';
import { takeEffect } from '../step/effect.ts';
import { passTo } from '../step/pass.ts';
import { newAgenda } from '../step/turn.ts';
import { get, newEdit, push } from '../store/intmap.ts';
import type { Template } from './template.ts';

/** What became of an act that was tried on a copy of the state: what follows from it later is not worked out. */
export interface Trial {
  /** Why the act has no effect; undefined where it has. */
  readonly refused: NoteState | undefined;
  /** Indexes of the norms that it breaks, in order. */
  readonly breaks: readonly number[];
  /** The state right after the act, for callers that look for what it performed. */
  readonly after: State;
  /** Its index in the record. */
  readonly index: number;
}

/**
 * Tries an act at the instant of the state, with the code of the step function itself: whether an act is
 * lawful is decided in one place.
 */
export const tryAct = (state: State, template: Template): Trial => {
  const event = { ...template, at: state.now } as Event;
  const work: Work = { ...state };
  const edit = newEdit();
  const agenda = newAgenda();
  passTo({ work, edit, event: -1, agenda }, state.now, false);
  const index = work.record.size;
  const before = work.notes.size;
  work.record = push(work.record, event, edit);
  takeEffect({ work, edit, event: index, agenda }, event);
  let refused: NoteState | undefined;
  const breaks: number[] = [];
  for (let note = before; note < work.notes.size; note += 1) {
    const entry = get(work.notes, note);
    if (entry?.event !== index) continue;
    if (entry.kind === 'without effect') refused ??= entry;
    else if (entry.kind === 'breach' && entry.norm !== undefined && !breaks.includes(entry.norm))
      breaks.push(entry.norm);
  }
  return { refused, breaks: breaks.sort((a, b) => a - b), after: work, index };
};
